import Casework
import Dashboard
import Terminal
import TestSupport
import Testing
import Wording

/// Reading evidence on the desk: one piece at a time, and what of it is noted.
struct DeskEvidenceTests {
  /// Opens what is highlighted, and has the look written.
  private static func open(_ driver: inout Driver, _ keys: String) throws {
    let before = driver.effects.count
    driver.press(keys)
    try DeskJourneyTests.deliverAll(&driver, since: before)
  }

  private static func viewed(_ driver: Driver) throws -> [Int] {
    let id = try #require(RecordID("K-2024-0001"))
    let custody = driver.office.file(id)?.custody.filter { $0.entry.kind == .viewed } ?? []
    #expect(custody.allSatisfy { $0.context.actor.text == driver.office.acting.actor.text })
    return custody.map(\.evidence)
  }

  private static func sheets(_ driver: Driver) -> [EvidenceSheet] {
    driver.effects.compactMap { effect in
      if case .showEvidence(let sheet) = effect { sheet } else { nil }
    }
  }

  @Test func `Enter opens the one piece of evidence highlighted, and notes that one`() throws {
    var driver = try DeskJourneyTests.driver()
    driver.press("F6 Tab Tab")
    try Self.open(&driver, "j Enter")
    let sheet = try #require(Self.sheets(driver).last?.text)
    #expect(sheet.contains("B2 daftar hadir"))
    #expect(!sheet.contains("unggahan medsos") && !sheet.contains("surat undangan"))
    #expect(try Self.viewed(driver) == [2])
    #expect(driver.text.contains("belum Anda buka: B1, B3"))
    // A second look is shown and not written again.
    try Self.open(&driver, "Enter")
    #expect(Self.sheets(driver).count == 2)
    #expect(try Self.viewed(driver) == [2])
    // The highlight stops at the last piece, and comes back with the first key.
    driver.press("j j j j j j k")
    #expect(driver.text.contains("▌B2 daftar hadir"), "\(driver.text)")
  }

  @Test func `evidence about somebody else is neither listed nor opened nor noted`() throws {
    var office = try FakeOffice.empty(acting: "pj.wali", as: .ppk)
    let report = People.report([People.lurah, People.clerk])
    try office.run(Step("2024-10-25", "budi/satgas", "report.register", report))
    try office.run(Stories().decidable("PP94-5N-2", level: "sedang"))
    for (title, ordinal) in [("foto lurah", 1), ("milik orang lain", 2)] {
      let hash = String(repeating: "\(ordinal)", count: 64)
      try office.run(
        Step(
          "2024-11-22",
          "budi/satgas",
          "evidence.attach",
          #"{"case":"K-2024-0001","kind":"dokumen","form":"salinan","title":"\#(title)","#
            + #""r":[\#(ordinal)],"item":{"sha256":"\#(hash)","size":1,"stored":"\#(hash)"},"#
            + #""acquired":"2024-11-21"}"#
        )
      )
    }
    try office.declareNoInterest()
    var driver = Driver(office)
    driver.press("F6 Tab Tab")
    #expect(!driver.text.contains("milik orang"))
    try Self.open(&driver, "G Enter")
    #expect(Self.sheets(driver).last?.text.contains("foto lurah") == true)
    #expect(try Self.viewed(driver) == [1])
  }

  @Test func `what was read is noted, and signing warns of what was not`() throws {
    var driver = try DeskJourneyTests.driver()
    driver.press("F6")
    #expect(driver.text.contains("belum Anda buka: B1, B2, B3"))
    try Self.open(&driver, "Tab Tab Enter")
    #expect(Self.sheets(driver).last?.text.contains("unggahan medsos") == true)
    #expect(driver.text.contains("belum Anda buka: B2, B3"))
    try Self.open(&driver, "j Enter")
    try Self.open(&driver, "j Enter")
    #expect(driver.text.contains("belum Anda buka: BAP"))
    // That it was read stands in the custody of each piece, once.
    #expect(try Self.viewed(driver) == [1, 2, 3])
    driver.press("Tab Enter Tab Tab Tab Enter")
    #expect(driver.text.contains("✓ semua sudah Anda buka"))
    let kept = driver.effects.compactMap { effect -> SavedWork? in
      if case .saveWork(let work) = effect { work } else { nil }
    }
    #expect(kept.last?.opened["K-2024-0001/1"] == ["B1", "B2", "B3", "BAP", "bkd", "inspektorat"])

    // A later sitting remembers.
    var later = try DeskJourneyTests.driver()
    later.send(.work(try #require(kept.last)))
    later.press("F6")
    #expect(later.text.contains("semua sudah Anda buka"))
  }
}
