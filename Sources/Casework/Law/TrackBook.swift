/// Which track a violation leads to, and the steps, basis and notes of each track.
package struct TrackBook: Codable, Hashable, Sendable {
  /// A rule that sends a violation and an employment to a track; the first that fits counts.
  package struct Rule: Codable, Hashable, Sendable, DatedRow {
    package let kind: ViolationKind
    /// `nil` for every level.
    package let level: Level?
    package let statuses: [EmploymentStatus]
    package let track: Track
    package let reason: TrackReading.Reason
    package var confidence: Confidence?
    /// Where it was read.
    package var source: String?
    /// First day whose acts it sends there; nil when it always did.
    package var validFrom: CalendarDate?
    /// Last day; nil while it still holds.
    package var validTo: CalendarDate?

    package var firstDay: CalendarDate? { validFrom }

    enum CodingKeys: String, CodingKey {
      case kind, level, statuses, track, reason, confidence, source
      case validFrom = "valid_from"
      case validTo = "valid_to"
    }
  }

  /// Two forms of the same act, one before and one after the candidates are determined.
  package struct Pair: Codable, Hashable, Sendable {
    package let ethics: String
    package let discipline: String
    package let confidence: Confidence
  }

  /// The track a kind of sanction belongs to, and its level where the row names none.
  package struct InstrumentRule: Codable, Hashable, Sendable {
    package let instrument: Instrument
    package let family: Track
    package let level: Level?
  }

  /// The track people of some employment start on before a violation is named.
  package struct Start: Codable, Hashable, Sendable {
    package let statuses: [EmploymentStatus]
    package let track: Track
  }

  /// The classes of position that an office named by a crime stands for.
  package struct OfficialScope: Codable, Hashable, Sendable {
    package let office: String
    package let classes: [PositionClass]
  }

  package let version: Int
  package let starts: [Start]
  package var tracks: [TrackRow]
  package var rules: [Rule]
  package let pairs: [Pair]
  package let instruments: [InstrumentRule]
  package let officials: [OfficialScope]
  /// Deadlines that do not run on some tracks, and why.
  package var clocksNot: [ClockExclusion]?

  enum CodingKeys: String, CodingKey {
    case version, starts, tracks, rules, pairs, instruments, officials
    case clocksNot = "clocks_not"
  }

  /// The row of that track on a day; `nil` when the data has none.
  package func row(_ track: Track, on date: CalendarDate) -> TrackRow? {
    tracks.last { $0.track == track && $0.isInForce(on: date) }
  }

  /// The track of a violation for one employment and act; `nil` when the violation does not reach it.
  package func track(
    of violation: ViolationRow,
    status: EmploymentStatus,
    on act: CalendarDate
  ) -> Track? {
    rule(for: violation, status: status, on: act)?.track
  }

  func rule(
    for violation: ViolationRow,
    status: EmploymentStatus,
    on act: CalendarDate
  ) -> Rule? {
    let reaches = violation.appliesTo.contains(status) || violation.kind == .criminal
    guard reaches else { return nil }
    return rules.first { rule in
      rule.kind == violation.kind && rule.statuses.contains(status) && rule.isInForce(on: act)
        && (rule.level == nil || rule.level == violation.sanction.level)
    }
  }

  /// The families of track that exist for one employment and act.
  func families(for status: EmploymentStatus, on act: CalendarDate) -> Set<Track> {
    Set(
      rules.filter { $0.statuses.contains(status) && $0.isInForce(on: act) }
        .map { family(of: $0.track) }
    )
  }

  /// The track that stands for a group of alike tracks; no adopted row changes which it is.
  func family(of track: Track) -> Track { tracks.first { $0.track == track }?.family ?? track }

  func instrument(_ instrument: Instrument) -> InstrumentRule? {
    instruments.first { $0.instrument == instrument }
  }
}
