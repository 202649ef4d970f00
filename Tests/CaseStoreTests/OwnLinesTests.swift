import CaseStore
import Casework
import Journal
import TestSupport
import Testing

/// What this program wrote itself is not read back, and still is what everyone else reads.
struct OwnLinesTests {
  @Test func `a case folded from what was written is the case folded from the log`() throws {
    let office = try StoredOffice()
    let reader = try office.another(.read)
    var compared = 0
    for step in CampaignStory.steps {
      let written = try office.run(step)
      _ = try reader.catchUp()
      let actor = try MemoryOffice.acting(step.who).actor
      for id in written.ids where id.kind == .file {
        let own = try office.store.file(id, for: actor)
        #expect(own != nil)
        #expect(own == (try reader.file(id, for: actor)), "\(step.name)")
        compared += 1
      }
    }
    #expect(compared > 30)
  }

  @Test func `what a command met on its way is told by the next look, and is not its own`() throws {
    let office = try StoredOffice()
    let other = try office.another()
    _ = try other.catchUp()
    let theirs = try office.run(StoredOffice.report, in: other)
    let ours = try office.run(
      Step(
        "2024-10-25",
        "budi/satgas",
        "tip.record",
        #"{"received":"2024-10-25","source":"medsos","title":"Foto","what":"Ramai."}"#
      )
    )
    #expect(Set(ours.ids).isDisjoint(with: theirs.ids))
    let told = try office.store.catchUp()
    #expect(Set(told.map(\.record)) == Set(theirs.ids))
    #expect(told.allSatisfy { $0.n == theirs.n })
    #expect(try office.store.catchUp().isEmpty)
  }
}
