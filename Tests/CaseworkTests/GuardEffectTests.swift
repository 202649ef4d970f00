import Casework
import Foundation
import TestSupport
import Testing

/// What the data says a rule does is what the program does.
struct GuardEffectTests {
  private static func sources() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Casework/Deciding").standardizedFileURL
    return try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }
      .map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
  }

  @Test func `every rule that asks a reason is one of which the data says so`() throws {
    let guards = try Law.book().guards
    let asked = try Self.sources().flatMap { text in
      text.matches(of: /(?:requireReason\(\s*|Warning\(code: |warn\()\.([a-zA-Z0-9]+)/)
        .map { String($0.1) }
    }
    let codes = Set(asked)
    #expect(codes.count > 20)
    let byName = Dictionary(
      uniqueKeysWithValues: GuardCode.allCases.map { ("\($0)", $0) }
    )
    for name in codes.sorted() {
      let code = try #require(byName[name], "\(name)")
      #expect(guards[code]?.effect == .askReason, "\(code.rawValue)")
    }
  }

  @Test func `a rule marked unsure never refuses`() throws {
    for row in try Law.book().guards.rows where row.confidence == .unsure {
      #expect(row.effect != .refuse, "\(row.code.rawValue)")
    }
  }

  /// Acts under the rules of 2010 and of 2020, whose lists the sources give by date only.
  @Test(arguments: ["2015-06-01", "2021-02-15"])
  func `a rule is not applied to an act before its start without a recorded reason`(
    day: String
  ) throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    let report = People.report([People.lurah]).replacing("2024-10-18", with: day)
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    let act = try Law.date(day)
    let ofTheDay = try Law.book().overlay.instruments.filter { scope in
      scope.cite && ["PP 53/2010", "SKB 5 Lembaga 2020"].contains(scope.prefix)
        && (scope.from.map { $0 <= act } ?? true) && (scope.to.map { act <= $0 } ?? true)
    }
    #expect(ofTheDay.map(\.prefix).contains("PP 53/2010"))
    #expect(ofTheDay.count == (day < "2020-09-10" ? 1 : 2))
    for code in ["PP94-5N-2", "SKB22-D-02"] {
      let refusal = try office.refusal(of: Stories().verified(code))
      #expect(refusal?.reasonWanted == .actBeforeRule, "\(code): \(String(describing: refusal))")
      guard case .reasonRequired(let warning) = refusal?.cause else { continue }
      #expect(warning.subject == code)
    }
  }
}
