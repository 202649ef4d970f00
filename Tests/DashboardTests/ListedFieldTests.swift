import Casework
import Dashboard
import Terminal
import TestSupport
import Testing

/// Fields with a list of what should stand in them, and what is known of somebody linked.
struct ListedFieldTests {
  /// The form of a report at the unit of its first person.
  private static func atUnit() throws -> Driver {
    var driver = Driver(try FakeOffice.filled(), rows: 40)
    driver.press("a")
    for _ in 0..<60 where !Self.focus(driver).hasPrefix("Unit") { driver.press("Tab") }
    return driver
  }

  private static func focus(_ driver: Driver) -> String {
    driver.frame.lines.first { $0.hasPrefix("│▌") }.map { String($0.dropFirst(2)) } ?? ""
  }

  @Test func `a unit that looks like a listed one is refused on leaving, the nearest named`() throws
  {
    var driver = try Self.atUnit()
    driver.type("kel")
    driver.press("Tab")
    #expect(Self.focus(driver).hasPrefix("Unit"))
    #expect(driver.text.contains("“kel” belum ada di daftar; terdekat: Kel. Contoh"))
    driver.press("Tab")
    #expect(!Self.focus(driver).hasPrefix("Unit"))
  }

  @Test func `finishing a form refuses it too`() throws {
    var driver = try Self.atUnit()
    driver.type("kel contoh")
    driver.press("C-x")
    #expect(Self.focus(driver).hasPrefix("Unit"))
    #expect(driver.text.contains("terdekat: Kel. Contoh"))
  }

  @Test func `a unit in other capitals becomes the listed one, and a new one is taken`() throws {
    var driver = try Self.atUnit()
    driver.type("kel. contoh")
    driver.press("Tab")
    #expect(driver.text.contains("Kel. Contoh"))
    #expect(!Self.focus(driver).hasPrefix("Unit"))
    driver = try Self.atUnit()
    driver.type("Balai Penyuluhan")
    driver.press("Tab")
    #expect(!Self.focus(driver).hasPrefix("Unit"))
    #expect(driver.text.contains("Balai Penyuluhan"))
  }

  @Test func `who is said to be the same keeps position, unit and status in the form`() throws {
    var driver = Driver(try FakeOffice.filled(), rows: 40)
    driver.press("a")
    for _ in 0..<60 where !Self.focus(driver).hasPrefix("Nama") { driver.press("Tab") }
    driver.type("Lurah Satu")
    driver.press("Tab")
    for _ in 0..<60 where !Self.focus(driver).hasPrefix("Unit") { driver.press("Tab") }
    driver.type("Kel. Contoh")
    driver.press("C-f 1")
    #expect(driver.text.contains("Orang terdaftar"))
    for text in ["PNS", "Kel. Contoh", "Lurah Contoh", "pengawas"] {
      #expect(driver.text.contains(text), "\(text)")
    }
  }
}
