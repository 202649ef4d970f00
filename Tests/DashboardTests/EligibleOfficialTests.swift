import Casework
import Dashboard
import Terminal
import Testing

/// Lists of officials that say who may be chosen, and in which role one must act.
struct EligibleOfficialTests {
  @Test func `a superior is chosen among those who lead, the others say why not`() throws {
    var office = try FakeOffice.filled(acting: "rina", as: .bkd)
    try office.declareNoInterest()
    var driver = Driver(office, rows: 36)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter :")
    driver.type("ganti atasan")
    driver.press("Enter Down")
    let lines = driver.frame.lines
    let camat = try #require(lines.firstIndex { $0.contains("camat · Camat") })
    let closed = try #require(lines.firstIndex { $0.contains("× ") && $0.contains(" · ") })
    #expect(camat < closed)
    driver.type("budi")
    #expect(driver.text.contains("tidak berperan atasan"), "\(driver.text)")
  }

  @Test func `whoever holds the role that may do it is told to open in that role`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "camat", as: .superior))
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter t")
    driver.type("decision.defer")
    #expect(driver.text.contains("buka dengan --as camat/"), "\(driver.text)")
  }
}
