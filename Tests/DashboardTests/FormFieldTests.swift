import Casework
import Foundation
import Terminal
import Testing
import Wording

@testable import Dashboard

struct FormFieldTests {
  private func form(
    _ command: Command.Name,
    of ordinal: Int = 1
  ) throws -> (form: FormState, scene: Scene) {
    let office = try FakeOffice.filled()
    let record = try #require(RecordID("K-2024-0001"))
    let file = try #require(office.file(record))
    let scene = Scene(reader: office, wording: Wording(.indonesian))
    let maker = FormMaker(scene: scene, file: file, respondent: file.respondent(ordinal))
    let spec = try #require(maker.spec(for: command))
    return (FormState(spec), scene)
  }

  private func type(_ text: String, into form: inout FormState, _ scene: Scene) {
    for character in text { _ = form.take(.character(character), scene: scene) }
  }

  // MARK: Defaults

  @Test func `the first character typed replaces a default`() throws {
    var (form, scene) = try form(.issueSummons)
    form.focus("letter.date")
    type("1/11", into: &form, scene)
    #expect(form.values["letter.date"] == "1/11")
  }

  @Test func `moving the cursor keeps a default`() throws {
    var (form, scene) = try form(.issueSummons)
    form.focus("meeting.time")
    _ = form.take(.end, scene: scene)
    _ = form.take(.backspace, scene: scene)
    type("5", into: &form, scene)
    #expect(form.values["meeting.time"] == "09.05")
  }

  @Test func `what was typed is not replaced when the field is visited again`() throws {
    var (form, scene) = try form(.issueSummons)
    form.focus("letter.number")
    type("800", into: &form, scene)
    form.focus("letter.date")
    form.focus("letter.number")
    type("/1", into: &form, scene)
    #expect(form.values["letter.number"] == "800/1")
  }

  // MARK: Drafts

  @Test func `a draft keeps the day itself where a word for it was typed`() throws {
    var (form, scene) = try form(.registerReport)
    form.set("kemarin", at: "act.from")
    form.set("jumat 1/11", at: "act.to")
    let draft = form.draft(id: "x", scene: scene)
    #expect(draft.values["act.from"] == "07/11/2024")
    #expect(draft.values["act.to"] == "Jum 01/11/2024")
    #expect(draft.saved == scene.today)
  }

  @Test func `a day kept in a draft is replaced by what is typed, never added to`() throws {
    let (kept, scene) = try form(.registerReport)
    var filled = kept
    filled.set("kemarin", at: "act.from")
    filled.set("Rapat", at: "title")
    var form = FormState(filled.spec, draft: filled.draft(id: "x", scene: scene))
    form.focus("act.from")
    type("hari ini", into: &form, scene)
    #expect(form.values["act.from"] == "hari ini")
    form.focus("title")
    type(" dua", into: &form, scene)
    #expect(form.values["title"] == "Rapat dua")
  }

  @Test func `an end before its beginning is marked as it is typed`() throws {
    var (form, scene) = try form(.registerReport)
    form.set("16/10", at: "act.from")
    form.focus("act.to")
    type("15/10", into: &form, scene)
    let field = try #require(form.focusedField)
    #expect(form.problem(in: field, scene: scene)?.contains("lebih awal daripada Tanggal") == true)
    // What a refusal would say of it names both fields.
    let (earlier, later) = (scene.wording.parseDay("16/10", today: scene.today)?.date, scene.today)
    let named = form.dated(try #require(earlier), later, scene: scene)
    #expect(named.earlier?.path == "act.from" && named.later?.path == "received")
    form.set("17/10", at: "act.to")
    #expect(form.problem(in: field, scene: scene) == nil)
  }

  @Test func `a reason a rule asked for is a field of its own that nothing demands`() throws {
    var (form, scene) = try form(.imposeSanction)
    form.addReason(code: "ACTING-PERMIT", text: nil)
    form.addReason(code: "REPLACEMENT-BAN", text: nil)
    form.markTried()
    let labels = form.reasonFields.map { scene.wording($0.label) }
    #expect(labels == ["Alasan 2", "Alasan 3"])
    for field in form.reasonFields {
      #expect(!field.isRequired && form.problem(in: field, scene: scene) == nil)
    }
    let hint = form.remark(on: form.reasonFields[0], scene: scene)
    #expect(hint?.contains("Penjabat menjatuhkan hukuman") == true)
  }

  @Test func `whoever is said to be the same leaves the cursor in the row`() throws {
    var (form, scene) = try form(.registerReport)
    form.focus("persons.0.facts.name")
    type("Lurah Satu", into: &form, scene)
    let with = try #require(RecordID("O-00001"))
    let file = try #require(RecordID("K-2024-0001"))
    form.answer(
      DuplicateHit(with: with, ground: .nameAndUnit, person: 0, file: file),
      .same,
      reason: ""
    )
    #expect(form.focus.hasPrefix("persons.0."))
    #expect(form.focusedField != nil)
  }

  @Test func `a draft keeps the day of a capture`() throws {
    var (form, scene) = try form(.attachEvidence)
    form.set(EvidenceKind.screenshot.rawValue, at: "kind")
    form.set("kemarin 14.20", at: "capturedAt")
    #expect(form.draft(id: "x", scene: scene).values["capturedAt"] == "07/11/2024 14.20")
  }

  @Test func `a draft without a day of saving is still read`() throws {
    let text = #"{"id":"x","command":"report.register","rows":1,"values":{"title":"a"}}"#
    let draft = try JSONDecoder().decode(SavedDraft.self, from: Data(text.utf8))
    #expect(draft.saved == nil && draft.values["title"] == "a")
  }

  @Test func `a form in which nothing was typed leaves no draft`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a C-n C-s Escape")
    #expect(driver.effects.isEmpty)
    #expect(driver.text.contains("Belum ada yang diketik") == true)
  }

