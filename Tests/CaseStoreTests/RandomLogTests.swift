import CaseStore
import Casework
import Journal
import TestSupport
import Testing

/// A random log on disk against the same commands in memory.
struct RandomLogTests {
  @Test func `an index read from bytes is the index of the decoded events`() throws {
    var generator = SeededGenerator(seed: 27_11_2024)
    let office = try StoredOffice()
    var memory = try MemoryOffice.staffed(law: office.law)
    var accepted = 0
    for _ in 0..<260 {
      let step = RandomCommands.step(in: memory, &generator)
      // Without files and printed texts of its own the store takes neither of these.
      guard !["evidence.redact", "letter.issue"].contains(step.name) else { continue }
      guard (try? memory.run(step)) != nil else {
        #expect(office.failure(of: step) != nil, "\(step.line)")
        continue
      }
      accepted += 1
      try office.run(step)
    }
    #expect(accepted > 60, "\(accepted)")
    // The lines of the founding and the enrolments differ; cases, persons and tips do not.
    let found = try office.another(.read).index.summary
    #expect(found == office.store.index.summary)
    #expect(found.rows.map(\.id) == memory.index.rows.map(\.id))
    for (stored, kept) in zip(found.rows, memory.index.rows) {
      #expect(stored.stage == kept.stage && stored.track == kept.track, "\(kept.id)")
      #expect(stored.clocks == kept.clocks && stored.ending == kept.ending, "\(kept.id)")
      #expect(stored.decided == kept.decided && stored.option == kept.option, "\(kept.id)")
      #expect(stored.violations == kept.violations && stored.level == kept.level, "\(kept.id)")
    }
    #expect(found.openTips == memory.index.openTips && found.counts == memory.index.summary.counts)
    // What was decoded from the same lines says the same of every respondent.
    for row in office.store.index.rows {
      let file = try office.store.file(row.id.file, for: try #require(ActorID("sekda")))
      #expect(file?.respondent(row.id.ordinal)?.row == row)
    }
  }
}
