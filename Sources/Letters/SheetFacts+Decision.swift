import Casework
import Wording

// Study, decree, letter under a contract, rehabilitation.

extension SheetFacts {
  // MARK: The study

  mutating func fillAssessment() {
    guard let respondent = sheet.respondent else { return }
    fillPerson(respondent)
    fields.set("subject", read(file.title))
    fields.set("actDays", actDays)
    fields.set("actPlace", actPlace())
    fields.list(
      "parts",
      AssessmentPart.allCases.compactMap { part in
        respondent.assessments[part].map { self.part($0) }
      }
    )
    fields.flag("hasEvidence", !file.evidence.isEmpty)
    var items: [Fields] = []
    for item in file.evidence {
      var line = Fields()
      line.set("mark", "B\(item.number)")
      line.set("text", "\(read(item.entry.title) ?? ""), \(wording.word(item.entry.form))")
      items.append(line)
    }
    fields.list("evidence", items)
  }

  private mutating func part(_ record: AssessmentRecord) -> Fields {
    let (written, entry) = (record.written, record.written.entry)
    var part = Fields()
    part.set("heading", wording.word(entry.part).uppercased())
    part.set("proof", wording.word(entry.proof))
    part.list("violations", lawItems(written.rules))
    part.flag("hasViolations", !written.rules.isEmpty)
    var facts: [String] = []
    for fact in entry.facts {
      let sources = fact.evidence.map { "B\($0)" }.joined(separator: ", ")
      facts.append((read(fact.text) ?? "") + (sources.isEmpty ? "" : " [\(sources)]"))
    }
    part.list("facts", Self.items(facts))
    var factors: [(label: String, value: String?, wanted: Bool)] = []
    factors.append(("Dampak", entry.impact.map { wording.word($0) }, false))
    factors.append(("Kesengajaan", entry.intent.map { wording.word($0) }, false))
    for text in entry.aggravating ?? [] { factors.append(("Memberatkan", read(text), true)) }
    for text in entry.mitigating ?? [] { factors.append(("Meringankan", read(text), true)) }
    factors.append(("Saran tingkat", entry.advice?.level.map { wording.word($0) }, false))
    let option = entry.advice?.option.flatMap { sheet.law.catalogue.sanction($0, on: file.actDay) }
    factors.append(("Saran jenis", option?.textID, false))
    part.list("factors", rows(factors))
    part.set("reason", read(entry.reason))
    let review = record.review
    part.set("author", official(written.author, on: sheet.on).name)
    part.set("reviewer", official(review?.reviewer, on: sheet.on).name)
    part.set("comment", read(review?.entry.comment))
    part.flag("hasComment", review?.entry.comment != nil)
    return part
  }

  // MARK: The decree

  mutating func fillDecree() {
    guard let respondent = sheet.respondent, let decision = respondent.decision,
      let measure = decision.measure
    else { return }
    fillPerson(respondent)
    fillDecider(decision)
    let isEthics = respondent.row.track == .ethics
    let isDiscipline = decision.level?.disciplineOrder != nil
    fields.set("measure", measure.text)
    fields.set("subject", subject(of: decision, measure))
    fields.set("actDays", actDays)
    fields.set("actPlace", actPlace())
    fields.set("caseTitle", read(file.title))
    fields.set("reason", read(decision.reason))
    fields.list("violations", lawItems(accusations(respondent)))
    fields.list("articles", Self.items(articles(of: respondent, decision, measure)))
    fields.list("grounds", Self.lettered(grounds(respondent, isEthics: isEthics)))
    fields.flag("isDiscipline", isDiscipline)
    fillEffect(respondent, decision)
    fillRemedy(respondent)
    fields.set("decidedOn", wording.paperDay(respondent.decree?.decree.date ?? decision.on))
    fields.list("copies", Self.items(copies))
  }

  /// Who decides: office, name, and by what letter an acting official holds it.
  private mutating func fillDecider(_ decision: DecisionTaken) {
    let word = wording.word(decision.capacity)
    let isStated = decision.capacity == .definitive || decision.title.hasPrefix(word)
    let title = isStated ? decision.title : "\(word) \(decision.title)"
    fields.set("decider", title)
    fields.set("deciderCapitals", title.uppercased())
    fields.set("deciderName", official(decision.decider, on: decision.on).name)
    fields.flag("isActing", decision.capacity != .definitive)
    fields.set("appointment", decision.appointment.map { letter($0) })
    fields.flag("hasPermit", decision.permit != nil)
    fields.set("permit", decision.permit.map { letter($0) })
  }

