/// One deadline of the catalogue as it stands for one respondent.
package enum ClockLine: Hashable, Sendable {
  /// It was started.
  case started(ClockReading)
  /// It can run and nothing has started it yet.
  case notStarted(DeadlineRow)
  /// It does not run on this track.
  case excluded(DeadlineRow, ClockExclusion)
  /// It belongs to a remedy that is not open against the measure taken.
  case otherRemedy(DeadlineRow, AppealRoute)

  package var deadline: DeadlineRow {
    switch self {
    case .started(let reading): reading.deadline
    case .notStarted(let row), .excluded(let row, _), .otherRemedy(let row, _): row
    }
  }
}

/// Why a deadline does not run for the people of some tracks, as the data has it.
package struct ClockExclusion: Codable, Hashable, Sendable {
  package let codes: [String]
  /// `nil` for every track.
  package let tracks: [Track]?
  package let article: String
  package let textID: String
  package let textEN: String
  package let confidence: Confidence

  enum CodingKeys: String, CodingKey {
    case codes, tracks, article, confidence
    case textID = "text_id"
    case textEN = "text_en"
  }
}

extension RespondentFile {
  /// Every deadline of the catalogue for this respondent: started ones first, the most pressing in front.
  package func clockLines(
    on today: CalendarDate,
    law: LawBook,
    calendar: WorkCalendar
  ) -> [ClockLine] {
    let readings = row.readings(on: today, law: law, calendar: calendar)
    let started = Set(readings.map(\.deadline.code))
    let others = law.catalogue.deadlines(on: today).filter { !started.contains($0.code) }.map {
      line(of: $0, law)
    }
    let waiting = others.filter { if case .notStarted = $0 { true } else { false } }
    let never = others.filter { if case .notStarted = $0 { false } else { true } }
    return readings.map { .started($0) } + waiting + never
  }

  private func line(of deadline: DeadlineRow, _ law: LawBook) -> ClockLine {
    if let exclusion = law.exclusion(of: deadline.code, on: row.track) {
      return .excluded(deadline, exclusion)
    }
    let option = measure?.code ?? decision?.measure?.code
    if let option, let decided = decision?.on,
      !law.isFor(deadline, option: option, decided: decided),
      let route = law.appeal(against: option, on: decided)
    {
      return .otherRemedy(deadline, route)
    }
    return .notStarted(deadline)
  }
}

extension LawBook {
  /// Why a deadline does not run on a track; nil when it may.
  package func exclusion(of code: String, on track: Track?) -> ClockExclusion? {
    (tracks.clocksNot ?? []).first { row in
      row.codes.contains(code)
        && (row.tracks.map { tracks in track.map { tracks.contains($0) } ?? false } ?? true)
    }
  }
}
