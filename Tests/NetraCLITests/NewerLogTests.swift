import Casework
import Foundation
import Journal
import TestSupport
import Testing

@testable import CaseStore

/// A log that a later program has written to.
struct NewerLogTests {
  @Test func `a kind of a later program is verified and read past, and nothing is added`() throws {
    let program = try Program()
    try program.demo(Array(CampaignStory.steps.prefix(2)))
    try append(
      #"[{"k":"report.annotated/1","s":"report:L-2024-0001","also":["case:K-2024-0001"],"d":{"x":1}}]"#,
      to: program
    )
    let log = try program.log()
    let verified = try program.run("verify", program.folder)
    #expect(verified.status == 2, "\(verified.output)")
    let cases = try program.run("cases", "--dir", program.folder, "--as", "budi")
    #expect(cases.status == 0)
    #expect(cases.output.contains("Lurah Contoh"))
    let listed = try program.run("log", "--dir", program.folder, "--as", "budi")
    #expect(listed.output.contains("report.annotated/1"))
    let submitted = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "budi",
      input: Stories("K-2024-0001", 2).verified("NONASN-01").line + "\n"
    )
    #expect(submitted.status == 1)
    #expect(submitted.output.contains("perbarui netra"), "\(submitted.output)")
    #expect(try program.log() == log)
  }

  private func append(_ events: String, to program: Program) throws {
    let budi = try #require(ActorID("budi"))
    let identity = try DemoSeed.standard.identity(budi)
    let journal = try Journal(
      folder: program.folder,
      access: .write,
      fileSystem: LinuxFileSystem(),
      holder: Holder(process: 1, actor: "budi", terminal: "-"),
      bootID: "test"
    )
    _ = try journal.catchUp { _, _ in }
    _ = try journal.append(
      waiting: { _, _ in true },
      visit: { _, _ in },
      compose: { (_) throws(Never) -> Entry? in
        Entry(
          time: "2025-06-02T09:14:00.000+07:00",
          actor: "budi",
          role: "satgas",
          key: identity.keyName,
          id: CommandID(milliseconds: 1_748_830_440_000, random: [1]).text,
          events: Array(events.utf8),
          sign: { try identity.sign($0, seed: nil) }
        )
      }
    )
  }
}
