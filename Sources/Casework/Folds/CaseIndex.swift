/// Where a line lies in the log file.
package struct LineRef: Hashable, Sendable {
  /// The line's number.
  package let n: Int
  /// Byte offset of its first byte.
  package let offset: Int
  /// Bytes including the line feed.
  package let length: Int

  package init(n: Int, offset: Int, length: Int) {
    self.n = n
    self.offset = offset
    self.length = length
  }
}

/// What the lists need to know of every respondent, case, person and tip.
///
/// Built from the envelope and `x` of each event, never from the facts themselves.
package struct CaseIndex: Sendable {
  package private(set) var rows: [RespondentRow] = []
  package private(set) var cases: [RecordID: CaseRow] = [:]
  package private(set) var persons: [RecordID: PersonRow] = [:]
  /// Tips still to be looked into.
  package private(set) var openTips: Set<RecordID> = []
  /// Where the lines of a stream stand in `streamLines`.
  private var streams: [StreamID: Int] = [:]
  /// Lines by stream, oldest first.
  private var streamLines: [[LineRef]] = []
  private var highest: [RecordKind: HighestNumbers] = [:]
  private var personsByNIP: [String: RecordID] = [:]
  private var casesByPaper: [String: RecordID] = [:]
  private var personsByNIK: [String: RecordID] = [:]
  /// While a case is stated anew: where the rows of its ordinals stood.
  private var formerPositions: [Int: Int] = [:]

  package init() {}

  /// The row of one respondent.
  package func row(_ id: RespondentID) -> RespondentRow? {
    cases[id.file]?.position(of: id.ordinal).map { rows[$0] }
  }

  /// The rows of one case, by ordinal.
  package func rows(of file: RecordID) -> [RespondentRow] {
    (cases[file]?.ordinals ?? []).compactMap { row(RespondentID(file: file, ordinal: $0)) }
  }

  /// The lines naming a stream, oldest first.
  package func lines(of stream: StreamID) -> [LineRef] {
    streams[stream].map { streamLines[$0] } ?? []
  }

  /// The number of the last line naming a stream; nil when nothing does.
  package func version(of stream: StreamID) -> Int? {
    streams[stream].flatMap { streamLines[$0].last?.n }
  }

  /// The next number of a kind, gapless within the year.
  package func nextID(_ kind: RecordKind, in year: Int) -> RecordID {
    let key = kind.isYearly ? year : 0
    return RecordID(kind: kind, year: year, number: (highest[kind]?.byYear[key] ?? 0) + 1)
  }

  /// The highest number of a kind issued in each year; the year of kinds that do not count by year is 0.
  func highestByYear(of kind: RecordKind) -> [Int: Int] { highest[kind]?.byYear ?? [:] }

  /// How many records of a kind have been issued, all years together.
  package func count(of kind: RecordKind) -> Int {
    (highest[kind]?.byYear ?? [:]).values.reduce(0, +)
  }

  /// The case in which a paper with this verification code was issued.
  package func file(paper code: String) -> RecordID? { casesByPaper[code] }

  /// The person with this NIP.
  package func person(nip: String) -> RecordID? { personsByNIP[nip] }

  /// The person whose NIK has this keyed hash.
  package func person(nikTag: String) -> RecordID? { personsByNIK[nikTag] }

  /// Notes that a line names a stream.
  package mutating func note(_ line: LineRef, in stream: StreamID) {
    if let place = streams[stream] {
      streamLines[place].appendNew(line)
      return
    }
    streams[stream] = streamLines.count
    streamLines.append([line])
    guard let id = stream.record else { return }
    highest[id.kind, default: HighestNumbers()].note(id)
    if id.kind == .file, cases[id] == nil { cases[id] = CaseRow(id: id) }
  }

  /// Takes over the outcome of one event of a stream.
  package mutating func apply(_ outcome: Outcome, to stream: StreamID, at n: Int) {
    guard let id = stream.record else { return }
    switch id.kind {
    case .tip:
      switch outcome.tip {
      case .open: openTips.insert(id)
      case .checked: openTips.remove(id)
      case nil: break
      }
    case .person: apply(outcome, toPerson: id)
    case .file: apply(outcome, toCase: id, at: n)
    case .report, .finding: break
    }
  }

  private mutating func apply(_ outcome: Outcome, toPerson id: RecordID) {
    persons[id, default: PersonRow(id: id)].apply(outcome)
    if let nip = outcome.nip { personsByNIP[nip] = id }
    if let tag = outcome.nikTag { personsByNIK[tag] = id }
  }

  private mutating func apply(_ outcome: Outcome, toCase id: RecordID, at n: Int) {
    // Every case was noted before its outcome; a log that says otherwise still gets its rows.
    if cases.index(forKey: id) == nil { cases[id] = CaseRow(id: id) }
    guard let place = cases.index(forKey: id) else { return }
    cases.values[place].apply(outcome)
    if let code = outcome.paper { casesByPaper[code] = id }
    for ordinal in outcome.respondents {
      if let position = cases.values[place].position(of: ordinal) {
        rows[position].apply(outcome, at: n)
      } else {
        let former = formerPositions.removeValue(forKey: ordinal)
        let position = former ?? rows.count
        cases.values[place].add(ordinal, at: position)
        if former == nil {
          rows.append(RespondentRow(id: RespondentID(file: id, ordinal: ordinal)))
        }
        rows[position].apply(outcome, at: n)
      }
    }
  }
}

