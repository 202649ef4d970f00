import Glibc

extension Journal {
  /// What is kept reserved behind the end of the log, in bytes.
  private static let smallestReserve = 1 << 20
  private static let usualReserve = 4 << 20
  /// How long a look at the log's name is good for, in microseconds.
  private static let lookInterval = 1_000_000

  /// Appends one line and returns once it is on disk.
  ///
  /// - Parameters:
  ///   - waiting: Asked after each failed try for the lock past 50 ms, with the milliseconds so far
  ///     and what the holder says of itself; false gives up, and so does a wait of 5 s.
  ///   - visit: Handed each line of others found before, then the new line, then those of others that
  ///     share its sync, all with their LF; the new one as others see it, before it is on disk.
  ///   - compose: Makes the entry, with the lock held and the log followed to its end; nothing
  ///     when there is nothing to write.
  /// - Returns: Where the line lies; nothing when `compose` gave nothing.
  /// - Throws: ``AppendError/composing(_:)`` with what `compose` threw; nothing is written then.
  ///   ``AppendError/journal(_:)``; after ``JournalError/faulted(text:)`` the line may or may not
  ///   be on disk, after every other error it is not in the log.
  /// - Complexity: One `write` and at most one `fdatasync`, beside the catching up.
  package func append<Failure: Error>(
    waiting: (Int, String?) -> Bool,
    visit: (LineMark, Span<UInt8>) -> Void,
    compose: (Tip) throws(Failure) -> Entry?
  ) throws(AppendError<Failure>) -> Receipt? {
    guard let written = try writeLocked(waiting: waiting, visit: visit, compose: compose) else {
      return nil
    }
    let begun = startWriting(written.mark)
    // The disk is at work meanwhile: what is done here costs no time of its own.
    visit(written.mark, written.line.span)
    do throws(JournalError) {
      return try acknowledge(written.mark, begun, visit)
    } catch {
      throw .journal(error)
    }
  }

  private func writeLocked<Failure: Error>(
    waiting: (Int, String?) -> Bool,
    visit: (LineMark, Span<UInt8>) -> Void,
    compose: (Tip) throws(Failure) -> Entry?
  ) throws(AppendError<Failure>) -> (line: [UInt8], mark: LineMark)? {
    guard access == .write, let lock else { throw .journal(.readOnly) }
    do throws(JournalError) {
      try lock.take(.exclusive, waiting: waiting)
    } catch {
      throw .journal(error)
    }
    defer { lock.release() }
    do throws(JournalError) {
      try prepare(visit)
    } catch {
      throw .journal(error)
    }
    let entry: Entry?
    do throws(Failure) {
      entry = try compose(tip)
    } catch {
      throw .composing(error)
    }
    guard let entry else { return nil }
    do throws(JournalError) {
      let framed = try entry.framed(after: tip)
      try write(framed.line)
      chain.move(over: framed.mark)
      return framed
    } catch {
      throw .journal(error)
    }
  }

  /// Makes sure that the next line may be written, and where.
  private func prepare(_ visit: (LineMark, Span<UInt8>) -> Void) throws(JournalError) {
    if let incident { throw .incident(incident) }
    try refuseFault()
    try lookAtName()
    let end = try advance(visit)
    if end != .rest(0) { try recover(end) }
  }

  /// Looks whether the log's name still leads to this file, once a second: a look costs as much as
  /// all the rest of taking the lock.
  private func lookAtName() throws(JournalError) {
    let now = office.fileSystem.elapsed()
    if let lastLook, now - lastLook < Self.lookInterval { return }
    guard try office.status(at: office.log)?.inode == identity else { throw stopped(.replaced) }
    lastLook = now
  }

  private func write(_ line: [UInt8]) throws(JournalError) {
    let size = tip.offset
    renewReserve(from: size)
    let failure: JournalError
    do throws(JournalError) {
      guard try log.append(line) < line.count else { return }
      // The call that would say why comes only with the rest, which nobody should see.
      failure = .failed(CallFailure(call: "write", errno: ENOSPC), path: log.path)
    } catch {
      failure = error
    }
    reservedEnd = 0
    do throws(JournalError) {
      try log.truncate(to: size)
    } catch {
      // The torn line stays and is cut off by whoever appends next.
    }
    throw failure
  }

