package import Casework
import Journal

/// The office as an earlier line left it, to be looked at and never written to.
///
/// It goes back from the present by stating anew what the lines taken back had named, and forward by
/// applying lines, so that a step costs what it covers and not the length of the log.
package final class PastOffice {
  private let store: OfficeStore
  private var fold: LineFold
  private var folded = FoldedFiles()
  private var assembled: (rules: Int, law: LawBook, calendar: WorkCalendar)

  /// Starts at the head of a store.
  package init(_ store: OfficeStore) {
    self.store = store
    fold = store.fold
    assembled = (store.office.rules.count, store.law, store.calendar)
  }

  /// The line looked at.
  package var n: Int { fold.lines.count - 1 }
  package var isPresent: Bool { n >= store.head.n }
  package var office: OfficeState { fold.office ?? store.office }
  package var registers: Registers { fold.registers }
  package var index: CaseIndex { fold.index }
  package var law: LawBook { assembled.law }
  package var calendar: WorkCalendar { assembled.calendar }
  /// What the clock said when the line was written.
  package var time: Timestamp { fold.latest ?? store.now }

  /// The line's number and its own hash.
  package var head: LogHead {
    // The line was read when the log was opened; one that cannot be read now has no hash to show.
    LogHead(n: n, hash: (try? store.hash(of: n)) ?? "")
  }

  /// The moment looked at, without what is closed to the reader.
  func moment(seenBy actor: ActorID) -> PastMoment? {
    guard let line = try? bytes(n) else { return nil }
    let read = ReadLine(fold.lines[n], line.span)
    let isClosed = read.records.contains { store.access(of: actor, to: $0) != nil }
    return PastMoment(
      n: n,
      last: store.head.n,
      time: time,
      actor: isClosed ? nil : ActorID(Envelope.text(read.actor, of: line.span)),
      records: isClosed ? [] : read.records
    )
  }

  /// Goes a step; beyond either end it stays there.
  ///
  /// - Complexity: O(l) in the lines covered and those of the records they name.
  package func go(_ step: TimeStep) throws(StoreError) {
    try move(to: try target(of: step))
  }

  /// Everything of one case as the line looked at left it.
  package func file(_ id: RecordID, for actor: ActorID) throws(StoreError) -> CaseFile? {
    folded.keep(for: actor)
    let lines = fold.index.lines(of: .record(id))
    guard id.kind == .file, let last = lines.last else { return nil }
    if let known = folded.files[id], known.last == last.n { return known.file }
    var file = CaseFile(id: id)
    try store.fold(lines, into: &file, keys: store.fieldKeys(for: actor))
    folded.files[id] = (file, last.n)
    return file
  }

  private func target(of step: TimeStep) throws(StoreError) -> Int {
    switch step {
    case .line(let n): return n
    case .lines(let count, nil): return n + count
    case .lines(let count, let record?):
      let lines = store.index.lines(of: .record(record)).map(\.n)
      let before = lines.filter { $0 <= n }.count
      // From between two lines of a record the first step back leads to the one before.
      let isOnLine = lines.contains(n)
      let index = before - 1 + count + (count < 0 && !isOnLine ? 1 : 0)
      guard let first = lines.first else { return n + count }
      if index < 0 { return first }
      return lines.indices.contains(index) ? lines[index] : store.head.n
    case .days(let count): return try endOfDay(by: count)
    case .date(let date): return try last(notAfter: date)
    }
  }

  private func move(to wanted: Int) throws(StoreError) {
    let wanted = max(0, min(wanted, store.head.n))
    if wanted < n {
      if n - wanted > wanted { fold = try start(to: wanted) }
      try fold.rewind(to: wanted) { (ref) throws(StoreError) in try store.line(ref) }
    }
    while n < wanted {
      let ref = store.fold.lines[n + 1]
      let line = try store.line(ref)
      fold.apply(ReadLine(ref, line.span), line.span)
    }
    let rules = office.rules
    guard assembled.rules != rules.count else { return }
    let law = store.embedded.applying(rules)
    assembled = (rules.count, law, law.workCalendar(region: office.founded.region))
  }

  /// The fold from the first line on, where that is nearer than going back.
  private func start(to wanted: Int) throws(StoreError) -> LineFold {
    var fold = LineFold()
    for ref in store.fold.lines[...wanted] {
      let line = try store.line(ref)
      fold.apply(ReadLine(ref, line.span), line.span)
    }
    return fold
  }

  // MARK: Days

  private func endOfDay(by count: Int) throws(StoreError) -> Int {
    let today = try date(of: n)
    if count < 0 {
      // The last line of the last day before this one.
      return try firstLine(notBefore: today) - 1
    }
    let next = try firstLine(notBefore: today.adding(days: 1))
    guard next <= store.head.n else { return store.head.n }
    return try last(notAfter: try date(of: next))
  }

  private func last(notAfter date: CalendarDate) throws(StoreError) -> Int {
    try firstLine(notBefore: date.adding(days: 1)) - 1
  }

  /// The first line of a day or of one after it, by halves; one past the head when there is none.
  ///
  /// A clock set back makes days overlap; then it finds one of their edges.
  private func firstLine(notBefore date: CalendarDate) throws(StoreError) -> Int {
    var low = 0
    var high = store.fold.lines.count
    while low < high {
      let middle = (low + high) / 2
      if try self.date(of: middle) < date { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func date(of n: Int) throws(StoreError) -> CalendarDate {
    let line = try bytes(n)
    let read = ReadLine(store.fold.lines[n], line.span)
    return Timestamp(String(decoding: read.time.map { line[$0] }, as: UTF8.self))?.date ?? .earliest
  }

  private func bytes(_ n: Int) throws(StoreError) -> [UInt8] {
    try store.line(store.fold.lines[n])
  }
}