// Going back in the log.

extension CaseIndex {
  /// Takes back what the lines after `n` said, of the streams they name.
  ///
  /// The index then is what it was when line `n` was its last one, if `touched` holds every stream
  /// named after it.
  ///
  /// - Parameters:
  ///   - touched: The streams named by the lines taken back.
  ///   - n: The last line that stays.
  ///   - restate: The outcomes of a stream's own events in the lines that are left, oldest first.
  /// - Throws: What `restate` throws.
  /// - Complexity: O(l) in the lines left of the streams touched.
  package mutating func rewind<Failure: Error>(
    _ touched: Set<StreamID>,
    to n: Int,
    restate: (StreamID, [LineRef]) throws(Failure) -> [(outcome: Outcome, n: Int)]
  ) throws(Failure) {
    var gone = 0
    for stream in touched {
      guard let place = streams[stream] else { continue }
      while let last = streamLines[place].last, last.n > n { streamLines[place].removeLast() }
      let left = streamLines[place]
      if left.isEmpty { streams[stream] = nil }
      guard let id = stream.record else { continue }
      reset(id, isGone: left.isEmpty)
      for (outcome, n) in try restate(stream, left) { apply(outcome, to: stream, at: n) }
      gone += formerPositions.count
      formerPositions = [:]
    }
    // Rows stand in the order in which lines entered them, so those taken back are the last.
    rows.removeLast(gone)
  }

  /// Forgets what is known of a record, so that its lines can state it anew.
  private mutating func reset(_ id: RecordID, isGone: Bool) {
    if isGone { highest[id.kind]?.forget(id) }
    switch id.kind {
    case .tip: openTips.remove(id)
    case .person:
      if let nip = persons[id]?.nip, personsByNIP[nip] == id { personsByNIP[nip] = nil }
      if isGone { personsByNIK = personsByNIK.filter { $0.value != id } }
      persons[id] = nil
    case .file:
      guard let row = cases[id] else { return }
      formerPositions = row.positionsByOrdinal
      for (ordinal, position) in formerPositions {
        rows[position] = RespondentRow(id: RespondentID(file: id, ordinal: ordinal))
      }
      cases[id] = isGone ? nil : CaseRow(id: id)
    case .report, .finding: break
    }
  }
}

/// The highest number of one kind issued so far, by year.
private struct HighestNumbers {
  private(set) var byYear: [Int: Int] = [:]

  mutating func note(_ id: RecordID) {
    byYear[id.year] = max(byYear[id.year] ?? 0, id.number)
  }

  /// Numbers are issued without gaps, so before a record there was the one below it.
  mutating func forget(_ id: RecordID) {
    let highest = min(byYear[id.year] ?? 0, id.number - 1)
    byYear[id.year] = highest > 0 ? highest : nil
  }
}

extension [LineRef] {
  /// Appends a line that is not the last one already; a line may name a stream several times.
  fileprivate mutating func appendNew(_ line: LineRef) {
    if last?.n != line.n { append(line) }
  }
}

/// What lists need of one case.
package struct CaseRow: Hashable, Sendable {
  package let id: RecordID
  /// Nil when the title is sealed.
  package fileprivate(set) var title: String?
  package fileprivate(set) var secrecy = Secrecy.ordinary
  package fileprivate(set) var allowed: Set<ActorID> = []
  /// Everyone named since the case's texts lie under their present key.
  private var keyHolders: Set<ActorID> = []
  private var rounds = 0
  /// Officials who declared a conflict of interest; the case is closed to them.
  package fileprivate(set) var conflicted: Set<ActorID> = []
  package private(set) var ordinals: [Int] = []
  /// Where the rows of the ordinals stand.
  private var positions: [Int] = []
  /// Recommendations that reached this office as addressee.
  package fileprivate(set) var recommendations = 0

  fileprivate init(id: RecordID) { self.id = id }

  /// Under which key, counted from 0, a strictly held case's texts lie once these are named in it.
  ///
  /// Nobody who was named before is left with the key of what is written later.
  package func keyRound(naming allowed: Set<ActorID>) -> Int {
    keyHolders.isSubset(of: allowed) ? rounds : rounds + 1
  }

  /// Where the row of a respondent stands; a case has a handful of them.
  fileprivate func position(of ordinal: Int) -> Int? {
    ordinals.firstIndex(of: ordinal).map { positions[$0] }
  }

  fileprivate var positionsByOrdinal: [Int: Int] {
    Dictionary(zip(ordinals, positions)) { first, _ in first }
  }

  fileprivate mutating func add(_ ordinal: Int, at position: Int) {
    ordinals.append(ordinal)
    positions.append(position)
  }

  fileprivate mutating func apply(_ outcome: Outcome) {
    if let title = outcome.title { self.title = title }
    if let secrecy = outcome.secrecy {
      self.secrecy = secrecy
      allowed = Set(outcome.allowed)
      if secrecy == .strict {
        rounds = keyRound(naming: allowed)
        keyHolders = allowed
      }
    }
    if let actor = outcome.conflicted { conflicted.insert(actor) }
    if let actor = outcome.unconflicted { conflicted.remove(actor) }
    recommendations += outcome.recommendation ?? 0
  }
}
