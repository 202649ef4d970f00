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
  private var numbers: SharedNumbers { SharedNumbers(present.respondents.map(\.row.id)) }

  /// The lines, broken between words for a screen of 80 columns.
  var text: String {
    lines.flatMap { line in
      let rows = line.isEmpty ? [""] : line.wrapped(to: 75)
      return rows.prefix(1) + rows.dropFirst().map { "    \($0)" }
    }.joined(separator: "\n") + "\n"
  }

  var lines: [String] {
    let today = present.now.date
    let moments = [past, present].map { view in
      "#\(view.head.n) \(wording.day(view.now.date, today: today)) \(view.head.short)"
    }
    let title = "\(wording(.differenceTitle)): \(moments.joined(separator: " → "))"
    let changes = differences.flatMap { lines(of: $0) }
    return [title, ""] + (changes.isEmpty ? [wording(.nothingChanged)] : changes)
  }

  /// `{"from":{"n","h"},"to":{"n","h"},"respondents":[{"respondent","stage":[before,after]…}]}`;
  /// number and stage only while the reader has yet to say if there is an interest in the case.
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
          let stage: [String: JSONValue] = [
            "respondent": .string(after.id.description),
            "stage": pair(before?.stage.rawValue, after.stage.rawValue),
          ]
          // Of a case not opened yet as much as the lists show.
          guard !difference.after.isUnasked else { return .object(stage) }
          return .object(
            stage.merging([
              "track": pair(before?.track?.rawValue, after.track?.rawValue),
              "level": pair(before?.level?.rawValue, after.level?.rawValue),
              "option": pair(before?.option, after.option),
              "waiting": pair(before?.waiting?.on.rawValue, after.waiting?.on.rawValue),
              "clocksBegun": .array(clocks.begun.map { .string($0) }),
              "clocksEnded": .array(clocks.ended.map { .string($0) }),
            ]) { first, _ in first }
          )
        }
      ),
    ])
  }

  private func pair(_ before: String?, _ after: String?) -> JSONValue {
    .array([before.map { .string($0) } ?? .null, after.map { .string($0) } ?? .null])
  }

  private func lines(of difference: RespondentDifference) -> [String] {
    let after = difference.after
    let head = "\(numbers.text(after.row.id)) \(after.name) · \(after.shown(wording).title)"
    guard let before = difference.before?.row else {
      return ["\(head): \(wording(.newHere)), \(wording.word(after.row.stage))"]
    }
    guard !after.isUnasked else {
      let stages = [before.stage, after.row.stage].map { wording.word($0) }
      return [
        "\(head): "
          + (stages[0] == stages[1] ? wording(.otherEntries) : stages.joined(separator: " → "))
      ]
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
