extension LawBook {
  /// The articles among `bases` that may be cited for an act on that day, joined; `nil` when none.
  ///
  /// `status` leaves out instruments that do not bind that employment; `nil` keeps them.
  package func article(
    _ bases: [LegalBasis],
    on date: CalendarDate,
    status: EmploymentStatus?
  ) -> String? {
    var texts: [String] = []
    for basis in bases where isCitable(basis, on: date, status: status) {
      if !texts.contains(basis.text) { texts.append(basis.text) }
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// A violation as it read on the day of the act; `nil` when the catalogue has no such code.
  package func frozenViolation(
    _ code: String,
    actDate: CalendarDate,
    status: EmploymentStatus
  ) -> FrozenRule? {
    catalogue.violation(code, on: actDate).map { row in
      // What reaches people by office, such as a crime, is not bound to an employment.
      let own = article(row.legalBasis, on: actDate, status: status)
      let article = own ?? article(row.legalBasis, on: actDate, status: nil) ?? code
      return FrozenRule(
        code: code,
        text: row.textID,
        article: article,
        confidence: row.confidence
      )
    }
  }

  /// An open option as it read; `nil` when the ladder does not open it.
  package func frozenOption(_ code: String, in ladder: Ladder) -> FrozenRule? {
    ladder.open.first { $0.code == code }.map { option in
      FrozenRule(
        code: code,
        text: option.textID,
        article: option.article,
        confidence: option.confidence
      )
    }
  }

  /// A guard as it reads on a day; `nil` when the data has none of that code.
  package func frozenGuard(_ code: GuardCode, on date: CalendarDate) -> FrozenRule? {
    guards[code].map { row in
      let adopted = guards.basis(of: code, on: date)
      return FrozenRule(
        code: code.rawValue,
        text: row.textID,
        article: adopted?.article ?? row.article,
        confidence: adopted?.confidence ?? row.confidence
      )
    }
  }

  /// The law a track stands on, on that day.
  package func basis(of track: Track, on date: CalendarDate) -> String? {
    tracks.row(track, on: date).flatMap { article($0.basis, on: date, status: nil) }
  }

  func isCitable(_ basis: LegalBasis, on date: CalendarDate, status: EmploymentStatus?) -> Bool {
    guard basis.holds(on: date) else { return false }
    guard let scope = scope(of: basis) else { return true }
    guard scope.cite else { return false }
    guard validity(of: basis).holds(on: date) else { return false }
    guard let status, let allowed = scope.appliesTo else { return true }
    return allowed.contains(status)
  }

  /// The basis with the instrument's dates where the row has none.
  func validity(of basis: LegalBasis) -> LegalBasis {
    let scope = scope(of: basis)
    return LegalBasis(text: basis.text, from: basis.from ?? scope?.from, to: basis.to ?? scope?.to)
  }

  private func scope(of basis: LegalBasis) -> Overlay.InstrumentScope? {
    overlay.instruments.first { basis.text.hasPrefix($0.prefix) }
  }
}
