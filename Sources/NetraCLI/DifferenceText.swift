import CaseStore
import Casework
import Dashboard
import Wording

/// What changed between two moments of the log, as lines of text and as JSON.
struct DifferenceText {
  let past: OfficeView
  let present: OfficeView
  let wording: Wording

  private var differences: [RespondentDifference] { present.differences(since: past) }

  var text: String { lines.joined(separator: "\n") + "\n" }

  var lines: [String] {
    let today = present.now.date
    let moments = [past, present].map { view in
      "#\(view.head.n) \(wording.day(view.now.date, today: today)) \(view.head.short)"
    }
    let title = "\(wording(.differenceTitle)): \(moments.joined(separator: " → "))"
    let changes = differences.flatMap { lines(of: $0) }
    return [title, ""] + (changes.isEmpty ? [wording(.nothingChanged)] : changes)
  }

  /// `{"from":{"n","h"},"to":{"n","h"},"respondents":[{"respondent","stage":[before,after]…}]}`.
  var json: JSONValue {
    func head(_ view: OfficeView) -> JSONValue {
      .object(["n": .integer(view.head.n), "h": .string(view.head.hash)])
    }
    return .object([
      "from": head(past), "to": head(present),
      "respondents": .array(
        differences.map { difference in
          let before = difference.before?.row
          let after = difference.after.row
          let clocks = difference.clocks
          return .object([
            "respondent": .string(after.id.description),
            "stage": pair(before?.stage.rawValue, after.stage.rawValue),
            "track": pair(before?.track?.rawValue, after.track?.rawValue),
            "level": pair(before?.level?.rawValue, after.level?.rawValue),
            "option": pair(before?.option, after.option),
            "waiting": pair(before?.waiting?.on.rawValue, after.waiting?.on.rawValue),
            "clocksBegun": .array(clocks.begun.map { .string($0) }),
            "clocksEnded": .array(clocks.ended.map { .string($0) }),
          ])
        }
      ),
    ])
  }

  private func pair(_ before: String?, _ after: String?) -> JSONValue {
    .array([before.map { .string($0) } ?? .null, after.map { .string($0) } ?? .null])
  }

  private func lines(of difference: RespondentDifference) -> [String] {
    let after = difference.after
    let head = "\(after.row.id.short) \(after.name) · \(after.shown(wording).title)"
    guard let before = difference.before?.row else {
      return ["\(head): \(wording(.newHere)), \(wording.word(after.row.stage))"]
    }
    var changes: [String] = []
    func note(_ then: String?, _ now: String?) {
      if then != now { changes.append("\(then ?? "–") → \(now ?? "–")") }
    }
    note(wording.word(before.stage), wording.word(after.row.stage))
    note(before.track.map { wording.word($0) }, after.row.track.map { wording.word($0) })
    note(before.level.map { wording.word($0) }, after.row.level.map { wording.word($0) })
    let law = present.law
    note(
      before.option.map { wording.option($0, law: law) },
      after.row.option.map { wording.option($0, law: law) }
    )
    let today = present.now.date
    note(
      before.waiting.map { wording.waiting($0, today: today) },
      after.row.waiting.map { wording.waiting($0, today: today) }
    )
    let clocks = difference.clocks
    changes += clocks.begun.map { "+ \(wording.clockName(code: $0))" }
    changes += clocks.ended.map { "✓ \(wording.clockName(code: $0))" }
    if changes.isEmpty { changes = [wording(.otherEntries)] }
    return ["\(head): \(changes.joined(separator: "; "))"]
  }
}
