// What a row of law must be before two people may adopt it.

extension Deciding {
  func check(_ entry: RuleProposal) throws(Refusal) {
    switch entry.row {
    case .violation(let row):
      try requireAfter(law.catalogue.violations.latestStart(of: row.code), entry.from)
      for code in row.sanction.options
      where law.catalogue.sanction(code, on: entry.from) == nil {
        throw refuse(.ruleRow(.unknown(code)))
      }
    case .sanction(let row):
      try requireAfter(law.catalogue.sanctions.latestStart(of: row.code), entry.from)
    case .deadline(let row):
      try requireAfter(law.catalogue.deadlines.latestStart(of: row.code), entry.from)
      try require(row.days > 0, .ruleRow(.noDays))
    case .series(let row):
      try requireAfter(law.series.series.latestStart(of: row.code), entry.from)
    case .body(let row):
      try requireAfter(law.bodies.rows.latestStart(of: row.code), entry.from)
    case .remedy(let row):
      try requireAfter((law.overlay.remedies ?? []).latestStart(of: row.code), entry.from)
      try require(!row.article.isEmpty, .fieldRequired("article"))
      try require(!row.toID.isEmpty, .fieldRequired("to"))
    case .route(let row):
      try requireAfter((law.overlay.routes ?? []).latestStart(of: row.code), entry.from)
      try require(!row.article.isEmpty, .fieldRequired("article"))
      try require(
        law.catalogue.sanction(row.code, on: entry.from) != nil,
        .ruleRow(.unknown(row.code))
      )
      for code in row.appeal.map({ [$0.filing, $0.answer, $0.ruling] }) ?? []
      where law.catalogue.deadline(code, on: entry.from) == nil {
        throw refuse(.ruleRow(.unknown(code)))
      }
    case .authority(let row):
      try require(row.deciders.allSatisfy { !$0.article.isEmpty }, .fieldRequired("article"))
    case .holiday(let holiday):
      try require(holiday.date == entry.from, .ruleRow(.holidayDay(holiday.date)))
    case .interval(let interval):
      let known = law.catalogue.deadline(interval.deadline, on: entry.from) != nil
      try require(known, .ruleRow(.unknown(interval.deadline)))
      let starts = law.guards.rows.flatMap { $0.intervals ?? [] }.compactMap(\.from)
      try requireAfter(starts.max(), entry.from)
    case .violationNote(let note):
      try require(law.note(violation: note.code) == nil, .ruleRow(.noteKnown(note.code)))
    case .sanctionNote(let note):
      try require(law.note(sanction: note.code) == nil, .ruleRow(.noteKnown(note.code)))
    case .step(let row): try check(row, from: entry.from)
    case .link(let row):
      try requireAfter((law.overlay.links ?? []).latestStart(of: row.code), entry.from)
      try requireWords(row.article, row.textID, row.textEN)
    case .track(let row): try check(row, from: entry.from)
    case .trackRule(let row):
      try require(!row.statuses.isEmpty, .fieldRequired("status"))
      let alike = law.tracks.rules.filter { rule in
        rule.kind == row.kind && rule.level == row.level
          && !Set(rule.statuses).isDisjoint(with: row.statuses)
      }
      try requireAfter(alike.compactMap(\.firstDay).max(), entry.from)
    case .basis(let row):
      try requireAfter((law.guards.bases ?? []).latestStart(of: row.code), entry.from)
      try require(!row.article.isEmpty, .fieldRequired("article"))
      // What nobody is sure of asks for a reason and refuses nothing.
      let refuses = law.guards[row.guardCode]?.effect == .refuse
      try require(!refuses || entry.confidence != .unsure, .ruleRow(.unsureRefuses(row.code)))
    case .election, .instrument: break
    case .removed(let row): try check(row, from: entry.from)
    }
  }

