import CaseStore
import Casework
import Foundation
import Journal
import TestSupport
import Testing

/// A report joined to another case keeps what was sealed in its own.
struct MergedReportTests {
  private static func report(_ person: String, more: String = "") -> Step {
    Step("2024-10-25", "budi/satgas", "report.register", People.report([person], more: more))
  }

  private static func office() throws -> StoredOffice {
    let office = try StoredOffice(isDemo: false)
    try office.run([
      report(People.teacher),
      report(
        People.lurah,
        more: #","reporter":{"name":"Pelapor Rahasia"},"secrecy":2,"allowed":["irfan"]"#
      ),
    ])
    try office.run(
      Step(
        "2024-10-28",
        "budi/satgas",
        "report.merge",
        #"{"case":"K-2024-0001","reports":["L-2024-0002"],"reason":"Alasan yang peka."}"#
      )
    )
    return office
  }

  private static let strict = RecordID(kind: .file, year: 2024, number: 2)

  @Test func `of a strictly held case only the number is told in the case joined to`() throws {
    let office = try Self.office()
    let joko = try office.view("joko")
    let merge = try #require(joko.file(StoredOffice.file)?.merges.first)
    #expect(merge.from == Self.strict && merge.reason.value == nil)
    #expect(joko.file(Self.strict) == nil)
    let irfan = try office.view("irfan")
    #expect(irfan.file(StoredOffice.file)?.merges.first?.reason.value == "Alasan yang peka.")
    #expect(irfan.file(Self.strict)?.respondents.count == 1)
    for (name, bytes) in try TemporaryFolder.contents(of: office.folder) {
      for secret in ["Alasan yang peka", "Pelapor Rahasia", "Lurah Contoh"] {
        #expect(!bytes.contains(secret), "\(secret) in \(name)")
      }
    }
  }

  @Test func `who took the report alone reads the reporter still, and the log says the same again`()
    throws
  {
    let office = try Self.office()
    for (name, isOpen) in [("budi", true), ("irfan", false)] {
      let reporter = try office.view(name).file(Self.strict)?.reports.first?.entry.reporter
      #expect((reporter?.name.value == "Pelapor Rahasia") == isOpen, "\(name)")
    }
    let report = RecordID(kind: .report, year: 2024, number: 2)
    let again = try office.another(.read)
    #expect(again.index.reports[report]?.merged == StoredOffice.file)
    #expect(again.index.reports[report]?.file == Self.strict)
    let refusal = office.rule(
      of: Step(
        "2024-10-28",
        "joko/satgas",
        "report.merge",
        #"{"case":"K-2024-0002","reports":["L-2024-0001"],"reason":"Sama."}"#
      )
    )
    #expect(refusal == .needToKnow)
  }
}