  @Test func `a field that was left is kept as a draft, so that a kill loses no more than one`()
    throws
  {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a Tab Tab Tab Tab")
    driver.type("judul")
    #expect(driver.effects.isEmpty)
    driver.press("Tab")
    guard case .saveDraft(let draft) = driver.effects.last else {
      Issue.record("nothing was kept")
      return
    }
    #expect(draft.values.values.contains("judul"))
    let count = driver.effects.count
    driver.press("S-Tab Tab")
    #expect(driver.effects.count == count)
  }

  @Test func `a draft goes only when its key is pressed twice`() throws {
    var driver = Driver(try FakeOffice.filled())
    driver.press("a Tab Tab Tab Tab")
    driver.type("judul")
    driver.press("Escape e C-d")
    #expect(driver.text.contains("sekali lagi"))
    #expect(driver.text.contains("8 Nov"))
    driver.press("Down C-d C-d")
    guard case .discardDraft = driver.effects.last else {
      Issue.record("the draft was not discarded")
      return
    }
    driver.press("e")
    #expect(driver.text.contains("Tidak ada draf"))
  }

  // MARK: Suggestions

  @Test func `suggestions follow what was typed`() throws {
    var (form, scene) = try form(.registerReport)
    form.focus("persons.0.facts.unit")
    type("dinas", into: &form, scene)
    _ = form.take(.down, scene: scene)
    #expect(form.pickList?.shown.map(\.key) == ["Dinas Contoh"])
    _ = form.take(.enter, scene: scene)
    #expect(form.values["persons.0.facts.unit"] == "Dinas Contoh")
  }

  @Test func `a text that fits no suggestion stays as it was typed`() throws {
    var (form, scene) = try form(.registerReport)
    form.focus("persons.0.facts.unit")
    type("Unit Baru", into: &form, scene)
    _ = form.take(.down, scene: scene)
    _ = form.take(.enter, scene: scene)
    #expect(form.pickList == nil)
    #expect(form.values["persons.0.facts.unit"] == "Unit Baru")
  }

  @Test func `a standard question leads on to its answer`() throws {
    var (form, scene) = try form(.answerStatement)
    form.focus("question")
    _ = form.take(.down, scene: scene)
    _ = form.take(.down, scene: scene)
    _ = form.take(.enter, scene: scene)
    #expect(form.values["question"]?.hasPrefix("Apakah Saudara mengetahui") == true)
    #expect(form.focus == "answer")
  }

  // MARK: Evidence

  @Test func `evidence needs its file, save a link or an object`() throws {
    var (form, scene) = try form(.attachEvidence)
    for (path, value) in ["form": "asli", "title": "x", "url": "https://x.example"] {
      form.set(value, at: path)
    }
    form.set(EvidenceKind.photo.rawValue, at: "kind")
    #expect(form.firstProblem(scene: scene)?.path == "file")
    form.set(EvidenceKind.object.rawValue, at: "kind")
    #expect(form.firstProblem(scene: scene) == nil)
    form.set(EvidenceKind.link.rawValue, at: "kind")
    #expect(form.firstProblem(scene: scene) == nil)
  }

  @Test(arguments: [
    ("25/10 14.20", "2024-10-25T14:20:00.000+07:00"),
    ("jumat 25/10/2024 9:05", "2024-10-25T09:05:00.000+07:00"),
    ("hari ini 08.00", "2024-11-08T08:00:00.000+07:00"),
  ])
  func `the time of a capture is read as people write it`(text: String, moment: String) throws {
    var (form, scene) = try form(.attachEvidence)
    form.set(EvidenceKind.screenshot.rawValue, at: "kind")
    form.set(text, at: "capturedAt")
    let statement = form.command(scene: scene).statement
    #expect(statement[path: "capturedAt"] == .string(moment))
    #expect(Timestamp(moment) != nil)
  }

  @Test(arguments: ["25/10", "tadi pagi", "31/2 09.00", "25/10 2024", "senin 25/10/2024 09.00"])
  func `a capture without day and hour is pointed out`(text: String) throws {
    var (form, scene) = try form(.attachEvidence)
    form.set(EvidenceKind.screenshot.rawValue, at: "kind")
    form.set(text, at: "capturedAt")
    let field = try #require(form.fields.first { $0.path == "capturedAt" })
    #expect(form.problem(in: field, scene: scene) == "tulis tanggal dan jam: 25/10 14.20")
  }

  // MARK: Violations

  @Test func `violations that cannot apply come last with their reason`() throws {
    let (form, _) = try form(.finishVerification)
    let field = try #require(form.spec.fields.first { $0.path == "violations" })
    let isClosed = field.choices.map { $0.closedReason != nil }
    let firstClosed = try #require(isClosed.firstIndex(of: true))
    #expect(firstClosed > 0)
    #expect(!isClosed[firstClosed...].contains(false))
    let early = try #require(field.choices.first { $0.key == "SKB22-KE-03" })
    #expect(early.closedReason?.contains("perbuatan terjadi") == true)
    let honorary = try #require(field.choices.first { $0.key == "NONASN-01" })
    #expect(honorary.closedReason?.contains("hanya mengenai") == true)
  }
}
