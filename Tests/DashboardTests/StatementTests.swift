import Casework
import Foundation
import Terminal
import Testing
import Wording

@testable import Dashboard

/// Each form states what its command reads.
struct StatementTests {
  static let commands = Command.Name.allCases.filter { Action(form: $0) != nil }

  private func form(_ command: Command.Name) throws -> (FormState, Scene) {
    var office = try FakeOffice.filled()
    try office.proposeHoliday(at: "2024-11-08T09:00")
    let open = command == .fixLevel ? try office.withoutLevel(at: "2024-11-08T09:01") : nil
    let id = try #require(open ?? RecordID("K-2024-0001"))
    try office.submit(
      .sendLetter,
      """
      {"case":"K-2024-0001","to":"bawaslu","matter":"lapor_bawaslu","channel":"surat",
      "letter":{"number":"T/1","date":"2024-11-07"},"on":"2024-11-07"}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T09:02"
    )
    try office.submit(
      .attachEvidence,
      """
      {"case":"K-2024-0001","kind":"url","form":"tangkapan","title":"Berita",
      "url":"https://contoh.id/a","acquired":"2024-11-07"}
      """,
      by: "budi",
      as: .satgas,
      at: "2024-11-08T09:03"
    )
    try office.submit(
      .recordBreach,
      """
      {"known":"2024-11-08T08:00:00.000+07:00","what":"NIP","how":"surel","remedy":"ditarik"}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-08T09:04"
    )
    // Of the officials of the other office nobody decides outside.
    if command == .sendProposal { office = try FakeOffice.proposable() }
    let file = try #require(office.file(id))
    let scene = Scene(reader: office, wording: Wording(.indonesian))
    let maker = FormMaker(scene: scene, file: file, respondent: file.respondent(1))
    return (FormState(try #require(maker.spec(for: command))), scene)
  }

  /// Fills in everything, or only what must be.
  private func fill(_ form: inout FormState, all: Bool) {
    for _ in 0..<9 {  // choices show further fields
      for field in form.fields where form.value(of: field).isEmpty && (all || field.isRequired) {
        form.set(value(for: field), at: field.path)
      }
    }
  }

  private func value(for field: FieldSpec) -> String {
    if field.path == "tip" { return "I-2024-0001" }
    if field.path == "with" { return "K-2024-0002" }
    switch field.kind {
    case .text, .longText, .path: return "isi"
    case .lines: return "satu\ndua"
    case .date: return "07/11/2024"
    case .number: return "10"
    case .time: return "9.30"
    case .moment: return "7/11/2024 14.20"
    case .choice(let choices): return choices.first { $0.closedReason == nil }?.key ?? ""
    case .multiChoice(let choices):
      let open = choices.filter { $0.closedReason == nil }.prefix(2)
      return open.map(\.key).joined(separator: String(FormState.separator))
    case .suggested(let choices): return choices.first?.key ?? "isi"
    case .flag: return "true"
    case .serviceNumber: return "190001012020011001"
    }
  }

  @Test(arguments: commands)
  func `a form states a command that can be read`(_ command: Command.Name) throws {
    for all in [false, true] {
      var (form, scene) = try form(command)
      fill(&form, all: all)
      #expect(form.firstProblem(scene: scene) == nil)
      let draft = form.command(scene: scene)
      #expect(draft.name == command)
      let read = try command.decode(draft.statement)
      #expect(read.name == command)
    }
  }

  @Test func `every command but those of the office itself has a form`() {
    let without = Set(Command.Name.allCases).subtracting(Self.commands)
    // A paper is issued from what was read, not from fields.
    #expect(without == [.enrolActor, .appointActor, .issueLetter])
  }

  @Test func `empty rows of a group are left out of the statement`() throws {
    var (form, scene) = try form(.registerReport)
    form.addRow(repeating: false)
    form.addRow(repeating: false)
    form.set("Orang Contoh", at: "persons.2.facts.name")
    let statement = form.command(scene: scene).statement
    #expect(statement[path: "persons.0.facts.name"] == .string("Orang Contoh"))
    #expect(statement[path: "persons.1"] == nil)
  }

  @Test func `a row taken out leaves the others as they were`() throws {
    var (form, _) = try form(.registerReport)
    form.set("Satu", at: "persons.0.facts.name")
    form.addRow(repeating: false)
    form.set("Dua", at: "persons.1.facts.name")
    form.addRow(repeating: false)
    form.set("Tiga", at: "persons.2.facts.name")
    form.focus("persons.1.facts.name")
    form.removeRow()
    #expect(form.rows == 2)
    #expect(form.values["persons.0.facts.name"] == "Satu")
    #expect(form.values["persons.1.facts.name"] == "Tiga")
    #expect(form.values["persons.2.facts.name"] == nil)
  }

  @Test func `a draft opened again states the same`() throws {
    var (form, scene) = try form(.issueSummons)
    fill(&form, all: true)
    let draft = form.draft(id: "x", scene: scene)
    let again = FormState(form.spec, draft: draft)
    #expect(again.command(scene: scene) == form.command(scene: scene))
    let data = try JSONEncoder().encode(draft)
    #expect(try JSONDecoder().decode(SavedDraft.self, from: data) == draft)
  }

  @Test func `a closed option is listed with its reason and cannot be taken`() throws {
    var (form, scene) = try form(.imposeSanction)
    form.focus("option")
    _ = form.take(.down, scene: scene)
    let list = try #require(form.pickList)
    let closed = try #require(list.choices.firstIndex { $0.closedReason != nil })
    for _ in 0..<closed { _ = form.take(.down, scene: scene) }
    guard case .notice(let reason) = form.take(.enter, scene: scene) else {
      Issue.record("a closed option was taken")
      return
    }
    #expect(reason == list.choices[closed].closedReason)
    #expect(form.values["option"] == nil)
  }
}
