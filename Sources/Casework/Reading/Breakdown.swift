/// What respondents are told apart by in a table.
package enum Dimension: String, Hashable, Sendable, CaseIterable {
  case status
  case positionClass = "kelas_jabatan"
  case unit = "unit_kerja"
  case track = "jalur"
  case stage = "tahap"
  case phase = "masa"
  case violation = "pasal"
  case ending = "hasil"
  case level = "tingkat"
  case cause = "sebab"
  case mitigating = "hal_meringankan"

  /// What a table over this dimension adds up to.
  package var base: FigureName {
    switch self {
    case .status, .positionClass, .unit, .track, .stage, .phase, .violation: .respondents
    case .ending: .respondents
    case .level: .violations
    case .cause, .mitigating: .studied
    }
  }

  /// The key of a row nobody stated anything for.
  package static let notStated = ""

  /// Under which key a respondent counts, for each table it belongs in.
  static func keys(of row: RespondentRow, in index: CaseIndex) -> [(Dimension, String)] {
    let unit = row.person.flatMap { index.persons[$0]?.unit }
    var keys: [(Dimension, String)] = [
      (.status, row.status?.rawValue ?? notStated),
      (.positionClass, row.positionClass?.rawValue ?? notStated),
      (.unit, unit ?? notStated),
      (.track, row.track?.rawValue ?? notStated),
      (.stage, row.stage.rawValue),
      (.phase, row.phase?.rawValue ?? notStated),
      (.violation, row.violations.first ?? notStated),
      (.ending, row.ending?.rawValue ?? notStated),
    ]
    if row.ending == .sanctioned { keys.append((.level, row.level?.rawValue ?? notStated)) }
    if let mitigating = row.mitigating {
      keys.append((.cause, row.cause?.rawValue ?? notStated))
      keys.append((.mitigating, mitigating > 0 ? "ada" : "tidak_ada"))
    }
    return keys
  }
}

/// A table that adds up: respondents by one thing that tells them apart.
package struct Breakdown: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    /// The value in the log, ``Dimension/notStated`` where there is none.
    package let key: String
    package let value: Int
  }

  /// Cells too small to be shown apart.
  package struct Merged: Hashable, Sendable {
    /// How many cells were merged.
    package let cells: Int
    package let value: Int

    package init(cells: Int, value: Int) {
      self.cells = cells
      self.value = value
    }
  }

  package let dimension: Dimension
  package let total: Int
  /// The largest first.
  package let cells: [Cell]
  package let merged: Merged?
  package let asOf: FigureMoment
  package let source: String

  /// Merges what is too small, so that neither a cell nor what is left of the total points at a
  /// person.
  init(
    _ dimension: Dimension,
    counts: [String: Int],
    smallest: Int,
    asOf: FigureMoment,
    source: String
  ) {
    self.dimension = dimension
    self.asOf = asOf
    self.source = source
    total = counts.values.reduce(0, +)
    var shown = counts.map { Cell(key: $0.key, value: $0.value) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var small: [Cell] = []
    while let last = shown.last, Self.mustMerge(last, into: small, smallest: smallest) {
      small.append(shown.removeLast())
    }
    cells = shown
    merged =
      small.isEmpty ? nil : Merged(cells: small.count, value: small.reduce(0) { $0 + $1.value })
  }

  /// A cell goes when it is small itself, or when those gone before it would still stand out.
  private static func mustMerge(_ cell: Cell, into small: [Cell], smallest: Int) -> Bool {
    if cell.value < smallest { return true }
    guard !small.isEmpty else { return false }
    return small.count == 1 || small.reduce(0) { $0 + $1.value } < smallest
  }

  /// The table as any printed table, for the footing check.
  package var printed: PrintedTable {
    let parts = cells.map { cell in
      PrintedTable.Number(name: cell.key.isEmpty ? "-" : cell.key, value: cell.value, unit: nil)
    }
    let rest = merged.map { PrintedTable.Number(name: "+", value: $0.value, unit: nil) }
    let all = parts + [rest].compactMap(\.self)
    return PrintedTable(
      code: dimension.rawValue,
      source: source,
      asOf: asOf.date.description,
      event: nil,
      unit: FigureUnit.respondent.rawValue,
      numbers: [PrintedTable.Number(name: "=", value: total, unit: nil)] + all,
      sums: [PrintedTable.Sum(total: "=", parts: all.map(\.name))],
      rates: nil,
      steps: nil,
      shares: nil,
      alike: nil
    )
  }
}
