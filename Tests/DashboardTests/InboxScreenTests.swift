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
