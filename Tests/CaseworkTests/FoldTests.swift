import Casework
import TestSupport
import Testing

/// The folds against each other and against the past.
struct FoldTests {
  private static func story() throws -> MemoryOffice {
    var office = try MemoryOffice.staffed(law: Law.book())
    try office.run(CampaignStory.steps)
    return office
  }

  @Test func `every prefix of the lines gives the state of that time`() throws {
    var office = try MemoryOffice.staffed(law: Law.book())
    var states = [office]
    for step in CampaignStory.steps {
      try office.run(step)
      states.append(office)
    }
    for state in states { #expect(try office.replayed(state.lines.count) == state) }
  }

  @Test func `the rows of the index are the rows of the files`() throws {
    let office = try Self.story()
    for row in office.index.rows {
      #expect(office.files[row.id.file]?.respondent(row.id.ordinal)?.row == row)
    }
  }

  @Test func `an event nobody expects changes nothing but the history`() throws {
    let office = try Self.story()
    let id = try #require(RecordID("K-2024-0001"))
    let file = try #require(office.files[id])
    for line in office.lines {
      for draft in line.drafts {
        // In the wrong case, the wrong order, and twice: a fold never stops.
        var empty = CaseFile(id: try #require(RecordID("K-2024-0099")))
        empty.evolve(draft.event, outcome: draft.outcome, context: line.context)
        #expect(empty.history.count == 1)
        var again = file
        again.evolve(draft.event, outcome: draft.outcome, context: line.context)
        again.evolve(draft.event, outcome: Outcome(), context: line.context)
        #expect(again.history.count == file.history.count + 2)
        var state = office.office
        if draft.stream != .office {
          state.evolve(draft.event)
          #expect(state == office.office)
        }
      }
    }
  }

  @Test func `an outcome for respondents the case does not have makes rows, never a crash`() throws
  {
    var index = CaseIndex()
    var outcome = Outcome()
    outcome.respondents = [3, 1]
    outcome.stage = .decision
    outcome.stop = [
      "X": Outcome.Stop(due: try Law.date("2024-01-02"), met: try Law.date("2024-01-02"))
    ]
    outcome.hold = ["Y"]
    let id = try #require(RecordID("K-2024-0007"))
    index.apply(outcome, to: .record(id), at: 4)
    #expect(index.rows(of: id).map(\.id.ordinal) == [3, 1])
    #expect(index.rows.allSatisfy { $0.clocks.isEmpty && $0.stage == .decision })
  }

  @Test func `numbers are gapless in each kind and year`() throws {
    let office = try Self.story()
    #expect(office.index.nextID(.file, in: 2024).description == "K-2024-0002")
    #expect(office.index.nextID(.file, in: 2025).description == "K-2025-0001")
    #expect(office.index.nextID(.person, in: 2025).description == "O-00005")
    #expect(office.index.nextID(.finding, in: 2024).description == "T-2024-0002")
  }

  @Test func `a correction states old and new, and nothing else can be corrected`() throws {
    var office = try Self.story()
    func correction(_ old: String, _ field: String = "nama") -> Step {
      Step(
        "2025-01-06",
        "budi/satgas",
        "correction.make",
        #"{"record":"K-2024-0001","r":1,"field":"\#(field)","old":"\#(old)","new":"Lurah Baru","#
          + #""reason":"Salah ketik."}"#
      )
    }
    #expect(try office.refusal(of: correction("Bukan"))?.cause == .oldValueDiffers("Lurah Contoh"))
    try office.run(correction("Lurah Contoh"))
    #expect(office.respondent(1)?.facts.name == "Lurah Baru")
    let person = try #require(RecordID("O-00001"))
    #expect(office.index.persons[person]?.name == "Lurah Baru")
    #expect(try office.refusal(of: correction("x", "tanggal"))?.cause.rule == .fieldRequired)
  }
}
