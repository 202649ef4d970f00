import CaseStore
import Foundation
import Testing
import Wording

@testable import Casework

/// The list of refusals in the documentation, made from the rules and from real refusals.
struct RefusalListTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Wording/Wording.docc/Refusals.md")

  /// One warning for each rule that asks a reason.
  private static func causes(of row: GuardRow) -> [RefusalCause] {
    let causes = RefusalTests.table.map(\.0).filter { $0.rule == row.code && !isWarning($0) }
    guard row.effect == .askReason else { return causes }
    return causes + [.reasonRequired(Warning(code: row.code, subject: ""))]
  }

  /// What a person reads where a rule is shown, or asked about on the screen, without a refusal.
  private static func shown(_ row: GuardRow, _ wording: Wording, law: LawBook) -> String? {
    if row.code == .confirmation { return "× \(wording(.numberMismatch("0011/2")))" }
    guard row.effect == .warn else { return nil }
    let warning = Warning(code: row.code, subject: "")
    return "! \(wording.reasonRequired(warning, law: law)) \(row.article)"
  }

  private static func isWarning(_ cause: RefusalCause) -> Bool {
    if case .reasonRequired = cause { true } else { false }
  }

  private static func effect(_ row: GuardRow) -> String {
    switch row.effect {
    case .refuse: "refuses"
    case .warn: "warns"
    case .askReason: "asks a reason"
    }
  }

  private static func list() throws -> String {
    let law = try LawBook.embedded()
    let (id, en) = (Wording(.indonesian), Wording(.english))
    var lines = [
      "# Refusals", "",
      "Every rule a command can meet: its article, what it does, and what a person reads.", "",
      "Written by `UPDATE_GOLDEN=1 swift test --filter RefusalListTests` from the office's rules "
        + "and from one refusal of each cause; a test compares it. Names, dates and numbers in "
        + "the examples are invented.",
    ]
    for row in law.guards.rows {
      lines += ["", "## \(row.code.rawValue)", ""]
      lines.append("\(effect(row)) · \(row.article) · [\(row.confidence.rawValue)]")
      lines += ["", "- \(row.textID)", "- \(row.textEN)"]
      if let inID = shown(row, id, law: law), let inEN = shown(row, en, law: law) {
        lines += ["", "> \(inID)", ">", "> \(inEN)"]
      }
      for cause in causes(of: row) {
        let refusal = Refusal(cause: cause, article: row.article)
        let (inID, inEN) = (id.refusal(refusal, law: law), en.refusal(refusal, law: law))
        lines += ["", "> \(inID.headline) \(inID.remedy)", ">"]
        lines.append("> \(inEN.headline) \(inEN.remedy)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func `the list of refusals in the documentation is that of the program`() throws {
    let list = try Self.list()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(list.utf8).write(to: Self.file)
    }
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(written == list, "write it anew with UPDATE_GOLDEN=1")
  }

  @Test func `every rule has an example in the list`() throws {
    let sections = try Self.list().split(separator: "\n## ").dropFirst()
    #expect(sections.count == GuardCode.allCases.count)
    for section in sections {
      let code = section.prefix { $0 != "\n" }
      #expect(GuardCode(rawValue: String(code)) != nil, "\(code)")
      #expect(section.contains("\n> "), "\(code) has no example")
    }
  }

  @Test func `every cause leads to a rule of the law, with an article`() throws {
    let law = try LawBook.embedded()
    for (cause, _) in RefusalTests.table {
      let row = try #require(law.guards[cause.rule], "\(cause.rule.rawValue)")
      #expect(!row.article.isEmpty)
    }
    for code in GuardCode.allCases { #expect(law.guards[code] != nil, "\(code.rawValue)") }
  }
}
