/// Writes JSON text by hand, for the parts of a line whose bytes are fixed.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Appends text as it is: braces, commas, numbers, fixed keys.
  package mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends bytes that are JSON already.
  package mutating func raw(_ json: [UInt8]) {
    bytes.append(contentsOf: json)
  }

  /// Appends a string in quotes; slashes stay as they are, control characters are escaped.
  package mutating func string(_ text: String) {
    bytes.append(0x22)
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      escape(text)
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x22: raw(#"\""#)
      case 0x5C: raw(#"\\"#)
      case 0x00..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        raw(#"\u00"# + (digits.utf8.count == 1 ? "0" : "") + digits)
      default: bytes.append(byte)
      }
    }
  }

  /// Appends `[…]` of strings.
  package mutating func strings(_ texts: some Sequence<String>) {
    list(texts) { writer, text in writer.string(text) }
  }

  /// Appends `[…]`, letting `write` append each element.
  package mutating func list<Element>(
    _ elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    raw("[")
    var isFirst = true
    for element in elements {
      if !isFirst { raw(",") }
      isFirst = false
      write(&self, element)
    }
    raw("]")
  }

  /// Appends `{…}` of keys in the order given.
  package mutating func object<Value>(
    _ members: some Sequence<(key: String, value: Value)>,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    raw("{")
    var isFirst = true
    for member in members {
      if !isFirst { raw(",") }
      isFirst = false
      string(member.key)
      raw(":")
      write(&self, member.value)
    }
    raw("}")
  }
}
