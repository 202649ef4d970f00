/// A row of law of which several follow each other under one code.
package protocol CodedRow: DatedRow {
  var code: String { get }
  /// Last day; `nil` while it still holds.
  var validTo: CalendarDate? { get set }
}

extension LawBook {
  /// The law with the rows an office adopted, in the order they were adopted.
  ///
  /// Nothing is edited: a row that is followed or removed ends the day before in the book made here,
  /// and an earlier moment of the log makes the book it had.
  package func applying(_ rules: [AdoptedRule]) -> LawBook {
    var book = self
    for rule in rules { book.take(rule.entry, adopted: rule.on) }
    return book
  }

  private mutating func take(_ entry: RuleProposal, adopted: CalendarDate) {
    let from = entry.from
    switch entry.row {
    case .violation(var row):
      row.validFrom = from
      catalogue.violations.follow(with: row, from: from)
    case .sanction(var row):
      row.validFrom = from
      catalogue.sanctions.follow(with: row, from: from)
    case .deadline(var row):
      row.validFrom = from
      catalogue.deadlines.follow(with: row, from: from)
    case .authority(var row):
      row.validFrom = from
      // The first row that fits counts, so a later one goes in front of those it replaces.
      authority.rows.insert(row, at: 0)
    case .holiday(let holiday):
      let stated = Holiday(
        date: holiday.date,
        name: holiday.name,
        kind: holiday.kind,
        region: holiday.region,
        confidence: entry.confidence
      )
      calendar.change(to: stated, adopted: adopted)
    case .election(var election):
      election.starts =
        election.starts ?? calendar.elections.first { $0.code == election.code }?.starts
      calendar.enter(election)
    case .series(var row):
      row.validFrom = from
      series.series.follow(with: row, from: from)
    case .interval(var interval):
      interval.from = from
      guards.follow(with: interval)
    case .body(var row):
      row.validFrom = from
      bodies.rows.follow(with: row, from: from)
    case .instrument(let scope): overlay.enter(scope)
    case .violationNote(let note): overlay.violations.append(note)
    case .sanctionNote(let note): overlay.sanctions.append(note)
    case .remedy(var row):
      row.validFrom = from
      row.confidence = entry.confidence
      overlay.remedies = (overlay.remedies ?? []).followed(by: row, from: from)
    case .route(var row):
      row.validFrom = from
      overlay.routes = (overlay.routes ?? []).followed(by: row, from: from)
    case .step(var row):
      row.validFrom = from
      row.confidence = entry.confidence
      overlay.steps = (overlay.steps ?? []).followed(by: row, from: from)
    case .link(var row):
      row.validFrom = from
      row.confidence = entry.confidence
      overlay.links = (overlay.links ?? []).followed(by: row, from: from)
    case .track(var row):
      row.validFrom = from
      tracks.tracks.follow(with: row, from: from)
    case .trackRule(var row):
      row.validFrom = from
      row.confidence = entry.confidence
      // The first rule that fits counts, so a later one goes in front of those it replaces.
      tracks.rules.insert(row, at: 0)
    case .basis(var row):
      row.validFrom = from
      row.confidence = entry.confidence
      guards.bases = (guards.bases ?? []).followed(by: row, from: from)
    case .removed(let row): remove(row, from: from, adopted: adopted)
    }
  }

  private mutating func remove(_ row: RemovedRow, from: CalendarDate, adopted: CalendarDate) {
    switch row.kind {
    case .violation: catalogue.violations.end(row.code, before: from)
    case .sanction: catalogue.sanctions.end(row.code, before: from)
    case .deadline: catalogue.deadlines.end(row.code, before: from)
    case .series: series.series.end(row.code, before: from)
    case .body: bodies.rows.end(row.code, before: from)
    case .remedy: overlay.remedies?.end(row.code, before: from)
    case .route: overlay.routes?.end(row.code, before: from)
    case .holiday:
      guard let date = CalendarDate(row.code) else { return }
      calendar.change(removing: date, region: row.region, adopted: adopted)
    case .step: overlay.steps?.end(row.code, before: from)
    case .link: overlay.links?.end(row.code, before: from)
    case .basis: guards.bases?.end(row.code, before: from)
    case .authority, .election, .interval, .instrument, .violationNote, .sanctionNote, .track,
      .trackRule, .removed:
      break
    }
  }
}

extension Array where Element: CodedRow {
  /// The latest first day among the rows of a code; `nil` when there is none or it always held.
  func latestStart(of code: String) -> CalendarDate? {
    filter { $0.code == code }.compactMap(\.firstDay).max()
  }

  /// Puts a row behind those of its code, which end the day before.
  fileprivate mutating func follow(with row: Element, from: CalendarDate) {
    let place = lastIndex { $0.code == row.code }
    guard let place else { return append(row) }
    insert(row, at: place + 1)
    let before = from.adding(days: -1)
    for index in indices where index != place + 1 && self[index].code == row.code {
      self[index].end(on: before)
    }
    removeAll { $0.code == row.code && $0.isEmpty }
  }

  /// The rows with one more behind those of its code.
  ///
  /// A code that was not there comes first: where several rows fit, the first counts.
  fileprivate func followed(by row: Element, from: CalendarDate) -> [Element] {
    guard contains(where: { $0.code == row.code }) else { return [row] + self }
    var rows = self
    rows.follow(with: row, from: from)
    return rows
  }

  /// Ends the rows of a code the day before; rows that would begin later go altogether.
  fileprivate mutating func end(_ code: String, before from: CalendarDate) {
    let before = from.adding(days: -1)
    for index in indices where self[index].code == code { self[index].end(on: before) }
    removeAll { $0.code == code && $0.isEmpty }
  }
}

extension CodedRow {
  fileprivate mutating func end(on date: CalendarDate) {
    validTo = validTo.map { Swift.min($0, date) } ?? date
  }

  /// Whether no day is left to it.
  fileprivate var isEmpty: Bool {
    guard let firstDay, let validTo else { return false }
    return validTo < firstDay
  }
}

extension Guards {
  /// Puts a dated interval behind those of the same deadline's guard, which end the day before.
  fileprivate mutating func follow(with interval: GuardRow.Interval) {
    guard let from = interval.from else { return }
    for row in rows.indices where rows[row].intervals != nil {
      var intervals = rows[row].intervals ?? []
      for index in intervals.indices {
        let end = from.adding(days: -1)
        intervals[index].to = intervals[index].to.map { min($0, end) } ?? end
      }
      intervals.removeAll { ($0.from ?? .earliest) >= from }
      rows[row].intervals = intervals + [interval]
    }
  }
}

extension Overlay {
  fileprivate mutating func enter(_ scope: InstrumentScope) {
    if let index = instruments.firstIndex(where: { $0.prefix == scope.prefix }) {
      instruments[index] = scope
    } else {
      instruments.insert(scope, at: 0)
    }
  }
}
