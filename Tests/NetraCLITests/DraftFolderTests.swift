import CaseStore
import Casework
import Dashboard
import NetraCLI
import TestSupport
import Testing

/// Every step of keeping a draft goes wrong once: what was kept before stays, or the new one is whole.
struct DraftFolderTests {
  private static func draft(_ answer: String) -> SavedDraft {
    SavedDraft(
      id: "d-1",
      command: "statement.answer",
      file: RecordID("K-2024-0001"),
      respondent: 1,
      rows: 1,
      values: ["answer": answer],
      saved: CalendarDate("2024-11-08")
    )
  }

  private static func folder(_ home: TemporaryFolder, _ files: Files) throws -> DraftFolder {
    DraftFolder(home: home("kantor"), actor: try #require(ActorID("dewi")), files: files)
  }

  @Test(arguments: [false, true])
  func `a draft that could not be kept says so and leaves the one before whole`(
    goesOn: Bool
  ) throws {
    var reached = 0
    for call in 1...60 {
      let home = try TemporaryFolder()
      let kept = try Self.folder(home, .onDisk)
      #expect(kept.save(Self.draft("Ya.")) == nil)
      let system = FailingFileSystem(at: call, goesOn: goesOn)
      let problem = try Self.folder(home, Files(system)).save(Self.draft("Tidak."))
      let values = kept.all().map { $0.values["answer"] }
      #expect(values == ["Ya."] || values == ["Tidak."], "call \(call): \(values)")
      if problem == nil { #expect(values == ["Tidak."], "call \(call)") }
      guard system.hasFailed else { break }
      reached = call
    }
    #expect(reached > 3)
  }

  @Test(arguments: [false, true])
  func `a draft that could not be thrown away is there or gone, never half`(goesOn: Bool) throws {
    var reached = 0
    for call in 1...60 {
      let home = try TemporaryFolder()
      let kept = try Self.folder(home, .onDisk)
      #expect(kept.save(Self.draft("Ya.")) == nil)
      let system = FailingFileSystem(at: call, goesOn: goesOn)
      let problem = try Self.folder(home, Files(system)).discard("d-1")
      let drafts = kept.all()
      #expect(drafts.isEmpty || drafts == [Self.draft("Ya.")])
      if problem == nil { #expect(drafts.isEmpty, "call \(call)") }
      guard system.hasFailed else { break }
      reached = call
    }
    #expect(reached > 0)
  }

  @Test func `drafts that cannot be read are not offered, and nothing ends`() throws {
    let home = try TemporaryFolder()
    #expect(try Self.folder(home, .onDisk).save(Self.draft("Ya.")) == nil)
    let gone = try Self.folder(home, Files(FailingFileSystem(at: 1, goesOn: true)))
    #expect(gone.all().isEmpty)
  }
}
