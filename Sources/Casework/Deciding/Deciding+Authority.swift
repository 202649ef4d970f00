// Who may decide, and what the decision must give a reason for.

/// By what authority an official decides, and what that asks a reason for.
struct Entitlement {
  let article: String
  let warnings: [Warning]
}

extension Deciding {
  func authority(
    option: String?,
    level: Level?,
    over respondent: RespondentFile,
    in file: CaseFile,
    on date: CalendarDate
  ) -> AuthorityReading {
    let deciders = law.deciders(
      for: respondent,
      option: option,
      level: level,
      office: state.office,
      on: date
    )
    return AuthorityReading(
      office: state.office,
      file: file,
      respondent: respondent,
      deciders: deciders,
      date: date
    )
  }

  /// Why this official may decide; refuses everyone the authority matrix does not name.
  ///
  /// - Parameters:
  ///   - acting: Who decides.
  ///   - option: The measure; nil for a finding that nothing was proven.
  ///   - level: Its level.
  ///   - respondent: About whom.
  ///   - file: In which case.
  ///   - date: The day of the decision.
  ///   - permit: The permission of the ministry an acting official has.
  /// - Returns: The article of the office named, and what must be given a reason.
  /// - Throws: ``Refusal`` when the matrix does not name this official.
  func requireEntitled(
    _ acting: Acting,
    option: String?,
    level: Level?,
    for respondent: RespondentFile,
    in file: CaseFile,
    on date: CalendarDate,
    permit: Letter? = nil
  ) throws(Refusal) -> Entitlement {
    let reading = authority(option: option, level: level, over: respondent, in: file, on: date)
    try requireNotPassed(respondent, by: acting.actor)
    guard let decider = reading.decider(of: acting) else {
      if reading.deciders.contains(where: { $0.kind == .contractHolder }) {
        throw refuse(.contractHolderOnly)
      }
      throw refuse(.notEntitled(reading.deciders))
    }
    let appointment = state.office.actors[acting.actor]?.appointment(on: date)
    let isActing = appointment.map { $0.capacity != .definitive } ?? false
    try require(!isActing || appointment?.letter != nil, .capacityLetterMissing)
    var warnings: [Warning] = []
    let subject = level?.rawValue ?? Proof.notProven.rawValue
    if decider.kind == .higher {
      warnings.append(Warning(code: .authorityAbsent, subject: subject))
    }
    if let level {
      if decider.kind == .ppk, reading.deciders.first?.kind == .superiorClass {
        warnings.append(Warning(code: .overlapAuthority, subject: subject))
      }
      let needsPermit = level.disciplineOrder != nil || level == .ptdh
      if decider.kind == .ppk, isActing, needsPermit, permit == nil {
        warnings.append(Warning(code: .actingPermit, subject: subject))
      }
    }
    return Entitlement(article: decider.article, warnings: warnings)
  }

  /// Who passed a decision on does not take it any more; the receiver does.
  func requireNotPassed(_ respondent: RespondentFile, by actor: ActorID) throws(Refusal) {
    guard respondent.passers.contains(actor), let last = respondent.passes.last else { return }
    throw refuse(.passedOn(to: last.to, on: last.on))
  }

  /// Berat asks for a team with its three elements, formed before anyone was examined.
  func requireTeam(
    _ level: Level,
    for respondent: RespondentFile,
    in file: CaseFile
  ) throws(Refusal) {
    guard level == .berat, respondent.row.track != .contract else { return }
    let examined = respondent.summonses.last { $0.attendance?.entry.isPresent == true }?
      .attendance?.entry.on
    let hasTeam = file.teams.contains { team in
      team.respondents.contains(respondent.ordinal)
        && (examined.map { team.decree.date <= $0 } ?? true)
    }
    try require(hasTeam, .teamRequired)
  }

  /// Nobody who examined signs a berat or a decision of the PPK; a superior's own ringan is lawful.
  func requireIndependence(
    _ decider: Acting,
    _ level: Level?,
    of respondent: RespondentFile
  ) throws(Refusal) {
    let isOwnMatter = level == .berat || decider.role == .ppk
    guard isOwnMatter else { return }
    try require(!respondent.examiners.contains(decider.actor), .examinerDecides)
  }

  // MARK: Reasons

  func requireReasons(
    for option: OpenOption,
    _ entry: SanctionEntry,
    respondent: RespondentFile,
    in file: CaseFile,
    further: [Warning]
  ) throws(Refusal) {
    var warnings = further
    func warn(_ code: GuardCode) {
      warnings.append(Warning(code: code, subject: option.code))
    }
    for caution in option.cautions where caution.asksReason {
      // The ministry's letter is what that rule asks for.
      if caution.kind == .replacementBan, entry.permit != nil { continue }
      warn(law.guardCode(of: caution.kind))
    }
    let ladder = law.ladder(for: respondent, in: file, office: state.office, on: entry.on)
    if ladder?.departs(option.code) ?? false { warn(.departFromSKB) }
    let studies = respondent.assessments.values.map(\.written.entry)
    let advised = studies.compactMap { $0.advice?.level }
    let departs = !advised.isEmpty && !advised.contains(option.level)
    if departs || studies.contains(where: { $0.proof != .proven }) {
      warn(.departFromRecommendation)
    } else if let level = departure(from: option.level, for: respondent, in: file) {
      warnings.append(Warning(code: .departFromRecommendation, subject: level.rawValue))
    }
    if option.level == .ptdh, let resigned = respondent.resignation?.entry.on,
      let joined = respondent.membership?.since, resigned <= joined
    {
      warnings.append(Warning(code: .resignedFirst, subject: resigned.description))
    }
    warnings += earlierSanctions(option.level, of: respondent, in: file)
    if isOutsidePrecedents(option.code, for: respondent, in: file) { warn(.outsidePrecedents) }
    try requireAnswered(warnings, in: entry.reasons)
  }

