import Casework
import Wording

// Receipt of a report, invitation, follow-up report.

extension SheetFacts {
  mutating func fillReceipt() {
    let report = file.reports.first { $0.id == sheet.subject.report }
    let entry = report?.entry
    let receiver = entry?.receivedBy ?? file.receiver(of: report?.id)
    fields.set("received", entry.map { weekday($0.received) })
    fields.set("receiver", official(receiver, on: entry?.received ?? sheet.on).name)
    fields.set("source", entry.map { wording.word($0.source) })
    fields.set("subject", read(entry?.title))
    fields.set("actDays", entry.map { days(of: $0.act) })
    fields.set("actPlace", read(entry?.place))
    fields.set("persons", entry.map { "\($0.persons.count) orang" })
    // Whoever reported sees what came with this report, and nothing else of the case.
    let brought = file.evidence(takenWith: report?.id, on: entry?.received)
    fields.flag("hasEvidence", !brought.isEmpty)
    var items: [Fields] = []
    for item in brought {
      var line = Fields()
      line.set("mark", "B\(item.number)")
      let hash = item.entry.item.map { ", sidik \($0.sha256.prefix(16))" } ?? ""
      line.set("text", "\(read(item.entry.title) ?? ""), \(wording.word(item.entry.form))\(hash)")
      items.append(line)
    }
    fields.list("evidence", items)
  }

  mutating func fillInvitation() {
    guard let respondent = sheet.respondent, let entry = respondent.invitations.last else { return }
    fillMeeting(entry.meeting)
    fields.set("name", name(respondent))
    fields.set("position", read(respondent.facts.position))
    fields.set("unit", read(respondent.facts.unit))
    fields.set("date", wording.paperDay(entry.letter.date))
    fields.set("subject", read(file.title))
    fields.set("actDays", actDays)
  }

  /// Day, hour and place people are called to.
  mutating func fillMeeting(_ meeting: Appointment) {
    fields.set("meetingDay", weekday(meeting.date))
    fields.set("meetingHour", hour(meeting.time))
    fields.set("meetingPlace", read(meeting.place))
  }

  mutating func fillFollowUp() {
    guard let entry = file.followUp(about: sheet.subject.respondents) else { return }
    fields.set("date", wording.paperDay(entry.letter.date))
    fields.set("subject", read(file.title))
    fields.set("actDays", actDays)
    fields.list("addressees", Self.items(entry.to.map { wording.word($0) }))
    let concerned = entry.respondents
    let recommendations = file.recommendations.filter { item in
      item.items.contains { concerned.contains($0.respondent) }
    }
    fields.flag("hasRecommendations", !recommendations.isEmpty)
    fields.list(
      "recommendations",
      Self.items(
        recommendations.map {
          "\(wording.word($0.from)) \(letter($0.letter)), diterima \(wording.paperDay($0.received))"
        }
      )
    )
    fields.list("results", concerned.compactMap { file.respondent($0) }.map { result(of: $0) })
  }

  /// What became of one respondent.
  private mutating func result(of respondent: RespondentFile) -> Fields {
    var line = Fields()
    line.set("mark", "\(file.id.short)/\(respondent.ordinal)")
    line.set("name", name(respondent))
    line.set("position", read(respondent.facts.position))
    line.set("unit", read(respondent.facts.unit))
    line.set("result", outcome(of: respondent))
    return line
  }

  private func outcome(of respondent: RespondentFile) -> String {
    if let ended = respondent.discontinued {
      return "dihentikan pada \(wording.paperDay(ended.on)): \(wording.word(ended.ground))"
    }
    if let into = respondent.mergedInto { return "digabung ke \(into)" }
    guard let decision = respondent.decision else {
      return "sedang diproses, tahap \(wording.word(respondent.row.stage))"
    }
    guard let measure = decision.measure else {
      return "tidak terbukti, keputusan tanggal \(wording.paperDay(decision.on))"
    }
    let decree = respondent.decree.map { " dengan keputusan \(letter($0.decree))" } ?? ""
    return "dijatuhi \(measure.text) pada \(wording.paperDay(decision.on))\(decree)"
  }
}

extension CaseFile {
  /// The evidence registered with a report, and what whoever took it acquired on the day it came.
  fileprivate func evidence(
    takenWith report: RecordID?,
    on day: CalendarDate?
  ) -> [EvidenceAttached] {
    let registered = registration(of: report)
    return history.compactMap { item in
      guard case .evidenceAttached(let facts) = item.event, let registered else { return nil }
      let isOfSameLine = item.context.n == registered.n
      let isOfSameDay = facts.entry.acquired == day && item.context.actor == registered.actor
      return isOfSameLine || isOfSameDay ? facts : nil
    }
  }

  /// Who wrote a report into the log.
  fileprivate func receiver(of report: RecordID?) -> ActorID? { registration(of: report)?.actor }

  private func registration(of report: RecordID?) -> EventContext? {
    history.first { item in
      if case .reportRegistered(let facts) = item.event { facts.report == report } else { false }
    }?.context
  }
}
