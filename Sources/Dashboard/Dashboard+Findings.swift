internal import Casework
internal import Terminal
internal import Wording

// Recording what Bawaslu wrote, from the screen of its letters.

extension Dashboard {
  /// Asks to which case a letter belongs: those that wait for Bawaslu first, and one to be opened.
  func casesMenu(_ reader: any OfficeReader) -> MenuLayer {
    let findings = reader.findings()
    let items = reader.respondents.filter { !$0.row.isEnded }
    var byCase: [RecordID: [RespondentItem]] = [:]
    for item in items { byCase[item.row.id.file, default: []].append(item) }
    let waiting = Set(
      items.filter { $0.row.waiting?.on == .bawaslu }.map(\.row.id.file)
    )
    let order = byCase.keys.sorted {
      (waiting.contains($0) ? 0 : 1, $1) < (waiting.contains($1) ? 0 : 1, $0)
    }
    let cases = order.compactMap { id -> MenuItem? in
      guard let people = byCase[id]?.sorted(by: { $0.row.id < $1.row.id }), let first = people.first
      else { return nil }
      let mark = waiting.contains(id) ? "~ " : "  "
      let names = people.map(\.name).joined(separator: ", ")
      let act = first.row.act.map { wording.day($0, today: reader.now.date) } ?? "–"
      // A letter is matched to its case by register number, name or day.
      let registers = findings.filter { $0.entry.file == id }
        .flatMap { [$0.entry.register?.shown, $0.normalRegister?.shown].compactMap(\.self) }
      return MenuItem(
        keys: id.short,
        text: "\(mark)\(act)  \(title(of: first, reader)) · \(names)",
        synonyms: (registers + [id.description]).joined(separator: " "),
        target: .finding(first.row.id),
        disabledReason: nil
      )
    }
    let fresh = MenuItem(
      keys: "+",
      text: wording(.caseFromLetter),
      synonyms: "",
      target: .finding(nil),
      disabledReason: nil
    )
    return MenuLayer(kind: .cases, title: wording(.whichCase), items: cases + [fresh])
  }

  /// What a case is about stays closed until whether there is an interest was said.
  private func title(of item: RespondentItem, _ reader: any OfficeReader) -> String {
    reader.mustDeclare(item.row.id.file) ? wording(.titleLocked) : item.title
  }

  mutating func recordFinding(about respondent: RespondentID?, reader: any OfficeReader) {
    guard let respondent else {
      return openForm(.registerReport, reader: reader, values: ["source": Source.bawaslu.rawValue])
    }
    guard !reader.mustDeclare(respondent.file) else {
      let next = Opening.form(.recordFinding, [:], for: respondent)
      return askInterest(about: respondent, then: next, reader: reader)
    }
    openForm(.recordFinding, reader: reader, for: respondent)
  }
}
