import Casework
import Crypto
import FoundationEssentials
import Glibc
import Synchronization

/// Opens and makes the symmetric keys of sealed fields; wrapped copies lie in `keyring/`.
///
/// One folder a key, one file a recipient: the HPKE encapsulation and the sealed key (RFC 9180,
/// Curve25519, SHA-256, ChaCha20-Poly1305). The files are outside the log, so that destroying them
/// destroys what they open.
package final class FieldKeys: Sendable {
  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let info = Data("netra-keyring/1".utf8)
  private static let encapsulationLength = 32

  private let folder: String
  private let files: Files
  private let seed: DemoSeed?
  private let reader: Identity?
  private let cache = Mutex<[String: SymmetricKey]>([:])

  /// - Parameters:
  ///   - folder: The office folder.
  ///   - seed: A demonstration's seed, from which its keys follow; nil in a real office.
  ///   - reader: Whose copies are opened; nil opens none.
  ///   - files: Through which they are read and written.
  package init(folder: String, seed: DemoSeed?, reader: Identity?, files: Files) {
    self.folder = folder + "/keyring"
    self.files = files
    self.seed = seed
    self.reader = reader
  }

  /// The key of that name, if this official holds a copy.
  func key(_ id: String) -> SymmetricKey? {
    if let known = cache.withLock({ $0[id] }) { return known }
    guard let reader, let file = try? files.read(path(id, reader.actor)) else {
      return nil  // no copy for this official: the field stays closed
    }
    guard let opened = Self.open(file, with: reader) else { return nil }
    cache.withLock { $0[id] = opened }
    return opened
  }

  /// The key of that name, made and wrapped for `recipients` if there is none yet.
  ///
  /// The copies are on disk when this returns.
  func key(_ id: String, for recipients: [ActorRecord]) throws(StoreError) -> SymmetricKey {
    if let known = key(id) {
      try wrap(known, as: id, for: recipients)
      return known
    }
    guard try !files.exists(folder + "/" + Self.folderName(id)) else {
      throw .keyNotHeld(id)
    }
    let made = seed?.fieldKey(id) ?? SymmetricKey(size: .bits256)
    try begin(made, as: id, for: recipients)
    cache.withLock { $0[id] = made }
    return made
  }

  /// Takes a key out of use that no line of the log names; its copies stay under another name.
  ///
  /// Only under the log's lock, where it is certain that no line names it.
  func setAside(_ id: String) throws(StoreError) {
    let named = folder + "/" + Self.folderName(id)
    guard try files.exists(named) else { return }
    var number = 1
    while try files.exists("\(named).\(number).old") { number += 1 }
    cache.withLock { $0[id] = nil }
    try files.rename(named, to: "\(named).\(number).old")
    try files.synchroniseFolder(folder)
  }

  /// Gives those who have none a copy of a key that exists; nothing happens when it is not held here.
  func share(_ id: String, with recipients: [ActorRecord]) throws(StoreError) {
    guard let known = key(id) else { return }
    try wrap(known, as: id, for: recipients)
  }

  /// Writes the copies of a new key in a folder that gets its name once all of them are on disk.
  ///
  /// A key half handed out would be one its maker may not hold.
  private func begin(
    _ key: SymmetricKey,
    as id: String,
    for recipients: [ActorRecord]
  ) throws(StoreError) {
    let named = folder + "/" + Self.folderName(id)
    let unfinished = "\(named).\(getpid()).new"
    try files.makeFolder(unfinished)
    // What an earlier attempt left is of another key.
    for name in try files.names(in: unfinished) { try files.remove("\(unfinished)/\(name)") }
    for recipient in recipients {
      try files.write(try Self.copy(of: key, for: recipient), to: "\(unfinished)/\(recipient.id)")
    }
    try files.synchroniseFolder(unfinished)
    try files.rename(unfinished, to: named)
    try files.synchroniseFolder(folder)
  }

  private static func copy(
    of key: SymmetricKey,
    for recipient: ActorRecord
  ) throws(StoreError) -> [UInt8] {
    guard let copy = seal(key, for: recipient.keys.seal) else { throw .keyUnusable(recipient.id) }
    return copy
  }

  /// Writes a wrapped copy for each recipient who has none.
  private func wrap(
    _ key: SymmetricKey,
    as id: String,
    for recipients: [ActorRecord]
  ) throws(StoreError) {
    var missing: [ActorRecord] = []
    for recipient in recipients where try !files.exists(path(id, recipient.id)) {
      missing.append(recipient)
    }
    guard !missing.isEmpty else { return }
    for recipient in missing {
      try files.write(try Self.copy(of: key, for: recipient), to: path(id, recipient.id))
    }
    try files.synchroniseFolder(folder + "/" + Self.folderName(id))
  }

  private func path(_ id: String, _ actor: ActorID) -> String {
    "\(folder)/\(Self.folderName(id))/\(actor)"
  }

  private static func folderName(_ id: String) -> String {
    String(id.map { $0 == ":" ? "." : $0 })
  }

  private static func seal(_ key: SymmetricKey, for publicKey: String) -> [UInt8]? {
    guard let raw = Data(base64Encoded: publicKey),
      let recipient = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw),
      var sender = try? HPKE.Sender(recipientKey: recipient, ciphersuite: suite, info: info),
      let sealed = try? sender.seal(key.withUnsafeBytes { Data($0) })
    else { return nil }  // the caller names whose key cannot be used
    return Array(sender.encapsulatedKey) + Array(sealed)
  }

  private static func open(_ copy: [UInt8], with identity: Identity) -> SymmetricKey? {
    guard copy.count > encapsulationLength,
      var recipient = try? HPKE.Recipient(
        privateKey: identity.sealing,
        ciphersuite: suite,
        info: info,
        encapsulatedKey: Data(copy.prefix(encapsulationLength))
      ),
      let key = try? recipient.open(Data(copy.dropFirst(encapsulationLength)))
    else { return nil }  // damaged or not ours: the field stays closed
    return SymmetricKey(data: key)
  }
}

