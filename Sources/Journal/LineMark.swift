/// Where a line lies in the log and which hashes hold it there.
package struct LineMark: Hashable, Sendable {
  /// Number of the line, from 0.
  package let n: Int
  /// Where the line starts, in bytes from the start of the log.
  package let offset: Int
  /// Bytes of the line, its LF included.
  package let length: Int
  /// The line's own hash.
  package let hash: LineHash
  /// The hash of the line before.
  package let previous: LineHash

  package init(n: Int, offset: Int, length: Int, hash: LineHash, previous: LineHash) {
    self.n = n
    self.offset = offset
    self.length = length
    self.hash = hash
    self.previous = previous
  }

  /// Where the next line starts.
  package var end: Int { offset + length }
}

/// What an append hands back once its line is on disk.
package struct Receipt: Hashable, Sendable {
  /// The line that was written.
  package let mark: LineMark
  /// Whether `HEAD` vouches for the line; without that it is on disk all the same, and the next
  /// acknowledged line vouches for it too.
  package let isHeadMoved: Bool
}

/// Who takes the lock, as others are told while they wait.
package struct Holder: Hashable, Sendable {
  /// The process.
  package let process: Int32
  /// The acting official's actor id.
  package let actor: String
  /// The terminal the program runs on, or an empty text.
  package let terminal: String

  /// Names who takes the lock.
  package init(process: Int32, actor: String, terminal: String) {
    self.process = process
    self.actor = actor
    self.terminal = terminal
  }

  /// The text others see: `pid=812 actor=a2 tty=/dev/pts/3`.
  package var text: String { "pid=\(process) actor=\(actor) tty=\(terminal)" }
}

/// A state of the log that someone else vouches for: a printed head, a copy, a cosigned checkpoint.
package enum Anchor: Hashable, Sendable {
  /// Line `n` has this hash.
  case line(n: Int, hash: LineHash)
  /// The RFC 6962 tree over the first `size` lines has this root.
  case tree(size: Int, root: LineHash)

  /// How many lines, from line 0, the anchor vouches for.
  package var size: Int {
    switch self {
    case .line(let n, _): n + 1
    case .tree(let size, _): size
    }
  }
}
