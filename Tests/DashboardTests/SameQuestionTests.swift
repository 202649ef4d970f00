import Casework
import TestSupport
import Testing

@testable import Dashboard

/// Two examiners of one team write into the same record of questions.
struct SameQuestionTests {
  private static let record = "K-2024-0001"

  /// A console with the form of questions open upon the first usual one, answered there.
  private static func asking() throws -> Driver {
    var office = try FakeOffice.pile(1)
    try office.run([Stories().summoned(), Stories().came()])
    office.now = try #require(Timestamp("2024-11-06T09:13:00.000+07:00"))
    var driver = Driver(office)
    driver.press("Space 1")
    try StepModeTests.deliver(&driver)
    driver.press("w")
    driver.type("Sehat menurut dewi")
    return driver
  }

  /// Irfan at another console puts down an answer of his own.
  private static func answer(_ question: String, in driver: inout Driver) throws {
    try driver.office.submit(
      .answerStatement,
      """
      {"case":"\(record)","r":1,"question":"\(question)","answer":"Flu menurut irfan"}
      """,
      by: "irfan",
      as: .inspectorate,
      at: "2024-11-06T09:12"
    )
  }

  private static func usual(_ driver: Driver) throws -> String {
    let form = try #require(
      driver.dashboard.layers.compactMap { layer in
        if case .form(let form) = layer { form } else { nil }
      }.last
    )
    return try #require(form.values["question"])
  }

  private static func answers(_ driver: Driver) throws -> [String] {
    let id = try #require(RecordID(record))
    return driver.office.file(id)?.respondent(1)?.answers.map(\.entry.answer.shown) ?? []
  }

  @Test func `a question another console answered meanwhile shows both answers and records none`()
    throws
  {
    var driver = try Self.asking()
    let question = try Self.usual(driver)
    try Self.answer(question, in: &driver)
    driver.press("C-x")
    #expect(driver.submitted?.draft.name != .answerStatement)
    #expect(driver.text.contains("Pertanyaan ini sudah ada jawabannya"))
    #expect(driver.text.contains("irfan: Flu menurut irfan"))
    #expect(driver.text.contains("Sehat menurut dewi"))
    // What was typed is still there, and goes out with another question.
    driver.press("Enter")
    #expect(driver.text.contains("sudah dijawab, nomor 1"))
    driver.type(" (ditanya lagi)")
    driver.press("C-x")
    try StepModeTests.deliver(&driver)
    #expect(try Self.answers(driver) == ["Flu menurut irfan", "Sehat menurut dewi"])
  }

  @Test(arguments: [true, false])
  func `an answer sent upon an older state goes out again only with a question of its own`(
    isSame: Bool
  ) throws {
    var driver = try Self.asking()
    driver.press("C-x")
    let first = try #require(driver.submitted)
    let question = try Self.usual(driver)
    let id = try #require(RecordID(Self.record))
    let seen = try #require(first.base[.record(id)], "an answer says what state it was typed upon")
    try Self.answer(isSame ? question : "Siapa yang hadir?", in: &driver)
    let cause = RefusalCause.baseVersion(
      stream: StreamID.record(id).description,
      seen: seen,
      found: driver.office.head.n
    )
    driver.send(.submitted(ticket: first.ticket, .refused(Refusal(cause: cause, article: ""))))
    let second = try #require(driver.submitted)
    #expect((second.ticket != first.ticket) == !isSame)
    #expect(driver.text.contains("Pertanyaan ini sudah ada jawabannya") == isSame)
  }
}
