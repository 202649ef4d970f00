import Casework
import Dashboard
import Testing

/// Papers at the screen: choose, read, issue, read again.
struct PaperJourneyTests {
  private static let hash = String(repeating: "0123456789abcdef", count: 4)

  /// What would issue the paper asked for, as the console answers once it was read.
  private static func command(_ request: PaperRequest, in office: FakeOffice) -> CommandDraft {
    var members: [String: JSONValue] = [
      "case": .string(request.respondent.file.description),
      "r": .array([.integer(request.respondent.ordinal)]),
      "kind": .string(request.kind.rawValue), "on": .string("2024-11-08"),
      "head": .object(["n": .integer(office.head.n), "h": .string(office.head.hash)]),
      "text": .string("SURAT PANGGILAN I\n"), "sha256": .string(hash), "code": .string("7KQ2-M0XD"),
    ]
    if request.kind == .receipt {
      members["r"] = nil
      members["report"] = request.report.map { .string($0.description) }
    }
    return CommandDraft(name: .issueLetter, statement: .object(members))
  }

  private static func requested(_ driver: Driver) -> PaperRequest? {
    for effect in driver.effects.reversed() {
      if case .paper(let request) = effect { return request }
    }
    return nil
  }

  private static func paged(_ driver: Driver) -> String? {
    for effect in driver.effects.reversed() {
      if case .page(let text) = effect { return text }
    }
    return nil
  }

  /// The respondent of the pictures: examined, studied.
  private static func driver(
    _ name: String = "dewi",
    as role: Role = .inspectorate
  ) throws -> Driver {
    var office = try FakeOffice.filled(acting: name, as: role)
    if role.declaresInterest { try office.declareNoInterest() }
    try office.examine()
    return select(Driver(office))
  }

  private static func select(_ driver: Driver) -> Driver {
    var driver = driver
    driver.press("/")
    driver.type("lurah")
    driver.press("Enter")
    return driver
  }

  /// Whether the list of respondents is in view with nothing open over it.
  private static func isAtRest(_ driver: Driver) -> Bool {
    driver.text.contains("1 Terlapor") && driver.text.contains("Enter buka")
  }

  @Test func `the list gives each paper a digit and the others what they lack`() throws {
    var driver = try Self.driver()
    driver.press("c")
    #expect(driver.text.contains("Surat · 0001/1"))
    #expect(driver.text.contains("1  tanda terima laporan"))
    #expect(driver.text.contains("× surat keputusan"))
    #expect(driver.text.contains("belum diputus"))
    #expect(!driver.text.contains("surat dalam perjanjian kerja"))
    driver.press("8")
    #expect(Self.requested(driver) == nil)
    #expect(driver.text.contains("× belum diputus"))
  }

  @Test func `a summons is read, confirmed, issued, and can be read again`() throws {
    var driver = try Self.driver()
    driver.press("c 3")
    let request = try #require(Self.requested(driver))
    #expect(request.kind == .firstSummons)
    #expect(request.purpose == .issue)
    driver.send(.paperRead(request, Self.command(request, in: driver.office)))
    #expect(driver.text.contains("Terbitkan surat panggilan I"))
    // The question lies over the screen it is asked on.
    #expect(driver.text.contains("1 Terlapor"))
    driver.press("Y")
    try driver.deliver(by: "dewi", as: .inspectorate)
    #expect(driver.text.contains("✓ Terbitkan surat"))
    #expect(Self.paged(driver) == "SURAT PANGGILAN I\n")
    let paper = try #require(driver.office.files[request.respondent.file]?.papers.first)
    #expect(paper.entry.kind == .firstSummons)
    driver.press("Enter 5 G")
    #expect(driver.text.contains("7KQ2-M0XD"))
    driver.press("c")
    driver.type("ulang")
    #expect(driver.text.contains("cetak ulang: panggilan I · 7KQ2-M0XD"))
    driver.press("Enter")
    #expect(Self.paged(driver) == "SURAT PANGGILAN I\n")
  }

