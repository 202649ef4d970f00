internal import Casework
internal import Terminal
internal import Wording

/// One row of the table of what may be imposed.
struct DeskOption {
  /// The measure, where the row is one that can be chosen.
  let code: String?
  let line: Line
}

// What may be imposed here.

extension DeskPanels {
  /// Open measures one by one, closed levels in a row each with the reason; the track's own first.
  var options: [DeskOption] {
    guard let ladder = reading.ladder else {
      return [DeskOption(code: nil, line: Line(" " + wording(.noViolationYet), .dim))]
    }
    return levels.flatMap { rows(of: $0, in: ladder) }
      + remarks(ladder).map { DeskOption(code: nil, line: $0) }
  }

  /// The rows that can be chosen.
  var choices: [DeskOption] { options.filter { $0.code != nil } }

  private var levels: [Level] {
    switch respondent.row.track {
    case .contract: [.kontrak]
    case .ethics: [.moral, .ringan, .sedang, .berat]
    case .party: [.ptdh, .ringan, .sedang, .berat]
    case .discipline, .disciplinePPPK, .notOurs, nil: [.ringan, .sedang, .berat, .ptdh, .moral]
    }
  }

  private func rows(of level: Level, in ladder: Ladder) -> [DeskOption] {
    let word = level == .moral ? wording(.ethicsShort) : wording.word(level, width: .short)
    // Of a contract's measures the level says nothing.
    let start = level == .kontrak ? " " : " \(word.field(6)) "
    let open = ladder.open.filter { $0.level == level }.map { option in
      DeskOption(code: option.code, line: line(option, start: start))
    }
    guard open.isEmpty else { return open + closedSiblings(of: level, in: ladder, start: start) }
    let isOwnRow = level == .kontrak || level == .moral && respondent.row.track == .ethics
    if isOwnRow { return closedSiblings(of: level, in: ladder, start: start) }
    guard let summary = ladder.summary(of: level), let reason = summary.reason else { return [] }
    let text = wording.closed(reason, article: summary.shortArticle, width: .short)
    return [DeskOption(code: nil, line: Line("\(start)× \(text)", .dim))]
  }

  /// Closed measures of an open level, so that nobody looks for one that is not there.
  private func closedSiblings(
    of level: Level,
    in ladder: Ladder,
    start: String
  ) -> [DeskOption] {
    ladder.closed.filter { $0.level == level }.compactMap { option in
      if case .otherStatus = option.reason { return nil }
      let reason = wording.closed(option.reason, article: option.shortArticle, width: .short)
      let name = wording(Phrase(option.shortID, option.shortEN))
      return DeskOption(code: nil, line: Line("\(start)× \(name): \(reason)", .dim))
    }
  }

  private func line(_ option: OpenOption, start: String) -> Line {
    let name = wording(Phrase(option.shortID, option.shortEN))
    if let body = reading.outside(of: option), reading.mayPropose(option) {
      return Line([
        (start, .plain), ("→ ", .near), (name, .plain),
        (" · \(wording(.proposeWord)) \(wording.word(body))", .near),
      ])
    }
    if let names = others(option) {
      return Line([(start, .dim), ("– \(name): \(names)", .dim)])
    }
    let caution = option.cautions.first { $0.kind != .optionUnsure }
    guard let caution else {
      return Line([
        (start, .plain), ("○ ", .done), (name, .plain), ("  \(option.shortArticle)", .dim),
      ])
    }
    return Line([
      (start, .plain), ("! ", .near), (name, .plain),
      (" · \(wording.caution(caution.kind, width: .short))", .near),
    ])
  }

  /// Whose an open measure is, where this official may neither impose nor propose it: `wewenang PPK`.
  func others(_ option: OpenOption) -> String? {
    guard !reading.mayImpose(option), !reading.mayPropose(option) else { return nil }
    let deciders = scene.law.deciders(
      for: respondent,
      option: option.code,
      level: option.level,
      office: scene.reader.office,
      on: scene.today
    )
    return wording(.onlyFor(wording.deciders(deciders)))
  }

  /// A measure in full, for screens with room under the table.
  func details(of code: String?, columns: Int) -> [Line] {
    guard let option = reading.ladder?.open.first(where: { $0.code == code }) else { return [] }
    let cautions = option.cautions.flatMap {
      wrap("! \(wording.caution($0.kind, width: .long))", columns, .near)
    }
    return [Line()] + wrap(wording(Phrase(option.textID, option.textEN)), columns)
      + wrap(option.article, columns, .dim) + cautions
  }

  private func remarks(_ ladder: Ladder) -> [Line] {
    guard let beside = ladder.beside, beside.departure else { return [] }
    let level = beside.level.map { wording.word($0, width: .short) } ?? "–"
    return [Line(" ! \(wording(.besideDeparts(beside.short, level)))", .near)]
  }
}
