import CaseStore
import Casework
import Wording

/// One case as text or JSON.
struct CaseSheet {
  let file: CaseFile
  let view: OfficeView
  let wording: Wording

  /// What is said of a case closed to the reader: no more than that.
  static func closed(_ access: ClosedAccess?) -> Phrase {
    switch access {
    case .conflicted:
      Phrase(
        "kasus ini tertutup bagi Anda: benturan kepentingan dinyatakan",
        "this case is closed to you: a conflict of interest was declared"
      )
    case .secluded, nil:
      Phrase("kasus ini tertutup bagi Anda: hubungi ketua satgas", "this case is closed to you")
    }
  }

  var today: CalendarDate { view.now.date }

  var json: JSONValue {
    .object([
      "number": .string(file.id.description),
      "title": .string(file.title.shown),
      "act": file.act.map { .string($0.from.description) } ?? .null,
      "phase": .string(file.phase.rawValue),
      "letters": .array(file.correspondence.letters.map { letter($0) }),
      "papers": .array(file.papers.map { .object(PaperSheet.members(of: $0)) }),
      "withdrawn": .array(
        file.correspondence.withdrawals.map { .string($0.report.description) }
      ),
      "merged": .array(file.merges.map { merge($0) }),
      "version": .integer(file.version),
      "reports": .array(file.reports.map { .string($0.id.description) }),
      "respondents": .array(file.respondents.map { respondent($0) }),
      "evidence": .array(file.evidence.map { evidence($0) }),
      "history": .array(file.history.map { history($0) }),
    ])
  }

  private func merge(_ merge: ReportMerged) -> JSONValue {
    .object([
      "report": .string(merge.report.description),
      "from": .string(merge.from.description),
      "into": .string(merge.file.description),
    ])
  }

  private func respondent(_ respondent: RespondentFile) -> JSONValue {
    let id = RespondentID(file: file.id, ordinal: respondent.ordinal)
    let readings = respondent.row.readings(on: today, law: view.law, calendar: view.calendar)
    let warnings = standingWarnings(of: respondent, in: file).map(\.code.rawValue)
    let members: [String: JSONValue] = [
      "number": .string(id.description),
      "person": .string(respondent.person.description),
      "procedure": procedure(respondent.procedure),
      "name": .string(respondent.facts.name.shown),
      "status": .string(respondent.facts.status.rawValue),
      "unit": .string(respondent.facts.unit.shown),
      "track": .string(respondent.row.track?.rawValue ?? ""),
      "stage": .string(respondent.row.stage.rawValue),
      "violations": .array(respondent.row.violations.map { .string($0) }),
      "decision": respondent.decision.map { decision($0) } ?? .null,
      "merged_into": respondent.mergedInto.map { .string($0.description) } ?? .null,
      // What holds now; a ruling may have put another measure in place of the decision's.
      "measure": respondent.measure.map { .string($0.code) } ?? .null,
      "rules": .array(respondent.frozen.map { rule($0) }),
      "desk": respondent.row.desk.map { .string($0.text) } ?? .null,
      "linked_to": respondent.link.map { .integer($0.about) } ?? .null,
      "warnings": .array(warnings.map { .string($0) }),
      "clocks": .array(readings.map { clock($0) }),
      "collisions": .array(collisions(of: respondent)),
      "appeal": appeal(respondent),
      "execution": execution(respondent),
      "blockedSince": respondent.row.blockedSince.map { .string($0.description) } ?? .null,
      "waits": .array(respondent.waits.map { wait($0) }),
    ]
    return .object(members)
  }

  private func rule(_ rule: FrozenRule) -> JSONValue {
    .object([
      "code": .string(rule.code),
      "text": .string(rule.text),
      "article": .string(rule.article),
      "confidence": .string(rule.confidence.rawValue),
      "length": rule.length.map { .string(wording.length($0)) } ?? .null,
    ])
  }

  private func decision(_ decision: DecisionTaken) -> JSONValue {
    .object([
      "on": .string(decision.on.description),
      "proof": .string(decision.proof.rawValue),
      "option": decision.measure.map { .string($0.code) } ?? .null,
      "level": decision.level.map { .string($0.rawValue) } ?? .null,
      "decider": decision.decider.map { .string($0.text) } ?? .null,
      "outside": decision.outside.map { outside($0) } ?? .null,
      "title": .string(decision.title),
      "sheet": decision.sheet.map { sheet($0) } ?? .null,
    ])
  }

