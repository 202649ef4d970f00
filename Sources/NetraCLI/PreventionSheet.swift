import Casework
import Wording

/// The grid of pledges and the circulars as text or JSON.
struct PreventionSheet {
  let grid: PledgeGrid
  let circulars: [CircularRecord]
  let today: CalendarDate
  let wording: Wording

  /// `{"mondays":[{"date","holiday"}],"units":[{"unit","read","holes","cells":[{"monday","state",
  /// "pledges":[{"date","leader","present","absent","reason"}]}]}],"holes","circulars":[{"number",
  /// "date","subject","to","acknowledged":[{"unit","on"}],"open","replaces","replaced_by"}]}`.
  var json: JSONValue {
    .object([
      "mondays": .array(
        grid.mondays.map { day in
          .object([
            "date": .string(day.description),
            "holiday": grid.holidays[day].map { .string($0) } ?? .null,
          ])
        }
      ),
      "units": .array(grid.rows.map { row($0) }),
      "holes": .integer(grid.holes),
      "circulars": .array(circulars.map { circular($0) }),
    ])
  }

  private func row(_ row: PledgeGrid.Row) -> JSONValue {
    .object([
      "unit": .string(row.unit),
      "read": .integer(row.read),
      "holes": .integer(row.holes),
      "cells": .array(zip(grid.mondays, row.cells).map { cell($1, on: $0) }),
    ])
  }

  private func cell(_ cell: PledgeGrid.Cell, on monday: CalendarDate) -> JSONValue {
    let (state, pledges): (String, [PledgeEntry]) =
      switch cell {
      case .read(let pledges): ("read", pledges)
      case .hole: ("hole", [])
      case .holiday: ("holiday", [])
      case .noneDue: ("none_due", [])
      }
    return .object([
      "monday": .string(monday.description),
      "state": .string(state),
      "pledges": .array(
        pledges.map { pledge in
          .object([
            "date": .string(pledge.date.description),
            "leader": .string(pledge.leader),
            "present": .integer(pledge.present),
            "absent": .integer(pledge.absent),
            "reason": pledge.reason.map { .string($0.shown) } ?? .null,
          ])
        }
      ),
    ])
  }

  private func circular(_ circular: CircularRecord) -> JSONValue {
    let entry = circular.entry
    return .object([
      "number": .string(entry.letter.number),
      "date": .string(entry.letter.date.description),
      "subject": .string(entry.subject.shown),
      "to": .array(entry.to.map { .string($0) }),
      "acknowledged": .array(
        entry.to.compactMap { unit in
          circular.receipts[unit].map { day in
            .object(["unit": .string(unit), "on": .string(day.description)])
          }
        }
      ),
      "open": .array(circular.open.map { .string($0) }),
      "replaces": entry.replaces.map { .string($0) } ?? .null,
      "replaced_by": circular.replacedBy.map { .string($0) } ?? .null,
    ])
  }

  var lines: [String] {
    guard !grid.rows.isEmpty else { return [wording(.noUnits)] }
    return gridLines + circularLines
  }

  private var gridLines: [String] {
    let width = grid.rows.map(\.unit.count).max() ?? 0
    func padded(_ text: String) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let days = grid.mondays.map { day in
      (day.day < 10 ? "0" : "") + "\(day.day)/" + (day.month < 10 ? "0" : "") + "\(day.month)"
    }
    let head = "\(padded(""))  \(days.joined(separator: " "))"
    let rows = grid.rows.map { row in
      let cells = row.cells.map { "  \(sign($0))  " }.joined(separator: " ")
      let holes = row.holes > 0 ? "  \(wording(.holes(row.holes)))" : ""
      return "\(padded(row.unit))  \(cells)\(holes)"
    }
    return ["\(wording(.gridTitle)) · \(wording(.gridLegend))", head] + rows
      + [wording(.holes(grid.holes))]
  }

  private func sign(_ cell: PledgeGrid.Cell) -> String {
    switch cell {
    case .read: "+"
    case .hole: "-"
    case .holiday: "L"
    case .noneDue: "."
    }
  }

  private var circularLines: [String] {
    guard !circulars.isEmpty else { return [] }
    return ["", wording(.circularsTitle)]
      + circulars.flatMap { circular -> [String] in
        let entry = circular.entry
        let count = entry.to.count - circular.open.count
        let words = [
          entry.letter.number, wording.day(entry.letter.date, today: today), entry.subject.shown,
          wording(.confirmed(count, of: entry.to.count)),
          circular.replacedBy.map { wording(.replaced(by: $0)) } ?? "",
        ]
        let line = words.filter { !$0.isEmpty }.joined(separator: " · ")
        guard !circular.open.isEmpty else { return [line] }
        return [line, "  " + wording(.notConfirmed(circular.open.joined(separator: ", ")))]
      }
  }
}
