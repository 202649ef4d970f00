/// A day on which offices are closed.
package struct Holiday: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case national = "libur_nasional"
    /// Collective leave: closed like a holiday.
    case collectiveLeave = "cuti_bersama"
    case local = "libur_lokal"
  }

  package let date: CalendarDate
  package let name: String
  package let kind: Kind
  /// Code of the region that is closed; `nil` for the whole country.
  package let region: String?
  package let confidence: Confidence

  package init(
    date: CalendarDate,
    name: String,
    kind: Kind,
    region: String? = nil,
    confidence: Confidence
  ) {
    self.date = date
    self.name = name
    self.kind = kind
    self.region = region
    self.confidence = confidence
  }
}
