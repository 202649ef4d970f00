import CaseStore
import Casework
import Dashboard
import Wording

/// The cases open to one official, grouped from the respondents.
struct CaseList {
  let view: OfficeView
  let wording: Wording

  private var groups: [(id: RecordID, items: [RespondentItem])] {
    var groups: [RecordID: [RespondentItem]] = [:]
    for item in view.respondents { groups[item.row.id.file, default: []].append(item) }
    return groups.keys.sorted().map { ($0, groups[$0] ?? []) }
  }

  /// `[{"number","title","respondents":[{"number","name","status","track","stage"}]}]`; the title is
  /// null while the reader has yet to say if there is an interest in the case.
  var json: JSONValue {
    .array(
      groups.map { group in
        .object([
          "number": .string(group.id.description),
          "title": view.mustDeclare(group.id)
            ? .null : .string(group.items.first?.title ?? ""),
          "respondents": .array(group.items.map { respondent($0) }),
        ])
      }
    )
  }

  private func title(of item: RespondentItem?) -> String {
    item?.shown(wording).title ?? ""
  }

  private func respondent(_ item: RespondentItem) -> JSONValue {
    .object([
      "number": .string(item.row.id.description),
      "name": .string(item.name),
      "status": .string(item.row.status?.rawValue ?? ""),
      "track": .string(item.row.track?.rawValue ?? ""),
      "stage": .string(item.row.stage.rawValue),
    ])
  }

  var lines: [String] {
    var lines: [String] = []
    for group in groups {
      lines.append("\(group.id)  \(title(of: group.items.first))")
      for item in group.items {
        let words = [
          item.row.id.short, item.name, item.row.status.map { wording.word($0) } ?? "",
          item.unit, item.row.track.map { wording.word($0) } ?? "", wording.word(item.row.stage),
          item.clock.map { wording.clock($0).text } ?? "",
        ]
        lines.append("  " + words.filter { !$0.isEmpty }.joined(separator: " · "))
      }
    }
    if view.counts.closedCases > 0 {
      lines.append(
        wording(
          Phrase(
            "\(view.counts.closedCases) kasus tertutup bagi Anda",
            "\(view.counts.closedCases) cases are closed to you"
          )
        )
      )
    }
    return lines
  }
}

/// Every clock of the respondents open to one official.
struct ClockList {
  let view: OfficeView
  let wording: Wording

  private var readings: [(item: RespondentItem, reading: ClockReading)] {
    let today = view.now.date
    return view.respondents.flatMap { item in
      item.row.readings(on: today, law: view.law, calendar: view.calendar)
        .filter { $0.remaining != nil }.map { (item, $0) }
    }
    .sorted { $0.1.rank < $1.1.rank }
  }

  /// Breaches of data first, `{"respondent":null,"breach",…}`; then
  /// `[{"respondent","clock","start","resumed","due","remaining","unit","progress","basis","skipped":[{"date","reason"}]}]`.
  var json: JSONValue {
    .array(
      breachRows
        + readings.map { item, reading in
          .object([
            "respondent": .string(item.row.id.description),
            "clock": .string(reading.deadline.code),
            "start": .string(reading.start.description),
            "resumed": reading.resumed.map { .string($0.description) } ?? .null,
            "due": .string(reading.due.date.description),
            "remaining": .integer(reading.remaining ?? 0),
            "unit": .string(reading.deadline.unit.rawValue),
            "progress": reading.progress.map { .string($0.rawValue) } ?? .null,
            "basis": .string(reading.deadline.legalBasis),
            "moved": RulesText.moved(reading),
            "skipped": RulesText.skipped(reading.due),
          ])
        }
    )
  }

  private var breaches: [BreachReading] {
    view.law.readings(of: view.office.breaches, at: view.now).filter { $0.breach.told == nil }
  }

  private var breachRows: [JSONValue] {
    breaches.map { reading in
      let left: Int =
        switch reading.state {
        case .running(let hours): hours
        case .late(let hours): -hours
        case .met, .metLate: 0
        }
      return .object([
        "respondent": .null,
        "breach": .integer(reading.breach.number),
        "clock": .string(reading.deadline.code),
        "start": .string(reading.breach.entry.known.description),
        "due": .string(reading.due.description),
        "remaining": .integer(left),
        "unit": .string(reading.deadline.unit.rawValue),
        "basis": .string(reading.deadline.legalBasis),
      ])
    }
  }

  var lines: [String] {
    breaches.map { reading in
      let due = wording.moment(reading.due, today: view.now.date)
      let name = "\(wording(.breachWord)) \(reading.breach.number)"
      return "\(name) · \(wording.breach(reading)) · \(wording(.limitOn(due))) · "
        + reading.deadline.legalBasis
    }
      + respondentLines
  }

  private var respondentLines: [String] {
    readings.map { item, reading in
      let clock = wording.clockName(code: reading.deadline.code)
      let sentence = wording.clockSentence(reading, today: view.now.date)
      let moved = reading.moved.map { ", \(wording.moved($0, today: view.now.date))" } ?? ""
      return "\(item.row.id.short) \(item.name) · \(clock) · \(sentence)\(moved)"
    }
  }
}
