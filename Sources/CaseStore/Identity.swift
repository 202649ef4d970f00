package import Casework
import Crypto
import FoundationEssentials

/// An official's private keys: one signs events, one opens sealed fields.
package struct Identity: Sendable {
  package let actor: ActorID
  let signing: Curve25519.Signing.PrivateKey
  let sealing: Curve25519.KeyAgreement.PrivateKey
  /// The public halves, as they are enrolled; derived once, for each line needs them.
  package let publicKeys: PublicKeys
  /// The first 16 hex digits of the SHA-256 of the signing key, as each line names it.
  package let keyName: String

  /// Fresh keys from the system's random source.
  package init(fresh actor: ActorID) {
    self.init(
      actor: actor,
      signing: Curve25519.Signing.PrivateKey(),
      sealing: Curve25519.KeyAgreement.PrivateKey()
    )
  }

  init(
    actor: ActorID,
    signing: Curve25519.Signing.PrivateKey,
    sealing: Curve25519.KeyAgreement.PrivateKey
  ) {
    self.actor = actor
    self.signing = signing
    self.sealing = sealing
    let sign = signing.publicKey.rawRepresentation
    publicKeys = PublicKeys(
      sign: sign.base64EncodedString(),
      seal: sealing.publicKey.rawRepresentation.base64EncodedString()
    )
    keyName = String(SHA256.hash(data: sign).hex.prefix(16))
  }

  /// The Ed25519 signature of `text`, 64 bytes.
  func sign(_ text: [UInt8], seed: DemoSeed?) throws -> [UInt8] {
    Array(try signing.signature(for: Data(text)))
  }
}

/// Where officials keep their private keys: one file each in their own home, never in the office.
package struct KeyHome: Sendable {
  /// `$XDG_CONFIG_HOME/netra/keys` or its default.
  package let folder: String
  private let files: Files

  /// Keys in a folder of this machine.
  package init(folder: String) { self.init(folder: folder, files: .onDisk) }

  package init(folder: String, files: Files) {
    self.folder = folder
    self.files = files
  }

  private struct Stored: Codable {
    var sign: String
    var seal: String
  }

  private func path(_ origin: String, _ actor: ActorID) -> String {
    "\(folder)/\(origin)/\(actor)"
  }

  /// The officials of an office whose keys this account holds.
  package func actors(of origin: String) -> [ActorID] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(origin)")) ?? []
    return names.compactMap { ActorID($0) }.sorted()  // no folder: no keys
  }

  /// The keys of one official, if this account can read them.
  package func load(_ actor: ActorID, of origin: String) throws(StoreError) -> Identity {
    let path = path(origin, actor)
    guard try files.exists(path) else { throw .noKeys(actor, path: path) }
    let bytes = try files.read(path)
    guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)),
      let sign = Data(base64Encoded: stored.sign), let seal = Data(base64Encoded: stored.seal),
      let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: sign),
      let sealing = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seal)
    else { throw .keysDamaged(path: path) }
    return Identity(actor: actor, signing: signing, sealing: sealing)
  }

  /// Writes an official's keys, readable by this account alone; existing ones are never replaced.
  package func save(_ identity: Identity, of origin: String) throws(StoreError) {
    let path = path(origin, identity.actor)
    guard try !files.exists(path) else { throw .keysExist(path: path) }
    try files.makeFolder("\(folder)/\(origin)")
    let stored = Stored(
      sign: identity.signing.rawRepresentation.base64EncodedString(),
      seal: identity.sealing.rawRepresentation.base64EncodedString()
    )
    guard let json = try? JSONEncoder().encode(stored) else { throw .keysDamaged(path: path) }
    try files.write(Array(json), to: path)
    try files.synchroniseFolder("\(folder)/\(origin)")
  }
}

/// The fixed seed from which everything random in a demonstration follows.
package struct DemoSeed: Hashable, Sendable {
  private let text: String

  /// The seed of demonstrations of this program.
  package static let standard = DemoSeed(text: "netra-demo-seed/1")

  private func bytes(_ purpose: String, _ name: String) -> SHA256.Digest {
    SHA256.hash(data: Data("\(text)\n\(purpose)\n\(name)".utf8))
  }

  /// The keys of a demonstration's official.
  package func identity(_ actor: ActorID) throws(StoreError) -> Identity {
    guard
      let signing = try? Curve25519.Signing.PrivateKey(
        rawRepresentation: Data(bytes("sign", actor.text))
      ),
      let sealing = try? Curve25519.KeyAgreement.PrivateKey(
        rawRepresentation: Data(bytes("seal", actor.text))
      )
    else { throw .keyUnusable(actor) }
    return Identity(actor: actor, signing: signing, sealing: sealing)
  }

  /// 32 hex characters for line 0.
  package var officeNonce: String { String(bytes("nonce", "").hex.prefix(32)) }

  /// The ten random bytes of the command that becomes line `n`.
  func random(forLine n: Int) -> [UInt8] { Array(bytes("command", String(n)).prefix(10)) }

  func fieldKey(_ id: String) -> SymmetricKey { SymmetricKey(data: Data(bytes("field", id))) }

  func nonce(for bound: Data) -> ChaChaPoly.Nonce {
    let digest = SHA256.hash(data: Data(text.utf8) + bound)
    guard let nonce = try? ChaChaPoly.Nonce(data: Data(digest.prefix(12))) else {
      return ChaChaPoly.Nonce()  // twelve bytes are always a nonce; this line is never reached
    }
    return nonce
  }
}

extension Sequence where Element == UInt8 {
  /// Lower-case hexadecimal digits.
  var hex: String {
    var text = ""
    for byte in self {
      let digits = String(byte, radix: 16)
      text += digits.utf8.count == 1 ? "0" + digits : digits
    }
    return text
  }
}
