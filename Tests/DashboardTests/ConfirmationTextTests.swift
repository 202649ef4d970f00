import Casework
import Dashboard
import Terminal
import Testing

/// What the question before a registration says of all that will be recorded.
struct ConfirmationTextTests {
  private static let account =
    "Lurah dan dua honorer berfoto di panggung, mengacungkan dua jari, lalu membagikan kaus."

  private static func registering(rows: Int, unknown: Int) throws -> Driver {
    var driver = Driver(try FakeOffice.filled(), rows: rows)
    driver.press("F2 a")
    driver.type("3")
    driver.press("Tab")
    driver.type("7/11")
    driver.press("Tab Tab")
    driver.type("Foto di panggung")
    driver.press("Enter")
    driver.type(account)
    for _ in 0..<20 where !driver.text.contains("▌Nama ") { driver.press("Tab") }
    driver.type("O-00001")
    driver.press("Tab")
    driver.press("C-t")
    for _ in 0..<9 where !driver.text.contains("▌Unit") { driver.press("Tab") }
    driver.type("Kel. Contoh")
    for _ in 1..<unknown { driver.press("C-t") }
    driver.press("C-x")
    #expect(driver.text.contains("Yakin?"), "\(driver.text)")
    return driver
  }

  private static func flow(_ driver: Driver) -> String {
    driver.frame.lines.filter { $0.contains("│") }
      .map { $0.split(separator: "│").max { $0.count < $1.count } ?? "" }
      .flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  @Test func `persons nobody knows yet stand in it, and the beginning of what happened`() throws {
    let driver = try Self.registering(rows: 36, unknown: 2)
    let text = Self.flow(driver)
    #expect(text.contains("Lurah Satu"), "\(text)")
    #expect(text.contains("belum diketahui 1, Non-ASN"), "\(text)")
    #expect(text.contains("belum diketahui 2, Non-ASN"), "\(text)")
    #expect(text.contains("Apa yang terjadi Lurah dan dua honorer berfoto di panggung"), "\(text)")
    #expect(text.contains("(\(Self.account.count - 59) huruf lagi)"), "\(text)")
  }

  @Test func `where there is no room for all of it, it says how much more there is`() throws {
    let driver = try Self.registering(rows: 24, unknown: 20)
    #expect(driver.text.contains("baris lagi"), "\(driver.text)")
    #expect(driver.text.contains("tidak dapat dihapus"), "\(driver.text)")
  }
}
