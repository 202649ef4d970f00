import Casework
import Wording

/// The office's figures as text or JSON.
struct StatisticsSheet {
  let statistics: Statistics
  let law: LawBook
  let wording: Wording

  /// `{"figures":[{"code","text","unit","value","numerator","denominator","denominator_code",
  /// "percent","as_of":{"n","date"},"source"}],"tables":[{"code","text","unit","total",
  /// "rows":[{"key","text","value"}],"merged","foots","problems","as_of","source"}]}`.
  var json: JSONValue {
    .object([
      "figures": .array(statistics.figures.map { figure($0) }),
      "tables": .array(statistics.tables.map { table($0) }),
    ])
  }

  private func moment(_ moment: FigureMoment) -> JSONValue {
    .object(["n": .integer(moment.n), "date": .string(moment.date.description)])
  }

  private func figure(_ figure: Figure) -> JSONValue {
    .object([
      "code": .string(figure.name.rawValue),
      "text": .string(wording.word(figure.name)),
      "unit": .string(figure.unit.rawValue),
      "value": .integer(figure.value),
      "numerator": figure.base == nil ? .null : .integer(figure.value),
      "denominator": figure.base.map { .integer($0.value) } ?? .null,
      "denominator_code": figure.base.map { .string($0.name.rawValue) } ?? .null,
      "percent": figure.tenthsOfPercent.map { .string("\($0 / 10).\($0 % 10)") } ?? .null,
      "as_of": moment(figure.asOf),
      "source": .string(figure.source),
    ])
  }

  private func table(_ table: Breakdown) -> JSONValue {
    let footing = table.printed.footing()
    return .object([
      "code": .string(table.dimension.rawValue),
      "text": .string(wording.word(table.dimension)),
      "unit": .string(FigureUnit.respondent.rawValue),
      "base": .string(table.dimension.base.rawValue),
      "total": .integer(table.total),
      "rows": .array(
        table.cells.map { cell in
          .object([
            "key": .string(cell.key),
            "text": .string(wording.key(cell.key, of: table.dimension, law: law)),
            "value": .integer(cell.value),
          ])
        }
      ),
      "merged": table.merged.map { merged in
        .object(["cells": .integer(merged.cells), "value": .integer(merged.value)])
      } ?? .null,
      "foots": .bool(footing.foots),
      "problems": .array(footing.problems.map { .string(wording.problem($0)) }),
      "as_of": moment(table.asOf),
      "source": .string(table.source),
    ])
  }

  var lines: [String] {
    var lines: [String] = []
    if let first = statistics.figures.first {
      let day = wording.longDay(first.asOf.date)
      lines.append(
        wording(
          Phrase(
            "per \(day), catatan \(first.source) sampai baris \(first.asOf.n)",
            "as of \(day), log \(first.source) up to line \(first.asOf.n)"
          )
        )
      )
    }
    lines += statistics.figures.map { "\(wording.word($0.name)): \(wording.figure($0))" }
    for table in statistics.tables where table.total > 0 { lines += self.lines(of: table) }
    return lines
  }

  private func lines(of table: Breakdown) -> [String] {
    let unit = wording.word(FigureUnit.respondent)
    let base = wording.word(table.dimension.base)
    var lines = ["", "\(wording.word(table.dimension)), \(table.total) \(unit) (\(base))"]
    lines += table.cells.map { cell in
      "  \(cell.value)  \(wording.key(cell.key, of: table.dimension, law: law))"
    }
    if let merged = table.merged { lines.append("  \(merged.value)  \(wording.merged(merged))") }
    lines += table.printed.footing().problems.map { "  ! \(wording.problem($0))" }
    return lines
  }
}

/// What the footing check found, as text or JSON.
struct FootingSheet {
  let results: [FootingResult]
  let wording: Wording

