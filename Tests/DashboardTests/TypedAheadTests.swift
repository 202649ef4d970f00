import Casework
import Dashboard
import Terminal
import TestSupport
import Testing

/// Keys typed, or pasted, faster than the program answers.
struct TypedAheadTests {
  private static func keys(_ text: String) -> [Input] { text.map { .key(.character($0)) } }

  private static let finish = Input.key(.control("x"))

  /// An inspector at the record of somebody who came.
  private static func atRecord() throws -> Driver {
    var office = try FakeOffice.filled(acting: "dewi", as: .inspectorate)
    try office.examine(isClosed: false)
    try office.declareNoInterest()
    var driver = Driver(office)
    driver.press("j w")
    return driver
  }

  @Test func `what stands behind an answer reaches the question that comes next`() throws {
    var driver = try Self.atRecord()
    #expect(driver.text.contains("dalam keadaan sehat"))
    driver.send(
      .inputs(Self.keys("Tahu.") + [Self.finish] + Self.keys("Tidak ada.") + [Self.finish])
    )
    try StepModeTests.deliver(&driver)
    #expect(driver.submitted?.draft.statement[path: "answer"] == .string("Tidak ada."))
    try StepModeTests.deliver(&driver)
    let file = try #require(RecordID("K-2024-0001").flatMap { driver.office.file($0) })
    let answers = file.respondent(1)?.answers.map { $0.entry.answer.shown }
    #expect(answers == ["Sehat.", "Tahu.", "Tidak ada."])
  }

  @Test func `a pasted answer reaches the question that comes next`() throws {
    var driver = try Self.atRecord()
    driver.send(.inputs(Self.keys("Tahu.") + [Self.finish, .key(.paste("Tidak ada."))]))
    try StepModeTests.deliver(&driver)
    #expect(driver.text.contains("Tidak ada."))
  }

  @Test func `what is typed before a guarded question is dropped, and that is said`() throws {
    var driver = try Self.atRecord()
    driver.send(.inputs(Self.keys("Tahu.") + [Self.finish]))
    try StepModeTests.deliver(&driver)
    driver.press("Escape")
    let lines = driver.office.n
    driver.send(.inputs(Self.keys("W") + [Self.finish] + Self.keys("YY")))
    #expect(driver.office.n == lines)
    #expect(driver.submitted?.draft.name == .answerStatement)
    #expect(driver.text.contains("2 tombol yang diketik lebih dulu dibuang"))
    driver.press("Y")
    #expect(driver.submitted?.draft.name == .closeStatement)
  }

  @Test func `no answer about an interest is given by keys typed ahead`() throws {
    var driver = Driver(try FakeOffice.pile(4))
    driver.send(.inputs([.key(.enter)] + Self.keys("1")))
    #expect(driver.submitted == nil)
    #expect(driver.text.contains("1 tombol yang diketik lebih dulu dibuang"))
  }

  @Test func `what stands behind a refused form does not go into its fields`() throws {
    var driver = try Self.atRecord()
    driver.send(.inputs(Self.keys("Tahu.") + [Self.finish] + Self.keys("ab")))
    let ticket = try #require(driver.submitted?.ticket)
    driver.send(.submitted(ticket: ticket, .refused(Refusal(cause: .nobodyKnown, article: ""))))
    #expect(driver.text.contains("2 tombol yang diketik lebih dulu dibuang"))
    driver.press("Enter")
    #expect(driver.text.contains("Tahu.") && !driver.text.contains("Tahu.ab"))
  }
}
