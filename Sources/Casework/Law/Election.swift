/// An election with its dated phases and the windows the law ties to it.
package struct Election: Codable, Hashable, Sendable {
  /// A dated part of an election.
  package struct Span: Codable, Hashable, Sendable {
    package let code: String
    package let from: CalendarDate
    /// `nil` for a part of one day.
    package let to: CalendarDate?
    package let confidence: Confidence

    package init(code: String, from: CalendarDate, to: CalendarDate?, confidence: Confidence) {
      self.code = code
      self.from = from
      self.to = to
      self.confidence = confidence
    }

    /// Whether the day lies in this part.
    package func contains(_ date: CalendarDate) -> Bool { from <= date && date <= (to ?? from) }
  }

  package let code: String
  package let name: String
  /// `nil` when the whole country votes.
  package let region: String?
  package let phases: [Span]
  package let windows: [ElectionWindow]
  /// First day on which an act may concern this election; `nil` falls back to its first window.
  package var starts: CalendarDate?

  package init(
    code: String,
    name: String,
    region: String?,
    phases: [Span],
    windows: [ElectionWindow],
    starts: CalendarDate?
  ) {
    self.code = code
    self.name = name
    self.region = region
    self.phases = phases
    self.windows = windows
    self.starts = starts
  }

  /// The day the candidates are determined, whatever that election calls it.
  package var penetapan: CalendarDate? {
    phases.first { $0.code.hasPrefix("penetapan") }?.from
  }

  /// The day of the vote.
  package var voting: CalendarDate? { phases.first { $0.code == "pemungutan" }?.from }

  /// The first day on which an act may concern this election.
  package var firstDay: CalendarDate? {
    starts ?? windows.map(\.from).min() ?? phases.map(\.from).min()
  }

  /// Where the day lies in this election.
  package func phase(on date: CalendarDate) -> ElectionPhase {
    if let penetapan, date < penetapan { return .bakalCalon }
    if let voting, date == voting { return .pemungutan }
    if let voting, date > voting { return .pasca }
    guard let span = phases.first(where: { $0.to != nil && $0.contains(date) }) else {
      return .calonPraKampanye
    }
    return ElectionPhase(rawValue: span.code) ?? .calonPraKampanye
  }
}
