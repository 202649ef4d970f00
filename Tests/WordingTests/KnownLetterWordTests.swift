import CaseStore
import Casework
import Testing
import Wording

/// What is said of a letter of Bawaslu that is recorded already.
struct KnownLetterWordTests {
  private static func asked(_ subject: String, _ language: Language) throws -> String {
    Wording(language).reasonRequired(
      Warning(code: .letterAgain, subject: subject),
      law: try LawBook.embedded()
    )
  }

  @Test func `the record is named by number, kind, letter, day and case`() throws {
    let subject = "2 K-2024-0011 T-2024-0007 TM 2024-10-24 134/PP.00.01/KN/10/2024"
    #expect(
      try Self.asked(subject, .indonesian).hasSuffix(
        "(T-2024-0007, temuan pengawas (TM), surat 134/PP.00.01/KN/10/2024 Kam 24 Okt 2024, "
          + "kasus K-2024-0011; dan 1 surat lagi)"
      )
    )
    #expect(
      try Self.asked("1 K-2024-0011 - - 2024-10-24 B/1", .english).hasSuffix(
        "(recommendation of Bawaslu, letter B/1 Thu 24 Oct 2024, case K-2024-0011)"
      )
    )
  }

  @Test func `of a closed case nothing is named`() throws {
    let text = try Self.asked(KnownLetters.closedSubject, .indonesian)
    #expect(text.hasSuffix("(Ada kesamaan, hubungi ketua.)"), "\(text)")
  }
}
