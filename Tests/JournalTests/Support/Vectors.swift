import Crypto
import Foundation
import Journal

/// The golden log of three lines and what belongs to it.
struct Vectors: Decodable {
  struct Key: Decodable {
    let signSeedHex: String
    let sign: String
    let key: String

    enum CodingKeys: String, CodingKey {
      case signSeedHex = "sign_seed_hex"
      case sign
      case key
    }
  }

  let keys: [String: Key]
  let hashes: [String]
  let signedBytes: [Int]
  let roots: [String]

  enum CodingKeys: String, CodingKey {
    case keys
    case hashes = "h"
    case signedBytes = "signed_bytes"
    case roots = "root_hex"
  }

  static func load() throws -> Self {
    try JSONDecoder().decode(Self.self, from: try data("three-lines.json"))
  }

  /// The lines, each with its LF.
  static func lines() throws -> [[UInt8]] {
    [UInt8](try data("three-lines.jsonl")).split(separator: 0x0A).map { $0 + [0x0A] }
  }

  private static func data(_ name: String) throws -> Data {
    struct Missing: Error {}
    guard let folder = Bundle.module.resourceURL else { throw Missing() }
    return try Data(contentsOf: folder.appendingPathComponent("Vectors/" + name))
  }
}

/// An official of the golden log.
struct Official {
  let name: String
  let role: String
  let signing: Curve25519.Signing.PrivateKey
  let key: String

  init(_ name: String, _ role: String) throws {
    struct Missing: Error {}
    guard let key = try Vectors.load().keys[name] else { throw Missing() }
    self.name = name
    self.role = role
    self.key = key.key
    signing = try Curve25519.Signing.PrivateKey(rawRepresentation: Self.bytes(key.signSeedHex))
  }

  /// An entry by this official; `number` makes time and command id differ.
  func entry(_ number: Int, _ events: String, role: String? = nil) -> Entry {
    let second = number % 60
    let clock = "2024-10-25T09:\(number / 60 % 60 + 100):\(second + 100)"
    let time = clock.replacing(":1", with: ":") + ".000+07:00"
    let digits = String(1_000_000_000_000 + number).dropFirst(1)
    return entry(time: time, id: "019245aa-0000-7000-8000-\(digits)", events, role: role)
  }

  func entry(time: String, id: String, _ events: String, role: String? = nil) -> Entry {
    let signing = signing
    return Entry(
      time: time,
      actor: name,
      role: role ?? self.role,
      key: key,
      id: id,
      events: Array(events.utf8)
    ) { Array(try signing.signature(for: $0)) }
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8).map { UInt8(Character(UnicodeScalar($0)).hexDigitValue ?? 0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
