import Casework
import Dashboard
import Terminal
import Testing

/// Values longer than their field, and those a list does not have.
struct LongValueTests {
  private static func form(columns: Int, rows: Int) throws -> Driver {
    var driver = Driver(try FakeOffice.filled(), columns: columns, rows: rows)
    driver.press("a")
    driver.type("3")
    return driver
  }

  private static func skip(_ driver: inout Driver, to label: String) {
    for _ in 0..<60 where !driver.frame.lines.contains(where: { $0.hasPrefix("│▌\(label)") }) {
      driver.press("Tab")
    }
  }

  /// The lines of the form, which all end in its frame.
  private static func lines(_ driver: Driver) -> [String] {
    driver.frame.lines.filter { $0.hasPrefix("│") }
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `a long value is cut before the frame`(columns: Int, rows: Int) throws {
    var driver = try Self.form(columns: columns, rows: rows)
    Self.skip(&driver, to: "Judul")
    driver.type(String(repeating: "hadir di lapangan ", count: 9))
    driver.press("Tab")
    let line = try #require(Self.lines(driver).first { $0.contains("Judul") })
    #expect(line.contains("…"), "\(line)")
    for line in Self.lines(driver) { #expect(line.hasSuffix("│"), "\(line)") }
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `a wrong value too long for its field keeps a blank before what is wrong with it`(
    columns: Int,
    rows: Int
  ) throws {
    var driver = try Self.form(columns: columns, rows: rows)
    Self.skip(&driver, to: "Tanggal perbuatan")
    driver.type(String(repeating: "kemarin sore di lapangan", count: 5))
    driver.press("Tab")
    let line = try #require(Self.lines(driver).first { $0.contains("Tanggal perbuatan") })
    #expect(line.contains("… tulis 25/10"), "\(line)")
    #expect(line.hasSuffix("│"), "\(line)")
  }

  @Test func `a unit that is not in the list says so beside its field, and is taken`() throws {
    var driver = try Self.form(columns: 80, rows: 40)
    Self.skip(&driver, to: "Unit")
    driver.type("Balai Penyuluhan")
    #expect(driver.text.contains("akan dicatat sebagai nama baru"), "\(driver.text)")
    driver.press("Tab")
    let line = try #require(Self.lines(driver).first { $0.contains("Balai Penyuluhan") })
    #expect(line.contains("belum ada di daftar"), "\(line)")
    #expect(!line.contains("▌"))
  }

  @Test func `the nearest unit is named while it is typed`() throws {
    var driver = try Self.form(columns: 80, rows: 40)
    Self.skip(&driver, to: "Unit")
    driver.type("Kel. Conto")
    #expect(driver.text.contains("terdekat: Kel. Contoh"), "\(driver.text)")
    driver.type("h")
    #expect(!driver.text.contains("terdekat:"), "\(driver.text)")
  }

  @Test func `a hash goes on under its own column in what is read outside the screen`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j Enter 2 j j Enter")
    let before = driver.effects.count
    try driver.deliver(by: "budi", as: .satgas)
    guard case .showEvidence(let sheet)? = driver.effects.dropFirst(before).first else {
      Issue.record("nothing was shown")
      return
    }
    let lines = sheet.text.split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 80 && $0.first == " " }, "\(sheet.text)")
    let hash = "c01d77" + String(repeating: "0", count: 58)
    let start = try #require(lines.firstIndex { $0.contains("c01d77") })
    let read = lines[start...].prefix(2).compactMap { $0.split(separator: " ").last }.joined()
    #expect(read == hash, "\(sheet.text)")
  }
}
