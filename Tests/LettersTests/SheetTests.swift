import CaseStore
import Letters
import Terminal
import TestSupport
import Testing
import Wording

@testable import Casework

/// What papers state, refuse and survive.
struct SheetTests {
  /// A respondent whose decision took this measure.
  private static func decided(_ row: SanctionRow) throws -> (PaperOffice, CaseFile) {
    let office = try PaperOffice.decided(
      row.appliesTo.contains(.pns) || row.appliesTo.contains(.cpns) ? People.lurah : People.teacher,
      Stories().decidable("PP94-5N-2")
    )
    var file = try office.file()
    var outcome = Outcome()
    outcome.respondents = [1]
    outcome.stage = .service
    let date = try #require(CalendarDate("2024-11-28"))
    let decider = try #require(ActorID("pj.wali"))
    let facts = DecisionTaken(
      respondent: 1,
      on: date,
      proof: .proven,
      measure: FrozenRule(
        code: row.code,
        text: row.textID,
        article: row.legalBasis.map(\.text).joined(separator: "; "),
        confidence: row.confidence
      ),
      level: row.level,
      reason: "Patut.",
      decider: decider,
      title: "Pj Wali Kota",
      capacity: .pj,
      appointment: Letter(number: "100.2.1.3-5771/2023", date: date),
      authority: "PP 94/2021 Ps 16-24",
      permit: nil,
      rehabilitation: nil,
      reasons: [:]
    )
    file.evolve(
      .decisionTaken(facts),
      outcome: outcome,
      context: EventContext(n: 99, time: .zero, actor: decider, role: .ppk)
    )
    return (office, file)
  }

  @Test func `a receipt lists what came with the report, whenever it was acquired`() throws {
    let hash = String(repeating: "a", count: 64)
    let evidence =
      #","evidence":[{"kind":"dokumen","form":"salinan","title":"Foto warga","#
      + #""acquired":"2024-10-20","item":{"sha256":"\#(hash)","size":9,"stored":"\#(hash)"}}]"#
    let report = People.report([People.lurah], more: evidence)
    let office = try PaperOffice([Step("2024-10-25", "budi/satgas", "report.register", report)])
    let text = try office.sheet(.receipt).text(.issue)
    #expect(text.contains("Foto warga"))
    #expect(!text.contains("Belum ada bukti"))
  }

  @Test func `every measure of the catalogue has a decree that names it, its articles and remedy`()
    throws
  {
    let law = try LawBook.embedded()
    let rows = law.catalogue.sanctions.filter { $0.appliesTo.contains { $0.isASN } }
    #expect(rows.count > 15)
    for row in rows {
      let (office, file) = try Self.decided(row)
      let text = try office.sheet(.decree, in: file).text(.issue)
      let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(flat.contains("Menjatuhkan \(row.textID) kepada:"), "\(row.code)")
      for basis in row.legalBasis where !(basis.text.first?.isLowercase ?? false) {
        let article = basis.text.replacing("Ps ", with: "Pasal ").replacing(" [?]", with: "")
        #expect(flat.contains(article), "\(row.code): \(article)")
      }
      let decision = try #require(file.respondent(1)?.decision)
      switch law.appeal(against: row.code, on: decision.on)?.kind {
      case .keberatan:
        #expect(flat.contains("dapat diajukan keberatan kepada Pejabat Pembina Kepegawaian"))
        // The time has not begun while the decree is not received.
        #expect(flat.contains("sampai dengan ………………"))
      case .banding:
        #expect(flat.contains("dapat diajukan banding"))
        #expect(flat.contains("(BPASN)"))
        #expect(flat.contains("sampai dengan Rabu, 18 Desember 2024"), "\(row.code)")
      case nil: #expect(!flat.contains("dapat diajukan"))
      }
    }
  }

  @Test func `the last day for an objection is counted once the decree was received`() throws {
    let office = try PaperOffice.campaign()
    let text = try office.sheet(.decree).text(.issue)
    #expect(text.contains("Kamis, 2 Januari 2025"))
  }