  /// Lets the disk begin on a line, with the lock released.
  private func startWriting(_ mark: LineMark) -> Result<Void, JournalError> {
    Result { () throws(JournalError) in
      try log.startWriting(at: mark.offset, length: mark.length)
    }
  }

  /// Has the line on disk and HEAD moved over it, by a sync of its own or by another's.
  ///
  /// Who has the turn syncs for all who have written by then; they find HEAD moved over their lines.
  private func acknowledge(
    _ mark: LineMark,
    _ begun: Result<Void, JournalError>,
    _ visit: (LineMark, Span<UInt8>) -> Void
  ) throws(JournalError) -> Receipt {
    let turn = takeTurn(for: mark)
    defer { if turn == .held { head?.endTurn() } }
    let last = turn == .held ? lastWritten(from: mark, visit) : mark
    let position = HeadFile.Position(
      Head(n: last.n, end: last.end, hash: last.hash, bootID: bootID)
    )
    do throws(JournalError) {
      // The kernel may tell of a failed write once only, so what it told before the sync counts.
      try begun.get()
      if turn != .covered { try log.synchronise() }
    } catch {
      guard case .failed(let failure, _) = error else { throw error }
      let text = faultFile.raise(failure, at: tip, bootID: bootID)
      raisedFault = text
      throw .faulted(text: text)
    }
    try refuseFault()
    guard turn == .held else { return Receipt(mark: mark, isHeadMoved: turn == .covered) }
    do throws(JournalError) {
      try head?.write(position)
      return Receipt(mark: mark, isHeadMoved: true)
    } catch {
      // The line is on disk, and the next acknowledged line vouches for it too.
      return Receipt(mark: mark, isHeadMoved: false)
    }
  }

  private func takeTurn(for mark: LineMark) -> HeadFile.Turn {
    do throws(JournalError) {
      return try head?.takeTurn(for: mark.n) ?? .missed
    } catch {
      // Without HEAD the line needs a sync of its own, and the next one vouches for it.
      return .missed
    }
  }

  /// The last line whose writer is done with it: that one's sync, begun now, has it on disk.
  ///
  /// A line can be read a moment before its writer's call returns, and the kernel may count the
  /// new size of the file as changed only then. So while someone writes, the last line is left out.
  private func lastWritten(
    from own: LineMark,
    _ visit: (LineMark, Span<UInt8>) -> Void
  ) -> LineMark {
    var (last, before) = (own, own)
    do throws(JournalError) {
      guard let lock, try log.status().size > own.end else { return own }
      let isFree = try lock.takeIfFree()
      defer { if isFree { lock.release() } }
      _ = try advance { mark, line in
        (before, last) = (last, mark)
        visit(mark, line)
      }
      return isFree ? last : before
    } catch {
      // What cannot be read or does not hold is for the next pass to tell; the own line needs its sync.
      return own
    }
  }

  private func refuseFault() throws(JournalError) {
    if let raisedFault { throw .faulted(text: raisedFault) }
    if let text = try faultFile.text() { throw .faulted(text: text) }
  }

  private func renewReserve(from offset: Int) {
    guard reservedEnd - offset < Self.smallestReserve else { return }
    for length in [Self.usualReserve, Self.smallestReserve] {
      do throws(JournalError) {
        try log.reserve(at: offset, length: length)
        reservedEnd = offset + length
        isNearlyFull = false
        return
      } catch {
        if case .failed(let failure, _) = error, [EOPNOTSUPP, ENOSYS].contains(failure.errno) {
          // The volume knows no reserving; it fills up without warning.
          reservedEnd = Int.max
          isNearlyFull = false
          return
        }
        isNearlyFull = true
      }
    }
  }
}
