import Casework
import Dashboard
import FoundationEssentials
import Terminal
import TestSupport
import Testing
import Wording

/// The deciding official at the desk, step by step.
struct DeskJourneyTests {
  private static let now = "2024-11-25T09:13"

  static func driver(
    acting name: String = "pj.wali",
    as role: Role = .ppk,
    isDeclared: Bool = true
  ) throws -> Driver {
    Driver(try FakeOffice.desk(acting: name, as: role, isDeclared: isDeclared))
  }

  /// Sends the last command on and gives the answer back.
  private static func deliver(_ driver: inout Driver) throws {
    let acting = driver.office.acting
    try driver.deliver(by: acting.actor.text, as: acting.role, at: now)
  }

  /// Sends on every command of the last key.
  static func deliverAll(_ driver: inout Driver, since count: Int) throws {
    let acting = driver.office.acting
    for effect in driver.effects.dropFirst(count) {
      guard case .submit(let ticket, let draft, _) = effect else { continue }
      let ids = try driver.office.submit(draft, by: acting.actor.text, as: acting.role, at: now)
      driver.send(.submitted(ticket: ticket, .accepted(n: driver.office.head.n, ids: ids)))
    }
  }

  static func pages(_ driver: Driver) -> [String] {
    driver.effects.compactMap { effect in
      if case .page(let text) = effect { text } else { nil }
    }
  }

  // MARK: 1. The question before the file

  @Test func `before anything of a case is shown the desk asks for an interest`() throws {
    var driver = try Self.driver(isDeclared: false)
    driver.press("F6")
    #expect(driver.text.contains("Apakah Anda punya kepentingan"))
    #expect(!driver.text.contains("unggahan medsos") && !driver.text.contains("tunda KGB"))
    driver.press("Escape S")
    #expect(driver.text.contains("nyatakan dulu"))
    #expect(driver.submitted == nil)
    driver.press("F6 1")
    let sent = try #require(driver.submitted)
    #expect(sent.draft.name == .declareConflict)
    #expect(sent.draft.statement[path: "kind"] == .string("tidak_ada"))
    try Self.deliver(&driver)
    #expect(driver.text.contains("unggahan medsos"))
    #expect(driver.text.contains("dinyatakan tidak ada, 25 Nov 09.13"))
    // Asked once for each case.
    driver.press("F3 F6")
    #expect(!driver.text.contains("Apakah Anda punya kepentingan"))
  }

  @Test func `a declared conflict takes the case off the desk, and out of every list`() throws {
    var driver = try Self.driver(isDeclared: false)
    driver.press("F6 2")
    driver.type("saudara kandung")
    driver.press("C-x")
    // Who decides then, and what has to be entered for them, stands there before it is written.
    #expect(driver.text.contains("Berwenang"), "\(driver.text)")
    driver.press("Y")
    let sent = try #require(driver.submitted)
    #expect(sent.draft.statement[path: "kind"] == .string("ada"))
    try Self.deliver(&driver)
    let id = try #require(RecordID("K-2024-0001"))
    #expect(driver.office.access(to: id) == .conflicted)
    driver.press("m")
    #expect(driver.text.contains("benturan kepentingan: dicatat"), "\(driver.text)")
    #expect(driver.text.contains("Berwenang"), "\(driver.text)")
    driver.press("Enter")
    driver.press("Escape")
    #expect(!driver.text.contains("0001/1") && !driver.text.contains("Lurah Contoh"))
    driver.press("S-Tab")
    #expect(!driver.text.contains("0001/1"))
  }

  // MARK: 2. Reading