  @Test func `nothing is written without Y, and nothing stays open behind the question`() throws {
    var driver = try Self.driver()
    driver.press("c 3")
    let request = try #require(Self.requested(driver))
    driver.send(.paperRead(request, Self.command(request, in: driver.office)))
    driver.press("Enter")
    #expect(driver.submitted == nil)
    #expect(!driver.text.contains("Terbitkan surat"))
    // No form was open, so none is said to be.
    #expect(driver.text.contains("Batal: tidak ada yang dicatat."))
    #expect(!driver.text.contains("tetap terbuka"))
    #expect(Self.isAtRest(driver))
  }

  @Test func `the same again asks for a reason first`() throws {
    var driver = try Self.driver()
    driver.press("c 3")
    let request = try #require(Self.requested(driver))
    driver.send(.paperRead(request, Self.command(request, in: driver.office)))
    driver.press("Y")
    try driver.deliver(by: "dewi", as: .inspectorate)
    driver.send(.paperRead(request, Self.command(request, in: driver.office)))
    driver.press("Y")
    try driver.deliver(by: "dewi", as: .inspectorate)
    #expect(driver.text.contains("Surat yang sama sudah terbit"))
    driver.press("Enter")
    driver.type("Lembar pertama rusak")
    driver.press("C-x Y")
    try driver.deliver(by: "dewi", as: .inspectorate)
    #expect(driver.office.files[request.respondent.file]?.papers.count == 2)
  }

  @Test func `a case that changed meanwhile refuses the old text, and the question goes away`()
    throws
  {
    var driver = try Self.driver()
    driver.press("c 3")
    let request = try #require(Self.requested(driver))
    let old = Self.command(request, in: driver.office)
    try driver.office.submit(
      .beginWaiting,
      #"{"case":"\#(request.respondent.file)","r":[1],"on":"bkn","since":"2024-11-08"}"#,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T09:10"
    )
    driver.send(.paperRead(request, old))
    driver.press("Y")
    try driver.deliver(by: "dewi", as: .inspectorate)
    #expect(driver.text.contains("berubah: Anda melihat catatan"))
    driver.press("Enter")
    #expect(Self.isAtRest(driver))
    #expect(driver.office.files[request.respondent.file]?.papers.isEmpty == true)
  }

  @Test func `whoever may not issue a paper may still read it`() throws {
    var driver = try Self.driver("budi", as: .satgas)
    driver.press("c 3")
    let request = try #require(Self.requested(driver))
    driver.send(.paperRead(request, Self.command(request, in: driver.office)))
    #expect(!driver.text.contains("Terbitkan"))
    #expect(driver.text.contains("× "))
    #expect(driver.submitted == nil)
  }

  @Test func `the decree is seen while it is chosen, and p says why not before`() throws {
    var office = try FakeOffice.decided()
    office.acting = Acting(actor: try #require(ActorID("pj.wali")), role: .ppk)
    try office.declareNoInterest()
    var decided = Self.select(Driver(office))
    decided.press("p")
    #expect(Self.requested(decided)?.purpose == .look)
    #expect(Self.requested(decided)?.kind == .decree)
    var driver = try Self.driver("pj.wali", as: .ppk)
    driver.press("p")
    #expect(Self.requested(driver) == nil)
    #expect(driver.text.contains("× belum diputus"))
  }

  @Test func `in the form of the decision Ctrl-P shows what would be decided`() throws {
    var driver = try Self.driver("pj.wali", as: .ppk)
    try driver.office.study()
    driver.send(.minuteTick)
    driver.press("S C-p")
    guard case .trial(let draft)? = Self.requested(driver)?.purpose else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(draft.name == .imposeSanction)
    #expect(draft.statement[path: "case"] == .string("K-2024-0001"))
    let refusal = Refusal(cause: .paperIncomplete(.decree, [.decision]), article: "")
    driver.send(.paperRefused(refusal))
    #expect(driver.text.contains("Belum dapat dicetak"))
    driver.press("Enter")
    #expect(driver.text.contains("Tetapkan sanksi"))
  }
}
