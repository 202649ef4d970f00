internal import Casework
internal import Terminal
internal import Wording

/// One row of the table of what may be imposed.
struct DeskOption {
  /// The measure, where the row is one that can be chosen.
  let code: String?
  let line: Line
}

// What may be imposed here, and what was imposed elsewhere.

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
    guard reading.mayImpose(option) else {
      let deciders = scene.law.deciders(
        for: respondent,
        option: option.code,
        level: option.level,
        office: scene.reader.office,
        on: scene.today
      )
      let names = wording(.onlyFor(wording.deciders(deciders)))
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

  // MARK: Precedents

  var precedentTitle: String {
    let codes = precedents.question.articles.prefix(1).map { scene.law.shortName(violation: $0) }
    return ([wording(.deskPrecedents)] + codes).joined(separator: " ")
  }

  /// Small bars, one a measure, and what was decided last among the closest.
  func precedentLines(columns: Int) -> [Line] {
    let found = precedents
    guard found.isMeasure else { return wrap(wording.precedents(found), columns, .dim) }
    var counts: [(code: String, count: Int)] = []
    for code in found.sanctioned.compactMap(\.option) {
      if let index = counts.firstIndex(where: { $0.code == code }) {
        counts[index].count += 1
      } else {
        counts.append((code, 1))
      }
    }
    let sorted = counts.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
    let highest = max(1, sorted.first?.count ?? 1)
    let bars = sorted.map { entry in
      let length = highest <= 5 ? entry.count : max(1, entry.count * 5 / highest)
      return (wording.option(entry.code, law: scene.law), length, entry.count)
    }
    return packed(bars, columns: columns) + closest(found, columns: columns)
      + wrap("\(wording.word(found.width)) · \(wording.precedents(found))", columns, .dim)
  }

  /// As many bars on a line as fit.
  private func packed(_ bars: [(String, Int, Int)], columns: Int) -> [Line] {
    var lines: [Line] = []
    var width = 0
    for (name, length, count) in bars {
      let bar = String(repeating: "■", count: length)
      let needed = TextCells.displayWidth(of: name) + length + String(count).count + 4
      let pieces: [(String, Style)] = [
        (" \(name) ", .plain), (bar, .accent), (" \(count) ", .plain),
      ]
      if let last = lines.last, width + needed <= columns {
        lines[lines.count - 1] = pieces.reduce(last) { $0.adding($1.0, $1.1) }
        width += needed
      } else {
        lines.append(Line(pieces))
        width = needed
      }
    }
    return lines
  }

  private func closest(_ found: Precedents, columns: Int) -> [Line] {
    let last = found.sanctioned.filter { $0.option != nil }.max { $0.decided < $1.decided }
    guard let last, let option = last.option else { return [] }
    let days = last.days.map { ", \(wording(.days($0)))" } ?? ""
    let name = wording.option(option, law: scene.law)
    return wrap("\(wording(.closestWord)): \(name)\(days)", columns, .dim)
  }
}