  @Test(arguments: [true, false])
  func `reading where nothing can be written leaves no trace`(isPast: Bool) throws {
    var driver = try Self.driver()
    driver.press("F6 Tab Tab")
    if isPast {
      driver.office.past = PastMoment(
        n: 12,
        last: 20,
        time: try #require(Timestamp("2024-11-25T08:00:00.000+07:00")),
        actor: nil,
        records: []
      )
    } else {
      driver.office.readOnlyReason = "diska penuh"
    }
    let before = driver.effects.count
    driver.press("Enter")
    #expect(Self.pages(driver).last?.contains("unggahan medsos") == true)
    let written = driver.effects.dropFirst(before).filter { effect in
      switch effect {
      case .submit, .saveWork: true
      default: false
      }
    }
    #expect(written.isEmpty)
    driver.office.past = nil
    driver.office.readOnlyReason = nil
    driver.press("F6")
    #expect(driver.text.contains("belum Anda buka: B1, B2, B3"))
  }

  @Test func `the person's own words and evidence stand beside the others`() throws {
    var driver = try Self.driver()
    driver.press("F6")
    let heading = try #require(driver.frame.lines.first { $0.contains("Keterangan terperiksa") })
    #expect(heading.contains("B3"))
    #expect(driver.text.contains("Ya. · tambahan: tidak ada"))
    driver.press("Tab Tab Tab Enter")
    #expect(Self.pages(driver).last?.contains("Apakah Anda hadir?") == true)
  }

  // MARK: 4 to 7. Choosing and signing

  @Test func `signing states the highlighted measure, asks the number and the reasons`() throws {
    var driver = try Self.driver()
    driver.press("F6 j S")
    let form = try #require(driver.frame.lines.first { $0.contains("Sanksi *") })
    driver.press("Escape k S")
    #expect(driver.frame.lines.first { $0.contains("Sanksi *") } != form)
    driver.type("terbukti")
    driver.press("C-x")
    #expect(driver.text.contains("belum Anda buka: B1, B2, B3"))
    #expect(driver.text.contains("ketik 0001/1"))
    driver.press("Y")
    #expect(driver.submitted?.draft.name != .imposeSanction)
    driver.type("0001/1")
    driver.press("Y")
    #expect(driver.submitted?.draft.name == .imposeSanction)
    try Self.deliver(&driver)
    // The acting capacity and the overlap with the superior ask for reasons, all at once.
    #expect(driver.text.contains("Belum dapat dicatat"))
    driver.press("Enter")
    for _ in 0..<6 {
      guard driver.text.contains("▌Alasan") else { break }
      driver.type("dipertimbangkan")
      driver.press("Tab")
    }
    driver.press("C-x")
    driver.type("0001/1")
    driver.press("Y")
    try Self.deliver(&driver)
    let id = try #require(RecordID("K-2024-0001"))
    let decision = try #require(driver.office.file(id)?.respondent(1)?.decision)
    #expect(decision.decider?.text == "pj.wali" && decision.capacity == .pj)
    #expect(driver.frame.lines[0].contains("1/2 siap · 0002/1"))
  }

  @Test func `the letter a rule asks for answers it as well as a reason does`() throws {
    var driver = try Self.driver()
    driver.press("F6 S")
    driver.type("terbukti")
    driver.press("C-x")
    driver.type("0001/1")
    driver.press("Y")
    try Self.deliver(&driver)
    // Each rule once, all of them in one box.
    let box = driver.text
    #expect(box.components(separatedBy: "Penjabat menjatuhkan").count == 2)
    #expect(box.contains("SE Mendagri 821/5492/SJ"))
    driver.press("Enter")
    for _ in 0..<4 {
      guard driver.text.contains("▌Alasan") else { break }
      // Its own line is above the text of the rule it answers.
      if !driver.text.contains("Penjabat menjatuhkan") { driver.type("dipertimbangkan") }
      driver.press("Tab")
    }
    for _ in 0..<20 where !driver.text.contains("▌Izin Mendagri, nomor") { driver.press("S-Tab") }
    driver.type("100.2/7/SJ")
    driver.press("Tab")
    driver.type("21/11")
    driver.press("C-x")
    #expect(driver.text.contains("ketik 0001/1"))
    driver.type("0001/1")
    driver.press("Y")
    try Self.deliver(&driver)
    let id = try #require(RecordID("K-2024-0001"))
    let decision = try #require(driver.office.file(id)?.respondent(1)?.decision)
    #expect(decision.permit?.number.description.contains("100.2/7/SJ") == true)
    #expect(decision.reasons["ACTING-PERMIT"] == nil)
  }

