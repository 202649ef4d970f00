internal import Casework
internal import Terminal
internal import Wording

/// What a view may look at while it draws: the office through its reader, and the words.
struct Scene {
  let reader: any OfficeReader
  let wording: Wording

  var law: LawBook { reader.law }
  var today: CalendarDate { reader.now.date }
  var calendar: WorkCalendar { reader.calendar }

  /// A day as a date field shows it: `08/11/2024`.
  func typed(_ date: CalendarDate) -> String {
    "\(date.day.padded(to: 2))/\(date.month.padded(to: 2))/\(date.year)"
  }

  /// `▲ lewat 2 hk`, `● 2 hk lagi`: a clock with its sign and tone.
  func clock(_ reading: ClockReading) -> (text: String, style: Style) {
    let text = wording.clock(reading).text
    return switch reading.state {
    case .late: ("▲ \(text)", .late)
    case .near: ("● \(text)", .near)
    case .running: ("  \(text)", .plain)
    case .met: ("✓ \(text)", .done)
    case .metLate: ("! \(text)", .near)
    case .lapsed: ("\(text)", .dim)
    case .held: ("~ \(text)", .dim)
    }
  }

  /// The most pressing clock of a row, or on whom it waits.
  func limit(of item: RespondentItem, columns: Int) -> (text: String, style: Style) {
    if let clock = item.clock, clock.remaining ?? .max <= ClockReading.nearLimit {
      return self.clock(clock)
    }
    if let waiting = item.row.waiting { return self.waiting(waiting, columns: columns) }
    return item.clock.map { self.clock($0) } ?? ("  –", .dim)
  }

  /// `~ BKPSDM 9 h`: on whom, for how many days.
  func waiting(_ waiting: Waiting, columns: Int) -> (text: String, style: Style) {
    let long = "~ \(wording.waiting(waiting, today: today))"
    if TextCells.displayWidth(of: long) <= columns { return (long, .plain) }
    return ("~ \(wording.waiting(waiting, today: today, width: .short))", .plain)
  }

  /// The days a deadline passed over: weekends counted, holidays by name; empty when there were none.
  func skipped(_ due: DueDate) -> String {
    guard !due.skipped.isEmpty else { return "" }
    let holidays = due.skipped.filter { $0.reason != .weekend }
    let named = holidays.map { wording.skipped($0, today: today) }
    let weekends = due.skipped.count - holidays.count
    return wording(.skippedDays(weekends)) + named.map { "; \($0)" }.joined()
  }

  /// The steps of a respondent's track; empty when no track is known.
  func steps(of row: RespondentRow) -> [TrackRow.Step] {
    row.track.map { law.stages(of: $0, on: today) } ?? []
  }

  /// `kajian (5/10)`: the stage with its place in the track.
  func stage(of row: RespondentRow) -> String {
    let word = wording.stage(of: row, width: .short)
    guard let track = row.track, let trackRow = law.tracks.row(track, on: today),
      let number = trackRow.number(of: row.stage)
    else { return word }
    return "\(word) (\(number)/\(trackRow.steps.count))"
  }

  /// What has to be done next for a respondent, the first thing first.
  func missing(for respondent: RespondentFile, in file: CaseFile) -> [String] {
    nextSteps(of: respondent, in: file, law: law, calendar: calendar).map {
      wording.missing($0, today: today, width: .short)
    }
  }

  func phrase(_ make: (Wording) -> String) -> Phrase {
    Phrase(make(Wording(.indonesian)), make(Wording(.english)))
  }

  func name(of file: CaseFile, _ ordinal: Int) -> String {
    file.respondent(ordinal)?.facts.name.shown ?? "\(file.id.short)/\(ordinal)"
  }
}
