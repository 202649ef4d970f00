extension Appointment {
  /// How far apart people called by one letter are received.
  private static let spacing = 30

  /// The same appointment so many half hours later; nil past midnight, or for a time of another form.
  package func later(halfHours: Int) -> Appointment? {
    let parts = time.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let moved = hour * 60 + minute + halfHours * Self.spacing
    guard moved < 24 * 60 else { return nil }
    var later = self
    later.time = "\((moved / 60).padded(to: 2)).\((moved % 60).padded(to: 2))"
    return later
  }
}