/// How many values were sealed.
final class SealTally: Sendable {
  private let count = Atomic(0)

  var isAny: Bool { count.load(ordering: .relaxed) > 0 }

  func add() { count.add(1, ordering: .relaxed) }
}

/// Seals and opens the fields of one event.
struct EventSealer: FieldSealer {
  /// What the ciphertext is bound to besides the field's path.
  struct Place: Hashable, Sendable {
    var origin: String
    var stream: StreamID
    var commandID: String
    var eventIndex: Int
  }

  /// The key under which fields lie that are always sealed.
  enum SecretKey: Hashable, Sendable {
    /// That of the event's own stream.
    case ofStream
    case named(String)
  }

  let place: Place
  let keys: FieldKeys
  let seed: DemoSeed?
  let secretKey: SecretKey
  /// The key for ordinary text, in a case marked *sangat rahasia*.
  let textKeyID: String?
  /// Who gets a copy of a key that is made, by the key's name.
  let recipients: @Sendable (String) -> [ActorRecord]
  /// Counts what is sealed.
  var tally: SealTally?

  var sealsText: Bool { textKeyID != nil }

  private var secretKeyID: String {
    switch secretKey {
    case .ofStream: place.stream.description
    case .named(let id): id
    }
  }

  func seal(_ plain: String, at path: String, isText: Bool) throws -> SealedBox {
    let id = (isText ? textKeyID : nil) ?? secretKeyID
    let key = try keys.key(id, for: recipients(id))
    tally?.add()
    let bound = authenticated(path)
    let nonce = seed.map { $0.nonce(for: bound) } ?? ChaChaPoly.Nonce()
    let box = try ChaChaPoly.seal(
      Data(plain.utf8),
      using: key,
      nonce: nonce,
      authenticating: bound
    )
    return SealedBox(keyID: id, cipher: box.combined.base64EncodedString())
  }

  func open(_ box: SealedBox, at path: String) -> String? {
    guard let key = keys.key(box.keyID), let cipher = Data(base64Encoded: box.cipher),
      let sealed = try? ChaChaPoly.SealedBox(combined: cipher),
      let plain = try? ChaChaPoly.open(sealed, using: key, authenticating: authenticated(path))
    else { return nil }  // not ours to read, or not what was sealed here
    return String(decoding: plain, as: UTF8.self)
  }

  private func authenticated(_ path: String) -> Data {
    Data(
      [place.origin, place.stream.description, place.commandID, String(place.eventIndex), path]
        .joined(separator: "\n").utf8
    )
  }
}
