import CaseStore
import Casework
import Foundation
import Letters
import Terminal
import TestSupport
import Testing

/// Each paper against the text files under `Golden`; `UPDATE_GOLDEN=1` writes them anew.
struct SheetGoldenTests {
  struct Scenario: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: PaperKind
    var ordinal = 1
    var standing = Sheet.Standing.issue
    var make: @Sendable () throws -> PaperOffice = { try PaperOffice.campaign() }

    var testDescription: String { name }
  }

  private static let proof = Step(
    "2024-11-06",
    "dewi/inspektorat",
    "membership.prove",
    #"{"case":"K-2024-0001","r":1,"proof":"sipol","since":"2023-05-01"}"#
  )
  private static let hearing = Step(
    "2024-11-25",
    "majelis/majelis",
    "ethics.hear",
    #"{"case":"K-2024-0001","r":1,"panel":{"number":"SK-MKE/1","date":"2024-11-22"},"#
      + #""on":"2024-11-25","proof":"terbukti","option":"MORAL-TERBUKA","note":"Disidangkan.","#
      + #""reasons":{"PANEL-FIRST":"a"}}"#
  )

  /// A result of Bawaslu about two people, without its study.
  private static let finding = Step(
    "2024-11-06",
    "budi/satgas",
    "finding.record",
    #"{"case":"K-2024-0001","kind":"TM","register":"01/REG/TM/PG/PROV/20.00/X/2024","#
      + #""letter":{"number":"134/PP.00.01/KN/10/2024","date":"2024-11-05"},"#
      + #""received":"2024-11-06","addressee":"ppk","form":"asli","studyAttached":false,"#
      + #""items":[{"r":1,"outcome":"hukum_lainnya"},{"r":2,"outcome":"bukan_pelanggaran"}]}"#
  )

  static let scenarios: [Scenario] = [
    Scenario(name: "tanda-terima", kind: .receipt),
    Scenario(name: "undangan", kind: .invitation, ordinal: 4),
    Scenario(name: "panggilan-1", kind: .firstSummons),
    Scenario(name: "panggilan-1-pratinjau", kind: .firstSummons, standing: .preview),
    Scenario(name: "panggilan-2-non-asn", kind: .secondSummons, ordinal: 3),
    Scenario(name: "ba-ketidakhadiran-2", kind: .absence, ordinal: 3),
    Scenario(name: "bap", kind: .statement),
    Scenario(name: "bap-non-asn", kind: .statement, ordinal: 2),
    Scenario(name: "kajian", kind: .assessment),
    Scenario(name: "sk-sedang", kind: .decree),
    Scenario(name: "surat-kontrak", kind: .contract, ordinal: 3),
    Scenario(name: "pemulihan", kind: .rehabilitation, ordinal: 2),
    Scenario(name: "tindak-lanjut", kind: .followUp),
    Scenario(name: "permintaan-kajian", kind: .studyRequest) {
      try PaperOffice([
        Step(
          "2024-10-25",
          "budi/satgas",
          "report.register",
          People.report([People.lurah, People.firstWorker])
        ), finding,
      ])
    },
    Scenario(name: "sk-etik", kind: .decree) {
      try PaperOffice.decided(
        People.lurah,
        [Stories().verified("SKB22-KE-01")] + Stories().studied(["SKB22-KE-01"])
          + [hearing, Stories().decided("MORAL-TERBUKA")],
        acted: "2024-09-10"
      )
    },
    Scenario(name: "sk-ptdh", kind: .decree) {
      try PaperOffice.decided(
        People.lurah,
        [Stories().verified("SKB22-D-05"), proof] + Stories().studied(["SKB22-D-05"])
          + [Stories().decided("PTDH-PARPOL"), Stories().numbered()]
      )
    },
    Scenario(name: "sk-pppk-pratinjau", kind: .decree, standing: .preview) {
      try PaperOffice.decided(
        People.teacher,
        Stories().decidable("PP94-5N-2")
          + [Stories().decided("SEDANG-1", by: "kadis/pejabat_berwenang")]
      )
    },
  ]

  @Test(arguments: scenarios)
  func `a paper reads as its picture`(_ scenario: Scenario) throws {
    let found = try scenario.make().sheet(scenario.kind, scenario.ordinal).text(scenario.standing)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(scenario.name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(found.utf8).write(to: file)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    #expect(found == wanted, "\(scenario.name) is now:\n\(found)")
  }

  @Test(arguments: scenarios)
  func `every page has sixty lines of at most eighty columns, and says where it comes from`(
    _ scenario: Scenario
  ) throws {
    let text = try scenario.make().sheet(scenario.kind, scenario.ordinal).text(scenario.standing)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count.isMultiple(of: 60))
    let pages = lines.count / 60
    for line in lines { #expect(TextCells.displayWidth(of: String(line)) <= 80, "\(line)") }
    for page in 1...pages {
      let foot = lines[(page * 60 - 4)..<(page * 60)].joined(separator: "\n")
      #expect(foot.contains("halaman \(page)/\(pages)"))
      #expect(foot.contains("0123456789abcdef · "))
      #expect(foot.contains("PRATINJAU") == (scenario.standing == .preview))
      #expect(foot.contains(PaperForm.blankCode) == (scenario.standing == .issue))
    }
    #expect(!text.contains("{{"))
    #expect(scenario.standing == .preview || !text.contains("[?]"))
  }

  @Test func `nothing under a work contract cites the law of civil servants`() throws {
    let office = try PaperOffice.campaign()
    for kind in [PaperKind.firstSummons, .secondSummons, .absence, .contract] {
      let text = try office.sheet(kind, 3).text(.issue)
      #expect(!text.contains("PP 94"), "\(kind)")
      #expect(!text.contains("LEMBAR HAK"), "\(kind)")
    }
  }
}
