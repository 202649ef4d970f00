extension LawBook {
  /// Whether one of the cited violations may lead to a heavy sanction, so that a team must come first.
  package func mayBecomeHeavy(_ codes: [String], on act: CalendarDate) -> Bool {
    codes.contains { code in
      guard let rule = catalogue.violation(code, on: act)?.sanction else { return false }
      if let required = rule.teamRequired { return required }
      return rule.options.contains { catalogue.sanction($0, on: act)?.level == .berat }
    }
  }

  /// The step at which a track hears the person; nil where it hears nobody before the study.
  package func hearingStage(of track: Track, on date: CalendarDate) -> Stage? {
    let required = tracks.row(track, on: date)?.steps.filter { !$0.isOptional }.map(\.stage) ?? []
    return required.first { $0 == .examination } ?? required.first { $0 == .clarification }
  }

  /// Whether a crime reaches people of this class of position; rows without offices reach everyone.
  package func reaches(_ violation: ViolationRow, _ position: PositionClass) -> Bool {
    guard let offices = violation.byPosition else { return true }
    return tracks.officials.contains {
      offices.contains($0.office) && $0.classes.contains(position)
    }
  }

  /// The crimes of the catalogue that were in force on that day.
  package func crimes(on date: CalendarDate) -> [ViolationRow] {
    var codes: [String] = []
    for code in catalogue.violations.map(\.code) where !codes.contains(code) { codes.append(code) }
    return criminalBeside(codes, actDate: date).compactMap { catalogue.violation($0, on: date) }
  }
}
