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

  /// The form filled in to its end, and the row it proposed.
  private static func proposed(_ keys: (inout Driver) -> Void) throws -> RuleRow {
    var driver = Driver(try FakeOffice.filled(acting: "sari", as: .secretariat), rows: 40)
    driver.press(":")
    driver.type("usulkan aturan")
    driver.press("Enter")
    keys(&driver)
    driver.type("2/12/2024")
    driver.press("Tab")
    driver.type("Lembaran")
    driver.press("Tab")
    driver.type("1")
    driver.type("Berubah.")
    let filled = driver.text
    driver.press("C-x Y")
    _ = try #require(driver.submitted, "\(filled)\n\(driver.text)")
    try driver.deliver(by: "sari", as: .secretariat)
    return try #require(driver.office.office.proposals.first, "\(driver.text)").entry.row
  }

  @Test func `who rules, the route, a step, a link, a track and a basis are proposed at the form`()
    throws
  {
    let remedy = try Self.proposed { driver in
      driver.type("4")
      driver.type("banding")
      driver.press("Enter")
      driver.type("1")
      driver.type("Gubernur")
      driver.press("Tab")
      driver.type("the governor")
      driver.press("Tab")
      driver.type("PP baru Ps 4")
      driver.press("Tab")
    }
    guard case .remedy(let ruled) = remedy else {
      Issue.record("\(remedy)")
      return
    }
    #expect(ruled.kind == .banding && ruled.ruledBy == .ppk && ruled.toEN == "the governor")
    #expect(ruled.article == "PP baru Ps 4" && ruled.validFrom == nil)
    let route = try Self.proposed { driver in
      driver.type("5")
      driver.type("RINGAN-2")
      driver.press("Enter")
      driver.type("tidak dapat")
      driver.press("Enter")
      driver.type("PP baru Ps 9")
      driver.press("Tab")
    }
    guard case .route(let way) = route else {
      Issue.record("\(route)")
      return
    }
    #expect(way.code == "RINGAN-2" && way.appeal == nil)
    let step = try Self.proposed { driver in
      driver.type("6")
      driver.type("salinan BAP")
      driver.press("Enter")
      driver.type("PerBKN baru")
      driver.press("Tab")
      driver.type("1")
    }
    guard case .step(let row) = step else {
      Issue.record("\(step)")
      return
    }
    #expect(row.code == "BAP-SALINAN" && row.letter == .required && !row.ways.isEmpty)
    let link = try Self.proposed { driver in
      driver.type("7")
      driver.type("1")
      driver.type("bunyi")
      driver.press("Tab")
      driver.type("words")
      driver.press("Tab")
      driver.type("PP baru Ps 7")
      driver.press("Tab")
    }
    guard case .link(let linked) = link else {
      Issue.record("\(link)")
      return
    }
    #expect(linked.textID == "bunyi" && linked.article == "PP baru Ps 7")
    let track = try Self.proposed { driver in
      driver.type("8")
      driver.type("kontrak")
      driver.press("Enter")
      driver.type("Perda baru")
      driver.press("Tab")
    }
    guard case .track(let line) = track else {
      Issue.record("\(track)")
      return
    }
    #expect(line.track == .contract && line.basis.map(\.text) == ["Perda baru"])
    let rule = try Self.proposed { driver in
      driver.type("9")
      driver.type("non-ASN")
      driver.press("Enter")
      driver.type("1")
      driver.type("SE baru")
      driver.press("Tab")
    }
    guard case .trackRule(let sent) = rule else {
      Issue.record("\(rule)")
      return
    }
    #expect(sent.kind == .nonASN && sent.source == "SE baru" && sent.track == .ethics)
    let basis = try Self.proposed { driver in
      driver.type("dasar")
      driver.press("Enter")
      driver.type("TEAM-RANK")
      driver.press("Enter")
      driver.type("PP baru Ps 2")
      driver.press("Tab")
    }
    guard case .basis(let cited) = basis else {
      Issue.record("\(basis)")
      return
    }
    #expect(cited.guardCode == .teamRank && cited.article == "PP baru Ps 2")
  }
}
