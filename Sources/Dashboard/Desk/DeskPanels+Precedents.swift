internal import Casework
internal import Terminal
internal import Wording

// What was imposed elsewhere.

extension DeskPanels {
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
    return packed(bars, columns: columns) + closest(found)
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

  /// The one decided last, with its number where this official may read the case.
  private func closest(_ found: Precedents) -> [Line] {
    let last = found.sanctioned.filter { $0.option != nil }.max { $0.decided < $1.decided }
    guard let last, let option = last.option else { return [] }
    let days = last.days.map { " \(wording(.days($0)))" } ?? ""
    let name = wording.option(option, law: scene.law)
    let number = isReadable(last) ? " \(number(last, among: found))" : ""
    return [Line(" \(wording(.closestWord))\(number)\(days): \(name)", .dim)]
  }

  private func number(_ precedent: Precedent, among found: Precedents) -> String {
    SharedNumbers(found.matters.map(\.id) + [respondent.row.id]).text(precedent.id)
  }

  private func isReadable(_ precedent: Precedent) -> Bool {
    scene.reader.access(to: precedent.id.file) == nil
  }

  /// Every precedent by itself, the newest first, for the pager; of closed cases only how many.
  func precedentText(columns: Int) -> [Line] {
    let found = precedents
    let summary = precedentLines(columns: columns)
    guard found.isMeasure else { return summary }
    let open = found.matters.filter { isReadable($0) }
      .sorted { ($1.decided, $0.id) < ($0.decided, $1.id) }
    let closed = found.matters.count - open.count
    let rest = closed == 0 ? [] : [Line(), Line(" \(wording(.closedToYou(closed)))", .dim)]
    return summary + [Line()] + open.flatMap { told($0, among: found, columns: columns) } + rest
  }

  /// `0003/1 Camat Contoh · 5 Nov`, the measure, how long it took, and what an appeal made of it.
  private func told(
    _ precedent: Precedent,
    among found: Precedents,
    columns: Int
  ) -> [Line] {
    let respondent = scene.reader.file(precedent.id.file)?.respondent(precedent.id.ordinal)
    let day = wording.day(precedent.decided, today: scene.today)
    let position = respondent.map { wording.word($0.facts.positionClass) } ?? ""
    let measure =
      precedent.option.map { wording.option($0, law: scene.law) }
      ?? wording.word(precedent.ending)
    let days = precedent.days.map { ", \(wording(.days($0)))" } ?? ""
    let ruling = respondent?.aftermath.ruling.map { ", \(wording.word($0.entry.outcome))" }
    let appeal = ruling ?? (respondent?.appeal == nil ? "" : ", \(wording(.appealFiled))")
    let number = number(precedent, among: found)
    return wrap("\(number) · \(position) · \(day)", columns)
      + wrap("  \(measure)\(days)\(appeal)", columns)
  }
}
