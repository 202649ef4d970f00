import Casework
import Dashboard
import Terminal
import Testing

/// The register of the task force: who is in it, by which decree, from when until when.
struct DutyRegisterTests {
  private static let decree = "188.45/612/HK/2024"

  private static func office() throws -> FakeOffice {
    var office = try FakeOffice.filled()
    try office.submit(
      .enrolActor,
      #"{"actor":"sekda","name":"Sekda Contoh","roles":["ketua_satgas"],"sign":"","seal":""}"#,
      by: "admin",
      as: .admin,
      at: "2024-11-08T08:00"
    )
    try office.submit(
      .appointActor,
      """
      {"actor":"sekda","title":"Ketua Satgas Netralitas","class":"jpt_pratama","units":[],
      "capacity":"definitif","letter":{"number":"\(decree)","date":"2024-09-02"},
      "from":"2024-09-03","to":"2024-12-31"}
      """,
      by: "admin",
      as: .admin,
      at: "2024-11-08T08:01"
    )
    return office
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `the inbox shows the decree of the task force whole, with its dates`(
    columns: Int,
    rows: Int
  ) throws {
    var driver = Driver(try Self.office(), columns: columns, rows: rows)
    driver.press("F2")
    for word in ["ketua satgas sekda", Self.decree, "2 Sep", "3 Sep – 31 Des", ":satgas"] {
      #expect(driver.text.contains(word), "\(word): \(driver.text)")
    }
  }

  @Test func `its word in the palette leads to the whole register`() throws {
    var driver = Driver(try Self.office())
    driver.press(":")
    driver.type("satgas")
    driver.press("Enter")
    guard case .page(let text)? = driver.effects.last else {
      Issue.record("no register: \(driver.text)")
      return
    }
    for word in [
      "Register satgas", "ketua satgas\n  sekda  Sekda Contoh", "Ketua Satgas Netralitas",
      "SK \(Self.decree), Sen 2 Sep 2024", "Sel 3 Sep 2024 – Sel 31 Des 2024",
      "  budi  Budi Contoh", "SK belum dicatat", "  sari  Sari Contoh",
    ] {
      #expect(text.contains(word), "\(word): \(text)")
    }
  }
}