  /// `[{"code","foots","problems":[{"code","text"}],"notes":[…]}]`.
  var json: JSONValue {
    .array(
      results.map { result in
        .object([
          "code": .string(result.table.code),
          "foots": .bool(result.foots),
          "problems": .array(
            result.problems.map { problem in
              .object([
                "code": .string(problem.code), "text": .string(wording.problem(problem)),
              ])
            }
          ),
          "notes": .array(result.notes.map { .string(wording.note($0)) }),
        ])
      }
    )
  }

  var lines: [String] {
    results.flatMap { result in
      let table = result.table
      let origin = [table.source, table.asOf, table.unit].compactMap(\.self).joined(separator: ", ")
      let sign = result.foots ? "✓" : "!"
      let word =
        result.foots
        ? wording(Phrase("cocok", "foots")) : wording(Phrase("tidak cocok", "does not foot"))
      return ["\(sign) \(table.code) (\(origin)): \(word)"]
        + result.problems.map { "    ! \(wording.problem($0))" }
        + result.notes.map { "    · \(wording.note($0))" }
    }
  }

  /// Where in a file a table could not be read.
  static func text(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\((context.codingPath + [key]).fieldPath): –"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      "\(context.codingPath.fieldPath): \(context.debugDescription)"
    @unknown default: String(describing: error)
    }
  }
}

/// Precedents as text or JSON.
struct PrecedentSheet {
  let precedents: Precedents
  let law: LawBook
  let wording: Wording

  /// Outcomes by how often they were taken; small ones merged.
  private var outcomes: (shown: [(key: String, count: Int)], merged: Int) {
    guard precedents.isMeasure else { return ([], 0) }
    var counts: [String: Int] = [:]
    for matter in precedents.matters {
      let level = matter.ending == .overturned ? nil : matter.level
      counts[level?.rawValue ?? matter.ending.rawValue, default: 0] += 1
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = sorted.filter { $0.value >= precedents.smallest }
    let merged = sorted.filter { $0.value < precedents.smallest }.reduce(0) { $0 + $1.value }
    return (shown.map { (key: $0.key, count: $0.value) }, merged)
  }

  private func text(_ key: String) -> String {
    if let level = Level(rawValue: key) { return wording.word(level) }
    return Outcome.Ending(rawValue: key).map { wording.word($0) } ?? key
  }

  /// `{"articles":[…],"width","measure","smallest","sanctioned","range":["sedang","sedang"],
  /// "median_days","outcomes":[{"key","text","count"}],"merged"}`; null where too few.
  var json: JSONValue {
    let outcomes = outcomes
    let isMeasure = precedents.isMeasure
    return .object([
      "articles": .array(precedents.question.articles.map { .string($0) }),
      "width": .string(precedents.width.rawValue),
      "measure": .bool(isMeasure),
      "smallest": .integer(precedents.smallest),
      "sanctioned": isMeasure ? .integer(precedents.sanctioned.count) : .null,
      "range": precedents.range.map { range in
        .array([.string(range.lightest.rawValue), .string(range.heaviest.rawValue)])
      } ?? .null,
      "median_days": isMeasure ? precedents.medianDays.map { .integer($0) } ?? .null : .null,
      "outcomes": .array(
        outcomes.shown.map { outcome in
          .object([
            "key": .string(outcome.key), "text": .string(text(outcome.key)),
            "count": .integer(outcome.count),
          ])
        }
      ),
      "merged": .integer(outcomes.merged),
    ])
  }

  var lines: [String] {
    let articles = precedents.question.articles.map { code in
      law.overlay.violations.first { $0.code == code }?.short ?? code
    }
    var lines = ["\(wording.precedentWord) \(articles.joined(separator: ", "))"]
    lines.append("  \(wording.word(precedents.width)): \(wording.precedents(precedents))")
    let outcomes = outcomes
    lines += outcomes.shown.map { "  \($0.count)  \(text($0.key))" }
    if outcomes.merged > 0 {
      lines.append(
        "  \(outcomes.merged)  "
          + wording(Phrase("hasil lain, digabung karena kecil", "other outcomes, merged as small"))
      )
    }
    return lines
  }
}
