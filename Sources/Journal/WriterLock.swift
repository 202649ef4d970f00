/// The lock of writers, with the text of whoever holds it.
final class WriterLock {
  /// How long a writer waits at most, in milliseconds.
  static let patience = 5_000
  /// How long it waits before it tells anyone, in milliseconds.
  private static let quietTime = 50
  private static let textLength = 256

  private let file: OpenFile
  private let fileSystem: any FileSystem
  private let text: [UInt8]
  private var signals: SignalHold?

  init(_ folder: OfficeFolder, _ mode: OpenMode, holder: Holder) throws(JournalError) {
    file = try folder.open(folder.lock, mode)
    fileSystem = folder.fileSystem
    text = PaddedLine.bytes(Array(holder.text.utf8), length: Self.textLength)
  }

  /// Takes the lock, asking `waiting` after each failed try past 50 ms whether to go on.
  ///
  /// - Throws: ``JournalError/locked(holder:)`` when told to give up, or after 5 s.
  func take(
    _ kind: LockKind,
    waiting: (Int, String?) -> Bool
  ) throws(JournalError) {
    let start = fileSystem.elapsed()
    var backoff = Backoff()
    while try !tryOnce(kind) {
      let milliseconds = (fileSystem.elapsed() - start) / 1_000
      if milliseconds >= Self.quietTime {
        let holder = PaddedLine.text(try file.bytes(at: 0, count: Self.textLength))
        guard milliseconds < Self.patience, waiting(milliseconds, holder) else {
          throw .locked(holder: holder)
        }
      }
      backoff.pause(fileSystem)
    }
  }

  /// Takes the lock shared if nobody writes just now.
  func takeIfFree() throws(JournalError) -> Bool { try tryOnce(.shared) }

  func release() {
    file.unlock()
    signals?.release()
    signals = nil
  }

  private func tryOnce(_ kind: LockKind) throws(JournalError) -> Bool {
    let hold = SignalHold()
    guard try file.lock(kind) else { return false }
    signals = hold
    guard kind == .exclusive else { return true }
    do throws(JournalError) {
      // Written only when it changes: a lone writer leaves the file alone.
      let present = try file.bytes(at: 0, count: Self.textLength)
      if !PaddedLine.isSame(present, text) { try file.write(text, at: 0) }
    } catch {
      // The text is a courtesy to those who wait; a full disk must not keep anyone from the lock.
    }
    return true
  }
}
