import Casework
import Dashboard
import Terminal
import TestSupport
import Testing
import Wording

/// The question whether there is an interest, before anything of a case opens to those who examine
/// or decide.
struct InterestQuestionTests {
  /// What only stands inside the case, never in a list.
  private static let inside = [
    "Hadir berseragam", "Foto di kampanye", "hadir kampanye", "tangkapan layar",
  ]
  private static let question = "Apakah Anda punya kepentingan"

  private static func shows(_ driver: Driver) -> [String] {
    let pages = driver.effects.compactMap { effect -> String? in
      switch effect {
      case .page(let text): text
      case .showEvidence(let sheet): sheet.text
      default: nil
      }
    }
    let text = ([driver.text] + pages).joined(separator: "\n").lowercased()
    return inside.filter { text.contains($0.lowercased()) }
  }

  private static func waits(_ driver: Driver) -> Bool {
    driver.text.contains(question) && shows(driver).isEmpty
  }

  private static func inspector() throws -> Driver { Driver(try FakeOffice.pile(4)) }

  @Test func `nothing of a case stands beside the list before the question is answered`() throws {
    let driver = try Self.inspector()
    #expect(Self.shows(driver).isEmpty)
    #expect(driver.text.contains("Terbuka sesudah Anda menyatakan"))
  }

  @Test func `opening a case asks first, goes on after the answer, and asks once`() throws {
    var driver = try Self.inspector()
    driver.press("Enter")
    #expect(Self.waits(driver))
    driver.press("Escape")
    #expect(!driver.text.contains(Self.question))
    #expect(Self.shows(driver).isEmpty)
    driver.press("Enter 1")
    try StepModeTests.deliver(&driver)
    #expect(driver.dashboard.openFile != nil)
    #expect(driver.text.contains("K-2024-0001"))
    driver.press("Escape")
    #expect(!Self.shows(driver).isEmpty)
    driver.press("Enter")
    #expect(driver.dashboard.openFile != nil)
    #expect(!driver.text.contains(Self.question))
  }

  @Test func `declaring an interest takes the case off the list without opening it`() throws {
    var driver = try Self.inspector()
    let first = driver.selectedRow
    driver.press("Enter 2")
    driver.type("ipar")
    driver.press("C-x Y")
    try StepModeTests.deliver(&driver)
    #expect(driver.dashboard.openFile == nil)
    #expect(driver.selectedRow != first)
    #expect(Self.shows(driver).isEmpty)
  }

  @Test(arguments: [
    "dewi/inspektorat", "dewi/tim_pemeriksa", "pj.wali/ppk", "camat/pejabat_berwenang",
    "rina/bkd", "camat/atasan_langsung", "majelis/majelis",
  ])
  func `no action and no screen shows what stands in a case that was not asked about`(
    who: String
  ) throws {
    let parts = who.split(separator: "/").map(String.init)
    for place in ["F2", "F3", "F4", "F5"] {
      for action in Action.allCases {
        var office = try FakeOffice.pile(4)
        office.acting = Acting(
          actor: try #require(ActorID(parts[0])),
          role: try #require(Role(rawValue: parts[1]))
        )
        var driver = Driver(office, columns: 120, rows: 36)
        driver.press(place)
        driver.perform(action)
        #expect(Self.shows(driver).isEmpty, "\(who) \(place) \(action.rawValue)")
      }
    }
  }

  @Test func `the past of a case opens no sooner than its present`() throws {
    var driver = try Self.inspector()
    driver.office.past = PastMoment(
      n: driver.office.n - 1,
      last: driver.office.n,
      time: driver.office.now,
      actor: nil,
      records: []
    )
    driver.press("Enter")
    #expect(driver.dashboard.openFile == nil)
    #expect(Self.shows(driver).isEmpty)
    #expect(driver.text.contains("di masa kini"))
  }

  @Test(arguments: [
    ("F2", "L-000", ""), ("F3", "000", "/1"), ("F4", "000", "/1"), ("F5 l", "000", "/1"),
  ])
  func `a title that waits for the question is not found by a filter`(
    place: String,
    start: String,
    end: String
  ) throws {
    var office = try FakeOffice.pile(2)
    for story in ["K-2024-0001", "K-2024-0002"].map({ Stories($0) }) {
      try office.run(place == "F4" ? story.summoned() : story.waited("2024-10-26"))
    }
    var driver = Driver(office, columns: 120, rows: 36)
    driver.press("F3 Enter 1")
    try StepModeTests.deliver(&driver)
    driver.press("Escape")
    driver.press(place)
    #expect(driver.text.contains("\(start)2\(end)"))
    driver.press("/")
    driver.type("foto")
    driver.press("Enter")
    #expect(driver.text.contains("\(start)1\(end)"))
    #expect(!driver.text.contains("\(start)2\(end)"))
  }

  @Test func `the task force is not asked`() throws {
    var office = try FakeOffice.pile(4)
    office.acting = Acting(actor: try #require(ActorID("budi")), role: .satgas)
    var driver = Driver(office)
    driver.press("Enter")
    #expect(driver.dashboard.openFile != nil)
    #expect(!driver.text.contains(Self.question))
  }
}
