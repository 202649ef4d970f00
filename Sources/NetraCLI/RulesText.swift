import Casework
import Wording

/// What the rules say, as text or JSON; needs no office.
struct RulesText {
  let law: LawBook
  let wording: Wording

  /// `{"open":[{"code","level","text","article","warnings"}],"closed":[{"code","reason","article"}]}`.
  func json(of ladder: Ladder) -> JSONValue {
    .object([
      "open": .array(
        ladder.open.map { option in
          .object([
            "code": .string(option.code),
            "level": .string(option.level.rawValue),
            "text": .string(text(option.textID, option.textEN)),
            "article": .string(option.article),
            "warnings": .array(
              option.cautions.map { .string(wording.caution($0.kind, width: .long)) }
            ),
          ])
        }
      ),
      "closed": .array(
        ladder.closed.map { option in
          .object([
            "code": .string(option.code),
            "reason": .string(reason(option)),
            "article": .string(option.article),
          ])
        }
      ),
    ])
  }

  func lines(of ladder: Ladder) -> [String] {
    var lines: [String] = []
    for option in ladder.open {
      let text = text(option.textID, option.textEN)
      lines.append("○ \(wording.word(option.level)) · \(text) · \(option.article)")
      for caution in option.cautions {
        lines.append("    ! \(wording.caution(caution.kind, width: .long))")
      }
    }
    for option in ladder.closed {
      lines.append("× \(text(option.textID, option.textEN)) · \(reason(option))")
    }
    return lines
  }

  private func reason(_ option: ClosedOption) -> String {
    wording.closed(option.reason, article: option.article, width: .long)
  }

  private func text(_ indonesian: String, _ english: String) -> String {
    wording(Phrase(indonesian, english))
  }

  /// `{"due","skipped":[{"date","reason"}]}`.
  static func json(of due: DueDate) -> JSONValue {
    .object(["due": .string(due.date.description), "skipped": skipped(due)])
  }

  /// `{"was","by":[{"date","name"}]}`; null where the last day did not move.
  static func moved(_ reading: ClockReading) -> JSONValue {
    guard let move = reading.moved else { return .null }
    let by = move.by.map { change in
      JSONValue.object([
        "date": .string(change.date.description),
        "name": change.after.map { .string($0.name) } ?? .null,
      ])
    }
    return .object(["was": .string(move.was.description), "by": .array(by)])
  }

  static func skipped(_ due: DueDate) -> JSONValue {
    .array(
      due.skipped.map { day in
        let reason =
          switch day.reason {
          case .weekend: "weekend"
          case .holiday(let name, _): name
          }
        return .object(["date": .string(day.date.description), "reason": .string(reason)])
      }
    )
  }
}
