import Foundation
import TestSupport
import Testing

/// `netra evidence`: what a case holds, who had it, and whether it is what was taken in.
struct EvidenceCommandTests {
  private static func office() throws -> Program {
    let program = try Program()
    try program.demo(Array(CampaignStory.steps.prefix(1)))
    for (name, text) in [("foto.txt", "foto asli"), ("samar.txt", "foto tersamar")] {
      try Data(text.utf8).write(to: URL(filePath: program.temporary(name)))
    }
    let steps = [
      Step(
        "2024-10-25",
        "budi/satgas",
        "evidence.attach",
        #"{"case":"K-2024-0001","kind":"dokumen","form":"salinan","title":"Catatan","#
          + #""acquired":"2024-10-25","file":"foto.txt","account":"@contoh"}"#
      ),
      Step(
        "2024-10-28",
        "budi/satgas",
        "evidence.redact",
        #"{"case":"K-2024-0001","evidence":1,"what":"nama warga","reason":"dilindungi","#
          + #""file":"samar.txt"}"#
      ),
      Step(
        "2024-10-28",
        "dewi/inspektorat",
        "evidence.handle",
        #"{"case":"K-2024-0001","evidence":1,"kind":"diserahkan","on":"2024-10-28","#
          + #""from":"Budi","to":"Ahli","purpose":"keaslian"}"#
      ),
    ]
    let lines = steps.map(\.line).joined(separator: "\n") + "\n"
    try Data(lines.utf8).write(to: URL(filePath: program.temporary("in.jsonl")))
    let run = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "budi",
      program.temporary("in.jsonl")
    )
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    return program
  }

  @Test func `custody, account and redacted copies are listed`() throws {
    let program = try Self.office()
    let run = try program.run("evidence", "K-2024-0001", "--dir", program.folder, "--json")
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]],
      "\(run.errors)"
    )
    #expect(items.map { $0["number"] as? Int } == [1, 2])
    #expect(items.first?["account"] as? String == "@contoh")
    #expect(items.first?["mime"] as? String == "text/plain")
    #expect(items.last?["of"] as? Int == 1)
    #expect(items.last?["redacted"] as? String == "nama warga")
    #expect(items.first?["sha256"] as? String != items.last?["sha256"] as? String)
    let custody = try #require(items.first?["custody"] as? [[String: Any]])
    #expect(custody.map { $0["to"] as? String } == ["Ahli"])
    #expect(custody.map { $0["by"] as? String } == ["dewi"])
    let text = try program.run("bukti", "0001", "--dir", program.folder).output
    #expect(text.contains("B2 Catatan") && text.contains("dewi · diserahkan · Ahli"))
  }

  @Test func `hashing again finds a changed file and says so by the status`() throws {
    let program = try Self.office()
    let whole = try program.run("evidence", "0001", "--verify", "--dir", program.folder)
    #expect(whole.status == 0 && whole.output.contains("utuh"))
    let stored = try TemporaryFolder.contents(of: program.folder + "/evidence")
    let name = try #require(stored.first { $0.value == Data("foto asli".utf8) }?.key)
    let path = "\(program.folder)/evidence/\(name)"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try Data("foto lain".utf8).write(to: URL(filePath: path))
    let changed = try program.run("evidence", "0001", "--verify", "--dir", program.folder)
    #expect(changed.status == 1)
    #expect(changed.output.contains("berubah"))
    let looked = try program.run("evidence", "0001", "--dir", program.folder)
    #expect(looked.status == 0)
  }

  @Test func `a report with its evidence is one line`() throws {
    let program = try Program()
    try program.demo([])
    try Data("tangkapan".utf8).write(to: URL(filePath: program.temporary("a.txt")))
    let report = Step(
      "2024-10-25",
      "budi/satgas",
      "report.register",
      People.report(
        [People.lurah],
        more: #","evidence":[{"kind":"tangkapan_layar","form":"tangkapan","file":"a.txt"}]"#
      )
    )
    try Data((report.line + "\n").utf8).write(to: URL(filePath: program.temporary("in.jsonl")))
    let run = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "budi",
      program.temporary("in.jsonl")
    )
    #expect(run.status == 0 && run.lines.count == 1, "\(run.output)\(run.errors)")
    let list = try program.run("evidence", "0001", "--verify", "--dir", program.folder)
    #expect(list.status == 0 && list.output.contains("B1 Foto di kampanye"), "\(list.errors)")
    let closed = Step(
      "2024-10-25",
      "sekda/ketua_satgas",
      "report.register",
      People.report(
        [People.clerk],
        more: #","secrecy":2,"evidence":[{"kind":"foto","form":"asli","file":"a.txt"}]"#
      )
    )
    try Data((closed.line + "\n").utf8).write(to: URL(filePath: program.temporary("in.jsonl")))
    let sealed = try program.run(
      "submit",
      "--dir",
      program.folder,
      "--as",
      "sekda",
      program.temporary("in.jsonl")
    )
    #expect(sealed.status == 0, "\(sealed.output)\(sealed.errors)")
    let own = try program.run(
      "evidence",
      "0002",
      "--verify",
      "--dir",
      program.folder,
      "--as",
      "sekda"
    )
    #expect(own.status == 0 && own.output.contains("B1 Foto di kampanye"), "\(own.errors)")
    let others = try program.run("evidence", "0002", "--dir", program.folder, "--as", "joko")
    #expect(others.status == 1 && !others.output.contains("B1"))
  }
}
