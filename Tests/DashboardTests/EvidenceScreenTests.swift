import Casework
import Dashboard
import Terminal
import Testing
import Wording

/// Section 2 of a case: what is shown, opened, hashed and offered.
struct EvidenceScreenTests {
  @Test func `opening evidence is written before it is shown`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j Enter 2 j j Enter")
    let sent = try #require(driver.submitted)
    #expect(sent.draft.name == .handleEvidence)
    #expect(sent.draft.statement[path: "evidence"] == .integer(3))
    #expect(sent.draft.statement[path: "kind"] == .string("dilihat"))
    let before = driver.effects.count
    try driver.deliver(by: "budi", as: .satgas)
    guard case .showEvidence(let sheet)? = driver.effects.dropFirst(before).first else {
      Issue.record("nothing was shown")
      return
    }
    #expect(sheet.item?.sha256.hasPrefix("c01d77") == true)
    #expect(sheet.text.contains("B3 foto dari warga"))
    #expect(driver.text.contains("budi dilihat"))
  }

  @Test func `what cannot be written is not shown`() throws {
    var office = try FakeOffice.filled()
    office.readOnlyReason = "diska penuh"
    var driver = Driver(office)
    driver.press("j Enter 2 Enter")
    #expect(driver.submitted == nil)
    #expect(driver.text.contains("hanya dapat dibaca"))
  }

  @Test func `hashing everything again tells what changed`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j Enter 2 :")
    driver.type("evidence.verify")
    driver.press("Enter")
    let id = try #require(RecordID("K-2024-0001"))
    #expect(driver.effects.last == .verifyEvidence(id))
    driver.send(.verified(id, [1: .intact, 2: .missing, 3: .changed, 4: .intact]))
    #expect(driver.text.contains("B2, B3 berubah atau hilang; 2 utuh"))
    #expect(driver.text.contains("! berubah dihitung 09.13"))
  }

  @Test func `a field that asks for a file offers those that were dropped`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("j 2 a")
    driver.type("2")
    driver.type("1")
    driver.type("foto")
    driver.press("Enter Down")
    #expect(driver.effects.last == .listDropped)
    let moment = try #require(Timestamp("2024-11-08T08:00:00.000+07:00"))
    driver.send(
      .dropped([
        DroppedFile(path: "/m/baru.png", size: 1_234_567, mime: "image/png", modified: moment),
        DroppedFile(path: "/m/lama.pdf", size: 900, mime: "application/pdf", modified: moment),
      ])
    )
    #expect(driver.text.contains("baru.png  1,2 MB  image/png"))
    driver.press("Enter")
    #expect(driver.text.contains("/m/baru.png"))
  }

  @Test func `a case is compared with the others and every answer is written`() throws {
    var driver = Driver(try FakeOffice.withAlike())
    driver.press("/")
    driver.type("0006/1")
    driver.press("Enter d")
    #expect(driver.text.contains("nama serupa (mungkin)"))
    #expect(driver.text.contains("Loerah Satoe") && driver.text.contains("Lurah Satu"))
    driver.press("4")
    try driver.deliver(by: "budi", as: .satgas)
    let file = try #require(RecordID("K-2024-0006").flatMap { driver.office.file($0) })
    #expect(file.duplicates.map(\.answer) == [.unsure])
    #expect(driver.text.contains("✓ Jawab kesamaan: dicatat"))
  }

  @Test func `an equal number is told apart with a reason only`() throws {
    var office = try FakeOffice.filled()
    let nip = "190001012020011001"
    for (name, act) in [("Satu Contoh", "2024-10-20"), ("Dua Contoh", "2024-08-20")] {
      try office.submit(
        .registerReport,
        """
        {"source":"warga","received":"2024-11-07","act":{"from":"\(act)"},"title":"hal \(name)",
        "what":"x","persons":[{"facts":{"name":"\(name)","status":"PNS","class":"pelaksana",
        "position":"Staf","unit":"Dinas \(name)",\(name == "Satu Contoh" ? "\"nip\":\"\(nip)\"," : "")
        "unknown":false}}]}
        """,
        by: "sari",
        as: .secretariat,
        at: "2024-11-08T08:00"
      )
    }
    var driver = Driver(office, rows: 40)
    driver.press("a")
    for _ in 0..<20 where !driver.text.contains("▌Nama ") { driver.press("Tab") }
    driver.type("Tiga Contoh")
    driver.press("Tab")
    driver.type("1")
    driver.type("6")
    driver.press("Tab Tab")
    driver.type(nip)
    driver.press("Tab C-f")
    #expect(driver.text.contains("NIP sama (pasti)"))
    driver.press("3")
    #expect(driver.text.contains("Mengapa berbeda:"))
    let keys = try #require(driver.frame.lines.last)
    #expect(keys.hasPrefix(" Enter pakai  Esc kembali") && !keys.contains("1-4"), "\(keys)")
    driver.type("salah ketik")
    driver.press("Enter")
    #expect(driver.text.contains("Semua kesamaan sudah dijawab"))
  }

  @Test func `a file that is named is hashed, and one the office has is told`() throws {
    let office = try FakeOffice.filled()
    var driver = Driver(office)
    driver.press("j 2 a")
    driver.type("2")
    driver.type("1")
    driver.type("foto")
    driver.press("Enter")
    driver.type("a.png")
    driver.press("Enter")
    #expect(driver.effects.last == .fingerprint("a.png"))
    let new = String(repeating: "9", count: 64)
    driver.send(
      .fingerprint("a.png", Fingerprint(sha256: new, size: 2048, mime: "image/png"))
    )
    #expect(driver.text.contains("a.png: image/png, 2,0 kB · SHA-256 999999999999"))
    let known = "91ac04" + String(repeating: "0", count: 58)
    driver.send(.fingerprint("a.png", Fingerprint(sha256: known, size: 9, mime: "image/png")))
    #expect(driver.text.contains("berkas sama: K-2024-0001"))
    driver.send(.fingerprint("b.png", nil))
    #expect(driver.text.contains("b.png tidak dapat dibaca"))
  }
}
