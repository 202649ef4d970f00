extension Appointment {
  /// How far apart people called by one letter are received.
  private static let spacing = 30

  /// The same appointment so many half hours later; nil past midnight, or for a time of another form.
  package func later(halfHours: Int) -> Appointment? {
    guard let minuteOfDay else { return nil }
    let moved = minuteOfDay + halfHours * Self.spacing
    guard moved < 24 * 60 else { return nil }
    var later = self
    later.time = "\((moved / 60).padded(to: 2)).\((moved % 60).padded(to: 2))"
    return later
  }

  /// Whether its day and hour have come; a time of another form counts from the day's beginning.
  func hasCome(at now: Timestamp) -> Bool {
    guard now.date == date else { return date < now.date }
    return minuteOfDay.map { $0 <= now.hour * 60 + now.minute } ?? true
  }

  /// Minutes since midnight; nil for a time of another form.
  private var minuteOfDay: Int? {
    let parts = time.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
