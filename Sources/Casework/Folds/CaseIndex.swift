/// Where a line lies in the log file.
package struct LineRef: Hashable, Sendable {
  /// Byte offset of its first byte.
  package let offset: Int
  // There is one of these for each line and more: kept small.
  private let number: Int32
  private let byteCount: Int32

  /// The line's number.
  package var n: Int { Int(number) }
  /// Bytes including the line feed.
  package var length: Int { Int(byteCount) }

  package init(n: Int, offset: Int, length: Int) {
    number = Int32(n)
    self.offset = offset
    byteCount = Int32(length)
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
  package private(set) var tips: [RecordID: TipRow] = [:]
  package private(set) var reports: [RecordID: ReportRow] = [:]
  /// Cases by the address something in them was found at.
  private var filesByAddress: [String: [RecordID]] = [:]
  /// Cases by SHA-256 of a stored file.
  private var filesByContent: [String: [RecordID]] = [:]
  /// Cases by the number or the register number of a letter of Bawaslu, in its normal form.
  private var filesByLetter: [String: [RecordID]] = [:]
  private var streams = StreamLines()
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

  /// The lines naming a stream after line `n`, oldest first.
  package func lines(of stream: StreamID, after n: Int = -1) -> [LineRef] {
    streams.lines(of: stream, after: n)
  }

  /// The number of the last line naming a stream; nil when nothing does.
  package func version(of stream: StreamID) -> Int? {
    streams.lastLine(of: stream)?.n
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

  /// The cases in which something was found at this address, by its normal form.
  package func files(address: WebAddress) -> Set<RecordID> {
    Set(filesByAddress[address.normal] ?? [])
  }

  /// The cases that hold this file, by its SHA-256.
  package func files(content: String) -> Set<RecordID> { Set(filesByContent[content] ?? []) }

  /// The letters of Bawaslu that have one of these as their number or register number, by its normal
  /// form.
  package func letters(numbered numbers: Set<String>) -> [KnownLetter] {
    let files = Set(numbers.flatMap { filesByLetter[$0] ?? [] })
    return files.flatMap { file in
      (cases[file]?.letters ?? []).filter { letter in
        numbers.contains(letter.trace.number)
          || letter.trace.register.map { numbers.contains($0) } ?? false
      }
    }
  }

  /// The cases in which something was found anywhere on the same site.
  ///
  /// - Complexity: O(*n*) in the addresses.
  package func files(site: String) -> Set<RecordID> {
    var files = Set<RecordID>()
    let start = "https://\(site)"
    for (address, found) in filesByAddress where address.hasPrefix(start) {
      let next = address.utf8.dropFirst(start.utf8.count).first
      guard next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: "?") else { continue }
      files.formUnion(found)
    }
    return files
  }

  /// Makes room for so many more lines.
  package mutating func expect(_ count: Int) { streams.expect(count) }

  /// Notes that a line names a stream.
  package mutating func note(_ line: LineRef, in stream: StreamID) {
    guard streams.note(line, in: stream), let id = stream.record else { return }
    highest[id.kind, default: HighestNumbers()].note(id)
    if id.kind == .file, cases[id] == nil { cases[id] = CaseRow(id: id) }
  }

  /// Takes over the outcome of one event of a stream.
  package mutating func apply(_ outcome: Outcome, to stream: StreamID, at n: Int) {
    apply(StatedOutcome(outcome), to: stream, at: n)
  }

  /// Takes over the outcome of one event of a stream, where it lies.
  package mutating func apply(
    _ stated: borrowing StatedOutcome,
    to stream: StreamID,
    at n: Int
  ) {
    guard let id = stream.record else { return }
    switch id.kind {
    case .tip:
      tips[id, default: TipRow(id: id)].apply(stated)
      switch stated.outcome.tip {
      case .open: openTips.insert(id)
      case .checked: openTips.remove(id)
      // What became a report may still be checked on its own.
      case .assigned, .promoted, nil: break
      }
    case .person: apply(stated, toPerson: id)
    case .file: apply(stated, toCase: id, at: n)
    case .report:
      reports[id, default: ReportRow(id: id)].apply(stated)
      if let file = stated.outcome.file { noteTraces(of: stated, in: file) }
    case .finding: break
    }
  }

  /// Notes where something of a case was found, and which files it holds.
  ///
  /// Once for each line that says so, so that a line taken back takes back its own note alone.
  private mutating func noteTraces(of stated: borrowing StatedOutcome, in file: RecordID) {
    if let address = stated.outcome.address { filesByAddress[address, default: []].append(file) }
    if let content = stated.outcome.content { filesByContent[content, default: []].append(file) }
    if let letter = stated.outcome.letter {
      for key in letter.keys { filesByLetter[key, default: []].append(file) }
    }
  }

  /// Takes back what one line noted.
  private static func forget(
    _ file: RecordID,
    under key: String,
    in map: inout [String: [RecordID]]
  ) {
    guard let index = map[key]?.firstIndex(of: file) else { return }
    map[key]?.remove(at: index)
    if map[key]?.isEmpty ?? false { map[key] = nil }
  }

  private mutating func apply(_ stated: borrowing StatedOutcome, toPerson id: RecordID) {
    persons[id, default: PersonRow(id: id)].apply(stated)
    if let nip = stated.outcome.nip { personsByNIP[nip] = id }
    if let tag = stated.outcome.nikTag { personsByNIK[tag] = id }
  }

  private mutating func apply(_ stated: borrowing StatedOutcome, toCase id: RecordID, at n: Int) {
    noteTraces(of: stated, in: id)
    if let code = stated.outcome.paper { casesByPaper[code] = id }
    // In place: to copy a row for each line of a log costs more than to change it.
    guard let place = cases.index(forKey: id) else {
      // Every case was noted before its outcome; a log that says otherwise still gets its rows.
      var row = CaseRow(id: id)
      row.apply(stated, at: n, to: &rows, former: &formerPositions)
      cases[id] = row
      return
    }
    cases.values[place].apply(stated, at: n, to: &rows, former: &formerPositions)
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
    streams.rewind(to: n)
    for stream in touched {
      let left = streams.lines(of: stream)
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
    case .tip:
      openTips.remove(id)
      tips[id] = nil
    case .person:
      if let nip = persons[id]?.nip, personsByNIP[nip] == id { personsByNIP[nip] = nil }
      if isGone { personsByNIK = personsByNIK.filter { $0.value != id } }
      persons[id] = nil
    case .file:
      guard let row = cases[id] else { return }
      formerPositions = row.positionsByOrdinal
      for address in row.addresses { Self.forget(id, under: address, in: &filesByAddress) }
      for content in row.contents { Self.forget(id, under: content, in: &filesByContent) }
      for letter in row.letters {
        for key in letter.trace.keys { Self.forget(id, under: key, in: &filesByLetter) }
      }
      for (ordinal, position) in formerPositions {
        rows[position] = RespondentRow(id: RespondentID(file: id, ordinal: ordinal))
      }
      cases[id] = isGone ? nil : CaseRow(id: id)
    case .report:
      if let report = reports[id], let file = report.file, let address = report.address {
        Self.forget(file, under: address, in: &filesByAddress)
      }
      reports[id] = nil
    case .finding: break
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
  /// Officials who said whether there is an interest of their own.
  package fileprivate(set) var declared: Set<ActorID> = []
  package private(set) var ordinals: [Int] = []
  /// Where the rows of the ordinals stand.
  private var positions: [Int] = []
  /// How many things its reports lack, as the last check found; nil before one.
  package fileprivate(set) var missing: Int?
  /// Where its evidence was found, and the files it holds.
  fileprivate var addresses: [String] = []
  fileprivate var contents: [String] = []
  /// The letters of Bawaslu recorded in it.
  fileprivate var letters: [KnownLetter] = []
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

  /// Takes over an outcome for the case and for the respondents it speaks of.
  ///
  /// - Parameters:
  ///   - stated: What a line states of the case.
  ///   - n: The line's number.
  ///   - rows: The rows of all respondents; new ones are added behind them.
  ///   - former: Where the rows of ordinals stood that are stated anew.
  fileprivate mutating func apply(
    _ stated: borrowing StatedOutcome,
    at n: Int,
    to rows: inout [RespondentRow],
    former: inout [Int: Int]
  ) {
    apply(stated)
    for ordinal in stated.outcome.respondents {
      let position = position(of: ordinal) ?? add(ordinal, to: &rows, former: &former)
      rows[position].apply(stated, at: n)
    }
  }

  /// Gives an ordinal its row, where it stood before or behind the others.
  private mutating func add(
    _ ordinal: Int,
    to rows: inout [RespondentRow],
    former: inout [Int: Int]
  ) -> Int {
    let place = former.removeValue(forKey: ordinal)
    if place == nil { rows.append(RespondentRow(id: RespondentID(file: id, ordinal: ordinal))) }
    let position = place ?? rows.count - 1
    ordinals.append(ordinal)
    positions.append(position)
    return position
  }

  private mutating func apply(_ stated: borrowing StatedOutcome) {
    if let title = stated.outcome.title { self.title = title }
    if let secrecy = stated.outcome.secrecy {
      self.secrecy = secrecy
      allowed = Set(stated.outcome.allowed)
      if secrecy == .strict {
        rounds = keyRound(naming: allowed)
        keyHolders = allowed
      }
    }
    if let actor = stated.outcome.conflicted { conflicted.insert(actor) }
    if let actor = stated.outcome.declared { declared.insert(actor) }
    if let actor = stated.outcome.unconflicted { conflicted.remove(actor) }
    recommendations += stated.outcome.recommendation ?? 0
    missing = stated.outcome.missing ?? missing
    if let address = stated.outcome.address { addresses.append(address) }
    if let content = stated.outcome.content { contents.append(content) }
    if let letter = stated.outcome.letter {
      letters.append(
        KnownLetter(file: id, trace: letter, respondents: stated.outcome.respondents)
      )
    }
  }
}
