/// The comparing of anchors with the lines as they go by.
struct AnchorCheck {
  private var open: [Anchor]
  private var tree = MerkleTree()
  private let hasTree: Bool
  /// Lines vouched for by the anchors that held so far.
  private(set) var anchoredSize = 0
  /// The first anchor that differs from the log.
  private(set) var differing: Anchor?

  init(_ anchors: [Anchor]) {
    open = anchors.sorted { $0.size > $1.size }
    hasTree = anchors.contains {
      switch $0 {
      case .line: false
      case .tree: true
      }
    }
    settle(nil)
  }

  /// Takes the next line, its LF included.
  mutating func follow(_ mark: LineMark, _ line: Span<UInt8>) {
    guard !open.isEmpty else { return }
    if hasTree { tree.append(line.extracting(0..<line.count - 1)) }
    settle(mark)
  }

  /// What the anchors say about a log that ends after `lines` lines.
  func incident(lines: Int) -> Incident? {
    if let differing { return .anchorDiffers(differing) }
    return open.last.map { .anchorBeyond($0, lines: lines) }
  }

  private mutating func settle(_ mark: LineMark?) {
    let size = mark.map { $0.n + 1 } ?? 0
    while let anchor = open.last, anchor.size <= size {
      open.removeLast()
      let holds =
        switch anchor {
        case .line(_, let hash): mark?.hash == hash
        case .tree(_, let root): tree.root == root
        }
      if holds, differing == nil {
        anchoredSize = max(anchoredSize, anchor.size)
      } else {
        differing = differing ?? anchor
      }
    }
  }
}