  /// What the decree is about, under its number.
  private func subject(of decision: DecisionTaken, _ measure: FrozenRule) -> String {
    guard let level = decision.level, level.disciplineOrder != nil else {
      return measure.text.uppercased()
    }
    return "\(wording.word(level)): \(measure.text)".uppercased()
  }

  /// Why: what was done, how it was heard and studied, what was found.
  private mutating func grounds(_ respondent: RespondentFile, isEthics: Bool) -> [String] {
    let name = name(respondent) ?? PlainText.blank
    let act = actDays.map { " pada \($0)" } ?? ""
    var grounds = ["bahwa \(name)\(act) diduga melakukan perbuatan: \(read(file.title) ?? "")"]
    if let statement = respondent.statement {
      grounds.append("bahwa \(name) telah diperiksa pada \(weekday(statement.on))")
    } else if respondent.missedTwice {
      let letters = respondent.summonses.map { letter($0.entry.letter) }
      grounds.append(
        "bahwa \(name) telah dipanggil dua kali dengan surat \(wording.list(letters)) dan tidak hadir"
      )
    }
    if isEthics, let hearing = respondent.hearing {
      grounds.append(
        "bahwa Majelis Kode Etik (keputusan \(letter(hearing.panel))) telah menyidangkannya pada "
          + "\(weekday(hearing.on)) dengan hasil \(wording.word(hearing.proof))"
      )
    }
    if let membership = respondent.membership {
      grounds.append(
        "bahwa keanggotaan partai politik terbukti sejak \(wording.paperDay(membership.since)) "
          + "dari \(wording.word(membership.proof))"
      )
    }
    let parts = AssessmentPart.allCases.filter { respondent.assessments[$0]?.isFinal ?? false }
    if !parts.isEmpty {
      let names = wording.list(parts.map { wording.word($0, width: .short) })
      grounds.append("bahwa kajian \(names) menyatakan perbuatan itu terbukti")
    }
    grounds.append("bahwa untuk menegakkan netralitas pegawai perlu ditetapkan keputusan ini")
    return grounds
  }

  /// The articles the decision stands on, each once: of the violations, the measure, the authority.
  private func articles(
    of respondent: RespondentFile,
    _ decision: DecisionTaken,
    _ measure: FrozenRule
  ) -> [String] {
    var articles: [String] = []
    let rules = accusations(respondent).map { ($0.article, $0.confidence) }
    let stated = rules + [(measure.article, measure.confidence), (decision.authority, .seen)]
    var seen: Set<String> = []
    for (text, confidence) in stated {
      // A row may rest on several instruments; each is a line of its own.
      for single in Self.singleArticles(text) where seen.insert(single.lowercased()).inserted {
        articles.append(article(single, confidence))
      }
    }
    return articles
  }

  private static func singleArticles(_ text: String) -> [String] {
    let parts = text.split(separator: ";").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    // What only says of another part that it is not certain is no article.
    return parts.filter { !($0.first?.isLowercase ?? false) || !$0.contains(Self.unsureMark) }
      .map(String.init)
  }

