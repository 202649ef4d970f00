/// The 18-digit number of a civil servant.
///
/// | digits | meaning |
/// |---|---|
/// | 1–8 | birth date |
/// | 9–14 | year and month of appointment; contract servants: year and a two-digit code |
/// | 15 | sex, 1 male or 2 female |
/// | 16–18 | serial |
///
/// It has no check digit.
package struct ServiceNumber: Hashable, Sendable {
  package let text: String
  package let birthDate: CalendarDate

  /// Every problem with `text` as the number of a person of that employment; empty when it is fine.
  package static func problems(
    in text: String,
    status: EmploymentStatus,
    rules: IdentifierRules
  ) -> [IdentifierProblem] {
    guard let fields = Fields(text) else { return digitProblems(in: text, length: 18) }
    var problems: [IdentifierProblem] = []
    if fields.birth == nil { problems.append(.impossibleBirthDate) }
    problems += appointmentProblems(fields, status: status, rules: rules)
    if fields.sex != 1, fields.sex != 2 { problems.append(.sex) }
    return problems
  }

  /// The number when nothing but warnings speaks against it.
  package init?(_ text: String, status: EmploymentStatus, rules: IdentifierRules) {
    let problems = Self.problems(in: text, status: status, rules: rules)
    guard problems.allSatisfy(\.isWarning), let birth = Fields(text)?.birth else { return nil }
    self.text = text
    birthDate = birth
  }

  private static func appointmentProblems(
    _ fields: Fields,
    status: EmploymentStatus,
    rules: IdentifierRules
  ) -> [IdentifierProblem] {
    let isMonth = (1...12).contains(fields.month)
    let isAgreement = fields.month >= rules.firstAgreementCode
    guard isMonth || isAgreement else { return [.appointmentMonth] }
    if isAgreement, !status.isPPPK { return [.agreementNumber] }
    if isMonth, status.isPPPK { return [.appointmentNumber] }
    guard isMonth, let birth = fields.birth else { return [] }
    let beforeBirthday = fields.month < birth.month ? 1 : 0
    let years = fields.year - birth.year - beforeBirthday
    return years < rules.minimumAppointmentAge ? [.youngAtAppointment(years: years)] : []
  }

  private struct Fields {
    let birth: CalendarDate?
    let year: Int
    let month: Int
    let sex: Int

    init?(_ text: String) {
      var digits = DigitReader(text)
      guard let birthYear = digits.number(4), let birthMonth = digits.number(2),
        let birthDay = digits.number(2), let year = digits.number(4),
        let month = digits.number(2), let sex = digits.number(1), digits.number(3) != nil,
        digits.isAtEnd
      else { return nil }
      birth = CalendarDate(year: birthYear, month: birthMonth, day: birthDay)
      self.year = year
      self.month = month
      self.sex = sex
    }
  }
}

/// What keeps `text` from being `length` ASCII digits.
func digitProblems(in text: String, length: Int) -> [IdentifierProblem] {
  guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return [.notDigits] }
  let found = text.utf8.count
  return found == length ? [] : [.length(found: found, needed: length)]
}
