import Crypto

/// The growing Merkle tree of RFC 6962 over lines, kept as its right edge only.
package struct MerkleTree: Sendable {
  /// How many leaves the tree has.
  package private(set) var size = 0
  /// Roots of the full subtrees, the largest first: one for each bit that is set in `size`.
  private var edge: [LineHash] = []

  /// Makes an empty tree.
  package init() {}

  /// Adds a leaf: the bytes of a line without its LF.
  ///
  /// - Complexity: One hash of the leaf, and one of 65 bytes on average.
  package mutating func append(_ leaf: Span<UInt8>) {
    var hasher = SHA256()
    hasher.update(data: [0 as UInt8])
    leaf.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    var hash = LineHash(hasher.finalize())
    var rest = size
    while rest & 1 == 1, let left = edge.popLast() {
      hash = Self.join(left, hash)
      rest >>= 1
    }
    edge.append(hash)
    size += 1
  }

  /// The root over all leaves so far.
  package var root: LineHash {
    guard var hash = edge.last else { return LineHash(of: []) }
    for left in edge.dropLast().reversed() { hash = Self.join(left, hash) }
    return hash
  }

  private static func join(_ left: LineHash, _ right: LineHash) -> LineHash {
    LineHash(of: [1] + left.bytes + right.bytes)
  }
}
