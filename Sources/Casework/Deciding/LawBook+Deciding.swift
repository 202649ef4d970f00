// How the rule data answers the questions a judgement asks. No rule stands here, only look-ups.

extension LawBook {
  /// The steps of a track in order, on a day; empty when the data has no such track.
  package func stages(of track: Track, on date: CalendarDate) -> [TrackRow.Step] {
    tracks.row(track, on: date)?.steps ?? []
  }

  /// The codes of the clocks that can begin on a track on a day.
  func clockCodes(of track: Track, on date: CalendarDate) -> [String] {
    tracks.row(track, on: date)?.clocks ?? []
  }

  /// The track a person starts on before anyone has named a violation.
  func track(of status: EmploymentStatus) -> Track {
    tracks.starts.first { $0.statuses.contains(status) }?.track ?? .notOurs
  }

  /// The tracks the cited violations lead to, readings that hold in this phase first.
  func tracks(
    for codes: [String],
    status: EmploymentStatus,
    phase: ElectionPhase,
    on date: CalendarDate,
    waived: Set<String> = []
  ) -> [Track] {
    let readings = trackReadings(
      status: status,
      violations: codes,
      actDate: date,
      phase: phase,
      waived: waived
    )
    let cited = readings.filter { codes.contains($0.violation) }
    let all = cited.filter { $0.holds != false } + readings.filter { $0.holds != false } + cited
    // A crime runs beside; it is a track of its own only where nothing else is cited.
    let ordered = all.filter { $0.reason != .courtOnly } + all.filter { $0.reason == .courtOnly }
    var tracks: [Track] = []
    for reading in ordered where !tracks.contains(reading.track) { tracks.append(reading.track) }
    return tracks
  }

  /// A report's letter number in the office's series.
  func reportNumber(_ id: RecordID, on date: CalendarDate) -> String {
    series.row("LAP", on: date)?.template.text(number: id.number, date: date) ?? id.description
  }

  /// Whether the summons interval is a longest or a shortest distance on that day.
  func summonsDirection(on date: CalendarDate) -> GuardRow.Interval.Direction {
    guards[.summonsInterval]?.interval(on: date)?.direction ?? .atMost
  }

  /// The article of the summons interval that counts for an act on that day: of the first summons the
  /// interval's own, of the second that of its deadline while the direction is the same.
  func summonsArticle(_ row: DeadlineRow, on date: CalendarDate) -> String? {
    guard let interval = guards[.summonsInterval]?.interval(on: date) else { return nil }
    return interval.direction == .atMost && row.code != interval.deadline
      ? row.legalBasis : interval.article
  }

  /// Whether a clock concerns a decision for `option`: clocks of a remedy only run for their own route.
  ///
  /// - Parameters:
  ///   - clock: The deadline.
  ///   - option: The measure; nil for none.
  ///   - decided: The day it was decided, by which its route is chosen.
  /// - Returns: True for every other clock.
  func isFor(_ clock: DeadlineRow, option: String?, decided: CalendarDate) -> Bool {
    let routes =
      overlay.sanctions.compactMap(\.appeal) + (overlay.routes ?? []).compactMap(\.appeal)
    let ofRemedy = routes.contains { route in
      [route.filing, route.answer, route.ruling].contains(clock.code)
    }
    guard ofRemedy else { return true }
    guard let option, let route = appeal(against: option, on: decided) else { return false }
    return [route.filing, route.answer, route.ruling].contains(clock.code)
  }

  /// The ladder for a respondent as the study found the act, or as verification cited it before.
  ///
  /// - Returns: nil while no violation is cited.
  package func ladder(
    for respondent: RespondentFile,
    in file: CaseFile,
    office: OfficeState,
    on date: CalendarDate
  ) -> Ladder? {
    // In the order of the parts: a dictionary's own order differs from run to run.
    let studied = AssessmentPart.allCases.compactMap { respondent.assessments[$0]?.written.entry }
    // What either part found counts; the ladder weighs them together.
    var found: [String] = []
    for code in studied.flatMap(\.violations) where !found.contains(code) { found.append(code) }
    let codes = found.isEmpty ? respondent.row.violations : found
    guard !codes.isEmpty else { return nil }
    return ladder(
      of: codes,
      impact: studied.compactMap(\.impact).first,
      for: respondent,
      in: file,
      office: office,
      on: date
    )
  }

