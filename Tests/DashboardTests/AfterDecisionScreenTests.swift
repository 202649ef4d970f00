import Casework
import Terminal
import TestSupport
import Testing
import Wording

@testable import Dashboard

/// What a decision's way leaves on the screen: returns and deferrals counted, the measure that holds,
/// steps beside, and levels a study cannot advise.
struct AfterDecisionScreenTests {
  private static func section(_ section: FileSection, _ office: FakeOffice) throws -> String {
    let id = try #require(RecordID("K-2024-0001"))
    var state = FileState(id: id, ordinal: 1)
    state.show(section)
    let file = try #require(office.file(id))
    let view = FileView(
      scene: Scene(reader: office, wording: Wording(.indonesian)),
      state: state,
      file: file
    )
    return view.lines(columns: 100).map(\.text).joined(separator: "\n")
  }

  private static func returned(_ day: String) -> [Step] {
    let story = Stories()
    let back = Step(
      day,
      "pj.wali/ppk",
      "decision.return",
      #"{"case":"K-2024-0001","r":1,"to":"kajian","on":"\#(day)","reason":"Kurang bukti."}"#
    )
    let parts = [
      ("inspektorat", "irfan/inspektorat", "dewi/inspektorat"), ("bkd", "rina/bkd", "agus/bkd"),
    ]
    return [back]
      + parts.flatMap { part, author, reviewer in
        [
          story.written(part, by: author, codes: ["PP94-5N-2"], level: "sedang", day: day),
          story.reviewed(part, by: reviewer, day: day),
        ]
      }
  }

  private static func deferred(_ day: String, until: String) -> Step {
    Step(
      day,
      "pj.wali/ppk",
      "decision.defer",
      #"{"case":"K-2024-0001","r":1,"on":"\#(day)","until":"\#(until)","reason":"Menunggu BKN.","#
        + #""reasons":{"DEFERRAL-LIMIT":"a"}}"#
    )
  }

  @Test func `the desk counts returns and deferrals`() throws {
    var office = try FakeOffice.desk()
    try office.run(Self.returned("2024-11-22"))
    var driver = Driver(office, columns: 120, rows: 36)
    driver.press("F6")
    #expect(driver.text.contains("dikembalikan 1 kali"))
    #expect(!driver.text.contains("ditunda"))
    try office.run(Self.returned("2024-11-23"))
    try office.run(Self.deferred("2024-11-24", until: "2024-11-28"))
    driver = Driver(office, columns: 120, rows: 36)
    driver.press("F6")
    #expect(driver.text.contains("dikembalikan 2 kali"))
    #expect(driver.text.contains("ditunda sampai"))
    try office.run(Self.deferred("2024-11-25", until: "2024-11-29"))
    driver = Driver(office, columns: 120, rows: 36)
    driver.press("F6")
    #expect(driver.text.contains("ditunda 2 kali, sampai"))
    let decision = try Self.section(.decision, office)
    #expect(decision.ranges(of: "Kurang bukti.").count == 2)
    #expect(decision.ranges(of: "Menunggu BKN.").count == 2)
  }

  @Test func `the file shows the measure a ruling put in place, and the first one as such`() throws
  {
    let (office, first, second) = try FakeOffice.ruledAnew()
    let text = try Self.section(.decision, office)
    #expect(text.contains(second.text.prefix(30)))
    let now = try #require(text.firstRange(of: second.text.prefix(20)))
    let before = try #require(text.firstRange(of: first.text.prefix(20)))
    #expect(now.lowerBound < before.lowerBound)
    #expect(text.contains(Wording(.indonesian)(.firstDecided)))
  }

