/// The rows of law: what is forbidden, what may be imposed, what is due when.
///
/// A code may have several rows that follow each other in time; a look-up names the day asked about.
package struct Catalogue: Codable, Hashable, Sendable {
  package var violations: [ViolationRow]
  package var sanctions: [SanctionRow]
  package var deadlines: [DeadlineRow]
  package let version: Int

  /// The violation with that code as it reads for an act on `date`; `nil` when the catalogue has none.
  ///
  /// Where no row of the code covers the day it is the nearest one before it, else the first.
  package func violation(_ code: String, on date: CalendarDate) -> ViolationRow? {
    violations.filter { $0.code == code }.reading(on: date)
  }

  /// The sanction with that code as it reads for an act on `date`; `nil` when the catalogue has none.
  ///
  /// Where no row of the code covers the day it is the nearest one before it, else the first.
  package func sanction(_ code: String, on date: CalendarDate) -> SanctionRow? {
    sanctions.filter { $0.code == code }.reading(on: date)
  }

  /// The deadline with that code for a clock that starts on `date`; `nil` when the catalogue has none.
  ///
  /// Where no row of the code covers the day it is the nearest one before it, else the first.
  package func deadline(_ code: String, on date: CalendarDate) -> DeadlineRow? {
    deadlines.filter { $0.code == code }.reading(on: date)
  }

  /// Every deadline once, as it reads for a clock that starts on that day, in the order of the catalogue.
  package func deadlines(on date: CalendarDate) -> [DeadlineRow] {
    var seen: Set<String> = []
    return deadlines.compactMap { row in
      seen.insert(row.code).inserted ? deadline(row.code, on: date) : nil
    }
  }

  /// Every sanction once, as it reads for an act on that day, in the order of the catalogue.
  package func sanctions(on date: CalendarDate) -> [SanctionRow] {
    var seen: Set<String> = []
    return sanctions.compactMap { row in
      seen.insert(row.code).inserted ? sanction(row.code, on: date) : nil
    }
  }
}

/// A row of law that holds from one day to another.
package protocol DatedRow {
  /// First day; `nil` when it always held.
  var firstDay: CalendarDate? { get }
  /// Last day; `nil` while it still holds.
  var validTo: CalendarDate? { get }
}

extension DatedRow {
  /// Whether the row holds on that day.
  package func isInForce(on date: CalendarDate) -> Bool {
    LegalBasis(text: "", from: firstDay, to: validTo).holds(on: date)
  }
}

extension Array where Element: DatedRow {
  /// The row that covers the day; else the last that began by then; else the first.
  fileprivate func reading(on date: CalendarDate) -> Element? {
    if let row = last(where: { $0.isInForce(on: date) }) { return row }
    let begun = filter { $0.firstDay.map { $0 <= date } ?? true }
    let latest = begun.max { ($0.firstDay ?? .earliest) < ($1.firstDay ?? .earliest) }
    return latest ?? self.min { ($0.firstDay ?? .earliest) < ($1.firstDay ?? .earliest) }
  }
}
