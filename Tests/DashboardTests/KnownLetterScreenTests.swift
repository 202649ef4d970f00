import Casework
import Dashboard
import Foundation
import Terminal
import TestSupport
import Testing

/// A letter of Bawaslu at the keys: one that is known already, and one that opens a case.
struct KnownLetterScreenTests {
  private static let register = "003 / reg/lp/pw/kota/09.01/10/2024"

  private static func focus(_ driver: Driver) -> String {
    driver.frame.lines.first { $0.hasPrefix("│▌") }.map { String($0.dropFirst(2)) } ?? ""
  }

  private static func skip(_ driver: inout Driver, to label: String) {
    for _ in 0..<40 where !focus(driver).hasPrefix(label) { driver.press("Tab") }
  }

  /// What is read as one text, though it is drawn in lines.
  private static func flow(_ driver: Driver) -> String {
    driver.frame.lines.map { line in
      line.split { "│┌└├".contains($0) || $0 == " " }.joined(separator: " ")
    }
    .joined(separator: " ")
  }

  /// The form of a result about the second case, filled in but for its numbers.
  private static func form(rows: Int = 40) throws -> Driver {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat), rows: rows)
    driver.press("F5 a")
    driver.type("menyukai")
    driver.press("Enter Down 1")
    return driver
  }

  private static func finish(_ driver: inout Driver) {
    skip(&driver, to: "Tanggal surat")
    driver.type("5/11")
    driver.press("Tab Tab Down")
    driver.type("bkn")
    driver.press("Enter Down")
    driver.type("tembusan")
    driver.press("Enter")
    for _ in 0..<2 {
      skip(&driver, to: "Hasil *")
      driver.press("Down")
      driver.type("lainnya")
      driver.press("Enter")
    }
    driver.press("C-x")
  }

  @Test func `the form names the record that has a number, and asks why before it is confirmed`()
    throws
  {
    var driver = try Self.form()
    Self.skip(&driver, to: "Nomor register")
    driver.type(Self.register)
    #expect(
      Self.flow(driver).contains(
        "T-2024-0001, laporan (LP), surat 120/PP.01.02/K.BB-07/11/2024 Sel 5 Nov 2024, kasus "
          + "K-2024-0001"
      ),
      "\(driver.text)"
    )
    driver.press("Tab")
    #expect(driver.text.contains("sudah tercatat"))
    driver.type("B/777")
    Self.finish(&driver)
    #expect(driver.submitted == nil && !driver.text.contains("Yakin?"), "\(driver.text)")
    #expect(Self.focus(driver).hasPrefix("Alasan"), "\(driver.text)")
    driver.type("Satu register, dua kasus.")
    driver.press("C-x")
    #expect(driver.text.contains("Yakin?"), "\(driver.text)")
    #expect(Self.flow(driver).contains("Yang sudah tercatat: T-2024-0001"), "\(driver.text)")
    driver.press("Y")
    try driver.deliver(by: "sari", as: .secretariat)
    #expect(driver.text.contains("✓ Catat hasil Bawaslu"), "\(driver.text)")
    #expect(driver.office.findings().count == 2)
  }

  @Test func `a number nobody has recorded is neither pointed out nor asked about`() throws {
    var driver = try Self.form()
    Self.skip(&driver, to: "Nomor register")
    driver.type("004/Reg/LP/PW/Kota/09.01/X/2024")
    driver.press("Tab")
    driver.type("B/777")
    Self.finish(&driver)
    #expect(driver.text.contains("Yakin?") && !driver.text.contains("sudah tercatat"))
  }

  @Test func `a case that does not exist yet is the first choice, with the days in a column`()
    throws
  {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press("F5 a")
    let lines = driver.frame.lines.drop { !$0.contains("Surat ini tentang kasus mana?") }
    let fresh = try #require(lines.firstIndex { $0.contains("kasus baru") })
    let first = try #require(lines.firstIndex { $0.contains("│ 000") })
    #expect(fresh < first, "\(driver.text)")
    let titles = ["komentar", "tercatat", "ikut deklarasi", "menyukai", "hadir kampanye"]
    let starts = lines.compactMap { line in
      titles.compactMap { title in
        line.range(of: title).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
      }.first
    }
    #expect(starts.count == titles.count && Set(starts).count == 1, "\(driver.text)")
    // Enter still takes the first case.
    driver.press("Enter")
    #expect(driver.text.contains("Catat hasil Bawaslu"), "\(driver.text)")
  }

  @Test func `where no case fits what was typed, the one to be opened is offered`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press("F5 a")
    driver.type("nama yang tidak ada")
    #expect(driver.text.contains("kasus baru"))
    driver.press("Enter")
    #expect(driver.text.contains("Registrasi laporan"))
  }

  @Test func `a case opened from a letter goes on to what the letter says`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat), rows: 40)
    driver.press("F5 a")
    driver.type("kasus baru")
    driver.press("Enter")
    #expect(Self.focus(driver).hasPrefix("Nomor surat"), "\(driver.text)")
    driver.type("B/900")
    driver.press("Tab")
    driver.type("5/11")
    Self.skip(&driver, to: "Tanggal perbuatan")
    driver.type("1/11")
    Self.skip(&driver, to: "Judul")
    driver.type("Camat di panggung")
    driver.press("Tab")
    driver.type("Hadir.")
    Self.skip(&driver, to: "Nama ")
    driver.type("O-00004")
    driver.press("Tab C-x")
    if driver.text.contains("Kesamaan") { driver.press("2 Escape C-x") }
    #expect(driver.text.contains("Yakin?"), "\(driver.text)")
    driver.press("Y")
    #expect(driver.submitted != nil, "\(driver.text)")
    try driver.deliver(by: "sari", as: .secretariat)
    #expect(driver.text.contains("Catat hasil Bawaslu"), "\(driver.text)")
    #expect(driver.text.contains("✓ Registrasi laporan"), "\(driver.text)")
    #expect(driver.text.contains("B/900") && driver.text.contains("5/11"), "\(driver.text)")
  }
}
