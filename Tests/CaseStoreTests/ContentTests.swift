import CaseStore
import Casework
import Foundation
import TestSupport
import Testing

/// Stored files, opened again for those who may.
struct ContentTests {
  private static func attach(_ path: String) -> Step {
    Step(
      "2024-10-25",
      "sekda/ketua_satgas",
      "evidence.attach",
      #"{"case":"K-2024-0001","kind":"foto","form":"asli","title":"Bukti","#
        + #""acquired":"2024-10-25","file":"\#(path)"}"#
    )
  }

  /// An office with one case and one stored file.
  private static func office(secrecy: Int) throws -> (StoredOffice, VaultItem) {
    let office = try StoredOffice()
    try office.run(
      Step(
        "2024-10-25",
        "sekda/ketua_satgas",
        "report.register",
        People.report([People.lurah], more: #","secrecy":\#(secrecy)"#)
      )
    )
    let path = office.temporary("a.txt")
    try Data("isi asli".utf8).write(to: URL(filePath: path))
    try office.run(attach(path))
    let id = try #require(RecordID("K-2024-0001"))
    let file = try #require(try office.view("sekda").file(id))
    return (office, try #require(file.evidence.first?.entry.item))
  }

  @Test(arguments: [0, 2])
  func `a stored file opens as it was taken in, sealed or not`(secrecy: Int) throws {
    let (office, item) = try Self.office(secrecy: secrecy)
    let id = try #require(RecordID("K-2024-0001"))
    let view = try office.view("sekda")
    #expect(view.content(of: item, in: id) == Array("isi asli".utf8))
    #expect((view.path(of: item) == nil) == (secrecy == 2))
    let other = try office.view("budi").content(of: item, in: id)
    #expect((other == nil) == (secrecy == 2))
  }

  @Test func `bytes that are not those taken in are not shown`() throws {
    let (office, item) = try Self.office(secrecy: 0)
    let id = try #require(RecordID("K-2024-0001"))
    try Data("isi lain".utf8).write(to: URL(filePath: office.store.vault.path(of: item)))
    #expect(try office.view("sekda").content(of: item, in: id) == nil)
  }

  @Test func `what came in is found again by another console`() throws {
    let (office, item) = try Self.office(secrecy: 0)
    try office.run(
      Step(
        "2024-10-26",
        "budi/satgas",
        "tip.record",
        #"{"received":"2024-10-26","source":"medsos","title":"kabar","what":"isi kabar"}"#
      )
    )
    let other = try office.another()
    let view = try office.view("sekda", in: other)
    let tip = try #require(view.inbox().items.first { $0.id.kind == .tip })
    #expect(tip.title == "kabar" && tip.state == .new)
    #expect(view.tip(tip.id)?.entry?.what.shown == "isi kabar")
    #expect(view.person("190001012020011001")?.id.description == "O-00001")
    let found = view.duplicates(DuplicateQuestion(contents: [item.sha256]))
    #expect(found.hits.map(\.ground) == [.content])
  }

  @Test func `going back takes back what was found, received and checked`() throws {
    let (office, item) = try Self.office(secrecy: 0)
    try office.run(
      Step(
        "2024-10-26",
        "budi/satgas",
        "tip.record",
        #"{"received":"2024-10-26","source":"medsos","title":"kabar","what":"isi kabar"}"#
      )
    )
    let store = office.store
    let past = PastOffice(store)
    let head = store.head.n
    try past.go(.lines(-1, of: nil))
    #expect(past.index.tips.isEmpty && past.index.files(content: item.sha256).count == 1)
    try past.go(.lines(-1, of: nil))
    #expect(past.index.files(content: item.sha256).isEmpty)
    #expect(past.index.reports.count == 1)
    try past.go(.line(head))
    #expect(past.index.tips.count == 1 && past.index.files(content: item.sha256).count == 1)
  }
}
