import Casework
import Dashboard
import Terminal
import TestSupport
import Testing

/// Which clock stands for a respondent, on every screen that shows one.
struct NearestClockTests {
  private static func offices() throws -> [FakeOffice] {
    [try FakeOffice.filled(), try FakeOffice.decided(), try FakeOffice.desk()]
  }

  @Test func `the clock of a row is the one due soonest of those on F4`() throws {
    var compared = 0
    for office in try Self.offices() {
      let deadlines = office.deadlines()
      for item in office.respondents {
        let own = deadlines.filter { $0.respondent.row.id == item.row.id }
          .map(\.reading).filter { $0.remaining != nil }
        let soonest = own.map(\.due.date).min()
        #expect(item.clock?.due.date == soonest, "\(item.row.id)")
        compared += soonest == nil ? 0 : 1
      }
    }
    #expect(compared > 3)
  }

  @Test func `the time to object stands for a served decree, in the words of F4`() throws {
    var office = try FakeOffice.empty(
      now: "2024-12-12T09:13:00.000+07:00",
      acting: "rina",
      as: .bkd
    )
    let story = Stories()
    try office.run(
      Step("2024-10-25", "budi/satgas", "report.register", People.report([People.lurah]))
    )
    try office.run(
      story.decidable("PP94-5N-2") + [story.decided("SEDANG-T1"), story.numbered(), story.served()]
    )
    let last = try #require(
      office.deadlines().first { $0.reading.deadline.code == "UA-KEBERATAN" }
    )
    let id = last.respondent.row.id
    office.now = try #require(Timestamp("\(last.reading.due.date)T09:00:00.000+07:00"))
    var driver = Driver(office, columns: 120)
    driver.press("/")
    driver.type(id.short)
    driver.press("Enter")
    #expect(driver.selectedRow.contains("● hari ini"), "\(driver.text)")
    driver.press("F4")
    let listed = driver.frame.lines.first { $0.contains("masa keberatan") }
    #expect(listed?.contains("● hari ini") == true, "\(driver.text)")
  }
}
