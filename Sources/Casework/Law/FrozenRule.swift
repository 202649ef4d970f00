/// A rule as it read when it was used, so that a later catalogue cannot change what was decided.
package struct FrozenRule: Codable, Hashable, Sendable {
  package let code: String
  package let text: String
  package let article: String
  package let confidence: Confidence
  /// How long, for a deadline.
  package var length: Length?

  /// A number of days or hours in the unit the law counts.
  package struct Length: Codable, Hashable, Sendable {
    package let number: Int
    package let unit: DeadlineRow.Unit

    package init(number: Int, unit: DeadlineRow.Unit) {
      self.number = number
      self.unit = unit
    }
  }

  package init(code: String, text: String, article: String, confidence: Confidence) {
    self.code = code
    self.text = text
    self.article = article
    self.confidence = confidence
  }
}
