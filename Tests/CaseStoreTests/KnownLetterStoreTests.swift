import CaseStore
import Casework
import Journal
import TestSupport
import Testing

/// What is known of Bawaslu's letters is read back from the log, and was not known before it.
struct KnownLetterStoreTests {
  @Test func `a letter is known to a console that opens later, and not to the past`() throws {
    let office = try StoredOffice()
    try office.run(StoredOffice.report)
    let before = office.store.head.n
    try office.run(
      Step(
        "2024-11-06",
        "sari/sekretariat",
        "finding.record",
        #"{"case":"K-2024-0001","kind":"TM","register":"01/REG/TM/X/2024","#
          + #""letter":{"number":"B/1 \"asli\"","date":"2024-11-05"},"received":"2024-11-06","#
          + #""addressee":"bkn","form":"tembusan","studyAttached":false,"#
          + #""items":[{"r":1,"outcome":"hukum_lainnya"}]}"#
      )
    )
    let budi = Acting(actor: try #require(ActorID("budi")), role: .satgas)
    var question = LetterQuestion(
      file: try #require(RecordID("K-2024-0009")),
      isFinding: true,
      number: "",
      register: "01 / reg/tm/10/2024"
    )
    let opened = try office.another(.read).view(as: budi) { "\($0)" }
    let known = try #require(opened.letters(question).hits.first)
    #expect(known.trace.finding?.description == "T-2024-0001" && known.respondents == [1])
    #expect(known.trace.number == "B/1\"ASLI\"" && known.trace.kind == .supervisorFinding)
    question.register = ""
    #expect(opened.letters(question).isEmpty)
    question.number = #"b/1 "Asli""#
    #expect(opened.letters(question).hits == [known])
    let past = PastOffice(office.store)
    try past.go(.line(before))
    #expect(office.store.view(as: budi, of: past, readOnlyReason: "").letters(question).isEmpty)
  }
}