  private static func lettered(_ texts: [String]) -> [Fields] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return texts.enumerated().map { index, text in
      var line = Fields()
      line.set("mark", index < letters.count ? "\(letters[index])." : "-")
      line.set("text", text + (index == texts.count - 1 ? "." : ";"))
      return line
    }
  }

  /// From when it counts: a day the law fixes, or a day counted from receipt.
  private mutating func fillEffect(_ respondent: RespondentFile, _ decision: DecisionTaken) {
    let fixed = sheet.law.effectiveDate(of: respondent)
    let row = respondent.row.track.flatMap { sheet.law.effect(on: $0, from: decision.on) }
    fields.flag("isFixed", fixed != nil)
    fields.flag("isCounted", fixed == nil && row != nil)
    fields.flag("isUncounted", fixed == nil && row == nil)
    fields.set("effective", fixed.map { wording.paperDay($0) })
    fields.set("effectLength", row.map { String($0.days) })
    fields.set("effectArticle", row.map { article($0.legalBasis, $0.confidence) })
  }

  private mutating func fillRemedy(_ respondent: RespondentFile) {
    let remedy = sheet.law.remedy(
      against: respondent,
      office: sheet.office,
      calendar: sheet.calendar,
      on: sheet.on
    )
    fields.flag("hasRemedy", remedy != nil)
    fields.set("remedy", remedy.map { wording.word($0.route.kind.remedy) })
    fields.set("remedyTo", remedy?.row?.toID)
    fields.set("remedyLength", remedy.map { "\($0.deadline.days) \(unit($0.deadline))" })
    fields.set("remedyFrom", remedy?.deadline.startText)
    fields.set("remedyLast", remedy?.due.map { weekday($0) })
    fields.set(
      "remedyArticle",
      remedy.map { article($0.deadline.legalBasis, $0.deadline.confidence) }
    )
  }

  private func unit(_ deadline: DeadlineRow) -> String {
    switch deadline.unit {
    case .working: "hari kerja"
    case .calendar: "hari"
    case .hours: "hari"
    }
  }

  /// Who gets a copy of a decree, by the sort of region.
  private var copies: [String] {
    let above =
      switch RegionKind(code: sheet.office.founded.region) {
      case .provinsi, nil: "Menteri Dalam Negeri"
      case .kota, .kabupaten: "Gubernur"
      }
    return [
      "Kepala Badan Kepegawaian Negara", "Kepala Kantor Regional Badan Kepegawaian Negara", above,
      "Inspektur \(sheet.office.founded.office)", "Kepala perangkat daerah bidang kepegawaian",
      "Yang bersangkutan",
    ]
  }

  // MARK: Letters beside the decree

  mutating func fillContract() {
    guard let respondent = sheet.respondent, let decision = respondent.decision,
      let measure = decision.measure
    else { return }
    fillPerson(respondent)
    fillDecider(decision)
    fields.set("measure", measure.text)
    fields.set("subject", measure.text.uppercased())
    fields.set("position", read(respondent.facts.position))
    fields.set("unit", read(respondent.facts.unit))
    fields.set("caseTitle", read(file.title))
    fields.set("actDays", actDays)
    let contract = respondent.facts.contract
    fields.set("contract", contract?.number)
    fields.set("contractEnd", contract?.to.map { wording.paperDay($0) })
    let heard = respondent.clarifications.last { $0.isPresent }?.on ?? respondent.statement?.on
    fields.set("heardOn", heard.map { weekday($0) })
    fields.set("reason", read(decision.reason))
    fields.list("violations", lawItems(accusations(respondent)))
    fields.list("articles", Self.items(articles(of: respondent, decision, measure)))
    fields.set("decidedOn", wording.paperDay(respondent.decree?.decree.date ?? decision.on))
    let fixed = sheet.law.effectiveDate(of: respondent)
    fields.flag("isFixed", fixed != nil)
    fields.set("effective", fixed.map { wording.paperDay($0) })
  }

  mutating func fillRehabilitation() {
    guard let respondent = sheet.respondent, let decision = respondent.decision else { return }
    fillPerson(respondent)
    fillDecider(decision)
    let restored = respondent.aftermath.rehabilitation
    let ruling = respondent.aftermath.ruling
    let isNotProven = decision.measure == nil
    let written = restored?.letter.date ?? decision.rehabilitation?.date ?? sheet.on
    fields.set("date", wording.paperDay(written))
    fields.set("caseTitle", read(file.title))
    fields.set("actDays", actDays)
    fields.set("decidedOn", wording.paperDay(decision.on))
    fields.set("reason", read(decision.reason))
    fields.flag("isNotProven", isNotProven)
    fields.flag("isOverturned", !isNotProven)
    fields.set("ruledBy", read(ruling?.entry.by) ?? lawsuit?.0)
    fields.set("ruling", ruling.map { letter($0.entry.letter) } ?? lawsuit?.1)
    fields.set("measure", decision.measure?.text)
    fields.set("form", restored.map { wording.word($0.form) })
    fields.flag("hasForm", restored != nil)
  }

  /// The court and the judgment that lifted the decision, where it was not a ruling.
  private var lawsuit: (String, String)? {
    guard let judged = sheet.respondent?.aftermath.lawsuits.last(where: { $0.step == .judged })
    else { return nil }
    return (judged.court.value ?? "", letter(judged.letter))
  }
}
