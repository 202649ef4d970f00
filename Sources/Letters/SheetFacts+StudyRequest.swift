import Casework
import Wording

// The request for the study that did not come with a result of Bawaslu.

extension SheetFacts {
  mutating func fillStudyRequest() {
    guard let ordinal = sheet.subject.respondents.first,
      let finding = file.findingWithoutStudy(about: ordinal)?.entry
    else { return }
    if let sent = file.studyRequest?.letter { fields.set("date", wording.paperDay(sent.date)) }
    fields.set("letter", letter(finding.letter))
    fields.set("received", weekday(finding.received))
    let register = read(finding.register)
    fields.flag("hasRegister", register != nil)
    fields.set("register", register)
    var persons: [Fields] = []
    for ordinal in sheet.subject.respondents {
      guard let respondent = file.respondent(ordinal) else { continue }
      var line = Fields()
      line.set("mark", "\(persons.count + 1).")
      line.set("name", name(respondent))
      line.set("position", read(respondent.facts.position))
      line.set("unit", read(respondent.facts.unit))
      let outcomes = finding.items.filter { $0.respondent == ordinal }.map {
        wording.word($0.outcome)
      }
      line.set("result", outcomes.joined(separator: ", "))
      persons.append(line)
    }
    fields.list("persons", persons)
  }
}
