import CaseStore
import Casework
import Wording

// What follows a decision, in the sheet of a case.

extension CaseSheet {
  func collisions(of respondent: RespondentFile) -> [JSONValue] {
    respondent.row.collisions(law: view.law, calendar: view.calendar).map { row in
      .object([
        "kind": .string(row.kind.rawValue),
        "clocks": .array(row.codes.map { .string($0) }),
        "article": .string(row.article),
        "text": .string(wording.collision(row)),
      ])
    }
  }

  func appeal(_ respondent: RespondentFile) -> JSONValue {
    guard let appeal = respondent.appeal else { return .null }
    let ruling = respondent.aftermath.ruling
    return .object([
      "kind": .string(appeal.entry.kind.rawValue),
      "filed": .string(appeal.entry.filed.description),
      "due": .string(appeal.due.description),
      "besideDue": date(appeal.besideDue),
      "inTime": .bool(appeal.isInTime),
      "answered": date(respondent.aftermath.answer?.letter.date),
      "outcome": ruling.map { .string($0.entry.outcome.rawValue) } ?? .null,
      "decided": date(ruling?.entry.letter.date),
      "option": ruling?.measure.map { .string($0.code) } ?? .null,
    ])
  }

  func execution(_ respondent: RespondentFile) -> JSONValue {
    guard let execution = respondent.aftermath.execution else { return .null }
    return .object([
      "from": .string(execution.entry.from.description), "until": date(execution.until),
    ])
  }

  func wait(_ wait: WaitSpan) -> JSONValue {
    .object([
      "on": .string(wait.on.rawValue),
      "since": .string(wait.since.description),
      "until": date(wait.until),
      "days": .integer(wait.days(on: today)),
    ])
  }

  private func date(_ date: CalendarDate?) -> JSONValue {
    date.map { .string($0.description) } ?? .null
  }

  func aftermathLines(_ respondent: RespondentFile) -> [String] {
    let collisions = respondent.row.collisions(law: view.law, calendar: view.calendar).map {
      "  ! \(wording.collision($0))"
    }
    let waits = respondent.waits.filter { $0.until != nil }.map { wait in
      let text = wording.waiting(wait.waiting, today: wait.until ?? today)
      return "  \(wording(Phrase("pernah menunggu", "waited for"))): \(text)"
    }
    return collisions + waits
  }
}

/// Every deadline of the catalogue for the respondents of one case.
struct CaseClocks {
  let file: CaseFile
  let view: OfficeView
  let wording: Wording

  private var today: CalendarDate { view.now.date }

  private func lines(of respondent: RespondentFile) -> [ClockLine] {
    respondent.clockLines(on: today, law: view.law, calendar: view.calendar)
  }

  /// `[{"respondent","clock","state","start","resumed","due","remaining","unit","beside","progress","reason","article"}]`.
  var json: JSONValue {
    .array(
      file.respondents.flatMap { respondent in
        lines(of: respondent).map { line in
          var members: [String: JSONValue] = [
            "respondent": .string(respondent.row.id.description),
            "clock": .string(line.deadline.code),
          ]
          for (key, value) in facts(of: line) { members[key] = value }
          return .object(members)
        }
      }
    )
  }

  private func facts(of line: ClockLine) -> [String: JSONValue] {
    switch line {
    case .started(let reading):
      [
        "state": .string(state(of: reading)),
        "start": .string(reading.start.description),
        "resumed": reading.resumed.map { .string($0.description) } ?? .null,
        "due": .string(reading.due.date.description),
        "remaining": reading.remaining.map { .integer($0) } ?? .null,
        "unit": .string(reading.deadline.unit.rawValue),
        "beside": reading.beside.map { .string($0.date.description) } ?? .null,
        "progress": reading.progress.map { .string($0.rawValue) } ?? .null,
        "article": .string(reading.deadline.legalBasis),
      ]
    case .notStarted(let row):
      ["state": .string("not_started"), "article": .string(row.legalBasis)]
    case .excluded(_, let exclusion):
      [
        "state": .string("not_applicable"),
        "reason": .string(wording(Phrase(exclusion.textID, exclusion.textEN))),
        "article": .string(exclusion.article),
      ]
    case .otherRemedy(let row, let route):
      [
        "state": .string("not_applicable"),
        "reason": .string(route.kind.rawValue),
        "article": .string(row.legalBasis),
      ]
    }
  }

  private func state(of reading: ClockReading) -> String {
    switch reading.state {
    case .late: "late"
    case .near: "near"
    case .running: "running"
    case .met: "met"
    case .metLate: "met_late"
    case .held: "held"
    case .lapsed: "lapsed"
    }
  }

  var text: [String] {
    file.respondents.flatMap { respondent -> [String] in
      let head = "\(respondent.row.id.short) \(respondent.facts.name.shown)"
      let collisions = respondent.row.collisions(law: view.law, calendar: view.calendar).map {
        "  ! \(wording.collision($0))"
      }
      return [head] + collisions + lines(of: respondent).flatMap { text(of: $0) }
    }
  }

  private func text(of line: ClockLine) -> [String] {
    let name = wording.clockName(code: line.deadline.code)
    guard case .started(let reading) = line else {
      return ["  \(name): \(wording.idle(line) ?? "")"]
    }
    let beside = wording.beside(reading, today: today).map { ["    \($0)"] } ?? []
    return ["  \(name): \(wording.clockSentence(reading, today: today))"] + beside
  }
}