  private func check(_ row: RemovedRow, from: CalendarDate) throws(Refusal) {
    let isKnown: Bool =
      switch row.kind {
      case .violation: law.catalogue.violations.contains { $0.code == row.code }
      case .sanction: law.catalogue.sanctions.contains { $0.code == row.code }
      case .deadline: law.catalogue.deadlines.contains { $0.code == row.code }
      case .series: law.series.series.contains { $0.code == row.code }
      case .body: law.bodies.rows.contains { $0.code == row.code }
      case .remedy: law.overlay.remedies?.contains { $0.code == row.code } ?? false
      case .route: law.overlay.routes?.contains { $0.code == row.code } ?? false
      case .step: law.overlay.steps?.contains { $0.code == row.code } ?? false
      case .link: law.overlay.links?.contains { $0.code == row.code } ?? false
      case .basis: law.guards.bases?.contains { $0.code == row.code } ?? false
      case .holiday:
        CalendarDate(row.code).map {
          law.calendar.holiday(on: $0, region: row.region) != nil
        } ?? false
      case .authority, .election, .interval, .instrument, .violationNote, .sanctionNote, .track,
        .trackRule, .removed:
        false
      }
    try require(isKnown, .ruleRow(.unknown(row.code)))
    if row.kind == .holiday, let date = CalendarDate(row.code) {
      try require(date == from, .ruleRow(.holidayDay(date)))
    }
  }

  /// A row follows those of its code in time; it never comes before one of them.
  private func requireAfter(
    _ latest: CalendarDate?,
    _ from: CalendarDate
  ) throws(Refusal) {
    guard let latest, from < latest else { return }
    throw refuse(.ruleTooEarly(from: from, latest: latest))
  }

  /// A step names ways that follow each other, measures there are, and what it rests on.
  private func check(_ row: SideStepRow, from: CalendarDate) throws(Refusal) {
    try requireAfter((law.overlay.steps ?? []).latestStart(of: row.code), from)
    try require(!row.code.isEmpty, .fieldRequired("code"))
    try requireWords(row.article, row.textID, row.textEN)
    try require(!row.roles.isEmpty, .fieldRequired("roles"))
    try require(!row.ways.isEmpty, .fieldRequired("ways"))
    var codes: Set<String> = []
    for way in row.ways {
      try require(!way.code.isEmpty, .fieldRequired("way"))
      try requireWords(row.article, way.textID, way.textEN)
      try require(codes.insert(way.code).inserted, .valueTwice(field: "way", value: way.code))
      if let after = way.after {
        let isKnown = after != way.code && row.ways.contains { $0.code == after }
        try require(isKnown, .ruleRow(.unknown(after)))
      }
      for option in way.options ?? [] where law.catalogue.sanction(option, on: from) == nil {
        throw refuse(.ruleRow(.unknown(option)))
      }
    }
    try require(row.ways.contains { $0.after == nil }, .ruleRow(.noFirstWay(row.code)))
  }

  /// A track keeps its steps and its kind, for matters are on their way along it: what an office adopts
  /// is which of them may be left out, its basis, its notes, and the deadlines that run.
  private func check(_ row: TrackRow, from: CalendarDate) throws(Refusal) {
    guard let present = law.tracks.row(row.track, on: from) else {
      throw refuse(.ruleRow(.unknown(row.code)))
    }
    try requireAfter(law.tracks.tracks.latestStart(of: row.code), from)
    let isAlike =
      row.family == present.family && row.steps.map(\.stage) == present.steps.map(\.stage)
    try require(isAlike, .ruleRow(.otherWay(row.track)))
    let isBased = !row.basis.isEmpty && row.basis.allSatisfy { !$0.text.isEmpty }
    try require(isBased, .fieldRequired("article"))
    for code in row.clocks where law.catalogue.deadline(code, on: from) == nil {
      throw refuse(.ruleRow(.unknown(code)))
    }
  }

  private func requireWords(
    _ article: String,
    _ indonesian: String,
    _ english: String
  ) throws(Refusal) {
    try require(!article.isEmpty, .fieldRequired("article"))
    try require(!indonesian.isEmpty, .fieldRequired("text_id"))
    try require(!english.isEmpty, .fieldRequired("text_en"))
  }
}

/// What is wrong with a row that was proposed.
package enum RuleProblem: Hashable, Sendable {
  /// It names or removes a row that is not there.
  case unknown(String)
  case noDays
  /// A holiday holds on its own day and no other.
  case holidayDay(CalendarDate)
  /// A row has a short name already; short names are not dated.
  case noteKnown(String)
  /// A basis nobody is sure of for a guard that refuses.
  case unsureRefuses(String)
  /// A step of which every way follows another.
  case noFirstWay(String)
  /// A track with other steps than it has.
  case otherWay(Track)
}
