import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct TimeTests {
  private func inPast() throws -> Driver {
    var driver = Driver(try FakeOffice.filled())
    driver.office.past = PastMoment(
      n: 12,
      last: 20,
      time: try #require(Timestamp("2024-10-28T10:00:00.000+07:00")),
      actor: ActorID("sari"),
      records: []
    )
    return driver
  }

  @Test func `keys go by line and by day, inside a case by its own lines`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("<")
    #expect(driver.effects.last == .travel(.lines(-1, of: nil)))
    driver.press("{")
    #expect(driver.effects.last == .travel(.days(-1)))
    driver.press("j Enter <")
    let file = try #require(driver.dashboard.openFile)
    #expect(driver.effects.last == .travel(.lines(-1, of: file)))
  }

  @Test func `forward from the present says that there is nothing`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press(">")
    #expect(driver.effects.last == .bell)
    #expect(driver.text.contains("sudah di saat kini"))
  }

  @Test(arguments: ["25/10", "#7"])
  func `a date or a line can be typed`(_ typed: String) throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press(":")
    driver.type("tanggal")
    driver.press("Enter")
    driver.type(typed)
    driver.press("Enter")
    let date = try #require(CalendarDate("2024-10-25"))
    #expect(driver.effects.last == .travel(typed == "#7" ? .line(7) : .date(date)))
  }

  @Test func `what is no moment is said and stays to be mended`() throws {
    var driver = Driver(try FakeOffice.filled())
    _ = driver.dashboard.perform(.timeGo, reader: driver.office)
    driver.type("31/2")
    driver.press("Enter")
    #expect(driver.text.contains("bukan tanggal"))
    #expect(!driver.effects.contains { if case .travel = $0 { true } else { false } })
    driver.press("Escape Escape")
    #expect(driver.dashboard.openFile == nil)
  }

  @Test func `the past stands across the top and nothing can be written from it`() throws {
    var driver = try inPast()
    #expect(driver.frame.lines[0].hasPrefix(" ◀ masa lalu #12/20 · Sen 28 Okt 2024 10.00 · sari"))
    let writing = KeyMap.bindings.filter(\.isWriting).map(\.action) + [.addHere]
    for action in writing {
      let effects = driver.dashboard.perform(action, reader: driver.office)
      #expect(effects == [.bell], "\(action)")
      #expect(driver.text.contains("melihat masa lalu"), "\(action)")
    }
    driver.press(">")
    #expect(driver.effects.last == .travel(.lines(1, of: nil)))
  }

  /// Every screen of one size and what leads to it.
  private static let screens = [
    "F3", "F2", "F4", "F5", "F6", "F6 S-Tab", "F6 4 Tab", "Space", "Space Tab", "Enter", "Enter 1",
    "Enter 2", "Enter 3", "Enter 5", "Enter 6", "Enter 7", "Enter 8", "Enter 9", "Enter 0", "y",
    "c", "t", "?", ":", "o", "d",
  ]

  @Test(
    arguments: screens.flatMap { keys in [(keys, 80, 24), (keys, 120, 36), (keys, 60, 20)] }
  )
  func `every screen carries the banner of the past`(
    keys: String,
    columns: Int,
    rows: Int
  ) throws {
    let office = try FakeOffice.desk()
    var driver = Driver(office, columns: columns, rows: rows)
    driver.office.past = try inPast().office.past
    driver.press(keys)
    let banner = driver.frame.lines[0]
    #expect(banner.hasPrefix(" ◀ masa lalu #12/20 · Sen 28 Okt 2024 10.00"), "\(driver.text)")
    // Whose matter fills the screen is still told.
    if keys.hasPrefix("F6 4"), columns >= 80 { #expect(banner.contains("0001/1"), "\(banner)") }
  }

  @Test func `step mode without a pile carries the banner too`() throws {
    var driver = Driver(try FakeOffice.empty(acting: "dewi", as: .inspectorate))
    driver.office.past = try inPast().office.past
    driver.perform(.screenSteps)
    #expect(driver.frame.lines[0].hasPrefix(" ◀ masa lalu"), "\(driver.text)")
  }

  @Test func `what is open when the past comes into view sends nothing from there`() throws {
    var driver = try inPast()
    let past = driver.office.past
    driver.office.past = nil
    driver.press("j 2 a")
    driver.type("1")
    driver.type("2")
    driver.type("foto")
    driver.office.past = past
    driver.press("C-x Y")
    #expect(driver.submitted == nil)
  }

  @Test func `a likeness is not answered from the past`() throws {
    var driver = try inPast()
    let past = driver.office.past
    driver.office.past = nil
    try driver.office.submit(
      .registerReport,
      """
      {"source":"warga","received":"2024-11-07","act":{"from":"2024-10-19"},"title":"Hal lain",
      "what":"x","persons":[{"facts":{"name":"Lurah Satu","status":"PNS","class":"pengawas",
      "position":"Lurah","unit":"Kel. Contoh","unknown":false}}]}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T08:00"
    )
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter d")
    #expect(driver.text.contains("nama dan unit sama"))
    driver.office.past = past
    driver.press("3")
    #expect(driver.submitted == nil)
    #expect(driver.text.contains("melihat masa lalu"))
  }

  @Test(arguments: [
    ("#9999", "#9999 belum ada"), ("25 okt 2030", "belum tiba"), ("besok", "belum tiba"),
    ("jumat 26/10", "hari tidak cocok: tanggal itu Sab 26 Okt"), ("lusa", "25/10 atau #12"),
  ])
  func `a moment that does not fit is refused and told why`(_ typed: String, _ told: String) throws
  {
    var driver = Driver(try FakeOffice.filled(), columns: 120)
    _ = driver.dashboard.perform(.timeGo, reader: driver.office)
    driver.type(typed)
    driver.press("Enter")
    #expect(driver.text.contains(told), "\(driver.text)")
    #expect(!driver.effects.contains { if case .travel = $0 { true } else { false } })
  }

  @Test func `what was refused in the past is not said of the present`() throws {
    var driver = try inPast()
    _ = driver.dashboard.perform(.addHere, reader: driver.office)
    #expect(driver.text.contains("tidak ada yang ditulis di sini"))
    _ = driver.dashboard.perform(.timePresent, reader: driver.office)
    #expect(driver.effects.last != .bell)
    driver.office.past = nil
    #expect(!driver.text.contains("tidak ada yang ditulis di sini"))
  }

  @Test func `a command typed with its content is told to come alone`() throws {
    var driver = Driver(try FakeOffice.filled(), columns: 120)
    driver.press(":")
    driver.type("tanggal 25/10")
    #expect(driver.text.contains("tulis namanya saja"))
  }
}
