import Crypto
import Glibc

/// The running check of lines against the hash chain.
struct Chain {
  /// Bytes from the comma before `"h"` to the LF.
  static let trailerLength = 73
  /// Bytes from the comma before `"sig"` to the LF.
  static let signatureTailLength = 170
  /// The most bytes a line may have, its LF included.
  static let maximumLength = 65_536

  private(set) var tip: Journal.Tip
  private var previous: [UInt8]
  private var number: [UInt8]

  init(at tip: Journal.Tip) {
    self.tip = tip
    previous = tip.hash.ascii
    number = Self.start(of: tip.n)
  }

  /// Checks one whole line and moves behind it.
  mutating func follow(_ line: Span<UInt8>) throws(ChainBreak) -> LineMark {
    guard line.count <= Self.maximumLength else { throw .length }
    guard line.count >= Self.trailerLength + number.count else { throw .frame }
    try checkStart(of: line)
    let body = line.count - Self.trailerLength
    guard Self.matches(line, at: body, ",\"h\":\""), Self.matches(line, at: line.count - 3, "\"}\n")
    else { throw .frame }
    let hash = LineHash(Self.digest(previous: previous, line: line, count: body))
    let stated = line.extracting(body + 6..<line.count - 3)
    guard LineHash(ascii: stated) == hash else { throw .hash }
    let mark = LineMark(
      n: tip.n,
      offset: tip.offset,
      length: line.count,
      hash: hash,
      previous: tip.hash
    )
    move(over: mark)
    return mark
  }

  /// The hash of a line whose bytes up to its trailer are `body`.
  static func hash(after previous: LineHash, body: [UInt8]) -> LineHash {
    LineHash(digest(previous: previous.ascii, line: body.span, count: body.count))
  }

  /// Moves behind a line that is known to continue the chain.
  mutating func move(over mark: LineMark) {
    tip = Journal.Tip(n: mark.n + 1, offset: mark.end, hash: mark.hash)
    previous.withUnsafeMutableBytes { mark.hash.write(to: $0) }
    var index = number.count - 2
    // Counts up in place: the digits of the next number differ in the last ones only.
    while index >= 5, number[index] == UInt8(ascii: "9") {
      number[index] = UInt8(ascii: "0")
      index -= 1
    }
    if index < 5 {
      number = Self.start(of: tip.n)
    } else {
      number[index] += 1
    }
  }

  private func checkStart(of line: Span<UInt8>) throws(ChainBreak) {
    for index in 0..<5 where line[index] != number[index] { throw .frame }
    for index in 5..<number.count where line[index] != number[index] { throw .number }
  }

  private static func start(of n: Int) -> [UInt8] { Array("{\"n\":\(n),".utf8) }

  private static func matches(_ line: Span<UInt8>, at offset: Int, _ text: StaticString) -> Bool {
    line.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return memcmp(start + offset, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
  }

  private static func digest(previous: [UInt8], line: Span<UInt8>, count: Int) -> SHA256Digest {
    var hasher = SHA256()
    previous.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    line.withUnsafeBytes { hasher.update(bufferPointer: .init(rebasing: $0[..<count])) }
    return hasher.finalize()
  }
}
