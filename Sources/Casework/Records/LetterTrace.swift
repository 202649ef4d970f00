/// What the index keeps of a letter of Bawaslu, so that the same one is known when it comes again.
package struct LetterTrace: Hashable, Sendable {
  /// The finding it was recorded as; nil for a recommendation.
  package var finding: RecordID?
  /// Whether it tells of a report or of a finding of its own; nil for a recommendation.
  package var kind: FindingKind?
  /// The letter's number in its normal form.
  package var number: String
  /// Bawaslu's register number in its normal form, where the letter names one.
  package var register: String?
  /// The day of the letter.
  package var date: CalendarDate

  package init(
    finding: RecordID? = nil,
    kind: FindingKind? = nil,
    number: String,
    register: String? = nil,
    date: CalendarDate
  ) {
    self.finding = finding
    self.kind = kind
    self.number = number
    self.register = register
    self.date = date
  }

  /// Under what it is found.
  var keys: Set<String> { Set([number] + [register].compactMap(\.self)) }
}

extension LetterTrace {
  init(_ entry: FindingEntry, as finding: RecordID) {
    self.init(
      finding: finding,
      kind: entry.kind,
      number: entry.letter.number.normalRegister,
      register: entry.register?.value?.normalRegister,
      date: entry.letter.date
    )
  }

  /// Nil for the letter of another body.
  init?(_ entry: RecommendationEntry) {
    guard entry.from == .bawaslu else { return nil }
    self.init(number: entry.letter.number.normalRegister, date: entry.letter.date)
  }
}
