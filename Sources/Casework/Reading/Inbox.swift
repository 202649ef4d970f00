/// Where something that came in stands.
package enum InboxState: String, Hashable, Sendable, CaseIterable {
  case new = "baru"
  case checking = "dicek"
  case incomplete = "belum_lengkap"
  case verified = "diverifikasi"
  case passedOn = "diteruskan"
  case merged = "digabung"

  /// Whether somebody still has to do something about it.
  package var isOpen: Bool {
    switch self {
    case .new, .checking, .incomplete: true
    case .verified, .passedOn, .merged: false
    }
  }
}

/// A tip or a report, as the inbox lists it.
package struct InboxItem: Hashable, Sendable {
  /// The tip or the report.
  package let id: RecordID
  /// The case it belongs to, if it does.
  package let file: RecordID?
  package let title: String
  package let source: Source?
  package let received: CalendarDate?
  package let state: InboxState
  /// The step at which its case stands once it was verified: the earliest of those still running.
  package var stage: Stage?
  /// Who looks into it.
  package let assigned: [ActorID]
  /// The persons it names; 0 for a tip.
  package let persons: Int
  /// The clock that presses most.
  package let clock: ClockReading?
  /// The day by which a result is wanted.
  package let until: CalendarDate?
  /// The case a report was joined to after it had been registered.
  package var merged: RecordID?

  /// Working days or days left until it is late, as far as something is wanted by a day.
  package func isLate(on today: CalendarDate) -> Bool {
    guard state.isOpen else { return false }
    if let until, until < today { return true }
    return (clock?.remaining ?? 0) < 0
  }
}

/// A matter that waits for somebody outside.
package struct InboxWait: Hashable, Sendable {
  package let row: RespondentRow
  package let name: String
  package let waiting: Waiting
}

/// An examination or clarification that is called for a day.
package struct InboxMeeting: Hashable, Sendable {
  package let row: RespondentRow
  package let name: String
  package let date: CalendarDate
  /// `09.00`.
  package let time: String
}

