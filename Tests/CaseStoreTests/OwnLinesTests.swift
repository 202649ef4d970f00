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
}
