import Casework
import Wording

// Summons with the sheet of rights, record of absence, statement record.

extension SheetFacts {
  mutating func fillSummons(_ round: Int) {
    guard let respondent = sheet.respondent, let summons = respondent.summons(round) else { return }
    let entry = summons.entry
    fillMeeting(entry.meeting)
    fillPerson(respondent)
    fields.set("round", round == 1 ? "I" : "II")
    fields.set("date", wording.paperDay(entry.letter.date))
    fields.list("accusations", lawItems(accusations(respondent)))
    fields.list("examiners", Self.items(examiners(entry, respondent)))
    let earlier = round == 2 ? respondent.summons(1) : nil
    fields.flag("isSecond", earlier != nil)
    fields.set("earlier", earlier.map { letter($0.entry.letter) })
    fields.set("missedDay", earlier.map { weekday($0.entry.meeting.date) })
    let signer = signatory(of: entry, respondent)
    fields.set("signatory", signer.title)
    fields.set("signatoryName", signer.name)
    let rights = respondent.row.track == .contract ? [] : sheet.law.overlay.rights ?? []
    fields.flag("hasRights", !rights.isEmpty)
    fields.list(
      "rights",
      Self.items(rights.map { "\($0.textID) (\(article($0.article, $0.confidence)))" })
    )
  }

  /// Whom a person is to report to: those the summons names, else the members of the team.
  private mutating func examiners(
    _ entry: SummonsEntry,
    _ respondent: RespondentFile
  ) -> [String] {
    if let named = entry.examiners, !named.isEmpty {
      return named.map { actor in
        let (name, title) = official(actor, on: entry.letter.date)
        return [name, title].compactMap(\.self).joined(separator: ", ")
      }
    }
    return team(of: respondent).compactMap { read($0.name) }
  }

  /// The members of the newest team formed for a respondent.
  func team(of respondent: RespondentFile) -> [TeamMember] {
    file.teams.last { $0.respondents.contains(respondent.ordinal) }?.members ?? []
  }

  private mutating func signatory(
    of entry: SummonsEntry,
    _ respondent: RespondentFile
  ) -> (title: String, name: String?) {
    let title = wording.word(entry.signatory)
    let members = team(of: respondent)
    let member =
      switch entry.signatory {
      case .teamChair: members.first(where: \.isChair)
      case .superior: members.first { $0.element == .superior }
      }
    return ("\(title.prefix(1).uppercased())\(title.dropFirst()),", read(member?.name))
  }

  /// The person's lines, and the name alone.
  mutating func fillPerson(_ respondent: RespondentFile) {
    fields.list("identity", identity(respondent))
    fields.set("name", name(respondent))
  }

  mutating func fillAbsence() {
    guard let respondent = sheet.respondent, let summons = respondent.missed,
      let attendance = summons.attendance
    else { return }
    fillPerson(respondent)
    fillMeeting(summons.entry.meeting)
    fields.set("day", weekday(attendance.entry.on))
    fields.set("date", wording.paperDay(attendance.entry.on))
    fields.set("round", summons.round == 1 ? "I" : "II")
    fields.set("summons", letter(summons.entry.letter))
    fields.flag("hasNote", attendance.entry.note != nil)
    fields.set("note", read(attendance.entry.note))
    fields.flag("isFirst", summons.round == 1)
    fields.flag("isSecond", summons.round != 1)
    // What two missed summonses open stands among the rights, with its article.
    let rule = sheet.law.frozenGuard(.examinationRequired, on: sheet.on)
    fields.flag("citesRule", respondent.row.track != .contract)
    fields.set("rule", rule.map { "\($0.text) (\(article($0.article, $0.confidence)))" })
    fields.list("witnesses", signers(of: respondent, summons.entry.examiners ?? []))
  }

  /// Those who examined, each with a line to sign on.
  func signers(of respondent: RespondentFile, _ named: [ActorID]) -> [Fields] {
    let actors = named.isEmpty ? respondent.examiners.sorted() : named
    let names = actors.isEmpty ? [nil] : actors.map { Optional($0) }
    return names.enumerated().map { index, actor in
      var line = Fields()
      let (name, title) = official(actor, on: sheet.on)
      line.set("mark", "\(index + 1).")
      line.set("name", [name, title].compactMap(\.self).joined(separator: ", "))
      return line
    }
  }

  mutating func fillStatement() {
    guard let respondent = sheet.respondent else { return }
    let procedure = respondent.procedure
    let closing = respondent.statement
    let isContract = respondent.row.track == .contract
    fields.set(
      "title",
      isContract ? "BERITA ACARA KLARIFIKASI" : "BERITA ACARA PEMERIKSAAN"
    )
    fields.set("party", isContract ? "yang bersangkutan" : "terperiksa")
    fields.flag("isClosed", !isContract)
    let day = closing?.on ?? procedure.opening?.on ?? respondent.lastHearing
    fields.set("day", day.map { weekday($0) })
    fillPerson(respondent)
    fields.list("accusations", lawItems(accusations(respondent)))
    let summons = respondent.summonses.last
    fields.flag("hasSummons", summons != nil)
    fields.set("summons", summons.map { letter($0.entry.letter) })
    let team = file.teams.last { $0.respondents.contains(respondent.ordinal) }
    fields.flag("hasTeam", team != nil)
    fields.set("team", team.map { letter($0.decree) })
    let others = (procedure.opening?.others ?? []).compactMap { read($0) }
    fields.flag("hasOthers", !others.isEmpty)
    fields.list("others", Self.items(others))
    fields.list("answers", respondent.answers.map { answer($0) })
    fields.flag("hasAdditions", !procedure.additions.isEmpty)
    fields.list("additions", procedure.additions.map { addition($0) })
    fillSigning(closing)
    fields.list("examiners", signers(of: respondent, closing?.examiners ?? []))
  }

  private mutating func answer(_ facts: StatementAnswered) -> Fields {
    var line = Fields()
    line.set("mark", "\(facts.number).")
    line.set("question", read(facts.entry.question))
    line.set("answer", read(facts.entry.answer))
    return line
  }

  private mutating func addition(_ facts: StatementAdded) -> Fields {
    var line = Fields()
    line.set("mark", "\(facts.number).")
    line.set("by", wording.word(facts.entry.by))
    line.set("day", wording.paperDay(facts.entry.on))
    line.set("text", read(facts.entry.text))
    return line
  }

  private mutating func fillSigning(_ closing: StatementClosing?) {
    fields.flag("isSigned", closing?.isSigned ?? false)
    fields.flag("isRefused", closing.map { !$0.isSigned } ?? false)
    fields.flag("isOpen", closing == nil)
    fields.set("signedOn", closing.map { wording.paperDay($0.on) })
    fields.set("refusal", read(closing?.refusal))
  }
}
