/// Values found by the bytes of their texts, so that reading a log makes no strings.
///
/// Open addressing over a few dozen entries at most; looking one up costs a hash and, nearly
/// always, one comparison.
package struct ByteTable<Value: Sendable>: Sendable {
  private struct Slot {
    var hash: UInt64
    var value: Value
  }

  private let slots: [Slot?]
  private let mask: Int

  /// A table of all values of a closed list, by their texts.
  package init(_ type: Value.Type) where Value: CaseIterable & RawRepresentable<String> {
    var size = 16
    while size < 4 * Value.allCases.count { size *= 2 }
    var slots = [Slot?](repeating: nil, count: size)
    for value in Value.allCases {
      let hash = value.rawValue.utf8.reduce(ByteHash.seed, ByteHash.adding)
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place] != nil { place = (place + 1) & (size - 1) }
      slots[place] = Slot(hash: hash, value: value)
    }
    self.slots = slots
    mask = size - 1
  }

  /// The value with this hash of its text.
  subscript(hash: UInt64) -> Value? {
    var place = Int(truncatingIfNeeded: hash) & mask
    while let slot = slots[place] {
      if slot.hash == hash { return slot.value }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The value whose text these bytes are.
  package subscript(bytes: Span<UInt8>) -> Value? {
    var hash = ByteHash.seed
    for index in bytes.indices { hash = ByteHash.adding(hash, bytes[index]) }
    return self[hash]
  }
}

/// FNV-1a, 64 bits, as <http://www.isthe.com/chongo/tech/comp/fnv/> states it; a test shows that no
/// two texts of a table collide.
enum ByteHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func adding(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

extension EventKind {
  private static let table = ByteTable(EventKind.self)

  /// Reads a kind and version, `report.registered/1`, from its bytes; nil for one not known.
  package init?(bytes: Span<UInt8>) {
    guard let kind = Self.table[bytes] else { return nil }
    self = kind
  }
}
