import Casework
import Dashboard
import Terminal
import Testing
import Wording

/// What a form could only end in a refusal for is not offered.
struct OfferedStepsTests {
  /// A console on the first respondent that fits, in a role.
  private func driver(
    _ office: FakeOffice,
    as role: Role,
    where fits: (RespondentFile, CaseFile) -> Bool
  ) throws -> Driver {
    var office = office
    office.acting = Acting(actor: office.acting.actor, role: role)
    let found = office.respondents.first { item in
      guard let file = office.file(item.row.id.file),
        let respondent = file.respondent(item.row.id.ordinal)
      else { return false }
      return fits(respondent, file)
    }
    let item = try #require(found)
    var driver = Driver(office)
    driver.press("/")
    driver.type(item.row.id.short)
    driver.press("Enter")
    return driver
  }

  @Test func `nobody is discontinued or released from duty once decided about`() throws {
    var driver = try driver(try FakeOffice.decided(), as: .bkd) { respondent, _ in
      respondent.decision != nil
    }
    for (action, role) in [(Action.formDiscontinue, Role.bkd), (.formRelease, .superior)] {
      driver.office.acting = Acting(actor: driver.office.acting.actor, role: role)
      #expect(driver.dashboard.perform(action, reader: driver.office) == [.bell], "\(action)")
    }
  }

  @Test func `the footer offers to add only what this role may add here`() throws {
    var driver = Driver(try FakeOffice.filled(acting: "dewi", as: .inspectorate))
    #expect(driver.frame.lines.last?.contains("a tambah") == false)
    driver.press("a")
    #expect(driver.text.contains("× hanya"))
    let own = Driver(try FakeOffice.filled())
    #expect(own.frame.lines.last?.contains("a tambah") == true)
  }

  @Test func `a panel of ethics is formed only on a track that has its hearing`() throws {
    var office = try FakeOffice.filled()
    try office.examine()
    var driver = try driver(office, as: .secretariat) { respondent, _ in
      respondent.row.track == .discipline && respondent.row.stage == .assessment
    }
    #expect(driver.dashboard.perform(.formPanel, reader: driver.office) == [.bell])
    #expect(driver.text.contains("tidak mengenal sidang majelis"))
  }
}
