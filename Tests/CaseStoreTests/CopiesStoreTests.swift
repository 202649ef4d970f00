import CaseStore
import Foundation
import TestSupport
import Testing

@testable import Casework

/// Copies for the examined person on disk: only what can be read whole goes along.
struct CopiesStoreTests {
  private static func office(secrecy: String = "0") throws -> StoredOffice {
    let office = try StoredOffice()
    let report = People.report(
      [People.lurah],
      more: #","secrecy":\#(secrecy),"allowed":["budi","dewi","rina"]"#
    )
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    for (name, number) in [("a", 1), ("b", 2)] {
      let (open, black) = (office.temporary("\(name).txt"), office.temporary("\(name)-hitam.txt"))
      try Data("Siti Saksi \(name)".utf8).write(to: URL(filePath: open))
      try Data("████ \(name)".utf8).write(to: URL(filePath: black))
      try office.run(
        Step(
          "2024-10-28",
          "budi/satgas",
          "evidence.attach",
          #"{"case":"K-2024-0001","kind":"dokumen","form":"salinan","title":"Catatan","#
            + #""acquired":"2024-10-28","file":"\#(open)"}"#
        )
      )
      try office.run(
        Step(
          "2024-10-28",
          "budi/satgas",
          "evidence.redact",
          #"{"case":"K-2024-0001","evidence":\#(number * 2 - 1),"what":"nama","reason":"saksi","#
            + #""file":"\#(black)"}"#
        )
      )
    }
    return office
  }

  private static func handed(_ office: StoredOffice) throws -> CopiesHanded {
    try office.run(Stories().copied("2024-11-01"))
    return try #require(try office.view("rina").file(StoredOffice.file)?.copies.last?.facts)
  }

  @Test(arguments: ["0", "2"])
  func `the redacted copies are read back as they were taken in`(_ secrecy: String) throws {
    let office = try Self.office(secrecy: secrecy)
    let facts = try Self.handed(office)
    #expect(facts.items.map(\.evidence) == [2, 4])
    let view = try office.view("rina")
    let file = try #require(view.file(StoredOffice.file))
    let texts = facts.items.map { view.content(of: $0, in: file) ?? [] }
    #expect(texts.map { String(decoding: $0, as: UTF8.self) } == ["████ a", "████ b"])
    let n = try #require(file.copies.last?.context.n)
    #expect(view.hash(ofLine: n, in: file.id) == office.store.head.hash)
    if secrecy == "2" {
      let closed = try office.view("joko")
      #expect(closed.content(of: facts.items[0], in: file) == nil)
      #expect(closed.hash(ofLine: n, in: file.id) == nil)
    }
  }

  @Test func `a copy that is gone is left out and said to be`() throws {
    let office = try Self.office()
    let file = try #require(try office.view("rina").file(StoredOffice.file))
    let gone = try #require(file.evidence.first { $0.number == 4 }?.entry.item)
    try FileManager.default.removeItem(atPath: office.store.vault.path(of: gone))
    let facts = try Self.handed(office)
    #expect(facts.items.map(\.evidence) == [2])
    #expect(facts.left == [CopyLeftOut(evidence: 3, why: .unreadable)])
    #expect(facts.entry.unreadable == [gone.sha256])
  }

  @Test func `nobody states by hand what cannot be read`() throws {
    let office = try Self.office()
    var step = Stories().copied("2024-11-01")
    step.statement = step.statement.replacing(#""on""#, with: #""unreadable":[],"on""#)
    #expect(office.rule(of: step) == .fieldRequired)
  }
}
