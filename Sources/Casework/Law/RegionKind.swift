/// What sort of region an office governs.
package enum RegionKind: String, Codable, CaseIterable, Sendable {
  case kota
  case kabupaten
  case provinsi

  /// Reads the kind off a region code such as `19.71`; `nil` for anything else.
  ///
  /// Two digits are a province, a second part from 71 up is a city.
  package init?(code: String) {
    var digits = DigitReader(code)
    guard digits.number(2) != nil else { return nil }
    if digits.isAtEnd {
      self = .provinsi
      return
    }
    guard digits.skip("."), let second = digits.number(2), digits.isAtEnd else { return nil }
    self = second >= 71 ? .kota : .kabupaten
  }
}
