import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct InboxScreenTests {
  @Test func `the inbox shows what came in, who waits, who is called and who is on duty`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F2")
    let text = driver.text
    for word in ["Kotak masuk", "Menunggu pihak lain", "Jadwal", "Satgas", "I-0001", "L-0005"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(text.contains("0001/2 OPD"))
    #expect(text.contains("belum diisi: ketua satgas"))
  }

  @Test func `a further report of a case stands under its own title and source`() throws {
    var office = try FakeOffice.filled()
    try office.submit(
      .registerReport,
      #"""
      {"source":"warga","received":"2024-11-08","act":{"from":"2024-10-18"},"case":"K-2024-0001",
      "title":"Spanduk di kantor lurah","what":"x","persons":[{"person":"O-00001"}]}
      """#,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T08:00"
    )
    var driver = Driver(office, columns: 120, rows: 36)
    driver.press("F2 /")
    driver.type("spanduk")
    driver.press("Enter")
    #expect(driver.selectedRow.contains("warga"), "\(driver.text)")
    #expect(driver.selectedRow.contains("Spanduk di"), "\(driver.text)")
    #expect(driver.text.contains("Spanduk di kantor lurah · K-2024-0001"), "\(driver.text)")
    driver.press("Escape /")
    driver.type("L-0001")
    driver.press("Enter")
    #expect(driver.text.contains("hadir kampanye berbaju dinas"), "\(driver.text)")
  }

  @Test func `a filter finds a report by the number the list shows`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F2 /")
    driver.type("L-0001")
    #expect(driver.text.contains("L-0001 "))
    #expect(!driver.text.contains("Tidak ada yang cocok"))
  }

  @Test func `Enter opens the case of a report and Escape leads back`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F2 /")
    driver.type("l-2024-0005")
    driver.press("Enter Enter")
    #expect(driver.text.contains("K-2024-0005"))
    driver.press("Escape")
    #expect(driver.selectedRow.contains("L-0005"))
  }

  @Test func `what was just registered from the inbox is selected there`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F2 a")
    driver.type("3")
    driver.press("Tab")
    driver.type("7/11")
    driver.press("Tab Tab")
    driver.type("Laporan terbaru")
    driver.press("Enter")
    driver.type("hadir")
    for _ in 0..<20 where !driver.text.contains("▌Nama ") { driver.press("Tab") }
    driver.type("O-00001")
    driver.press("Tab C-x Y")
    try driver.deliver(by: "budi", as: .satgas)
    #expect(driver.text.contains("✓ Registrasi laporan"), "\(driver.text)")
    #expect(driver.selectedRow.contains("Laporan t"), "\(driver.text)")
  }

  @Test func `Tab goes through the states and comes back to all`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F2")
    let all = driver.text
    driver.press("Tab")
    #expect(driver.frame.lines[2].contains("· baru"))
    driver.press("Tab Tab Tab Tab Tab")
    #expect(driver.frame.lines[2].contains("· digabung"))
    driver.press("Tab")
    #expect(driver.text == all)
  }

  @Test func `a tip that is selected is the one checked or assigned`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F2 / f o t o Enter :")
    driver.type("form.tip-check")
    driver.press("Enter")
    #expect(driver.text.contains("I-2024-0001"))
  }
}
