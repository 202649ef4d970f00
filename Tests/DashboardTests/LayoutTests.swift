import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct LayoutTests {
  static let titles = ["1 Terlapor", "2 Bukti", "3 Hasil Bawaslu", "4 Tahap Sanksi"]

  @Test func `the first screen has the titles and columns of the contract in 24 lines`() throws {
    let driver = Driver(try FakeOffice.filled())
    let lines = driver.frame.lines
    #expect(lines.count == 24)
    for title in Self.titles { #expect(driver.text.contains(title)) }
    let columns = ["Nomor", "Nama", "Status", "Unit", "Jalur", "Tahap", "Batas"]
    let heading = lines[3]
    var rest = heading[...]
    for column in columns {
      let range = try #require(rest.firstRange(of: column), "\(column) is missing or out of order")
      rest = rest[range.upperBound...]
    }
    #expect(lines[0].contains("netra") && lines[0].contains("09.13"))
    #expect(lines[1].contains("lewat") && lines[1].contains("menunggu"))
    #expect(lines[23].contains("budi/") && lines[23].contains("7f3a91c2"))
  }

  @Test(arguments: [(80, 24), (81, 25), (149, 40), (150, 40), (151, 41), (240, 70)])
  func `four panels are in view from 80 by 24 up`(columns: Int, rows: Int) throws {
    let driver = Driver(try FakeOffice.filled(), columns: columns, rows: rows)
    for title in Self.titles { #expect(driver.text.contains(title)) }
    #expect(driver.text.contains("Riwayat") == (columns >= 150))
  }

  @Test(arguments: [(79, 24), (80, 23), (60, 20), (56, 18)])
  func `smaller screens show the list and one panel`(columns: Int, rows: Int) throws {
    var driver = Driver(try FakeOffice.filled(), columns: columns, rows: rows)
    #expect(driver.text.contains("1 Terlapor") && driver.text.contains("4 Tahap Sanksi"))
    #expect(!driver.text.contains("2 Bukti"))
    driver.press("2")
    #expect(driver.text.contains("1 Terlapor") && driver.text.contains("2 Bukti"))
  }

  @Test(arguments: [(55, 18), (56, 17), (40, 10)])
  func `small screens show one panel`(columns: Int, rows: Int) throws {
    var driver = Driver(try FakeOffice.filled(), columns: columns, rows: rows)
    #expect(driver.text.contains("1 Terlapor") && !driver.text.contains("4 Tahap Sanksi"))
    driver.press("4")
    #expect(driver.text.contains("4 Tahap Sanksi") && !driver.text.contains("1 Terlapor"))
  }

  @Test(arguments: [(39, 10), (40, 9), (20, 5), (1, 1), (0, 0)])
  func `below the smallest size the screen says what it needs`(columns: Int, rows: Int) throws {
    let driver = Driver(try FakeOffice.filled(), columns: columns, rows: rows)
    #expect(driver.frame.lines.count == rows)
    if columns >= 20, rows >= 3 {
      #expect(driver.text.contains("perbesar jendela"))
      #expect(driver.text.contains("perlu 40×10"))
      #expect(driver.text.contains("sekarang \(columns)×\(rows)"))
    }
  }

  @Test func `colour is never the only sign`() throws {
    var driver = Driver(try FakeOffice.filled(), columns: 80, rows: 24)
    for keys in ["", "j", "j", "j", "Enter", "4", "0", "Escape t"] {
      driver.press(keys)
      let frame = driver.frame
      for row in 0..<frame.size.rows {
        for (tone, text) in runs(of: frame, row: row) {
          switch tone {
          case .late: #expect(text.contains { "▲!".contains($0) }, "late: \(text)")
          case .done: #expect(text.contains { "✓○".contains($0) }, "done: \(text)")
          case .near:
            let words = ["belum", "!", "●", "~", "Δ", "×", "PERAGAAN"]
            let isSigned = words.contains { text.contains($0) }
            #expect(isSigned || frame.lines[row].contains("belum:"), "near: \(text)")
          case .plain, .dim, .accent: break
          }
        }
      }
    }
  }

  private func runs(of frame: CellBuffer, row: Int) -> [(Tone, String)] {
    var runs: [(Tone, String)] = []
    for cell in frame.row(row) {
      if let last = runs.last, last.0 == cell.style.tone {
        runs[runs.count - 1].1 += cell.glyph.description
      } else {
        runs.append((cell.style.tone, cell.glyph.description))
      }
    }
    return runs
  }

  @Test func `only one bar is inverse`() throws {
    var driver = Driver(try FakeOffice.filled())
    for keys in ["", "2", "?", "Escape a", "Down", "Escape Escape"] {
      driver.press(keys)
      let frame = driver.frame
      let rows = (0..<frame.size.rows).filter { row in
        frame.row(row).contains { $0.style.attributes.contains(.reverse) }
      }
      #expect(rows.count <= 1, "after \(keys): \(rows)")
    }
  }

  @Test func `closed cases are told, never listed`() throws {
    var office = try FakeOffice.filled()
    office.closedCases = 3
    let driver = Driver(office)
    #expect(driver.frame.lines[1].contains("3 kasus tertutup bagi Anda"))
  }
}
