package import Casework

// A row of law in the words of its own, beside the code that names it.

extension ViolationKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .ethics: Phrase("kode etik", "code of ethics")
    case .discipline: Phrase("disiplin", "discipline")
    case .criminal: Phrase("pidana", "crime")
    case .nonASN: Phrase("non-ASN", "non-ASN")
    }
  }
}

extension Wording {
  /// A row as a line of a list names it: `hari libur 2024-11-27 Pilkada`.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - law: Where the words of the rows it names are looked up.
  /// - Returns: What kind of row it is, its code, and what it says.
  package func rule(_ row: RuleRow, in law: LawBook) -> String {
    let kind = word(row.kind)
    switch row {
    case .holiday(let holiday): return "\(kind) \(holiday.date) \(holiday.name)"
    case .removed(let removed):
      let name = [word(removed.kind), removed.code].joined(separator: " ")
      let words = words(of: removed.kind, removed.code, in: law).map { " · \($0)" } ?? ""
      return self(Phrase("\(name) dicabut\(words)", "\(name) removed\(words)"))
    case .deadline(let row):
      let length = "\(kind) \(row.code) \(length(row))"
      let name = clockName(code: row.code)
      return name == row.code ? length : "\(length) · \(name)"
    case .violation(let row): return named(kind, row.code, self(Phrase(row.textID, row.textEN)))
    case .sanction(let row): return named(kind, row.code, row.textID)
    case .authority(let row):
      return "\(kind) \(deciders(row.deciders)): \(list(row.levels.map { word($0) }))"
    case .election(let election): return named(kind, election.code, election.name)
    case .series(let row): return named(kind, row.code, row.template.pattern)
    case .interval(let interval):
      return named(kind, interval.deadline, clockName(code: interval.deadline))
    case .body(let row):
      return "\(kind) \(word(row.body)): \(self(Phrase(row.textID, row.textEN)))"
    case .instrument(let scope): return "\(kind) \(scope.prefix)"
    case .violationNote(let note): return named(kind, note.code, note.short)
    case .sanctionNote(let note):
      return named(kind, note.code, self(Phrase(note.shortID, note.shortEN)))
    case .remedy(let row): return "\(kind) \(remedy(row))"
    case .route(let row):
      let way = row.appeal.map { word($0.kind.remedy) } ?? self(Phrase("tidak ada", "none"))
      return "\(named(kind, row.code, option(row.code, law: law))): \(way)"
    case .step(let row): return named(kind, row.code, self(Phrase(row.textID, row.textEN)))
    case .link(let row): return "\(kind) \(word(row.relation)): \(row.article)"
    case .track(let row):
      return "\(kind) \(word(row.track)): \(list(row.basis.map(\.text)))"
    case .trackRule(let row): return "\(kind) \(trackRule(row))"
    case .basis(let row): return named(kind, row.code, "\(row.article)")
    }
  }

  /// A row by its kind and the name that tells it from others.
  func ruleName(_ row: RuleRow) -> String {
    let kind = word(row.kind)
    switch row {
    case .holiday(let holiday): return "\(kind) \(holiday.date) \(holiday.name)"
    case .removed(let removed):
      let name = "\(word(removed.kind)) \(removed.code)"
      return self(Phrase("\(name) dicabut", "\(name) removed"))
    case .deadline(let row): return "\(kind) \(row.code) \(length(row))"
    case .link(let row): return "\(kind): \(word(row.relation))"
    case .track(let row): return "\(kind) \(word(row.track))"
    case .trackRule(let row): return "\(kind) \(word(row.track))"
    case .violation, .sanction, .authority, .election, .series, .interval, .body, .instrument,
      .violationNote, .sanctionNote, .remedy, .route, .step, .basis:
      return "\(kind) \(row.name)"
    }
  }

  /// Who rules on which remedy: `keberatan atas keputusan PPK → PPK`.
  package func remedy(_ row: RemedyRow) -> String {
    let decided = row.decidedBy.map { role in
      self(Phrase(" atas keputusan \(word(role))", " against the \(word(role))"))
    }
    return "\(word(row.kind.remedy))\(decided ?? "") → \(word(row.ruledBy))"
  }

  /// Which acts of whom lead where: `disiplin, PNS dan CPNS → disiplin`.
  package func trackRule(_ row: TrackBook.Rule) -> String {
    let level = row.level.map { " \(word($0))" } ?? ""
    let people = list(row.statuses.map { word($0) })
    return "\(word(row.kind))\(level), \(people) → \(word(row.track))"
  }

  /// What a row of the present law says; nil where it has no words beside its code.
  private func words(of kind: RuleRow.Kind, _ code: String, in law: LawBook) -> String? {
    switch kind {
    case .violation:
      law.catalogue.violations.last { $0.code == code }.map { self(Phrase($0.textID, $0.textEN)) }
    case .sanction:
      law.catalogue.sanctions.contains { $0.code == code } ? option(code, law: law) : nil
    case .deadline:
      law.catalogue.deadlines.contains { $0.code == code } ? clockName(code: code) : nil
    case .holiday:
      CalendarDate(code).flatMap { date in
        (law.calendar.holidays + law.calendar.localHolidays).first { $0.date == date }?.name
      }
    case .body:
      law.bodies.rows.last { $0.code == code }.map { self(Phrase($0.textID, $0.textEN)) }
    case .remedy: law.overlay.remedies?.last { $0.code == code }.map { remedy($0) }
    case .route: option(code, law: law)
    case .step: law.sideStep(named: code).map { self(Phrase($0.textID, $0.textEN)) }
    case .link: LinkRelation(rawValue: code).map { word($0) }
    case .basis: GuardCode(rawValue: code).map { guardText($0, law: law) }
    case .authority, .election, .series, .interval, .instrument, .violationNote, .sanctionNote,
      .track, .trackRule, .removed:
      nil
    }
  }

  private func named(_ kind: String, _ code: String, _ words: String) -> String {
    words.isEmpty || words == code ? "\(kind) \(code)" : "\(kind) \(code) · \(words)"
  }
}
