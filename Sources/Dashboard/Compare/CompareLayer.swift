internal import Casework
internal import Terminal
internal import Wording

/// Records that look alike, one beside the other, each with its answer.
struct CompareLayer: Hashable, Sendable {
  /// What is compared.
  enum Subject: Hashable, Sendable {
    /// The report in the form below.
    case form
    /// A case that exists.
    case file(RecordID)
  }

  enum Answer: Hashable, Sendable {
    case open
    case close
    case answered(DuplicateHit, DuplicateVerdict, reason: String)
  }

  let subject: Subject
  let hits: [DuplicateHit]
  /// Whether something alike lies in a case closed to the reader.
  let isInClosedCase: Bool
  private(set) var place = 0
  /// What was answered so far, by place.
  private(set) var answers: [Int: DuplicateVerdict] = [:]
  /// The reason being typed, where one is wanted before the answer counts.
  private(set) var reason: TextEdit?

  init(
    subject: Subject,
    found: Duplicates,
    answered: [Int: DuplicateVerdict] = [:],
    at place: Int = 0
  ) {
    self.subject = subject
    hits = found.hits
    isInClosedCase = found.isInClosedCase
    answers = answered
    self.place = min(max(0, place), max(0, found.hits.count - 1))
  }

  var hit: DuplicateHit? { hits.indices.contains(place) ? hits[place] : nil }

  /// How many still want an answer.
  var unanswered: Int { hits.indices.count { answers[$0] == nil } }

  mutating func take(_ key: Key) -> Answer {
    if reason != nil { return takeReason(key) }
    switch key {
    case .escape: return .close
    case .tab, .down, .right, .character("j"), .character("l"): move(by: 1)
    case .backTab, .up, .left, .character("k"), .character("h"): move(by: -1)
    case .enter:
      guard unanswered > 0 else { return .close }
      moveToUnanswered()
    case .character(let character):
      guard let number = character.wholeNumberValue,
        DuplicateVerdict.allCases.indices.contains(number - 1)
      else { break }
      return answer(DuplicateVerdict.allCases[number - 1])
    default: break
    }
    return .open
  }

  private mutating func answer(_ verdict: DuplicateVerdict) -> Answer {
    guard let hit else { return .open }
    guard hit.ground.certainty == .certain, verdict == .different else {
      return note(verdict, reason: "")
    }
    reason = TextEdit()
    return .open
  }

  private mutating func takeReason(_ key: Key) -> Answer {
    guard var edit = reason else { return .open }
    switch key {
    case .escape: reason = nil
    case .enter:
      guard edit.text.contains(where: { !$0.isWhitespace }) else { return .open }
      reason = nil
      return note(.different, reason: edit.text)
    default:
      _ = edit.take(key)
      reason = edit
    }
    return .open
  }

  private mutating func note(_ verdict: DuplicateVerdict, reason: String) -> Answer {
    guard let hit else { return .open }
    answers[place] = verdict
    moveToUnanswered()
    return .answered(hit, verdict, reason: reason)
  }

  private mutating func move(by steps: Int) {
    guard !hits.isEmpty else { return }
    place = (place + steps + hits.count) % hits.count
  }

  private mutating func moveToUnanswered() {
    let after = Array(hits.indices.dropFirst(place + 1)) + hits.indices.prefix(place + 1)
    if let next = after.first(where: { answers[$0] == nil }) { place = next }
  }
}
