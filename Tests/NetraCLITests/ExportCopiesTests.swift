import Foundation
import TestSupport
import Testing

/// `netra export copies`: what was handed to the examined person, as a folder.
struct ExportCopiesTests {
  private static func submit(_ steps: [Step], in program: Program) throws -> Program.Run {
    let lines = steps.map(\.line).joined(separator: "\n") + "\n"
    return try program.run("submit", "--dir", program.folder, "--as", "budi", input: lines)
  }

  /// A case with one piece of evidence of two persons and its redacted copy.
  private static func office() throws -> Program {
    let program = try Program()
    try program.demo(Array(CampaignStory.steps.prefix(1)))
    for (name, text) in [("asli.txt", "Siti Saksi"), ("hitam.txt", "████")] {
      try Data(text.utf8).write(to: URL(filePath: program.temporary(name)))
    }
    let run = try submit(
      [
        Step(
          "2024-10-25",
          "budi/satgas",
          "evidence.attach",
          #"{"case":"K-2024-0001","kind":"dokumen","form":"salinan","title":"Catatan Siti","#
            + #""acquired":"2024-10-25","file":"asli.txt"}"#
        ),
        Step(
          "2024-10-25",
          "budi/satgas",
          "evidence.attach",
          #"{"case":"K-2024-0001","kind":"foto","form":"salinan","title":"Foto Siti","#
            + #""acquired":"2024-10-25","file":"asli.txt"}"#
        ),
        Step(
          "2024-10-28",
          "budi/satgas",
          "evidence.redact",
          #"{"case":"K-2024-0001","evidence":1,"what":"nama","reason":"saksi","file":"hitam.txt"}"#
        ),
        // Whoever reads the case in that office says first whether there is an interest.
        Step(
          "2024-10-28",
          "rina/bkd",
          "conflict.declare",
          #"{"case":"K-2024-0001","kind":"tidak_ada"}"#
        ),
      ],
      in: program
    )
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    return program
  }

  private static func export(_ program: Program, _ more: String...) throws -> Program.Run {
    try program.run(
      ["export", "copies", "0001/1", "--dir", program.folder, "--as", "rina"] + more
    )
  }

  @Test func `the folder holds the list and the copies, the same whenever it is written`() throws {
    let program = try Self.office()
    let handed = try Self.submit([Stories().copied("2024-11-01")], in: program)
    #expect(handed.status == 0, "\(handed.output)\(handed.errors)")
    let first = try Self.export(program, "--out", program.temporary("satu"), "--json")
    #expect(first.status == 0, "\(first.errors)")
    let told = try Program.object(first.output[...])
    let folder = try #require(told["folder"] as? String)
    let copies = try TemporaryFolder.contents(of: folder)
    #expect(copies.keys.sorted() == ["00-daftar-isi.txt", "01-B3.txt"])
    #expect(copies["01-B3.txt"] == Data("████".utf8))
    let list = String(decoding: copies["00-daftar-isi.txt"] ?? Data(), as: UTF8.self)
    let items = try #require(told["items"] as? [[String: Any]])
    #expect(list.contains("B3 dokumen, salinan yang dihitamkan dari B1"))
    #expect(list.contains(try #require(items.first?["sha256"] as? String)))
    #expect(list.contains("B2 foto: belum ada salinan yang dihitamkan"))
    #expect(list.contains("TT/1"))
    #expect(!list.contains("Siti"))
    #expect(list.split(separator: "\n").allSatisfy { $0.count <= 80 })
    // Others write meanwhile, and it is written over what is there.
    _ = try Self.submit([Stories("K-2024-0001", 2).waited("2024-11-01")], in: program)
    for parent in ["satu", "dua"] {
      let again = try Self.export(program, "--out", program.temporary(parent))
      #expect(again.status == 0, "\(again.errors)")
      #expect(
        try TemporaryFolder.contents(of: again.output.split(separator: "\n").joined()) == copies
      )
    }
    #expect(try Self.export(program, "--handing", "2").status == 1)
  }

  @Test func `a preview writes nothing and says what to do`() throws {
    let program = try Self.office()
    let run = try Self.export(program, "--preview")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("B3 dokumen, salinan yang dihitamkan dari B1"))
    #expect(
      run.output.contains("– B2 foto: belum ada salinan yang dihitamkan (buat salinan tersamar)")
    )
    #expect(!FileManager.default.fileExists(atPath: program.temporary("state")))
    #expect(try Self.export(program).status == 1)
  }

  @Test func `whoever may not hand over, or stands aside, gets nothing`() throws {
    let program = try Self.office()
    _ = try Self.submit([Stories().copied("2024-11-01")], in: program)
    let satgas = try program.run(
      "export",
      "copies",
      "0001/1",
      "--dir",
      program.folder,
      "--as",
      "budi"
    )
    #expect(satgas.status == 1)
    _ = try Self.submit(
      [
        Step(
          "2024-11-02",
          "rina/bkd",
          "conflict.declare",
          #"{"case":"K-2024-0001","kind":"ada","relation":"saudara"}"#
        )
      ],
      in: program
    )
    let run = try Self.export(program, "--out", program.temporary("satu"))
    #expect(run.status == 1)
    #expect(!run.output.contains("salinan"))
    #expect(!FileManager.default.fileExists(atPath: program.temporary("satu")))
  }
}
