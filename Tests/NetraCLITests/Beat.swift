import TestSupport
import Testing

/// One step of a journey at the keyboard: what is pressed, and what the screen shows then.
struct Beat {
  /// The step's number in the journey and what it is about.
  var name: String
  var strokes: [Stroke]
  var shows: [String]
  var hides: [String]

  init(_ name: String, _ strokes: [Stroke], shows: [String], hides: [String] = []) {
    self.name = name
    self.strokes = strokes
    self.shows = shows
    self.hides = hides
  }

  init(_ name: String, _ keys: String, shows: String..., hides: [String] = []) {
    self.init(name, [.keys(keys)], shows: shows, hides: hides)
  }

  /// Finishes a form, answers the question whether that is meant, and waits until it is written.
  static func finish(_ name: String, number: String? = nil, shows: String...) -> [Beat] {
    let typed = number.map { [Stroke.text($0)] } ?? []
    return [
      Beat(name, "C-x", shows: "Yakin?"),
      Beat(name, typed + [.keys("Y")], shows: ["✓ "] + shows, hides: ["Yakin?"]),
    ]
  }

  /// Issues the paper of a digit, once its preview was read.
  static func print(_ name: String, _ digit: String) -> [Beat] {
    [
      Beat(name, "c", shows: "┌Surat · "),
      Beat(name, digit, shows: "Yakin?", "Terbitkan"),
      Beat(name, "Y", shows: "✓ Terbitkan surat", hides: ["Yakin?"]),
    ]
  }

  /// All keys but text, Tab, Enter and arrows.
  var commandKeys: Int {
    strokes.map { stroke in
      switch stroke {
      case .keys(let names):
        names.split(separator: " ").count { !Self.free.contains(String($0)) }
      case .text: 0
      case .leave: 1
      }
    }.reduce(0, +)
  }

  private static let free: Set<String> = [
    "Tab", "BTab", "S-Tab", "Enter", "Up", "Down", "Left", "Right",
  ]
}

/// One official's time at the console on one day, step by step.
struct BeatSitting {
  var who: String
  var day: String
  var beats: [Beat]

  init(_ who: String, _ day: String, _ beats: [Beat]) {
    self.who = who
    self.day = day
    self.beats = beats
  }

  var commandKeys: Int { beats.map(\.commandKeys).reduce(0, +) }
}

extension Tmux {
  /// Plays beats one after another, each once the one before is seen.
  func play(_ beats: [Beat]) throws {
    for beat in beats {
      try play(beat.strokes)
      try wait("\(beat.name): \(beat.shows), not \(beat.hides)") { screen in
        beat.shows.allSatisfy { screen.contains($0) }
          && !beat.hides.contains { screen.contains($0) }
      }
    }
  }

  /// Plays a sitting from the command that opens the office to the one that leaves it.
  func play(_ sitting: BeatSitting) throws {
    try open(as: sitting.who, on: sitting.day)
    try play(sitting.beats)
    try quit()
  }
}
