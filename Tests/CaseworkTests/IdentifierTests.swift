import CaseStore
import Casework
import Testing

struct IdentifierTests {
  @Test(
    arguments: [
      ("190001012009011001", EmploymentStatus.pns, []),
      ("19000101200901100", .pns, [IdentifierProblem.length(found: 17, needed: 18)]),
      ("19000101200901100x", .pns, [.notDigits]), ("１90001012009011001", .pns, [.notDigits]),
      ("190002302009011001", .pns, [.impossibleBirthDate]),
      ("190001012009001001", .pns, [.appointmentMonth]),
      ("190001012009013001", .pns, [.sex]),
      ("190001011917121001", .pns, [.youngAtAppointment(years: 17)]),
      ("190001011918011001", .pns, []), ("190001012022211001", .pppk, []),
      ("190001012022211001", .pns, [.agreementNumber]),
      ("190001012009011001", .pppk, [.appointmentNumber]),
      ("", .pns, [.length(found: 0, needed: 18)]),
    ] as [(String, EmploymentStatus, [IdentifierProblem])]
  )
  func `a service number is judged by its parts`(
    text: String,
    status: EmploymentStatus,
    expected: [IdentifierProblem]
  ) throws {
    let rules = try Law.book().overlay.identifiers
    #expect(ServiceNumber.problems(in: text, status: status, rules: rules) == expected)
    let accepted = ServiceNumber(text, status: status, rules: rules) != nil
    #expect(accepted == expected.allSatisfy { $0.isWarning })
  }

  @Test(
    arguments: [
      ("1971010101000001", []), ("1971014101000001", []),
      ("1971013102000001", [IdentifierProblem.impossibleBirthDate]),
      ("1971012902000001", []), ("1971012902010001", [.impossibleBirthDate]),
      ("1971017201000001", [.impossibleBirthDate]), ("1971010113000001", [.impossibleBirthDate]),
      ("1971010101000000", [.serialZero]), ("197101010100001", [.length(found: 15, needed: 16)]),
      ("197101010100000a", [.notDigits]),
    ] as [(String, [IdentifierProblem])]
  )
  func `a population number is judged by its parts`(text: String, expected: [IdentifierProblem]) {
    #expect(PopulationNumber.problems(in: text) == expected)
  }
}
