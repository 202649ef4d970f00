/// The state of one pass of the verifier.
struct VerifyingPass {
  let head: Head?
  var check: AnchorCheck
  let mayRecord: (String, String) -> Bool

  /// The first line that does not hold, and why.
  private(set) var failure: (n: Int, reason: Verification.Reason)?
  private var table = EnrolmentTable()
  private var last: LineMark?
  private let signatures: SignatureQueue
  private var isHeadFound = false
  private var stepsBack = 0
  private var time: [UInt8] = []
  private var offset: [UInt8] = []
  /// The kinds that each role was found to record: asked once for each, not for each line.
  private var recordable: [String: Set<String>] = [:]

  init(
    head: Head?,
    check: AnchorCheck,
    threads: Int,
    mayRecord: @escaping (String, String) -> Bool
  ) {
    self.head = head
    self.check = check
    signatures = SignatureQueue(threads: threads)
    self.mayRecord = mayRecord
  }

  /// Checks a line that continues the chain.
  mutating func follow(_ mark: LineMark, _ line: Span<UInt8>) {
    guard failure == nil else { return }
    do throws(Verification.Reason) {
      try examine(mark, line)
    } catch {
      fail(at: mark.n, error)
      return
    }
    check.follow(mark, line)
    if let head, mark.n == head.n { isHeadFound = mark.hash == head.hash && mark.end == head.end }
    if signatures.hasFailed { settle() }
  }

  /// Checks the signatures that are still open.
  mutating func finish() {
    settle()
  }

  /// Judges the end of the log, HEAD and anchors.
  mutating func judge(_ end: LineReader.End, _ tip: Journal.Tip) {
    if tip.n == 0, end == .rest(0) { return fail(at: 0, .founding) }
    if case .broken(let reason) = end { return fail(at: tip.n, .chain(reason)) }
    if let head, !isHeadFound {
      let incident: Incident =
        head.end > tip.offset
        ? .acknowledgedLost(n: head.n, end: head.end, verified: tip.offset)
        : .acknowledgedAltered(n: head.n, expected: head.hash)
      return fail(at: min(head.n, tip.n), .incident(incident))
    }
    guard let incident = check.incident(lines: tip.n) else { return }
    // Behind the last anchor that held and up to the one that does not, any line may be the one.
    if case .anchorBeyond = incident { return fail(at: tip.n, .incident(incident)) }
    fail(at: check.anchoredSize, .incident(incident))
  }

  func result(total: Int, isHeadTorn: Bool, tornBytes: Int, fault: String?) -> Verification {
    let lines = failure?.n ?? total
    let anchored = min(check.anchoredSize, lines)
    let headState: Verification.HeadState =
      if let head { isHeadFound ? .holds(n: head.n) : .fails(n: head.n) } else {
        isHeadTorn ? .unreadable : .missing
      }
    return Verification(
      lines: lines,
      last: last.flatMap { $0.n == lines - 1 ? $0 : nil },
      anchored: 0..<anchored,
      unanchored: anchored..<lines,
      broken: failure.map { $0.n..<max(total, missingEnd($0.reason), $0.n + 1) },
      reason: failure?.reason,
      head: headState,
      stepsBack: stepsBack,
      tornBytes: tornBytes,
      fault: fault
    )
  }

  /// The end of the lines that someone vouches for and the log does not have.
  private func missingEnd(_ reason: Verification.Reason) -> Int {
    switch reason {
    case .incident(.anchorBeyond(let anchor, _)): anchor.size
    case .incident(.acknowledgedLost(let n, _, _)): n + 1
    default: 0
    }
  }

  private mutating func fail(at n: Int, _ reason: Verification.Reason) {
    settle()
    guard failure == nil || n < failure?.n ?? 0 else { return }
    failure = (n, reason)
  }

  private mutating func settle() {
    guard let failed = signatures.finish() else { return }
    failure = (failed.n, .signature)
    last = failed.before
  }

  private mutating func examine(
    _ mark: LineMark,
    _ line: Span<UInt8>
  ) throws(Verification.Reason) {
    let envelope: Envelope
    do throws(EnvelopeError) {
      envelope = try Envelope(scanning: line)
    } catch {
      throw .form(error)
    }
    let kinds = envelope.events.map { Envelope.text($0.kind, of: line) }
    let founds = kinds.filter { $0.hasPrefix("office.founded/") }.count
    guard founds == (mark.n == 0 ? 1 : 0) else { throw .founding }
    if mark.n == 0 { try found(envelope, kinds, line) }
    try examineTime(envelope, line)
    try examineSigner(envelope, kinds, mark, line)
    guard mark.n > 0 else { return }
    for (event, kind) in zip(envelope.events, kinds) {
      try table.follow(kind: kind, data: event.data, line: line)
    }
  }

  /// Takes the office's offset and the founder from line 0.
  private mutating func found(
    _ envelope: Envelope,
    _ kinds: [String],
    _ line: Span<UInt8>
  ) throws(Verification.Reason) {
    guard kinds.first == "office.founded/1" else { throw .founding }
    let members = try EnrolmentTable.members(envelope.events[0].data, line)
    guard ObjectMembers.text(members["fmt"], in: line) == "netra-log/1",
      let offset = ObjectMembers.text(members["offset"], in: line)
    else { throw .founding }
    self.offset = Array(offset.utf8)
    for (event, kind) in zip(envelope.events, kinds) {
      try table.follow(kind: kind, data: event.data, line: line)
    }
  }

  private mutating func examineTime(
    _ envelope: Envelope,
    _ line: Span<UInt8>
  ) throws(Verification.Reason) {
    let now = Envelope.bytes(envelope.time, of: line)
    guard now.suffix(6).elementsEqual(offset) else { throw .offset }
    if now.lexicographicallyPrecedes(time) { stepsBack += 1 }
    time = now
  }

  private mutating func examineSigner(
    _ envelope: Envelope,
    _ kinds: [String],
    _ mark: LineMark,
    _ line: Span<UInt8>
  ) throws(Verification.Reason) {
    let actor = Envelope.text(envelope.actor, of: line)
    let role = Envelope.text(envelope.role, of: line)
    guard let enrolment = table.enrolment(of: actor) else { throw .unknownActor(actor) }
    guard Envelope.text(envelope.key, of: line) == enrolment.name else {
      throw .wrongKey(actor: actor)
    }
    guard enrolment.roles.contains(role) else { throw .wrongRole(actor: actor, role: role) }
    for kind in kinds where recordable[role]?.contains(kind) != true {
      guard mayRecord(kind, role) else { throw .forbiddenKind(kind: kind, role: role) }
      recordable[role, default: []].insert(kind)
    }
    guard let check = SignatureCheck(line: line, mark: mark, publicKey: enrolment.key) else {
      throw .signature
    }
    signatures.add(check)
    last = mark
  }
}
