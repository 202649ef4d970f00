/// A ciphertext as it stands in the log: the key's name and the base64 of nonce, text and tag.
package struct SealedBox: Hashable, Sendable, Codable {
  package let keyID: String
  package let cipher: String

  package init(keyID: String, cipher: String) {
    self.keyID = keyID
    self.cipher = cipher
  }

  private enum CodingKeys: String, CodingKey {
    case keyID = "k"
    case cipher = "c"
  }
}

/// Seals and opens single fields while events are encoded and decoded.
///
/// The store puts one into the coder's user info; without one, open values cannot be written and
/// sealed ones stay closed.
package protocol FieldSealer: Sendable {
  /// Whether ordinary text is sealed too, as in a case marked *sangat rahasia*.
  var sealsText: Bool { get }
  /// Seals one field, given as text, with its path inside the event, which is authenticated.
  ///
  /// `isText` tells ordinary text of a strictly held case from a field that is sealed everywhere.
  func seal(_ plain: String, at path: String, isText: Bool) throws -> SealedBox
  /// Opens one field; nil when this official holds no copy of the key.
  func open(_ box: SealedBox, at path: String) -> String?
}

extension CodingUserInfoKey {
  /// Where coders carry their ``FieldSealer``.
  package static let fieldSealer = CodingUserInfoKey(rawValue: "netra.field-sealer")
}

/// A value that is always encrypted in the log: names of reporters and witnesses, NIK.
package enum Sealed<Value: LosslessStringConvertible & Hashable & Sendable>: Hashable, Sendable {
  /// Readable here and now.
  case open(Value)
  /// Present, but this official holds no key.
  case closed(SealedBox)

  /// The value, if it can be read.
  package var value: Value? {
    guard case .open(let value) = self else { return nil }
    return value
  }
}

extension Sealed: Codable {
  package init(from decoder: any Decoder) throws {
    // A command states the value plainly; only the log holds it sealed.
    if let container = try? decoder.singleValueContainer(),  // a string, or else an object
      let text = try? container.decode(String.self), let value = Value(text)
    {
      self = .open(value)
      return
    }
    let container = try decoder.container(keyedBy: SealedKey.self)
    let box = try container.decode(SealedBox.self, forKey: .box)
    let opened = decoder.fieldSealer?.open(box, at: decoder.codingPath.fieldPath)
    self = opened.flatMap(Value.init).map(Sealed.open) ?? .closed(box)
  }

  package func encode(to encoder: any Encoder) throws {
    try encode(to: encoder, isText: false)
  }

  func encode(to encoder: any Encoder, isText: Bool) throws {
    var container = encoder.container(keyedBy: SealedKey.self)
    switch self {
    case .closed(let box):
      try container.encode(box, forKey: .box)
    case .open(let value):
      guard let sealer = encoder.fieldSealer else {
        throw EncodingError.invalidValue(
          "",
          .init(codingPath: encoder.codingPath, debugDescription: "no key to seal this field")
        )
      }
      let box = try sealer.seal(
        value.description,
        at: encoder.codingPath.fieldPath,
        isText: isText
      )
      try container.encode(box, forKey: .box)
    }
  }
}

private enum SealedKey: String, CodingKey {
  case box = "$x"
}

extension Decoder {
  package var fieldSealer: (any FieldSealer)? {
    CodingUserInfoKey.fieldSealer.flatMap { userInfo[$0] as? any FieldSealer }
  }
}

extension Encoder {
  package var fieldSealer: (any FieldSealer)? {
    CodingUserInfoKey.fieldSealer.flatMap { userInfo[$0] as? any FieldSealer }
  }
}

extension [any CodingKey] {
  /// The path as text, array positions as numbers: `persons.0.nik`.
  package var fieldPath: String {
    map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
