@testable import Casework

extension HistoryTests {
  /// Papers of one person, of several, and of a report.
  static let papers: [Event] = {
    var summons = PaperIssue(
      file: Samples.file,
      respondents: [1],
      kind: .firstSummons,
      on: Samples.date("2024-11-07"),
      head: PaperHead(n: 41, h: String(repeating: "7f3a91c2", count: 8)),
      sha256: String(repeating: "0", count: 64),
      code: "7KQ2-M0XD"
    )
    summons.number = "PGL/0001/XI/2024"
    summons.text = "SURAT PANGGILAN I"
    var report = summons
    report.kind = .followUp
    report.respondents = [1, 2]
    report.reasons = ["PAPER-AGAIN": "lembar pertama rusak"]
    var receipt = summons
    receipt.kind = .receipt
    receipt.respondents = nil
    receipt.report = RecordID(kind: .report, year: 2024, number: 41)
    receipt.text = nil
    receipt.item = VaultItem(
      sha256: receipt.sha256,
      size: 9000,
      stored: receipt.sha256,
      keyID: nil
    )
    let issued = [summons, report, receipt].enumerated().map { index, entry in
      Event.letterIssued(PaperIssued(number: index + 1, entry: entry))
    }
    return issued + [copied]
  }()

  /// Copies handed over, with what went along and what did not.
  private static let copied: Event = {
    let hash = String(repeating: "7f3a91c2", count: 8)
    let entry = CopiesEntry(
      file: Samples.file,
      respondent: 1,
      on: Samples.date("2024-12-20"),
      to: "Lurah Satu",
      letter: Letter(number: "TT/1", date: Samples.date("2024-12-20")),
      note: "diambil sendiri",
      unreadable: [hash]
    )
    return .copiesHanded(
      CopiesHanded(
        number: 1,
        entry: entry,
        items: [
          CopiedItem(paper: 1, sha256: hash), CopiedItem(evidence: 3, of: 1, sha256: hash),
        ],
        left: [
          CopyLeftOut(kind: .assessment, paper: 2, why: .ofOffices),
          CopyLeftOut(kind: .decree, why: .notIssued),
          CopyLeftOut(evidence: 2, why: .notRedacted),
        ]
      )
    )
  }()
}