  @Test func `steps beside the way are offered, entered and shown with their article`() throws {
    var driver = Driver(try FakeOffice.decided(), columns: 120, rows: 36)
    driver.office.acting = Acting(actor: try #require(ActorID("rina")), role: .bkd)
    let scene = Scene(reader: driver.office, wording: Wording(.indonesian))
    let id = try #require(RecordID("K-2024-0001"))
    let file = try #require(driver.office.file(id))
    let maker = FormMaker(scene: scene, file: file, respondent: file.respondent(1))
    let spec = try #require(maker.spec(for: .recordStep))
    let choices = try #require(spec.fields.first { $0.path == "step" }?.choices)
    let open = choices.filter { $0.closedReason == nil }.map(\.label)
    #expect(open.contains("salinan BAP bagi terperiksa: diterima"))
    #expect(open.contains { $0.hasPrefix("kenaikan gaji berkala ditahan") })
    let closed = try #require(
      choices.first { $0.label.hasPrefix("pengunduran diri anggota") }?.closedReason
    )
    #expect(closed.contains("parpol") && closed.contains("PP 37/2004"))
    var form = FormState(spec)
    form.set("salinan BAP bagi terperiksa: diterima", at: "step")
    form.set("08/11/2024", at: "on")
    form.set("Yang bersangkutan", at: "to")
    #expect(form.firstProblem(scene: scene) == nil)
    let sent = form.command(scene: scene)
    #expect(sent.name == .recordStep)
    _ = try driver.office.submit(sent, by: "rina", as: .bkd, at: "2024-11-08T09:20")
    let text = try Self.section(.stage, driver.office)
    #expect(text.contains("Langkah lain") && text.contains("salinan BAP bagi terperiksa: diterima"))
    #expect(text.contains("Yang bersangkutan"))
  }

  @Test func `a letter the step must have is asked for, another is not`() throws {
    var office = try FakeOffice.decided()
    office.acting = Acting(actor: try #require(ActorID("rina")), role: .bkd)
    let scene = Scene(reader: office, wording: Wording(.indonesian))
    let id = try #require(RecordID("K-2024-0001"))
    let file = try #require(office.file(id))
    let maker = FormMaker(scene: scene, file: file, respondent: file.respondent(1))
    var form = FormState(try #require(maker.spec(for: .recordStep)))
    form.set("dugaan kerugian negara: dikoordinasikan dengan APIP", at: "step")
    form.set("Kendaraan dinas.", at: "note")
    #expect(form.firstProblem(scene: scene) != nil)
    form.set("700/1", at: "letter.number")
    form.set("08/11/2024", at: "letter.date")
    #expect(form.firstProblem(scene: scene) == nil)
    let statement = form.command(scene: scene).statement
    #expect(statement[path: "letter.number"] == .string("700/1"))
    #expect(statement[path: "step.code"] == .string("RUGI-NEGARA"))
    #expect(statement[path: "note"] == .string("Kendaraan dinas."))
  }

  @Test func `a study's form marks the levels nothing cited opens, with why`() throws {
    var office = try FakeOffice.filled()
    try office.examine()
    office.acting = Acting(actor: try #require(ActorID("irfan")), role: .inspectorate)
    try office.declareNoInterest()
    var driver = Driver(office, columns: 100, rows: 30)
    let scene = Scene(reader: office, wording: Wording(.indonesian))
    let id = try #require(RecordID("K-2024-0001"))
    let file = try #require(office.file(id))
    let maker = FormMaker(scene: scene, file: file, respondent: file.respondent(1))
    let spec = try #require(maker.spec(for: .writeAssessment))
    let levels = try #require(spec.fields.first { $0.path == "advice.level" }?.choices)
    let open = levels.filter { $0.closedReason == nil }.map(\.key)
    #expect(!open.isEmpty && open.count < Level.allCases.count)
    for level in levels where level.closedReason != nil {
      #expect(level.label.hasPrefix("× "))
      #expect(level.closedReason?.isEmpty == false)
    }
    // On the screen: the list of levels with its crosses.
    driver.press("j")
    _ = driver.dashboard.perform(.formAssessment, reader: driver.office)
    guard case .form(var form) = driver.dashboard.layers.last else {
      Issue.record("no form")
      return
    }
    form.set(Proof.proven.rawValue, at: "proof")
    form.focus("advice.level")
    driver.dashboard.layers[driver.dashboard.layers.count - 1] = .form(form)
    driver.press("Down")
    let closed = levels.filter { $0.closedReason != nil }
    for level in closed.prefix(3) { #expect(driver.text.contains(level.label), "\(level.label)") }
  }
}
