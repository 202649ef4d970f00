extension JSONValue {
  /// A value as its own JSON, to be changed field by field.
  ///
  /// - Parameter value: What only holds texts, whole numbers, Booleans, lists and objects.
  /// - Throws: `EncodingError` for any other number.
  package init(encoding value: some Encodable) throws {
    let box = ValueBox()
    try value.encode(to: ValueEncoder(box: box, codingPath: []))
    self = box.value
  }
}

/// The place one value is written to; what is written into a nested one reaches those above it.
private final class ValueBox {
  private(set) var value: JSONValue = .null
  private let changed: (JSONValue) -> Void

  init(changed: @escaping (JSONValue) -> Void = { _ in }) { self.changed = changed }

  func put(_ value: JSONValue) {
    self.value = value
    changed(value)
  }

  func put(_ member: JSONValue, at key: String) {
    var members: [String: JSONValue] = [:]
    if case .object(let present) = value { members = present }
    members[key] = member
    put(.object(members))
  }

  func append(_ element: JSONValue) { put(.array(elements + [element])) }

  func replace(_ index: Int, by element: JSONValue) {
    var changed = elements
    changed[index] = element
    put(.array(changed))
  }

  var elements: [JSONValue] {
    if case .array(let present) = value { present } else { [] }
  }
}

private struct ValueEncoder: Encoder, SingleValueEncodingContainer {
  let box: ValueBox
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object = box.value {} else { box.put(.object([:])) }
    return KeyedEncodingContainer(Members<Key>(box: box, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .array = box.value {} else { box.put(.array([])) }
    return Elements(box: box, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() throws { box.put(.null) }

  func encode(_ value: some Encodable) throws { box.put(try written(value)) }

  /// A value as JSON; what is not plain writes itself.
  func written(_ value: some Encodable) throws -> JSONValue {
    switch value {
    case let text as String: return .string(text)
    case let flag as Bool: return .bool(flag)
    case let number as any BinaryInteger:
      guard let whole = Int(exactly: number) else { throw unfit(value) }
      return .integer(whole)
    case is any BinaryFloatingPoint: throw unfit(value)
    default:
      let inner = ValueBox()
      try value.encode(to: ValueEncoder(box: inner, codingPath: codingPath))
      return inner.value
    }
  }

  private func unfit(_ value: any Encodable) -> EncodingError {
    .invalidValue(value, .init(codingPath: codingPath, debugDescription: "not a whole number"))
  }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let box: ValueBox
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) throws { box.put(.null, at: key.stringValue) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    let encoder = ValueEncoder(box: box, codingPath: codingPath + [key])
    box.put(try encoder.written(value), at: key.stringValue)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    inner(key).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    inner(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { ValueEncoder(box: box, codingPath: codingPath) }
  func superEncoder(forKey key: Key) -> any Encoder { inner(key) }

  private func inner(_ key: Key) -> ValueEncoder {
    let above = box
    return ValueEncoder(
      box: ValueBox { above.put($0, at: key.stringValue) },
      codingPath: codingPath + [key]
    )
  }
}

private struct Elements: UnkeyedEncodingContainer {
  let box: ValueBox
  let codingPath: [any CodingKey]
  var count: Int { box.elements.count }

  func encodeNil() throws { box.append(.null) }

  func encode(_ value: some Encodable) throws {
    box.append(try ValueEncoder(box: box, codingPath: codingPath).written(value))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    inner().container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { inner().unkeyedContainer() }

  func superEncoder() -> any Encoder { inner() }

  private func inner() -> ValueEncoder {
    let (above, index) = (box, count)
    above.append(.null)
    return ValueEncoder(
      box: ValueBox { above.replace(index, by: $0) },
      codingPath: codingPath
    )
  }
}
