/// Which unit read the pledge in which week, with the weeks in which it did not.
package struct PledgeGrid: Hashable, Sendable {
  /// One unit in one week.
  package enum Cell: Hashable, Sendable {
    /// The pledges of the week, by day.
    case read([PledgeEntry])
    /// A Monday on which the pledge was due and was not read that week.
    case hole
    /// A Monday that was a holiday.
    case holiday
    /// A Monday still to come, or before the unit was entered in the register.
    case noneDue
  }

  /// One unit with a cell for every Monday.
  package struct Row: Hashable, Sendable {
    package let unit: String
    package let cells: [Cell]

    package var read: Int {
      cells.count { if case .read = $0 { true } else { false } }
    }

    package var holes: Int { cells.count { $0 == .hole } }
  }

  package let mondays: [CalendarDate]
  /// The name of the holiday on each Monday that is one.
  package let holidays: [CalendarDate: String]
  package let rows: [Row]

  package var holes: Int { rows.reduce(0) { $0 + $1.holes } }

  /// The Mondays from `from` to `to`, for every unit that read a pledge or was sent a circular by
  /// `today`.
  ///
  /// - Complexity: O(*u* · *w*) in units and weeks.
  package init(
    _ registers: Registers,
    from: CalendarDate,
    to: CalendarDate,
    today: CalendarDate,
    calendar: WorkCalendar
  ) {
    var mondays: [CalendarDate] = []
    var monday = from.monday < from ? from.monday.adding(days: 7) : from
    while monday <= to {
      mondays.append(monday)
      guard monday.adding(days: 7) > monday else { break }
      monday = monday.adding(days: 7)
    }
    self.mondays = mondays
    holidays = Dictionary(
      mondays.compactMap { day in calendar.holiday(on: day).map { (day, $0.name) } }
    ) { first, _ in first }
    // A unit is in the register from its first pledge or the first circular sent to it.
    var entered: [String: CalendarDate] = [:]
    func enter(_ unit: String, _ day: CalendarDate) {
      entered[unit] = min(entered[unit] ?? day, day)
    }
    for (unit, days) in registers.pledges {
      if let first = days.keys.min() { enter(unit, first) }
    }
    for circular in registers.circulars {
      for unit in circular.entry.to { enter(unit, circular.entry.letter.date) }
    }
    let known = holidays
    rows = entered.sorted { $0.key < $1.key }.map { unit, first in
      let days = registers.pledges[unit] ?? [:]
      let cells = mondays.map { monday -> Cell in
        let week = (0..<7).compactMap { days[monday.adding(days: $0)] }
        if !week.isEmpty { return .read(week) }
        if known[monday] != nil { return .holiday }
        return monday < first || monday > today ? .noneDue : .hole
      }
      return Row(unit: unit, cells: cells)
    }
  }
}

extension CalendarDate {
  /// The Monday of this day's week.
  package var monday: CalendarDate { adding(days: 1 - weekday.rawValue) }
}
