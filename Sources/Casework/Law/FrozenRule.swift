/// A rule as it read when it was used, so that a later catalogue cannot change what was decided.
package struct FrozenRule: Codable, Hashable, Sendable {
  package let code: String
  package let text: String
  package let article: String
  package let confidence: Confidence

  package init(code: String, text: String, article: String, confidence: Confidence) {
    self.code = code
    self.text = text
    self.article = article
    self.confidence = confidence
  }
}
