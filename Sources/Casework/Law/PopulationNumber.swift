/// The 16-digit number of a resident.
///
/// | digits | meaning |
/// |---|---|
/// | 1–6 | region of first registration |
/// | 7–12 | birth day, month, two-digit year; 40 added to the day of a woman |
/// | 13–16 | serial |
package enum PopulationNumber {
  /// Every problem with `text`; empty when it is fine.
  ///
  /// The century of birth is not told apart.
  package static func problems(in text: String) -> [IdentifierProblem] {
    let form = digitProblems(in: text, length: 16)
    guard form.isEmpty else { return form }
    var digits = DigitReader(text)
    guard digits.number(6) != nil, let day = digits.number(2), let month = digits.number(2),
      let year = digits.number(2), let serial = digits.number(4)
    else { return [.notDigits] }
    let bornOn = day > 40 ? day - 40 : day
    let exists = [1900 + year, 2000 + year].contains {
      CalendarDate(year: $0, month: month, day: bornOn) != nil
    }
    return (exists ? [] : [.impossibleBirthDate]) + (serial == 0 ? [.serialZero] : [])
  }
}