  @Test func `a deferral to an earlier day is marked beside its field`() throws {
    var driver = try Self.driver()
    driver.press("F6 D")
    for _ in 0..<10 where !driver.text.contains("▌Ditunda") { driver.press("Tab") }
    driver.type("20/11/2024")
    #expect(driver.text.contains("lebih awal daripada Tanggal"))
  }

  @Test func `what was said on the desk goes with the next key and leaves the keys`() throws {
    var driver = try Self.driver(isDeclared: false)
    driver.press("F6 1")
    try Self.deliver(&driver)
    #expect(driver.text.contains("✓ Tidak ada kepentingan: dicatat"))
    #expect(!driver.text.contains("Nyatakan benturan kepentingan"))
    driver.press("j")
    let foot = driver.frame.lines.suffix(2).joined()
    #expect(foot.contains("Tab ") && foot.contains("S ") && !foot.contains("dicatat"))
  }

  @Test func `closed measures are shown with their reason and cannot be highlighted`() throws {
    var driver = try Self.driver()
    driver.press("F6")
    #expect(driver.text.contains("ringan × "))
    driver.press("j j j j j j j j j j j j")
    #expect(!driver.selectedRow.contains("×"))
    driver.press("g")
    #expect(!driver.selectedRow.contains("×"))
  }

  @Test func `the decree of the highlighted measure is previewed before anything is decided`()
    throws
  {
    var driver = try Self.driver()
    driver.press("F6 j p")
    let asked = driver.effects.compactMap { effect -> CommandDraft? in
      guard case .paper(let request) = effect, case .trial(let draft) = request.purpose else {
        return nil
      }
      return draft
    }
    let draft = try #require(asked.last)
    #expect(draft.name == .imposeSanction)
    #expect(draft.statement[path: "r"] == .integer(1))
    #expect(draft.statement[path: "option"] != nil)
    #expect(driver.submitted == nil)
  }

  // MARK: Other endings

  @Test(arguments: [
    ("T", Command.Name.decideNotProven), ("B", .returnDecision), ("D", .deferDecision),
    ("L", .passDecision), ("K", .declareConflict),
  ])
  func `the other endings open from the desk`(key: String, command: Command.Name) throws {
    var driver = try Self.driver()
    driver.press("F6 \(key)")
    let name = Wording(.indonesian).word(command)
    #expect(driver.frame.lines[1].lowercased().contains(name.lowercased()))
    #expect(driver.frame.lines[1].contains("0001/1"))
  }