  /// The ladder for a respondent if the act were these violations.
  ///
  /// - Returns: nil while the day of the act is not known.
  func ladder(
    of violations: [String],
    impact: Impact?,
    waived: Set<String> = [],
    for respondent: RespondentFile,
    in file: CaseFile,
    office: OfficeState,
    on date: CalendarDate
  ) -> Ladder? {
    // Whoever let it happen answers for the day from which it was known.
    guard let act = respondent.link?.knew ?? file.act?.from else { return nil }
    return ladder(
      OptionQuestion(
        violations: violations,
        status: respondent.facts.status,
        position: respondent.facts.positionClass,
        actDate: act,
        impact: impact,
        region: office.founded.region,
        election: file.election,
        stepDate: date,
        waived: respondent.waived.union(waived),
        fixed: respondent.fixedLevels
      )
    )
  }

  /// Who may decide about a respondent, the official to propose first in front.
  ///
  /// Without an option and level, as for a finding that nothing was proven, everyone who could impose
  /// any level the person's track leads to may decide; where the matrix is silent about those, any
  /// level at all.
  package func deciders(
    for respondent: RespondentFile,
    option: String?,
    level: Level?,
    office: OfficeState,
    on date: CalendarDate
  ) -> [Decider] {
    if let level { return named([level], for: respondent, option, office: office, on: date) }
    let ofTrack = respondent.row.track.map { levels(of: $0) } ?? []
    let deciders = named(ofTrack, for: respondent, option, office: office, on: date)
    guard deciders.isEmpty else { return deciders }
    return named(Level.allCases, for: respondent, option, office: office, on: date)
  }

  /// The levels of the measures a track leads to; empty where the data has none for it.
  private func levels(of track: Track) -> [Level] {
    let family = tracks.family(of: track)
    let found = catalogue.sanctions.filter { tracks.instrument($0.instrument)?.family == family }
      .map { level(of: $0) }
    return Level.allCases.filter { found.contains($0) }
  }

  private func named(
    _ levels: [Level],
    for respondent: RespondentFile,
    _ option: String?,
    office: OfficeState,
    on date: CalendarDate
  ) -> [Decider] {
    guard let region = RegionKind(code: office.founded.region) else { return [] }
    var deciders: [Decider] = []
    for level in levels {
      let question = AuthorityQuestion(
        region: region,
        status: respondent.facts.status,
        position: respondent.facts.positionClass,
        level: level,
        option: option,
        on: date
      )
      for decider in self.deciders(for: question) where !deciders.contains(decider) {
        deciders.append(decider)
      }
    }
    return deciders
  }

  /// The guard under which the reason for a caution is recorded.
  package func guardCode(of caution: Caution.Kind) -> GuardCode {
    switch caution {
    case .transition: .transitionalSedang
    case .replacementBan: .replacementBan
    case .lighterThanHeaviest: .oneSanction
    case .beforeRule: .actBeforeRule
    case .ringanOnlyPS3: .ringanOnlyPS3
    case .penetapanDay, .phaseUnknown: .violationPhase
    case .optionUnsure, .levelUnsure, .levelNotFixed, .statusUnsure, .atContractEnd,
      .articleNotCited, .dismissalTension, .positionUnknown, .unusualPosition:
      .levelUnsure
    }
  }
}

extension DeadlineRow {
  /// Whether it bounds a right of the person or of who reported; nobody is late who does not use it.
  package var isOwnRight: Bool { Self.persons.contains(actor) }

  private static let persons: Set<String> = ["terhukum", "pelapor"]

  /// What starts the clock: the words before any remark in brackets or after a semicolon.
  var startTriggers: [String] { [Self.trigger(in: startsOn)] }

  /// What starts it by another reading that is shown beside: the last words of a remark in brackets.
  var besideTriggers: [String] {
    guard let open = startsOn.firstIndex(of: "("), let close = startsOn.lastIndex(of: ")"),
      open < close, startsOn[open..<close].contains(" beside ")
    else { return [] }
    return startsOn[open..<close].split(separator: " ").last.map { [String($0)] } ?? []
  }

  /// What meets it; the alternatives stand before the first semicolon.
  package var metTriggers: [String] { [Self.trigger(in: metBy)] }

  /// Whether `event` makes the clock stand still.
  func isSuspended(by event: String) -> Bool {
    metBy.split(separator: ";").dropFirst().contains { part in
      part.split(separator: " ").map(String.init).suffix(3) == ["suspended", "by", event]
    }
  }

  private static func trigger(in text: String) -> String {
    let end = text.firstIndex { $0 == "(" || $0 == ";" } ?? text.endIndex
    var words = text[..<end].split(separator: " ")
    while let last = words.last, last.isEmpty { words.removeLast() }
    return words.joined(separator: " ")
  }
}
