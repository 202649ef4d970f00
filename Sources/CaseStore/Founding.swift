package import Casework
import FoundationEssentials
package import Journal

/// Founds an office: its folder, its log and line 0.
package struct Founding {
  package var folder: String
  package var name: String
  /// The Kemendagri code, such as `19.71`.
  package var region: String
  package var offset: String
  package var founder: ActorID
  package var founderName: String
  package var isDemo: Bool

  package init(
    folder: String,
    name: String,
    region: String,
    offset: String,
    founder: ActorID,
    founderName: String,
    isDemo: Bool
  ) {
    self.folder = folder
    self.name = name
    self.region = region
    self.offset = offset
    self.founder = founder
    self.founderName = founderName
    self.isDemo = isDemo
  }

  /// Writes line 0 and keeps the founder's keys in `keyHome`; a demonstration's keys follow its seed.
  ///
  /// - Throws: ``StoreError``; a folder that holds a log is never touched.
  package func found(
    at now: Timestamp,
    keyHome: KeyHome,
    holder: Holder,
    bootID: String
  ) throws(StoreError) {
    let seed: DemoSeed? = isDemo ? .standard : nil
    let identity =
      try seed.map { seed throws(StoreError) in try seed.identity(founder) }
      ?? Identity(fresh: founder)
    var generator = SystemRandomNumberGenerator()
    let random = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let nonce = seed?.officeNonce ?? random.hex
    let facts = OfficeFounded(
      office: name,
      region: region,
      founder: ActorEnrolment(
        actor: founder,
        name: founderName,
        roles: [.admin],
        keys: identity.publicKeys
      ),
      nonce: nonce,
      offset: offset,
      demo: isDemo
    )
    // Keys first: an office whose founder cannot sign would be lost.
    if !isDemo { try keyHome.save(identity, of: facts.origin) }
    let id = CommandID(
      milliseconds: now.milliseconds,
      random: seed?.random(forLine: 0) ?? Array(random.reversed().prefix(10))
    )
    var writer = JSONWriter()
    writer.raw(#"[{"k":"office.founded/1","s":"office","d":"#)
    do {
      writer.raw(try EventCodec.encode(.officeFounded(facts), sealer: NothingSealed()))
      writer.raw("}]")
      _ = try Journal.create(
        folder: folder,
        fileSystem: LinuxFileSystem(),
        holder: holder,
        bootID: bootID,
        first: Entry(
          time: now.description,
          actor: founder.text,
          role: Role.admin.rawValue,
          key: identity.keyName,
          id: id.text,
          events: writer.bytes,
          sign: { text in try identity.sign(text, seed: seed) }
        )
      )
    } catch let error as JournalError {
      throw .journal(error)
    } catch {
      throw .undecodable(n: 0, detail: String(describing: error))
    }
  }
}

/// For events of the office stream, which hold nothing to seal.
private struct NothingSealed: FieldSealer {
  var sealsText: Bool { false }

  func seal(_ plain: String, at path: String, isText: Bool) throws -> SealedBox {
    throw StoreError.keyNotHeld(path)
  }

  func open(_ box: SealedBox, at path: String) -> String? { nil }
}
