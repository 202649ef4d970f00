internal import CaseStore
internal import Casework

// The letters of a case, and what happened to a respondent beside the plain way, as JSON.

extension CaseSheet {
  func letter(_ letter: CaseLetter) -> JSONValue {
    let (way, matter): (String, String?) =
      switch letter.direction {
      case .sent(let entry): ("keluar", entry.matter.rawValue)
      case .received(let entry): ("masuk", entry.matter.rawValue)
      case .forwarded: ("pelimpahan", nil)
      }
    return .object([
      "number": .integer(letter.number),
      "way": .string(way),
      "body": .string(letter.body.rawValue),
      "matter": matter.map { .string($0) } ?? .null,
      "letter": .string(letter.letter.number),
      "date": .string(letter.letter.date.description),
      "respondents": .array(letter.respondents.map { .integer($0) }),
      "receipt": letter.receipt.map { .string($0.on.description) } ?? .null,
      "agenda": .array(letter.dispositions.map { .string($0.agenda.shown) }),
    ])
  }

  func procedure(_ procedure: ProcedureFile) -> JSONValue {
    .object([
      "examinations": .integer(procedure.earlierExaminations.count + 1),
      "additions": .integer(procedure.additions.count),
      "witnesses": .integer(procedure.witnesses.count),
      "reports": .array(procedure.reports.map { .string($0.letter.number) }),
      "released": procedure.release.map { .string($0.entry.from.description) } ?? .null,
      "panels": .array(procedure.panels.map { .string($0.decree.number) }),
      "returns": .integer(procedure.returns.count),
      "deferred": procedure.deferrals.last.map { .string($0.until.description) } ?? .null,
      "tracks_left": .array(procedure.choices.map { .string($0.from.rawValue) }),
      "crimes": .array(
        procedure.crimes.map { crime in
          .object([
            "code": .string(crime.entry.violation),
            "article": .string(crime.rule.article),
            "state": .string(crime.entry.state.rawValue),
          ])
        }
      ),
    ])
  }
}
