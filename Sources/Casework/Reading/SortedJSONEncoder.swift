/// Writes values as JSON, as bytes or as a ``JSONValue``: keys sorted, slashes plain, no fractions.
///
/// The bytes are those of Foundation's `JSONEncoder` with sorted keys and plain slashes, written in
/// a fraction of the time: an event is written while others wait for the lock.
package struct SortedJSONEncoder {
  private let userInfo: [CodingUserInfoKey: Any]

  /// - Parameter userInfo: What the coding of values may ask for, such as a ``FieldSealer``.
  package init(userInfo: [CodingUserInfoKey: Any] = [:]) {
    self.userInfo = userInfo
  }

  /// The JSON of a value.
  ///
  /// - Throws: What the value's own coding throws; `EncodingError` for a number that is no `Int`,
  ///   or for a value that writes nothing.
  /// - Complexity: O(size of the value).
  package func encode(_ value: some Encodable) throws -> [UInt8] {
    let node = try node(of: value)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    node.write(to: &bytes)
    return bytes
  }

  fileprivate func node(of value: some Encodable) throws -> JSONNode {
    let encoder = ValueEncoder(userInfo: userInfo, parent: nil, step: nil)
    try value.encode(to: encoder)
    guard let found = encoder.value else {
      throw EncodingError.invalidValue(
        value,
        .init(codingPath: [], debugDescription: "the value writes nothing")
      )
    }
    return found
  }
}

extension JSONValue {
  /// A value as its own JSON, to be changed field by field.
  ///
  /// - Throws: As ``SortedJSONEncoder/encode(_:)``.
  package init(encoding value: some Encodable) throws {
    self = try SortedJSONEncoder().node(of: value).value
  }
}

/// A JSON value on its way to bytes.
private enum JSONNode {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list(ListNode)
  case object(ObjectNode)
  /// What somebody may still be writing.
  case pending(ValueEncoder)

  func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .text(let text): Self.write(text, to: &bytes)
    case .list(let list):
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for element in list.elements {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for member in object.sorted {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        Self.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .pending(let encoder): encoder.node.write(to: &bytes)
    }
  }

  var value: JSONValue {
    switch self {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let number): .integer(number)
    case .text(let text): .string(text)
    case .list(let list): .array(list.elements.map(\.value))
    case .object(let object):
      .object(Dictionary(uniqueKeysWithValues: object.sorted.map { ($0.name, $0.value.value) }))
    case .pending(let encoder): encoder.node.value
    }
  }

  /// A string with the escapes of RFC 8259 section 7, the short ones where there are any.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { bytes.append(contentsOf: text.utf8) } else { escape(text, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
      case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
      case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
      case 0x00..<0x20:
        bytes.append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
        bytes.append(contentsOf: String(byte, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
  }
}

private final class ListNode {
  var elements: [JSONNode] = []
}

private final class ObjectNode {
  private var members: [(name: String, value: JSONNode)] = []

  /// Sets a member; what is written twice stands as it was written last.
  func set(_ name: String, _ value: JSONNode) {
    if let known = members.firstIndex(where: { $0.name == name }) {
      members[known].value = value
    } else {
      members.append((name, value))
    }
  }

  var sorted: [(name: String, value: JSONNode)] { members.sorted { $0.name < $1.name } }
}

/// One step of a coding path.
private enum PathStep: CodingKey {
  case name(String)
  case position(Int)

  init(stringValue: String) { self = .name(stringValue) }
  init(intValue: Int) { self = .position(intValue) }

  var stringValue: String {
    switch self {
    case .name(let name): name
    case .position(let position): "Index \(position)"
    }
  }

  var intValue: Int? {
    guard case .position(let position) = self else { return nil }
    return position
  }
}

/// Where one value is written; it knows the values it lies in only for the sake of the path.
private final class ValueEncoder: Encoder {
  let userInfo: [CodingUserInfoKey: Any]
  private let parent: ValueEncoder?
  private let step: PathStep?
  var value: JSONNode?

