/// What a full check of a log found.
package struct Verification: Hashable, Sendable {
  /// Why a log is broken, or cannot be read.
  package enum Reason: Error, Hashable, Sendable {
    /// There is no log, or a call on it failed.
    case unreadable(JournalError)
    /// The line does not continue the chain.
    case chain(ChainBreak)
    /// The line's form is wrong.
    case form(EnvelopeError)
    /// The log does not begin with the founding of an office, or founds a second one.
    case founding
    /// An event of this kind does not enrol anyone as it should.
    case enrolment(kind: String)
    /// The actor is not enrolled.
    case unknownActor(String)
    /// The key is not the actor's.
    case wrongKey(actor: String)
    /// The actor does not hold the role.
    case wrongRole(actor: String, role: String)
    /// The role may not record events of this kind.
    case forbiddenKind(kind: String, role: String)
    /// The time has another offset than the office.
    case offset
    /// The signature does not hold.
    case signature
    /// An acknowledged line or an anchor is missing or differs; or bytes follow that are no line.
    case incident(Incident)
  }

  /// What the file `HEAD` said.
  package enum HeadState: Hashable, Sendable {
    /// There is none, as in a copy of the log alone.
    case missing
    /// It is torn, and says nothing.
    case unreadable
    /// It vouches for line `n`, and the log has it.
    case holds(n: Int)
    /// It vouches for line `n`, and the log does not have it so.
    case fails(n: Int)
  }

  /// Lines that hold, from line 0.
  package let lines: Int
  /// The last line that holds, unless an anchor leaves open which one that is.
  package let last: LineMark?
  /// Lines that hold and that an anchor vouches for.
  package let anchored: Range<Int>
  /// Lines that hold and that nobody outside vouches for.
  package let unanchored: Range<Int>
  /// From the first line that does not hold to the last of the file; missing lines count too.
  package let broken: Range<Int>?
  package let reason: Reason?
  package let head: HeadState
  /// How often a line is stamped earlier than the line before it.
  package let stepsBack: Int
  /// Bytes of an unfinished line at the end, which recovery would cut off.
  package let tornBytes: Int
  /// What `FAULT` says.
  package let fault: String?

  /// The exit status: 0 intact and anchored to the last line, 1 broken, 2 intact but not anchored to
  /// the last line, 3 cannot be read.
  package var status: Int32 {
    switch reason {
    case .unreadable: 3
    case .some: 1
    case nil: unanchored.isEmpty ? 0 : 2
    }
  }
}
