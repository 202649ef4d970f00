/// The number and date printed on a paper; numbers of others are kept to the letter.
package struct Letter: Hashable, Sendable, Codable {
  package var number: String
  package var date: CalendarDate

  package init(number: String, date: CalendarDate) {
    self.number = number
    self.date = date
  }
}

/// When something was done: a day, or a first and last day, with the weekday if the source named one.
package struct ActTime: Hashable, Sendable, Codable {
  package var from: CalendarDate
  package var to: CalendarDate?
  /// The weekday the source printed; checked against `from`, never stored without being right.
  package var weekday: Weekday?
  /// The pair of candidates the act was for, as the source names it; never a party to the case.
  package var candidates: Text?

  package init(
    from: CalendarDate,
    to: CalendarDate? = nil,
    weekday: Weekday? = nil,
    candidates: Text? = nil
  ) {
    self.from = from
    self.to = to
    self.weekday = weekday
    self.candidates = candidates
  }

  /// The last day of the act, which decides what law applies.
  package var last: CalendarDate { to ?? from }
}

/// When and where people are called to.
package struct Appointment: Hashable, Sendable, Codable {
  package var date: CalendarDate
  /// Hours and minutes as `09.00`.
  package var time: String
  package var place: Text

  package init(date: CalendarDate, time: String, place: Text) {
    self.date = date
    self.time = time
    self.place = place
  }
}

/// One file of the evidence vault, by content.
package struct VaultItem: Hashable, Sendable, Codable {
  /// SHA-256 of the original, 64 hex characters.
  package var sha256: String
  /// Bytes of the original.
  package var size: Int
  /// SHA-256 of the bytes on disk, which differ from the original when it is sealed.
  package var stored: String
  /// The key it is sealed under, if it is.
  package var keyID: String?

  package init(sha256: String, size: Int, stored: String, keyID: String? = nil) {
    self.sha256 = sha256
    self.size = size
    self.stored = stored
    self.keyID = keyID
  }

  private enum CodingKeys: String, CodingKey {
    case sha256
    case size
    case stored
    case keyID = "x"
  }
}