  @Test(arguments: [
    "Lurah\u{1B}[31m Merah", "Lurah \u{202E}txt.exe", "Lurah\u{200B}\u{FEFF}Nol",
    String(repeating: "Panjang", count: 14), String(repeating: "漢字", count: 25),
    "^ tengah", "~", "=", "{{name}} {{#identity}}", "UUUU-UUUU",
    "a\u{0301}\u{0302}\u{0303}\u{0304}",
  ])
  func `no name breaks columns, pages or marks`(_ name: String) throws {
    let plain = try PaperOffice.campaign()
    var file = try plain.file()
    var outcome = Outcome()
    outcome.respondents = [1]
    file.evolve(
      .fieldCorrected(
        Correction(
          record: file.id,
          respondent: 1,
          field: .name,
          old: "Lurah Contoh",
          new: Text(name),
          reason: "uji"
        )
      ),
      outcome: outcome,
      context: EventContext(
        n: 99,
        time: .zero,
        actor: try #require(ActorID("budi")),
        role: .satgas
      )
    )
    for kind in [PaperKind.firstSummons, .statement, .assessment, .decree, .followUp] {
      let text = try plain.sheet(kind, in: file).text(.issue)
      let usual = try plain.sheet(kind).text(.issue)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      for line in lines {
        #expect(TextCells.displayWidth(of: String(line)) <= 80, "\(line)")
        #expect(!TextCells.containsHostile(String(line)), "\(line)")
      }
      #expect(lines.count.isMultiple(of: 60))
      // A name that looks like a mark of the template sets no line.
      let rules = { (text: String) in text.split(separator: "\n").filter { $0.hasPrefix("====") } }
      #expect(rules(text).count == rules(usual).count)
      if name.count < 20 {
        #expect(
          lines.count == usual.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        )
      }
    }
  }

  @Test func `what the case lacks is refused with what is missing, in preview too`() throws {
    let office = try PaperOffice.campaign()
    for standing in [Sheet.Standing.preview, .issue] {
      #expect(throws: SheetError.incomplete(.decree, [.decreeForASN])) {
        _ = try office.sheet(.decree, 3).text(standing)
      }
      #expect(throws: SheetError.incomplete(.assessment, [.study(.inspectorate), .study(.bkd)])) {
        _ = try office.sheet(.assessment, 2).text(standing)
      }
    }
  }

  @Test func `a text sealed from the reader is never printed as a gap`() throws {
    let office = try PaperOffice.campaign()
    var file = CaseFile(id: try office.file().id)
    // The case again, its title closed to this reader.
    let box = SealedBox(keyID: "strict", cipher: "AAAA")
    for item in try office.file().history {
      var event = item.event
      if case .caseOpened(var facts) = event {
        facts.title = try Text(closed: box)
        event = .caseOpened(facts)
      }
      var outcome = Outcome()
      outcome.respondents = item.respondents
      file.evolve(event, outcome: outcome, context: item.context)
    }
    #expect(throws: SheetError.incomplete(.followUp, [.sealedText])) {
      _ = try office.sheet(.followUp, in: file).text(.preview)
    }
  }

  @Test func `the same case gives the same bytes, and another head another text`() throws {
    let office = try PaperOffice.campaign()
    let first = try office.sheet(.statement).text(.issue)
    #expect(try office.sheet(.statement).text(.issue) == first)
    let digest = PaperDigest(filling: first)
    #expect(PaperDigest.holds(digest.text, sha256: digest.sha256, code: digest.code))
    #expect(PaperForm.isCode(digest.code))
    #expect(!digest.text.contains(PaperForm.blankCode))
    let changed = digest.text.replacing("Ya.", with: "Tidak.")
    #expect(!PaperDigest.holds(changed, sha256: digest.sha256, code: digest.code))
    let other = PaperDigest(filling: first.replacing("Ya.", with: "Tidak."))
    #expect(other.code != digest.code)
  }

  @Test func `a number nobody recorded can be given, one that was recorded cannot be changed`()
    throws
  {
    let office = try PaperOffice.campaign()
    #expect(try office.sheet(.assessment).text(.issue).contains("Nomor                 : ………………"))
    #expect(try office.sheet(.assessment, number: "700/12").text(.issue).contains(": 700/12"))
    #expect(try office.sheet(.firstSummons, number: "700/12").number == "800/1")
  }
}

extension Text {
  /// A text closed to its reader, as one that comes sealed out of the log without its key.
  fileprivate init(closed box: SealedBox) throws {
    let json = #"{"$x":{"k":"\#(box.keyID)","c":"\#(box.cipher)"}}"#
    self = try ClosedText.decode(json)
  }
}
