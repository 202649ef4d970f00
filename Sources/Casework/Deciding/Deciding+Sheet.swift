// Decisions the personnel office records from the sheet the entitled official signed.

extension Deciding {
  /// The roles in which officials decide for themselves.
  private static let decidingRoles: [Role] = [.ppk, .punishing, .contractHolder]

  /// Who decides: the official at the console, or whoever signed the sheet it is recorded from.
  ///
  /// - Parameters:
  ///   - sheet: The signed sheet; nil where the official decides in person.
  ///   - option: The measure; nil for a finding that nothing was proven.
  ///   - level: Its level.
  ///   - respondent: About whom.
  ///   - file: In which case.
  ///   - date: The day of the decision.
  /// - Returns: The official with the role in which the matrix names them.
  /// - Throws: ``Refusal`` when the sheet is missing, is not for this official to record, or was signed
  ///   by somebody the authority matrix does not name.
  func decider(
    by sheet: SignedSheet?,
    option: String?,
    level: Level?,
    for respondent: RespondentFile,
    in file: CaseFile,
    on date: CalendarDate
  ) throws(Refusal) -> Acting {
    guard let sheet else {
      try require(acting.role != .bkd, .sheetRequired)
      return acting
    }
    try require(acting.role == .bkd, .role(have: acting.role, need: [.bkd]))
    try require(state.office.actors[sheet.by] != nil, .actorUnknown(sheet.by.text))
    try requireMember(sheet.by)
    try require(sheet.by != acting.actor, .sheetOfOwn(sheet.by))
    try require(!sheet.letter.number.isEmpty, .fieldRequired("signedSheet.letter.number"))
    try require(
      sheet.letter.date == date,
      .sheetDate(signed: sheet.letter.date, decided: date)
    )
    if let scan = sheet.scan {
      try require(file.evidence.contains { $0.number == scan }, .evidenceUnknown(scan))
    }
    try require(!file.conflicted.contains(sheet.by), .otherConflicted(sheet.by))
    try requireNotPassed(respondent, by: sheet.by)
    let reading = authority(option: option, level: level, over: respondent, in: file, on: date)
    let held = state.office.actors[sheet.by]?.roles ?? []
    let roles = Self.decidingRoles.filter { held.contains($0) }
    guard
      let role = roles.first(where: { role in
        reading.decider(of: Acting(actor: sheet.by, role: role)) != nil
      })
    else { throw refuse(.otherNotEntitled(sheet.by, reading.deciders)) }
    return Acting(actor: sheet.by, role: role)
  }

  /// What the decision keeps of the sheet.
  func facts(of sheet: SignedSheet?) -> DecisionSheet? {
    sheet.map { DecisionSheet(letter: $0.letter, scan: $0.scan, recorder: acting.actor) }
  }
}
