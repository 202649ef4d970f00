import Casework
import Terminal
import Testing
import Wording

@testable import Dashboard

struct StageOutcomeTests {
  private func lines(_ office: FakeOffice, _ id: String, _ ordinal: Int) throws -> [String] {
    let record = try #require(RecordID(id))
    let file = try #require(office.file(record))
    let panel = StagePanel(
      scene: Scene(reader: office, wording: Wording(.indonesian)),
      file: file,
      respondent: try #require(file.respondent(ordinal))
    )
    return panel.lines(columns: 60, rows: 10).map(\.text)
  }

  @Test func `an ended matter shows its outcome instead of the ladder`() throws {
    var office = try FakeOffice.filled()
    #expect(try lines(office, "K-2024-0001", 1).joined().contains("tertutup"))
    try office.submit(
      .discontinue,
      """
      {"case":"K-2024-0001","r":1,"ground":"\(DiscontinueGround.allCases[0].rawValue)",
      "on":"2024-11-07","note":"surat keterangan dinas"}
      """,
      by: "rina",
      as: .bkd,
      at: "2024-11-08T09:10"
    )
    let text = try lines(office, "K-2024-0001", 1).joined(separator: "\n")
    #expect(text.contains("✓") && text.contains("Tanggal: Kam 7 Nov"))
    #expect(text.contains("surat keterangan dinas"))
    #expect(!text.contains("tertutup") && !text.contains("Berwenang"))
  }

  @Test func `a decided matter shows measure, day and official`() throws {
    var office = try FakeOffice.filled()
    try office.submit(
      .appointActor,
      """
      {"actor":"camat","title":"Lurah Contoh","class":"pengawas","units":["Kel. Contoh"],
      "capacity":"definitif","from":"2024-01-01"}
      """,
      by: "admin",
      as: .admin,
      at: "2024-11-08T08:00"
    )
    try office.submit(
      .holdClarification,
      #"{"case":"K-2024-0001","r":2,"on":"2024-11-07","present":true,"summary":"mengakui"}"#,
      by: "budi",
      as: .satgas,
      at: "2024-11-08T08:10"
    )
    let record = try #require(RecordID("K-2024-0001"))
    let file = try #require(office.file(record))
    let person = try #require(file.respondent(2))
    let ladder = try #require(
      office.law.ladder(for: person, in: file, office: office.office, on: office.now.date)
    )
    let option = try #require(ladder.open.first { $0.cautions.allSatisfy { !$0.asksReason } })
    try office.submit(
      .imposeSanction,
      """
      {"case":"K-2024-0001","r":2,"option":"\(option.code)","on":"2024-11-08","reason":"mengakui"}
      """,
      by: "camat",
      as: .contractHolder,
      at: "2024-11-08T08:20"
    )
    let text = try lines(office, "K-2024-0001", 2).joined(separator: "\n")
    #expect(text.contains("Ditetapkan oleh: Lurah Contoh (camat)"))
    #expect(text.contains("Tanggal: Jum 8 Nov") && text.contains("✓"))
  }

  @Test func `what followed a decision stands below it`() throws {
    let text = try lines(try FakeOffice.decided(), "K-2024-0001", 1).joined(separator: "\n")
    #expect(text.contains("Tahap: masa upaya") && text.contains("✓"))
    #expect(text.contains("Ditetapkan oleh: Wali Kota (pj.wali)"))
    #expect(text.contains("SK diterima: Jum 8 Nov") && text.contains("Nomor SK: SK/1"))
    #expect(!text.contains("tertutup"))
  }

  @Test func `the measure a ruling put in place stands first, the first one below it`() throws {
    let (office, first, second) = try FakeOffice.ruledAnew()
    let text = try lines(office, "K-2024-0001", 1).joined(separator: " ")
    let now = try #require(text.firstRange(of: second.text.prefix(20)))
    let before = try #require(text.firstRange(of: first.text.prefix(20)))
    #expect(text.contains("✓ \(second.text.prefix(20))"))
    #expect(now.lowerBound < before.lowerBound)
    #expect(text.contains("Semula: "))
  }
}