  init(userInfo: [CodingUserInfoKey: Any], parent: ValueEncoder?, step: PathStep?) {
    self.userInfo = userInfo
    self.parent = parent
    self.step = step
  }

  /// What was written here; an empty object when nothing was.
  var node: JSONNode { value ?? .object(ObjectNode()) }

  var codingPath: [any CodingKey] {
    guard let parent, let step else { return [] }
    return parent.codingPath + [step]
  }

  func below(_ step: PathStep) -> ValueEncoder {
    ValueEncoder(userInfo: userInfo, parent: self, step: step)
  }

  func node(of value: some Encodable, at step: PathStep) throws -> JSONNode {
    let encoder = below(step)
    try value.encode(to: encoder)
    return encoder.node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Members(owner: self, object: object()))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { Elements(owner: self, list: list()) }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleValue(owner: self) }

  /// The object being written here; a value may ask for it several times and go on with it.
  private func object() -> ObjectNode {
    if case .object(let known) = value { return known }
    let made = ObjectNode()
    value = .object(made)
    return made
  }

  private func list() -> ListNode {
    if case .list(let known) = value { return known }
    let made = ListNode()
    value = .list(made)
    return made
  }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let owner: ValueEncoder
  let object: ObjectNode

  var codingPath: [any CodingKey] { owner.codingPath }

  func encodeNil(forKey key: Key) { object.set(key.stringValue, .null) }
  func encode(_ value: Bool, forKey key: Key) { object.set(key.stringValue, .bool(value)) }
  func encode(_ value: Int, forKey key: Key) {
    object.set(key.stringValue, .number(value))
  }
  func encode(_ value: String, forKey key: Key) { object.set(key.stringValue, .text(value)) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    let name = key.stringValue
    object.set(name, try owner.node(of: value, at: .name(name)))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    nested(key.stringValue).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    nested(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { nested("super") }
  func superEncoder(forKey key: Key) -> any Encoder { nested(key.stringValue) }

  private func nested(_ name: String) -> ValueEncoder {
    let encoder = owner.below(.name(name))
    object.set(name, .pending(encoder))
    return encoder
  }
}

private struct Elements: UnkeyedEncodingContainer {
  let owner: ValueEncoder
  let list: ListNode

  var codingPath: [any CodingKey] { owner.codingPath }
  var count: Int { list.elements.count }

  func encodeNil() { list.elements.append(.null) }
  func encode(_ value: Bool) { list.elements.append(.bool(value)) }
  func encode(_ value: Int) { list.elements.append(.number(value)) }
  func encode(_ value: String) { list.elements.append(.text(value)) }

  func encode<Value: Encodable>(_ value: Value) throws {
    list.elements.append(try owner.node(of: value, at: .position(count)))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    nested().container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }
  func superEncoder() -> any Encoder { nested() }

  private func nested() -> ValueEncoder {
    let encoder = owner.below(.position(count))
    list.elements.append(.pending(encoder))
    return encoder
  }
}

private struct SingleValue: SingleValueEncodingContainer {
  let owner: ValueEncoder

  var codingPath: [any CodingKey] { owner.codingPath }

  func encodeNil() { owner.value = .null }
  func encode(_ value: Bool) { owner.value = .bool(value) }
  func encode(_ value: String) { owner.value = .text(value) }
  func encode(_ value: Double) throws { throw unfit(value) }
  func encode(_ value: Float) throws { throw unfit(value) }

  func encode<Value: Encodable & FixedWidthInteger>(_ value: Value) throws {
    guard let number = Int(exactly: value) else { throw unfit(value) }
    owner.value = .number(number)
  }

  func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: owner) }

  /// The log has no fractions: two programs would write them in two ways.
  private func unfit(_ value: some Encodable) -> EncodingError {
    .invalidValue(value, .init(codingPath: codingPath, debugDescription: "not a whole number"))
  }
}
