extension String {
  /// A register number in upper case without spaces, its month before the year as a plain number, for
  /// matching what two letters print differently: `01/reg/x/2024` and `01/REG/10/2024`.
  package var normalRegister: String {
    let plain = uppercased().filter { !$0.isWhitespace }
    var parts = plain.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2, let year = parts.last, year.count == 4, Int(year) != nil else {
      return plain
    }
    let month = parts[parts.count - 2]
    let number = Self.romanMonths.firstIndex(of: month).map { $0 + 1 } ?? Int(month)
    if let number, (1...12).contains(number) { parts[parts.count - 2] = String(number) }
    return parts.joined(separator: "/")
  }

  private static let romanMonths = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]
}
