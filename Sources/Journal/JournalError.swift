/// A call to the system that failed.
package struct CallFailure: Error, Hashable, Sendable {
  /// The call, by its name in the manual.
  package let call: String
  /// The system's reason.
  package let errno: Int32

  /// States which call failed and why.
  package init(call: String, errno: Int32) {
    self.call = call
    self.errno = errno
  }
}

/// Why the journal could not do what it was asked.
package enum JournalError: Error, Hashable, Sendable {
  /// A call on a file or folder failed.
  case failed(CallFailure, path: String)
  /// There is no log in the folder.
  case noLog(folder: String)
  /// There is a log in the folder already.
  case logExists(path: String)
  /// The folder lies on a file system of this name, on which appends of several programs are unsafe.
  case networkFileSystem(type: String)
  /// Someone else holds the lock; `holder` is the text in `LOCK`.
  case locked(holder: String?)
  /// A sync failed once, and nobody may append; `text` is what `FAULT` says.
  case faulted(text: String)
  /// The log is not what it was; it may be read, never written.
  case incident(Incident)
  /// The journal was opened for reading.
  case readOnly
  /// The line would have this many bytes without its LF, more than 65,535.
  case lineTooLong(bytes: Int)
  /// The parts of an entry do not make a line.
  case malformedEntry(EnvelopeError)
  /// The signer gave no signature of 64 bytes.
  case notSigned(reason: String)
  /// There is no line at these bytes.
  case noLine(offset: Int, length: Int)
}

/// What is wrong with a log that must not be written.
package enum Incident: Hashable, Sendable {
  /// Line `n` at `offset` does not follow from the line before.
  case brokenLine(n: Int, offset: Int, ChainBreak)
  /// `HEAD` vouches for line `n`, which ends at `end`; only bytes up to `verified` hold.
  case acknowledgedLost(n: Int, end: Int, verified: Int)
  /// The line that `HEAD` vouches for has another hash.
  case acknowledgedAltered(n: Int, expected: LineHash)
  /// Bytes behind the last good line that no killed program leaves.
  case unverifiableTail(offset: Int, length: Int)
  /// An anchor reaches beyond the log's `lines`.
  case anchorBeyond(Anchor, lines: Int)
  /// An anchor and the log differ.
  case anchorDiffers(Anchor)
  /// The file is shorter than what was read from it.
  case shrunk(from: Int, to: Int)
  /// The log's name leads to another file, or to none.
  case replaced
}

/// Why a line does not continue the chain.
package enum ChainBreak: Error, Hashable, Sendable {
  /// It does not begin or end as a line does.
  case frame
  /// It carries another number than its place.
  case number
  /// Its hash does not fit its bytes and the line before.
  case hash
  /// It has more bytes than a line may have.
  case length
}

/// Why an append did not happen.
package enum AppendError<Failure: Error>: Error {
  /// The journal could not append.
  case journal(JournalError)
  /// The caller's own composing failed; nothing was written.
  case composing(Failure)
}