  /// The letter of a decision that somebody outside the office took.
  private func outside(_ source: OutsideDecision) -> JSONValue {
    .object([
      "body": .string(source.body.rawValue),
      "number": .string(source.letter.number),
      "date": .string(source.letter.date.description),
      "received": .string(source.received.description),
      "document": .integer(source.document),
    ])
  }

  /// What it was recorded from, where somebody else than the decider entered it.
  private func sheet(_ sheet: DecisionSheet) -> JSONValue {
    .object([
      "number": .string(sheet.letter.number),
      "date": .string(sheet.letter.date.description),
      "scan": sheet.scan.map { .integer($0) } ?? .null,
      "recorder": .string(sheet.recorder.text),
    ])
  }

  private func clock(_ reading: ClockReading) -> JSONValue {
    .object([
      "clock": .string(reading.deadline.code),
      "start": .string(reading.start.description),
      "resumed": reading.resumed.map { .string($0.description) } ?? .null,
      "due": .string(reading.due.date.description),
      "moved": RulesText.moved(reading),
      "remaining": reading.remaining.map { .integer($0) } ?? .null,
      "state": .string(wording.clock(reading).text),
      "unit": .string(reading.deadline.unit.rawValue),
      "beside": reading.beside.map { .string($0.date.description) } ?? .null,
      "progress": reading.progress.map { .string($0.rawValue) } ?? .null,
    ])
  }

  private func evidence(_ evidence: EvidenceAttached) -> JSONValue {
    .object([
      "number": .integer(evidence.number),
      "title": .string(evidence.entry.title.shown),
      "form": .string(evidence.entry.form.rawValue),
      "sha256": evidence.entry.item.map { .string($0.sha256) } ?? .null,
      "state": .string(wording.word(view.hashedEvidenceState(evidence.entry.item))),
    ])
  }

  private func history(_ item: HistoryItem) -> JSONValue {
    .object([
      "n": .integer(item.context.n),
      "t": .string(item.context.time.description),
      "by": .string(item.context.actor.text),
      "as": .string(item.context.role.rawValue),
      "k": .string(item.event.kind.rawValue),
      "late": .bool(item.isLate),
      "text": .string(sentence(item)),
    ])
  }

  private func sentence(_ item: HistoryItem) -> String {
    wording.sentence(item, file: file, law: view.law, today: today, calendar: view.calendar)
  }

  var lines: [String] {
    var lines = ["\(file.id)  \(file.title.shown)"]
    if let act = file.act {
      lines.append("  \(wording.act(act, today: today)), \(wording.word(file.phase))")
    }
    for respondent in file.respondents {
      let id = RespondentID(file: file.id, ordinal: respondent.ordinal)
      lines.append(
        "\(id.short) \(respondent.facts.name.shown) · \(wording.word(respondent.facts.status)) · "
          + "\(wording.word(respondent.row.stage))"
      )
      let steps = nextSteps(
        of: respondent,
        in: file,
        law: view.law,
        calendar: view.calendar
      )
      lines.append(
        "  \(wording(Phrase("belum", "missing"))): \(wording.missing(steps, today: today))"
      )
      for reading in respondent.row.readings(on: today, law: view.law, calendar: view.calendar) {
        let name = wording.clockName(code: reading.deadline.code)
        lines.append("  \(name): \(wording.clockSentence(reading, today: today))")
        if let move = reading.moved { lines.append("    \(wording.moved(move, today: today))") }
        if let beside = wording.beside(reading, today: today) { lines.append("    \(beside)") }
      }
      lines += aftermathLines(respondent)
      if let decision = respondent.decision {
        let first = decision.measure?.text ?? wording.word(decision.proof)
        let later = respondent.aftermath.ruling?.measure?.text
        let measure = later.map { "\($0) (\(wording(.firstDecided)): \(first))" } ?? first
        let sheet = decision.sheet.map { ", \(wording.recorded($0, today: today))" } ?? ""
        let day = wording.day(decision.on, today: today)
        lines.append("  \(day) \(measure) (\(decision.title))\(sheet)")
      }
    }
    for evidence in file.evidence {
      let state = wording.word(view.hashedEvidenceState(evidence.entry.item))
      lines.append(
        "B\(evidence.number) \(evidence.entry.title.shown) · \(wording.word(evidence.entry.form)) "
          + "· \(state) \(evidence.entry.item.map { String($0.sha256.prefix(8)) } ?? "")"
      )
    }
    for item in file.history {
      let moment = wording.moment(item.context.time, today: today)
      lines.append("#\(item.context.n) \(moment) \(item.context.actor)  \(sentence(item))")
    }
    return lines
  }
}
