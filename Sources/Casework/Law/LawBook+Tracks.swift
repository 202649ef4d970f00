extension LawBook {
  /// Every way the cited violations may be read for one employment.
  ///
  /// Where an act has a form in the code of ethics and one in discipline, citing either gives both
  /// readings; the phase tells which of them holds.
  package func trackReadings(
    status: EmploymentStatus,
    violations codes: [String],
    actDate: CalendarDate,
    phase: ElectionPhase,
    waived: Set<String> = []
  ) -> [TrackReading] {
    withCounterparts(codes).compactMap { code in
      guard let row = catalogue.violation(code, on: actDate),
        row.isInForce(on: actDate) || waived.contains(code),
        let rule = tracks.rule(for: row, status: status, on: actDate)
      else { return nil }
      let cited = article(row.legalBasis, on: actDate, status: status)
      return TrackReading(
        violation: code,
        track: rule.track,
        reason: rule.reason,
        article: cited ?? basis(of: rule.track, on: actDate) ?? code,
        holds: row.phase.includes(phase)
      )
    }
  }

  /// The crimes among the cited violations, which run beside whatever track the person is on.
  package func criminalBeside(_ codes: [String], actDate: CalendarDate) -> [String] {
    codes.filter { code in
      catalogue.violation(code, on: actDate).map {
        $0.kind == .criminal && $0.isInForce(on: actDate)
      } ?? false
    }
  }

  private func withCounterparts(_ codes: [String]) -> [String] {
    var all = codes
    for code in codes {
      for pair in tracks.pairs {
        if pair.ethics == code, !all.contains(pair.discipline) { all.append(pair.discipline) }
        if pair.discipline == code, !all.contains(pair.ethics) { all.append(pair.ethics) }
      }
    }
    return all
  }
}
