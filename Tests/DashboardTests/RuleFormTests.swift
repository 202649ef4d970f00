import Casework
import Dashboard
import Terminal
import Testing

/// Changing the law of the office at the screen, one person after the other.
struct RuleFormTests {
  private static let at = "2024-11-08T09:00"

  @Test func `the list shows who proposed what, and Enter confirms it`() throws {
    var office = try FakeOffice.filled(acting: "rina", as: .bkd)
    try office.proposeHoliday(at: Self.at)
    var driver = Driver(office)
    driver.press(":")
    driver.type("aturan kantor")
    driver.press("Enter")
    #expect(driver.text.contains("U-1 hari libur 2024-12-02 Libur contoh"))
    #expect(driver.text.contains("usulan sari, 8 Nov · SKB libur"))
    driver.press("Enter")
    #expect(driver.text.contains("Sahkan usulan aturan"))
    driver.press("C-x Y")
    try driver.deliver(by: "rina", as: .bkd)
    #expect(driver.office.office.rules.map(\.number) == [1])
    #expect(driver.office.calendar.holiday(on: try #require(CalendarDate("2024-12-02"))) != nil)
    driver.press(":")
    driver.type("aturan kantor")
    driver.press("Enter")
    #expect(driver.text.contains("✓ U-1"))
    #expect(driver.text.contains("disahkan rina, usulan sari"))
  }

  @Test func `one's own proposal is offered for withdrawal only`() throws {
    var office = try FakeOffice.filled(acting: "sari", as: .secretariat)
    try office.proposeHoliday(at: Self.at)
    var driver = Driver(office)
    driver.press(":")
    driver.type("aturan kantor")
    driver.press("Enter Enter")
    #expect(driver.text.contains("Tarik usulan aturan"))
    driver.press("Escape :")
    driver.type("form.rule-confirmation")
    driver.press("Enter Down")
    #expect(driver.text.contains("orang lain yang mengesahkan"))
  }

  @Test func `a holiday is proposed field by field`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat))
    driver.press(":")
    driver.type("usulkan")
    driver.press("Enter")
    driver.type("1")
    driver.type("2/12/2024")
    driver.press("Tab")
    driver.type("Libur contoh")
    driver.press("Tab")
    driver.type("1")
    driver.press("Tab")
    driver.type("SKB libur")
    driver.press("Tab")
    driver.type("1")
    driver.type("Ditetapkan.")
    driver.press("C-x Y")
    try driver.deliver(by: "sari", as: .secretariat)
    let proposal = try #require(driver.office.office.proposals.first)
    guard case .holiday(let holiday) = proposal.entry.row else {
      Issue.record("\(proposal)")
      return
    }
    #expect(holiday.name == "Libur contoh")
    #expect(holiday.date == proposal.entry.from)
  }

  @Test func `a deadline keeps its row but for the days`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat), rows: 30)
    driver.press(":")
    driver.type("usulkan")
    driver.press("Enter")
    driver.type("2")
    driver.type("PPK-TINDAK")
    driver.press("Enter")
    driver.type("10")
    driver.press("Tab")
    driver.type("Aturan contoh")
    driver.press("Tab")
    driver.type("2/12/2024")
    driver.press("Tab")
    driver.type("Lembaran")
    driver.press("Tab")
    driver.type("1")
    driver.type("Berubah.")
    driver.press("C-x Y")
    try driver.deliver(by: "sari", as: .secretariat)
    let proposal = try #require(driver.office.office.proposals.first, "\(driver.text)")
    guard case .deadline(let row) = proposal.entry.row else {
      Issue.record("\(proposal)")
      return
    }
    let old = try #require(driver.office.law.catalogue.deadline(row.code, on: .latest))
    #expect(row.days == 10 && row.legalBasis == "Aturan contoh")
    #expect(row.metBy == old.metBy && row.startsOn == old.startsOn)
  }
}
