/// All law the program knows, as data: catalogue, calendar, tracks, authority, guards and series.
///
/// Every answer comes from the rows held here; a row taken out takes its options, clocks and
/// articles with it.
package struct LawBook: Hashable, Sendable {
  package var catalogue: Catalogue
  package var calendar: OfficeCalendar
  package var overlay: Overlay
  package var tracks: TrackBook
  package var authority: AuthorityMatrix
  package var guards: Guards
  package var series: NumberSeriesBook
  package var bodies: BodyBook

  /// Joins the parts; elections without a first day of their own take the overlay's.
  package init(
    catalogue: Catalogue,
    calendar: OfficeCalendar,
    overlay: Overlay,
    tracks: TrackBook,
    authority: AuthorityMatrix,
    guards: Guards,
    series: NumberSeriesBook,
    bodies: BodyBook = BodyBook(version: 1, rows: [])
  ) {
    self.catalogue = catalogue
    self.calendar = calendar
    self.overlay = overlay
    self.tracks = tracks
    self.authority = authority
    self.guards = guards
    self.series = series
    self.bodies = bodies
    for index in self.calendar.elections.indices where calendar.elections[index].starts == nil {
      let code = calendar.elections[index].code
      self.calendar.elections[index].starts =
        overlay.electionStarts.first { $0.code == code }?.starts
    }
  }

  /// The working days and elections of a region; keep it where many dates are asked about.
  ///
  /// - Complexity: O(*n*) in the holidays.
  package func workCalendar(region: String?) -> WorkCalendar {
    WorkCalendar(calendar, region: region)
  }

  /// When that deadline ends; `nil` when the catalogue has no such deadline.
  package func due(_ code: String, from start: CalendarDate, region: String?) -> DueDate? {
    catalogue.deadline(code, on: start).map { workCalendar(region: region).due($0, from: start) }
  }

  /// The election and phase of a day in a region; `nil` when none is in sight.
  package func phase(
    on date: CalendarDate,
    region: String?
  ) -> (election: Election, phase: ElectionPhase)? {
    workCalendar(region: region).phase(on: date)
  }

  /// The windows open on a day in a region.
  package func windows(on date: CalendarDate, region: String?) -> [ElectionWindow] {
    workCalendar(region: region).windows(on: date)
  }

  /// Who may impose the measure asked about, the one to propose first in front.
  package func deciders(for question: AuthorityQuestion) -> [Decider] {
    authority.deciders(for: question)
  }

  /// How a sanction decided on that day is contested; `nil` where no route was found.
  package func appeal(against option: String, on date: CalendarDate) -> AppealRoute? {
    let adopted = overlay.routes?.first { $0.code == option && $0.isInForce(on: date) }
    if let adopted { return adopted.appeal }
    return overlay.sanctions.first { $0.code == option }?.appeal
  }

  /// The window that forbids taking this option on that day without the minister's letter; `nil`
  /// when nothing stands in the way.
  package func replacementBan(
    option: String,
    position: PositionClass?,
    on date: CalendarDate,
    region: String?
  ) -> ElectionWindow? {
    let ban = overlay.replacementBan
    guard ban.options.contains(option), let position, ban.positions.contains(position) else {
      return nil
    }
    return windows(on: date, region: region).last { $0.code == ban.window }
  }
}