  /// Asks for a reason for each warning that has none, all at once.
  func requireAnswered(_ warnings: [Warning], in reasons: [String: Text]?) throws(Refusal) {
    var open: [Warning] = []
    for warning in warnings {
      let isAnswered = !(reasons?[warning.code.rawValue]?.value ?? "").isEmpty
      guard !isAnswered, !open.contains(where: { $0.code == warning.code }) else { continue }
      open.append(warning)
    }
    guard let first = open.first else { return }
    let refusal = refuse(.reasonRequired(first))
    throw Refusal(
      cause: refusal.cause,
      article: refusal.article,
      furtherWarnings: Array(open.dropFirst())
    )
  }

  /// The level other bodies recommended last, each its own, when none of them names this one.
  ///
  /// - Returns: Nil when one agrees, or none names a level.
  func departure(
    from level: Level?,
    for respondent: RespondentFile,
    in file: CaseFile
  ) -> Level? {
    var last: [Body: Level] = [:]
    for entry in file.recommendations {
      for item in entry.items where item.respondent == respondent.ordinal {
        if let level = item.level { last[entry.from] = level }
      }
    }
    let named = Body.allCases.compactMap { last[$0] }
    return named.contains { $0 == level } ? nil : named.first
  }

  // MARK: Earlier sanctions of the same person

  /// The person's matters elsewhere that ended in a sanction.
  private func sanctioned(
    _ respondent: RespondentFile,
    in file: CaseFile
  ) -> [RespondentRow] {
    let own = RespondentID(file: file.id, ordinal: respondent.ordinal)
    return state.index.rows.filter {
      $0.person == respondent.person && $0.id != own && $0.ending == .sanctioned
    }
  }

  private func sharesViolation(_ row: RespondentRow, with respondent: RespondentFile) -> Bool {
    !Set(row.violations).isDisjoint(with: violations(of: respondent))
  }

  /// What the study cites, or what verification cited before.
  private func violations(of respondent: RespondentFile) -> [String] {
    let studied = respondent.assessments.values.flatMap(\.written.entry.violations)
    return studied.isEmpty ? respondent.row.violations : studied + respondent.row.violations
  }

  /// Never twice for the same act and violation, in whatever case the first was decided.
  func requireNotPunished(_ respondent: RespondentFile, in file: CaseFile) throws(Refusal) {
    let act = respondent.row.act ?? file.act?.from
    let same = sanctioned(respondent, in: file).first {
      $0.act == act && sharesViolation($0, with: respondent)
    }
    guard let same else { return }
    let access = state.index.access(of: acting.actor, in: state.office, to: same.id.file)
    throw refuse(.punishedBefore(access == nil ? same.id : nil))
  }

  /// A repeat of the same kind is to be punished more heavily; the same day may be the same act.
  private func earlierSanctions(
    _ level: Level,
    of respondent: RespondentFile,
    in file: CaseFile
  ) -> [Warning] {
    let act = respondent.row.act ?? file.act?.from
    var warnings: [Warning] = []
    for row in sanctioned(respondent, in: file) {
      if row.act == act { warnings.append(Warning(code: .sameAct, subject: "")) }
      guard let before = row.level, let act, let earlier = row.act, earlier < act,
        isSameKind(row, as: respondent), !level.isHeavier(than: before)
      else { continue }
      warnings.append(Warning(code: .heavierOnRepeat, subject: before.rawValue))
    }
    if let about = respondent.link?.about, let other = file.respondent(about)?.row.level,
      !level.isHeavier(than: other)
    {
      warnings.append(Warning(code: .linkedHeavier, subject: other.rawValue))
    }
    return warnings
  }

  /// Whether an earlier matter cites one of the same violations, or one of the same article.
  private func isSameKind(_ row: RespondentRow, as respondent: RespondentFile) -> Bool {
    func families(_ codes: [String]) -> Set<String> {
      Set(codes.map { law.note(violation: $0)?.family ?? $0 })
    }
    return !families(row.violations).isDisjoint(with: families(violations(of: respondent)))
  }
}

extension Level {
  /// Whether this level stands above `other` among the discipline levels; other routes are not compared
  /// and count as heavier.
  fileprivate func isHeavier(than other: Level) -> Bool {
    guard let own = disciplineOrder, let before = other.disciplineOrder else {
      return self != other
    }
    return own > before
  }
}
