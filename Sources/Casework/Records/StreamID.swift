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
      // Without a colon the bytes would be read as a text again.
      guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
      self.init(bytes: Array(text.utf8).span)
    }
  }

  /// The record this stream belongs to, if it is one.
  package var record: RecordID? {
    guard case .record(let id) = self else { return nil }
    return id
  }
}

extension StreamID: Hashable {
  /// The stream as one number.
  var packed: Int {
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
    case .office: return "office"
    case .prevention: return "prevention"
    case .aid: return "aid"
    case .record(let id):
      var text = ShortText()
      text.add(word: id.kind.streamWord)
      text.add(":")
      id.write(to: &text)
      return text.text
    }
  }
}

extension StreamID {
  /// Reads a stream's name from its bytes without making a string.
  package init?(bytes: Span<UInt8>) {
    guard let colon = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: ":") }) else {
      self.init(String(copying: bytes))
      return
    }
    guard let id = RecordID(bytes: bytes.extracting((colon + 1)...)),
      bytes.extracting(..<colon).holds(id.kind.streamWord)
    else { return nil }
    self = .record(id)
  }
}

extension Span<UInt8> {
  /// Whether these bytes are that ASCII text.
  fileprivate func holds(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in indices where self[index] != text.utf8Start[index] { return false }
    return true
  }
}