  @Test func `a case that is not ripe is listed with what it lacks, and cannot be signed`() throws {
    var driver = try Self.driver()
    driver.press("F6")
    #expect(!driver.text.contains("0005/1"))
    driver.press("S-Tab")
    let row = try #require(driver.frame.lines.first { $0.contains("0005/1") })
    #expect(row.contains("kajian") && row.contains("belum: "))
    driver.press("S")
    #expect(driver.text.contains("belum siap diputus"))
    driver.press("T")
    #expect(driver.text.contains("belum siap diputus"))
    #expect(driver.submitted == nil)
    let acting = driver.office.acting
    #expect(throws: Refusal.self) {
      try driver.office.submit(
        .imposeSanction,
        #"{"case":"K-2024-0005","r":1,"option":"SEDANG-T1","on":"2024-11-25","reason":"a"}"#,
        by: acting.actor.text,
        as: acting.role,
        at: Self.now
      )
    }
  }

  @Test func `Space and b go through the ripe cases and round`() throws {
    var driver = try Self.driver()
    driver.press("F6")
    let first = driver.frame.lines[0]
    #expect(first.contains("1/3 siap"))
    driver.press("Space Space Space")
    #expect(driver.frame.lines[0] == first)
    driver.press("b")
    #expect(driver.frame.lines[0].contains("3/3 siap"))
  }

  @Test func `what only others may impose is not ripe, and the same reason stands everywhere`()
    throws
  {
    // Only medium measures are open, which are not for the head of a district to impose.
    var driver = Driver(try FakeOffice.desk(acting: "camat", as: .punishing), columns: 120)
    driver.press("F6")
    #expect(driver.frame.lines[0].contains("· 0 siap"), "\(driver.text)")
    driver.press("g")
    for _ in 0..<9 where !driver.selectedRow.contains("0001/1") { driver.press("j") }
    #expect(driver.selectedRow.contains("keputusan    wewenang atasan"), "\(driver.text)")
    let told = try #require(driver.frame.lines.first { $0.hasPrefix(" 0001/1: ") })
    let reason = String(told.dropFirst(" 0001/1: ".count).reversed().drop { $0 == " " }.reversed())
    #expect(reason.hasPrefix("wewenang ") && reason.contains("PPK"), "\(told)")
    driver.press("S")
    #expect(driver.text.contains("× \(reason)"), "\(driver.text)")
    driver.press("Escape Enter S")
    #expect(driver.text.contains("× \(reason)"), "\(driver.text)")
    #expect(driver.submitted == nil)
  }

  @Test func `the line under the desk says whose a measure is that is not this official's`() throws
  {
    var office = try FakeOffice.empty(acting: "camat", as: .punishing)
    let report = People.report([People.lurah])
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try office.run(Stories().decidable("SKB22-D-13", level: "ringan"))
    try office.declareNoInterest()
    var driver = Driver(office, columns: 120, rows: 36)
    driver.press("F6")
    #expect(driver.frame.lines[0].contains("1/1 siap"), "\(driver.text)")
    #expect(!driver.frame.lines[33].contains("wewenang"), "\(driver.text)")
    driver.press("G")
    #expect(driver.frame.lines[33].contains("wewenang "), "\(driver.text)")
  }

  @Test func `a step that was not recorded holds up nothing that is ripe`() throws {
    var driver = try Self.driver()
    driver.press("F6")
    #expect(driver.frame.lines[0].contains("1/3 siap"))
    let steps = try #require(driver.frame.lines.first { $0.contains("panggilan") })
    #expect(steps.contains("! LHP") && !steps.contains("×"), "\(steps)")
    driver.press("Tab Tab Tab Tab Tab Tab Enter")
    let told = "belum dicatat, tanpa menahan keputusan: LHP"
    #expect(Self.pages(driver).last?.contains(told) == true)
    driver.press("S")
    driver.type("Patut.")
    driver.press("C-x")
    #expect(driver.text.contains(told), "\(driver.text)")
  }

  @Test func `a superior and a contract's holder find what is theirs, others nothing`() throws {
    var superior = try Self.driver(acting: "camat", as: .punishing)
    superior.press("F6")
    #expect(superior.text.contains("Meja pejabat berwenang") && superior.text.contains("0001/1"))
    var holder = try Self.driver(acting: "camat", as: .contractHolder)
    holder.press("F6")
    #expect(holder.text.contains("0004/1") && holder.text.contains("jalur kontrak"))
    #expect(holder.text.contains("teguran tertulis") && !holder.text.contains("PP 94"))
    var inspector = try Self.driver(acting: "dewi", as: .inspectorate)
    inspector.press("F6")
    #expect(inspector.text.contains("Tidak ada kasus"))
  }

  @Test func `the personnel office records from the signed sheet`() throws {
    var driver = try Self.driver(acting: "rina", as: .bkd)
    driver.press("/")
    driver.type("0001/1")
    driver.press("Enter S")
    #expect(driver.text.contains("Yang menandatangani") && driver.text.contains("Nomor lembar"))
    driver.press("Escape")
    var official = try Self.driver()
    official.press("/")
    official.type("0001/1")
    official.press("Enter S")
    #expect(!official.text.contains("Yang menandatangani"))
  }
}
