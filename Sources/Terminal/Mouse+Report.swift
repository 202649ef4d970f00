extension Mouse {
  /// Reads what a terminal reports between `ESC [` and the final character, in the form SGR 1006:
  /// `<button;column;row`, counted from 1, then `M` for a press and `m` for a release.
  ///
  /// Source: "Extended coordinates" in the xterm control sequences. Buttons: 0 left, 64 and 65 the
  /// wheel; bits 4, 8 and 16 are modifiers; everything else means nothing here.
  init?(report: String, final: Unicode.Scalar) {
    guard report.hasPrefix("<"), final == "M" || final == "m" else { return nil }
    let numbers = report.dropFirst().split(separator: ";").map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
      let row = numbers[2], row > 0, column > 0
    else { return nil }
    let isPress = final == "M"
    let kind: Kind
    switch button & ~(4 | 8 | 16) {
    case 0: kind = isPress ? .press : .release
    case 64 where isPress: kind = .wheelUp
    case 65 where isPress: kind = .wheelDown
    default: return nil
    }
    self.init(kind, at: Position(row: row - 1, column: column - 1))
  }
}