/// What came in and is not done, who waits for whom, and who has how much to do.
package struct Inbox: Hashable, Sendable {
  package private(set) var items: [InboxItem] = []
  package private(set) var waits: [InboxWait] = []
  /// From today on, the next first.
  package private(set) var meetings: [InboxMeeting] = []
  /// Things not done by official, as far as they were given to somebody.
  package private(set) var load: [ActorID: Int] = [:]
  /// Cases closed to the reader; how many reports each has is not told.
  package private(set) var closed = 0

  /// Days for which something done stays in the list.
  private static let shownDays = 30

  /// An empty inbox.
  package init() {}

  /// Reads the inbox of one official off the index.
  ///
  /// - Parameters:
  ///   - index: The office.
  ///   - respondents: The matters open to the official.
  ///   - isOpen: Whether a case is open to the official.
  ///   - today: The day deadlines are counted from.
  /// - Complexity: O(*n*) in the tips, reports and respondents.
  package init(
    _ index: CaseIndex,
    respondents: [RespondentItem],
    isOpen: (RecordID) -> Bool,
    today: CalendarDate
  ) {
    var ofCase: [RecordID: [RespondentItem]] = [:]
    for item in respondents { ofCase[item.row.id.file, default: []].append(item) }
    items = index.tips.values.compactMap { Self.item($0, today: today) }
    let openers = Self.openers(index)
    var closedFiles: Set<RecordID> = []
    for report in index.reports.values {
      guard let file = report.file else { continue }
      guard isOpen(file) else {
        closedFiles.insert(file)
        continue
      }
      let item = Self.item(
        report,
        row: index.cases[file],
        matters: ofCase[file] ?? [],
        isOpener: openers[file] == report.id
      )
      if item.state.isOpen || Self.isRecent(item.received, today) { items.append(item) }
    }
    closed = closedFiles.count
    items.sort { Self.key($0, today) < Self.key($1, today) }
    waits = respondents.compactMap { item in
      guard !item.row.isEnded, let waiting = item.row.waiting else { return nil }
      return InboxWait(row: item.row, name: item.name, waiting: waiting)
    }
    .sorted { ($0.waiting.since, $0.row.id) < ($1.waiting.since, $1.row.id) }
    meetings = respondents.compactMap { Self.meeting($0, from: today) }
      .sorted { ($0.date, $0.time, $0.row.id) < ($1.date, $1.time, $1.row.id) }
    for actor in items.filter(\.state.isOpen).flatMap(\.assigned) { load[actor, default: 0] += 1 }
    for item in respondents where !item.row.isEnded {
      if let desk = item.row.desk { load[desk, default: 0] += 1 }
    }
  }

  /// How many there are of each state.
  package func count(_ state: InboxState) -> Int { items.count { $0.state == state } }

  private static func isRecent(_ date: CalendarDate?, _ today: CalendarDate) -> Bool {
    date.map { today.dayNumber - $0.dayNumber <= shownDays } ?? false
  }

  private static func item(_ tip: TipRow, today: CalendarDate) -> InboxItem? {
    let state: InboxState =
      switch tip.state {
      case _ where tip.file != nil: .passedOn
      case .open: .new
      case .assigned: .checking
      case .checked: .verified
      case .promoted: .passedOn
      }
    guard state.isOpen || isRecent(tip.received, today) else { return nil }
    return InboxItem(
      id: tip.id,
      file: tip.file,
      title: tip.title ?? "",
      source: tip.source,
      received: tip.received,
      state: state,
      assigned: tip.assigned,
      persons: 0,
      clock: nil,
      until: tip.until
    )
  }

  /// The report that opened each case, which goes by the case's title.
  private static func openers(_ index: CaseIndex) -> [RecordID: RecordID] {
    var openers: [RecordID: RecordID] = [:]
    for report in index.reports.values where report.merged == nil {
      guard let file = report.file else { continue }
      openers[file] = min(openers[file] ?? report.id, report.id)
    }
    return openers
  }

  private static func item(
    _ report: ReportRow,
    row: CaseRow?,
    matters: [RespondentItem],
    isOpener: Bool
  ) -> InboxItem {
    let clocks = matters.compactMap(\.clock).sorted {
      $0.rank < $1.rank
    }
    let state = state(report, row: row, matters: matters)
    let running = matters.filter { !$0.row.isEnded }
    let stages = (running.isEmpty ? matters : running).map(\.row.stage)
    return InboxItem(
      id: report.id,
      file: report.file,
      title: (isOpener ? nil : report.title) ?? matters.first?.title ?? row?.title ?? "",
      source: report.source,
      received: report.received,
      state: state,
      stage: state == .verified ? Stage.allCases.first { stages.contains($0) } : nil,
      assigned: report.assigned,
      persons: matters.count,
      clock: clocks.first,
      until: nil,
      merged: report.merged
    )
  }

  private static func state(
    _ report: ReportRow,
    row: CaseRow?,
    matters: [RespondentItem]
  ) -> InboxState {
    if report.merged != nil { return .merged }
    let stages = matters.map(\.row.stage)
    if !stages.isEmpty, stages.allSatisfy({ $0 == .transferred }) { return .passedOn }
    guard stages.contains(where: { $0 == .intake || $0 == .verification }) else { return .verified }
    switch row?.missing {
    case .some(0): return .checking
    case .some: return .incomplete
    case nil:
      // One person's matter went on: the report is no longer untouched.
      let isUntouched = stages.allSatisfy { $0 == .intake || $0 == .verification }
      return report.assigned.isEmpty && isUntouched ? .new : .checking
    }
  }

  private static func meeting(_ item: RespondentItem, from today: CalendarDate) -> InboxMeeting? {
    guard !item.row.isEnded, let parts = item.row.meeting?.split(separator: " "), parts.count == 2,
      let date = CalendarDate(String(parts[0])), date >= today
    else { return nil }
    return InboxMeeting(row: item.row, name: item.name, date: date, time: String(parts[1]))
  }

  /// Late things first, then what is open, the oldest first; then what is done, the newest first.
  private static func key(_ item: InboxItem, _ today: CalendarDate) -> InboxKey {
    let day = item.received?.dayNumber ?? 0
    return InboxKey(
      rank: item.isLate(on: today) ? 0 : item.state.isOpen ? 1 : 2,
      day: item.state.isOpen ? day : -day,
      id: item.id
    )
  }
}

private struct InboxKey: Comparable {
  let rank: Int
  let day: Int
  let id: RecordID

  static func < (left: InboxKey, right: InboxKey) -> Bool {
    (left.rank, left.day, left.id) < (right.rank, right.day, right.id)
  }
}
