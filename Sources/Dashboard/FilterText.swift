internal import Wording

/// What a filter searches of each row of a list: the row's words in lower case.
///
/// All rows lie in one run of bytes. It is made while no key waits, and what is left of it when a
/// filter is asked for, within one frame for thousands of rows.
struct FilterText: Sendable {
  private var bytes: [UInt8] = []
  /// Where each row ends in ``bytes``.
  private var ends: [Int] = []

  init() {}

  /// Makes the text of more rows; `words` is asked by position, so that no row is copied.
  ///
  /// - Parameters:
  ///   - count: How many rows to add at most.
  ///   - rows: How many rows there are.
  ///   - words: The words of a row.
  /// - Returns: Whether rows are left without text.
  mutating func add(_ count: Int, of rows: Int, words: (Int) -> [String]) -> Bool {
    if ends.isEmpty {
      ends.reserveCapacity(rows)
      bytes.reserveCapacity(rows * 96)
    }
    for row in (ends.count..<rows).prefix(count) {
      for word in words(row) {
        append(word)
        // A needle holds no space, so it is never found across two words.
        bytes.append(UInt8(ascii: " "))
      }
      ends.append(bytes.count)
    }
    return ends.count < rows
  }

  /// The rows, of these, that hold each word of what was typed, in the order given.
  ///
  /// - Parameters:
  ///   - typed: Words, and tags with what is asked of them.
  ///   - rows: The rows in question.
  ///   - tags: The tags these rows know; any other is a word like the rest.
  ///   - field: What a row says to a tag; empty where it says nothing.
  /// - Returns: Their positions.
  /// - Complexity: O(*n*) in the bytes of the rows, for each word.
  func matches(
    _ typed: String,
    among rows: [Int],
    tags: [FilterTag] = [],
    field: (Int, FilterTag) -> String = { _, _ in "" }
  ) -> [Int] {
    var needles: [[UInt8]] = []
    var asked: [(tag: FilterTag, value: [UInt8])] = []
    for word in typed.lowercased().split(separator: " ") {
      var value = ""
      if let tag = FilterTag(String(word), value: &value), tags.contains(tag) {
        asked.append((tag, Array(value.utf8)))
      } else {
        needles.append(Array(word.utf8))
      }
    }
    let found = bytes.withUnsafeBufferPointer { bytes in
      rows.filter { row in
        let text = bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
        return needles.allSatisfy { text.contains(sequence: $0) }
      }
    }
    guard !asked.isEmpty else { return found }
    return found.filter { row in
      asked.allSatisfy { tag, value in
        let text = Array(field(row, tag).lowercased().utf8)
        return !text.isEmpty && text.contains(sequence: value)
      }
    }
  }

  private mutating func append(_ word: String) {
    let start = bytes.count
    bytes.append(contentsOf: word.utf8)
    let isASCII = bytes.withUnsafeMutableBufferPointer { bytes in
      var all: UInt8 = 0
      for index in start..<bytes.count {
        let byte = bytes[index]
        all |= byte
        bytes[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
      }
      return all < 0x80
    }
    guard !isASCII else { return }
    bytes.removeLast(bytes.count - start)
    bytes.append(contentsOf: word.lowercased().utf8)
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether the bytes hold `needle` one after another.
  func contains(sequence needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
    for start in startIndex...(endIndex - needle.count) where self[start] == first {
      var length = 1
      while length < needle.count, self[start + length] == needle[length] { length += 1 }
      if length == needle.count { return true }
    }
    return false
  }
}
