import CaseStore
import Casework
import Foundation
import TestSupport
import Testing

struct PresenceTests {
  private func presence(_ name: String, _ file: RecordID?) throws -> Presence {
    Presence(
      acting: Acting(actor: try #require(ActorID(name)), role: .satgas),
      file: file,
      since: try #require(Timestamp("2024-11-22T09:13:00.000+07:00"))
    )
  }

  @Test func `a console sees who else is there and on which case`() throws {
    let temporary = try TemporaryFolder()
    let mine = try #require(PresenceBook(officeFolder: temporary("."), console: "1"))
    let theirs = try #require(PresenceBook(officeFolder: temporary("."), console: "2 /dev/pts/3"))
    #expect(mine.others() == [])
    mine.show(try presence("budi", nil))
    theirs.show(try presence("dewi", StoredOffice.file))
    #expect(mine.others() == [try presence("dewi", StoredOffice.file)])
    #expect(theirs.others() == [try presence("budi", nil)])
    theirs.show(try presence("dewi", nil))
    #expect(mine.others().map(\.file) == [nil])
  }

  @Test func `a console that is gone is not there, also when it left its file`() throws {
    let temporary = try TemporaryFolder()
    let mine = try #require(PresenceBook(officeFolder: temporary("."), console: "1"))
    do {
      let theirs = try #require(PresenceBook(officeFolder: temporary("."), console: "2"))
      theirs.show(try presence("dewi", nil))
      #expect(mine.others().count == 1)
    }
    #expect(mine.others() == [])
    let left = temporary("presence/9")
    try Data("dewi satgas - 2024-11-22T09:13:00.000+07:00\n".utf8).write(to: URL(filePath: left))
    #expect(mine.others() == [])
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  @Test func `a folder that cannot be written hinders nobody`() {
    #expect(PresenceBook(officeFolder: "/proc/none", console: "1") == nil)
  }
}
