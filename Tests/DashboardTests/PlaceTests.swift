import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct PlaceTests {
  @Test func `a deadline opens its case and Escape leads back to it`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F4 j")
    let row = driver.selectedRow
    let number = try #require(row.split(separator: " ").first { $0.contains("/") })
    driver.press("Enter")
    #expect(driver.text.contains(" \(number) "))
    driver.press("Escape")
    #expect(driver.selectedRow == row)
    driver.press("Escape")
    #expect(driver.text.contains("1 Terlapor"))
  }

  @Test func `a filter of one screen leaves the others as they are`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F4 / l u r a h Enter")
    #expect(driver.text.contains("/lurah"))
    driver.press("F3")
    #expect(!driver.text.contains("/lurah"))
    driver.press("F4")
    #expect(driver.text.contains("/lurah"))
    driver.press("Escape")
    #expect(!driver.text.contains("/lurah"))
  }

  @Test func `Tab goes through whose deadline it is and comes back to all`() throws {
    var driver = Driver(try FakeOffice.filled(), columns: 120)
    driver.press("F4")
    let all = driver.text
    var seen: [String] = []
    for _ in 0..<20 {
      driver.press("Tab")
      guard driver.text != all else { break }
      seen.append(driver.frame.lines[2])
    }
    #expect(driver.text == all)
    #expect(!seen.isEmpty)
    #expect(Set(seen).count == seen.count)
  }

  @Test func `a register number is found in whatever form it is typed`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F5")
    let shown = try #require(driver.selectedRow.split(separator: " ").first { $0.contains("/") })
    driver.press("/")
    driver.type(shown.lowercased())
    driver.press("Enter")
    #expect(driver.selectedRow.contains(shown))
    driver.press("/")
    driver.type("x/y/z")
    driver.press("Enter")
    #expect(!driver.text.contains(shown))
  }

  @Test func `the screens are found by their words`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press(":")
    driver.type("batas")
    driver.press("Enter")
    #expect(driver.text.contains("Batas · semua pihak"))
    driver.press(":")
    driver.type("bawaslu F5")
    driver.press("Enter")
    #expect(driver.text.contains("Hasil Bawaslu · Tab"))
  }

  @Test func `what another console writes appears without moving the selection`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("F4 j j")
    let before = driver.selectedRow
    driver.office.now = try #require(Timestamp("2024-11-11T09:13:00.000+07:00"))
    driver.send(.minuteTick)
    let number = try #require(before.split(separator: " ").first { $0.contains("/") })
    #expect(driver.selectedRow.contains(number))
  }
}

/// Journey (c): a letter of Bawaslu comes in.
struct FindingJourneyTests {
  @Test func `a letter asks for its case, found by number, name or register`() throws {
    var driver = Driver(try FakeOffice.filled(), columns: 100, rows: 30)
    driver.press("F5 a")
    #expect(driver.text.contains("Surat ini tentang kasus mana?"))
    driver.type("guru")
    driver.press("Enter")
    #expect(driver.text.contains("Hasil Bawaslu") || driver.text.contains("hasil Bawaslu"))
    #expect(driver.text.contains("Guru"))
    driver.press("Escape F5 a")
    driver.type("003/REG/LP")
    #expect(driver.text.contains("0001"))
    driver.press("Escape")
  }

  @Test func `a letter about nothing known opens the report form with Bawaslu as source`() throws {
    var driver = Driver(try FakeOffice.filled(), columns: 100, rows: 30)
    driver.press("F5 a")
    driver.type("kasus baru")
    driver.press("Enter")
    #expect(driver.text.contains("Bawaslu"))
    #expect(driver.text.contains("Sumber"))
  }

  @Test func `whoever may not record a letter is told who may`() throws {
    var office = try FakeOffice.filled()
    office.acting = Acting(actor: try #require(ActorID("pj.wali")), role: .ppk)
    var driver = Driver(office)
    driver.press("F5 a")
    #expect(!driver.text.contains("kasus mana"))
    #expect(driver.text.contains("hanya"))
  }
}

/// Rows belong to whoever reads them.
struct ReaderChangeTests {
  @Test(arguments: ["F3", "F4", "F5"])
  func `rows are taken anew when somebody else reads, though the log did not move`(
    screen: String
  ) throws {
    var office = try FakeOffice.filled()
    let mine = try #require(office.respondents.first { $0.name == "Lurah Satu" })
    try office.submit(
      .declareConflict,
      #"{"case":"\#(mine.row.id.file)","kind":"ada","relation":"sepupu"}"#,
      by: "irfan",
      as: .inspectorate,
      at: "2024-11-08T08:00"
    )
    var driver = Driver(office, columns: 120)
    driver.press(screen)
    #expect(driver.text.contains("Lurah Satu"))
    office.acting = Acting(actor: try #require(ActorID("irfan")), role: .inspectorate)
    driver.office = office
    driver.send(.minuteTick)
    #expect(!driver.text.contains("Lurah Satu"))
  }
}
