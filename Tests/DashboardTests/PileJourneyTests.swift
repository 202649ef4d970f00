import Casework
import Dashboard
import Terminal
import TestSupport
import Testing
import Wording

/// Twenty respondents from first to last: called, heard, studied; broken off half-way.
struct PileJourneyTests {
  private static let count = 20

  private static func declare(_ driver: inout Driver) throws {
    driver.press("1")
    try StepModeTests.deliver(&driver)
  }

  private static func number(_ index: Int) -> String { "\(index < 10 ? "000" : "00")\(index)/1" }

  private static func summon(_ driver: inout Driver, _ index: Int) throws {
    driver.press("P")
    driver.type("800/\(index)")
    driver.press("Tab Tab Tab Tab")
    driver.type("Ruang rapat")
    driver.press("C-x")
    driver.type(number(index))
    driver.press("Y")
    try StepModeTests.deliver(&driver)
  }

  private static func answer(_ driver: inout Driver, _ text: String) throws {
    driver.type(text)
    driver.press("C-x")
    try StepModeTests.deliver(&driver)
  }

  private static func hear(_ driver: inout Driver, _ index: Int) throws {
    driver.press("H C-x Y")
    try StepModeTests.deliver(&driver)
    driver.press("w")
    for question in 1...2 { try answer(&driver, "Jawaban \(question) dari \(index).") }
    driver.type("Jawaban 3 dari \(index).")
  }

  private static func close(_ driver: inout Driver, _ index: Int) throws {
    driver.press("C-x")
    try StepModeTests.deliver(&driver)
    driver.press("Escape W C-x Y")
    try StepModeTests.deliver(&driver)
    driver.press("F 1")
    driver.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    driver.type("Terang dari \(index).")
    driver.press("C-x Y")
    try StepModeTests.deliver(&driver)
  }

  @Test func `twenty are called, heard and studied, and a break loses no answer`() throws {
    var driver = Driver(try FakeOffice.pile(Self.count))
    driver.press("s Space")
    for index in 1...Self.count {
      #expect(driver.text.contains("Langkah \(index)/\(Self.count)"))
      try Self.declare(&driver)
      try Self.summon(&driver, index)
      driver.press("Space")
    }
    #expect(driver.text.contains("Itu yang terakhir"))

    // The day they were called for; the pile begins again over the same list.
    driver = try StepModeTests.restarted(driver, at: "2024-11-06T09:13:00.000+07:00")
    for _ in 1..<Self.count { driver.press("b") }
    driver.press("s Space")
    for _ in 1..<Self.count { driver.press("b") }
    #expect(driver.text.contains("Langkah 1/\(Self.count)"))
    for index in 1...Self.count {
      try Self.hear(&driver, index)
      if index == Self.count / 2 {
        // Killed in the middle of an answer: nothing but what lies on disk is left.
        driver = try StepModeTests.restarted(driver)
        driver.press(":")
        driver.type("langkah")
        driver.press("Enter")
        #expect(driver.text.contains("Langkah \(index)/\(Self.count)"))
        driver.press("w")
        #expect(driver.text.contains("Jawaban 3 dari \(index)."))
      }
      try Self.close(&driver, index)
      driver.press("Space")
    }
    for index in 1...Self.count {
      let number = String(Self.number(index).dropLast(2))
      let id = try #require(RecordID("K-2024-\(number)"))
      let respondent = try #require(driver.office.file(id)?.respondent(1))
      #expect(respondent.row.stage == .assessment, "\(number)")
      let answers = respondent.answers.compactMap(\.entry.answer.value)
      #expect(answers == (1...3).map { "Jawaban \($0) dari \(index)." })
      #expect(respondent.statement?.isSigned == true)
      let study = respondent.assessments[.inspectorate]?.written.entry
      #expect(study?.reason.value == "Terang dari \(index).")
    }
  }
}
