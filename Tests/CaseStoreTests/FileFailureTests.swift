import Casework
import Crypto
import Foundation
import TestSupport
import Testing

@testable import CaseStore

/// Every step of writing beside the log goes wrong once: nothing half-written is taken for whole.
struct FileFailureTests {
  /// Runs `attempt` with the n-th call failing, for every n until none is reached any more.
  ///
  /// - Returns: How many calls the attempt takes.
  private static func everyFailure(
    goesOn: Bool,
    _ attempt: (TemporaryFolder, Files) throws -> Void,
    after check: (TemporaryFolder) throws -> Void
  ) throws -> Int {
    for call in 1...200 {
      let folder = try TemporaryFolder()
      let system = FailingFileSystem(at: call, goesOn: goesOn)
      do {
        try attempt(folder, Files(system))
      } catch is StoreError {
        #expect(system.hasFailed)
      } catch is VaultProblem {
        #expect(system.hasFailed)
      }
      try check(folder)
      guard system.hasFailed else { return call - 1 }
    }
    Issue.record("an attempt without end")
    return 0
  }

  @Test(arguments: [false, true])
  func `whatever lies under a hash in the vault has that hash`(goesOn: Bool) throws {
    let content = Data((0..<5000).map { UInt8(truncatingIfNeeded: $0) })
    func source(_ folder: TemporaryFolder) throws -> String {
      try content.write(to: URL(filePath: folder("bukti")))
      return folder("bukti")
    }
    let calls = try Self.everyFailure(goesOn: goesOn) { folder, files in
      let path = try source(folder)
      let item = try Vault(folder: folder.path, files: files).take(path).item
      #expect(Vault(folder: folder.path, files: .onDisk).verify(item) == .intact)
    } after: { folder in
      for (name, bytes) in try TemporaryFolder.contents(of: folder("evidence"))
      where !name.hasSuffix(".new") {
        let hash = SHA256.hash(data: bytes).hex
        #expect(name == "\(hash.prefix(2))/\(hash)")
      }
      let again = Vault(folder: folder.path, files: .onDisk)
      #expect(again.verify(try again.take(try source(folder)).item) == .intact)
    }
    #expect(calls > 10)
  }

  @Test(arguments: [false, true])
  func `a key is handed out to all or to nobody`(goesOn: Bool) throws {
    let office = try StoredOffice()
    let names = ["budi", "dewi"]
    let recipients = try names.map { name in
      try #require(ActorID(name).flatMap { office.store.office.actors[$0] })
    }
    let identities = try recipients.map { try DemoSeed.standard.identity($0.id) }
    func keys(_ folder: TemporaryFolder, _ reader: Identity, _ files: Files) -> FieldKeys {
      FieldKeys(folder: folder.path, seed: nil, reader: reader, files: files)
    }
    func held(_ folder: TemporaryFolder) -> [Data?] {
      identities.map { identity in
        keys(folder, identity, .onDisk).key("case:K-1").map { $0.withUnsafeBytes { Data($0) } }
      }
    }
    let calls = try Self.everyFailure(goesOn: goesOn) { folder, files in
      _ = try keys(folder, identities[0], files).key("case:K-1", for: recipients)
    } after: { folder in
      let found = held(folder)
      #expect(found[0] == found[1])
      // Whoever failed tries again and is not locked out of their own key.
      _ = try keys(folder, identities[0], .onDisk).key("case:K-1", for: recipients)
      let after = held(folder)
      #expect(after[0] != nil && after[0] == after[1])
      if found[0] != nil { #expect(found == after) }
    }
    #expect(calls > 10)
  }

  @Test(arguments: [false, true])
  func `an official's keys are there whole or not at all`(goesOn: Bool) throws {
    let actor = try #require(ActorID("budi"))
    let identity = Identity(fresh: actor)
    let calls = try Self.everyFailure(goesOn: goesOn) { folder, files in
      try KeyHome(folder: folder("keys"), files: files).save(identity, of: "netra")
    } after: { folder in
      let home = KeyHome(folder: folder("keys"))
      do throws(StoreError) {
        #expect(try home.load(actor, of: "netra").publicKeys == identity.publicKeys)
      } catch {
        guard case .noKeys = error else {
          Issue.record("\(error)")
          return
        }
      }
    }
    #expect(calls > 5)
  }

  @Test(arguments: [false, true])
  func `a file is the old one or the new one`(goesOn: Bool) throws {
    let (old, new) = ([UInt8](repeating: 1, count: 100), [UInt8](repeating: 2, count: 300))
    let calls = try Self.everyFailure(goesOn: goesOn) { folder, files in
      try Files.onDisk.write(old, to: folder("draft.json"))
      try files.write(new, to: folder("draft.json"))
    } after: { folder in
      let found = try Files.onDisk.read(folder("draft.json"))
      #expect(found == old || found == new)
    }
    #expect(calls == 4)
  }
}
