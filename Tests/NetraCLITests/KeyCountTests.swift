import Testing

/// How many command keys a journey at the keyboard takes: all but text, Tab, Enter and arrows.
struct KeyCountTests {
  private static let free: Set<String> = ["Tab", "S-Tab", "Enter", "Up", "Down", "Left", "Right"]

  /// The keys of one entry, with the one that sends it and the answer to its question.
  private static func commands(_ act: KeyboardStory.Act) -> Int {
    let typed = act.strokes.map { stroke -> Int in
      switch stroke {
      case .keys(let names): names.split(separator: " ").count { !free.contains(String($0)) }
      case .text: 0
      case .leave: 1
      }
    }
    return typed.reduce(0, +) + 1 + (act.question == .none ? 0 : 1)
  }

  @Test func `the pile of an inspector and the desk take this many command keys`() {
    #expect(InspectorStory.hearing.map(\.commandKeys) == [18, 26])
    #expect(InspectorStory.studying.map(\.commandKeys) == [16, 9, 9, 7])
    #expect(DeskStory.sittings.map(\.commandKeys) == [16, 9, 5])
  }

  @Test func `the sittings of the journey in the real binary take this many command keys`() {
    let counts = KeyboardStory.sittings.map { sitting in
      sitting.acts.map(Self.commands).reduce(0, +)
    }
    #expect(counts == [16, 18, 8, 9, 15, 42, 6, 9, 9, 7, 7, 7, 13])
  }
}
