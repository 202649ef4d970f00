import Crypto

/// Who may sign what, as the log itself says line by line.
struct EnrolmentTable {
  struct Enrolment {
    let key: Curve25519.Signing.PublicKey
    /// The 16 hexadecimal digits by which lines name the key.
    let name: String
    var roles: Set<String>
  }

  private var actors: [String: Enrolment] = [:]

  func enrolment(of actor: String) -> Enrolment? { actors[actor] }

  /// Takes the enrolment that an event of this kind carries, if it carries one.
  mutating func follow(
    kind: String,
    data: Range<Int>?,
    line: Span<UInt8>
  ) throws(Verification.Reason) {
    switch kind {
    case "office.founded/1":
      let members = try Self.members(data, line)
      guard let founder = members["founder"] else { throw .enrolment(kind: kind) }
      try enrol(try Self.members(founder, line), kind, line)
    case "actor.enrolled/1", "actor.rekeyed/1":
      try enrol(try Self.members(data, line), kind, line)
    default: return
    }
  }

  /// The members of an object of the line by name.
  static func members(
    _ object: Range<Int>?,
    _ line: Span<UInt8>
  ) throws(Verification.Reason) -> [String: Range<Int>] {
    guard let object else { throw .enrolment(kind: "") }
    do throws(EnvelopeError) {
      return try ObjectMembers.of(object, in: line)
    } catch {
      throw .form(error)
    }
  }

  private mutating func enrol(
    _ members: [String: Range<Int>],
    _ kind: String,
    _ line: Span<UInt8>
  ) throws(Verification.Reason) {
    guard let actor = ObjectMembers.text(members["actor"], in: line),
      let sign = ObjectMembers.text(members["sign"], in: line),
      let bytes = Base64.decode(Array(sign.utf8).span), bytes.count == 32,
      let key = SignatureCheck.publicKey(bytes)
    else { throw .enrolment(kind: kind) }
    let known = actors[actor]
    guard (known != nil) == (kind == "actor.rekeyed/1") else { throw .enrolment(kind: kind) }
    let roles = members["roles"].flatMap { ObjectMembers.texts($0, in: line) }.map { Set($0) }
    guard let roles = roles ?? known?.roles, !roles.isEmpty else { throw .enrolment(kind: kind) }
    let name = String(LineHash(of: bytes).hex.prefix(16))
    actors[actor] = Enrolment(key: key, name: name, roles: roles)
  }
}
