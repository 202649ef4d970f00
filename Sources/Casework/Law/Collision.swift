/// Two legal times that can run into one another, as the data has it.
package struct CollisionRow: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// The time to appeal can pass before the person has the decree.
    case bandingBeforeReceipt = "banding_before_receipt"
    /// Lawful summonses fill the time for follow-up.
    case followUpVersusSummons = "follow_up_versus_summons"
    /// Entry into force and the time to object hang on the same day and holidays.
    case forceVersusObjection = "force_versus_objection"
  }

  package let kind: Kind
  /// The deadlines concerned, the one that is endangered first.
  package let codes: [String]
  package let article: String
  package let textID: String
  package let textEN: String
  package let confidence: Confidence

  enum CodingKeys: String, CodingKey {
    case kind, codes, article, confidence
    case textID = "text_id"
    case textEN = "text_en"
  }
}

extension RespondentRow {
  /// The collisions of clocks that threaten this respondent's matter now.
  package func collisions(law: LawBook, calendar: WorkCalendar) -> [CollisionRow] {
    (law.overlay.collisions ?? []).filter { row in
      guard let endangered = row.codes.first, let clock = running(endangered) else { return false }
      switch row.kind {
      case .bandingBeforeReceipt: return served.map { $0 < clock.start } ?? true
      case .forceVersusObjection: return row.codes.allSatisfy { running($0) != nil }
      case .followUpVersusSummons:
        guard let due = due(clock, law, calendar) else { return false }
        return lastSummonsDay(Array(row.codes.dropFirst()), law, calendar).map { $0 >= due }
          ?? false
      }
    }
  }

  private func running(_ code: String) -> RunningClock? {
    clocks.last { $0.code == code && $0.isRunning }
  }

  private func due(
    _ clock: RunningClock,
    _ law: LawBook,
    _ calendar: WorkCalendar
  ) -> CalendarDate? {
    law.catalogue.deadline(clock.code, on: clock.start).map {
      calendar.due($0, from: clock.start).date
    }
  }

  /// The last day an examination may lawfully take, should every summons that is left be missed.
  private func lastSummonsDay(
    _ codes: [String],
    _ law: LawBook,
    _ calendar: WorkCalendar
  ) -> CalendarDate? {
    guard let index = codes.lastIndex(where: { running($0) != nil }),
      let clock = running(codes[index]), var day = due(clock, law, calendar)
    else { return nil }
    for code in codes[(index + 1)...] {
      guard let deadline = law.catalogue.deadline(code, on: day) else { continue }
      day = calendar.due(deadline, from: day).date
    }
    return day
  }
}
