/// The name of one stream of the log: everything that concerns one record.
package enum StreamID: Sendable {
  case office
  case prevention
  case aid
  case record(RecordID)

  /// Reads a stream's name as it stands in the log; nil for an unknown form.
  package init?(_ text: String) {
    switch text {
    case "office": self = .office
    case "prevention": self = .prevention
    case "aid": self = .aid
    default:
      let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let id = RecordID(parts[1]), id.kind.streamWord == parts[0] else {
        return nil
      }
      self = .record(id)
    }
  }

  /// The record this stream belongs to, if it is one.
  package var record: RecordID? {
    guard case .record(let id) = self else { return nil }
    return id
  }
}

extension StreamID: Hashable {
  private var packed: Int {
    switch self {
    case .office: -1
    case .prevention: -2
    case .aid: -3
    case .record(let id): id.packed
    }
  }

  package static func == (left: StreamID, right: StreamID) -> Bool { left.packed == right.packed }

  package func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}

extension StreamID: CustomStringConvertible {
  package var description: String {
    switch self {
    case .office: "office"
    case .prevention: "prevention"
    case .aid: "aid"
    case .record(let id): "\(id.kind.streamWord):\(id)"
    }
  }
}

extension StreamID {
  /// Reads a stream's name from its bytes without making a string.
  package init?(bytes: Span<UInt8>) {
    guard let colon = bytes.indices.first(where: { bytes[$0] == 0x3A }) else {
      self.init(String(copying: bytes))
      return
    }
    // Word, colon, letter, dash, then digits and dashes.
    guard bytes.count > colon + 3, bytes[colon + 2] == 0x2D else { return nil }
    let kind: RecordKind
    switch bytes[colon + 1] {
    case UInt8(ascii: "I"): kind = .tip
    case UInt8(ascii: "L"): kind = .report
    case UInt8(ascii: "K"): kind = .file
    case UInt8(ascii: "T"): kind = .finding
    case UInt8(ascii: "O"): kind = .person
    default: return nil
    }
    guard bytes.extracting(0..<colon).holds(kind.streamWord) else { return nil }
    var parts = [0, 0]
    var digits = [0, 0]
    var part = kind.isYearly ? 0 : 1
    for index in (colon + 3)..<bytes.count {
      let byte = bytes[index]
      if byte == 0x2D, part == 0 {
        part = 1
      } else if (48...57).contains(byte), parts[part] <= RecordID.highestNumber / 10 {
        parts[part] = parts[part] * 10 + Int(byte - 48)
        digits[part] += 1
      } else {
        return nil
      }
    }
    guard part == 1, parts[1] > 0, digits[1] >= (kind.isYearly ? 4 : 5) else { return nil }
    guard !kind.isYearly || (digits[0] == 4 && parts[0] > 0) else { return nil }
    self = .record(RecordID(kind: kind, year: parts[0], number: parts[1]))
  }
}

extension Span<UInt8> {
  fileprivate func holds(_ text: String) -> Bool {
    count == text.utf8.count && zip(indices, text.utf8).allSatisfy { self[$0] == $1 }
  }
}
