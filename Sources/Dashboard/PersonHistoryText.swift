package import Casework
internal import Terminal
package import Wording

/// What is known of the person beside this case, in words.
package struct PersonHistoryText {
  let scene: Scene
  let file: CaseFile
  let respondent: RespondentFile

  package init(
    reader: any OfficeReader,
    wording: Wording,
    file: CaseFile,
    respondent: RespondentFile
  ) {
    scene = Scene(reader: reader, wording: wording)
    self.file = file
    self.respondent = respondent
  }

  /// What is told, as plain lines.
  package var text: [String] { lines.map(\.text) }

  var lines: [Line] {
    let wording = scene.wording
    let history = scene.reader.history(of: respondent, in: file)
    let facts = respondent.facts
    var lines = [
      Line("\(facts.name.shown) · \(wording.word(facts.status))", .bold),
      Line("\(facts.position.shown), \(facts.unit.shown)"), Line(),
      Line(wording(.otherMatters), .bold),
    ]
    lines += history.matters.isEmpty ? [Line("  \(wording(.neverBefore))", .dim)] : []
    for matter in history.matters {
      guard !scene.reader.mustDeclare(matter.row.id.file) else {
        lines.append(Line("  \(matter.row.id.short)  \(wording(.deskLocked))", .dim))
        continue
      }
      let act = matter.row.act.map { wording.day($0, today: scene.today) } ?? "–"
      lines.append(Line("  \(matter.row.id.short)  \(act)  \(matter.title)"))
      lines.append(Line("    \(outcome(of: matter.row))", .dim))
    }
    if scene.reader.counts.closedCases > 0 {
      let closed = Phrase.closedInOffice(scene.reader.counts.closedCases)
      lines += closed.map { Line("  \(wording($0))", .dim) }
    }
    lines += [Line(), Line("\(wording(.toldBefore)) · \(history.unit)", .bold)]
    if history.circulars.isEmpty, history.pledges.isEmpty {
      lines.append(Line("  \(wording(.nothingTold))", .dim))
    }
    for sent in history.circulars {
      let circular = sent.circular
      let day = wording.day(circular.entry.letter.date, today: scene.today)
      let receipt = sent.confirmed.map {
        wording(.confirmedOn(wording.day($0, today: scene.today)))
      }
      lines.append(
        Line("  \(day)  \(circular.entry.letter.number): \(circular.entry.subject.shown)")
      )
      lines.append(Line("    \(receipt ?? wording(.notConfirmed))", receipt == nil ? .near : .dim))
    }
    if let last = history.pledges.last {
      let day = wording.weekdayDay(last.date, today: scene.today)
      lines.append(
        Line("  \(wording(.pledgesRead(history.pledges.count, day, last.present, last.absent)))")
      )
    }
    return lines
  }

  private func outcome(of row: RespondentRow) -> String {
    let wording = scene.wording
    let option = row.option.flatMap {
      scene.law.catalogue.sanction($0, on: row.decided ?? scene.today)
    }
    let measure = option.map(\.textID)
    let decided = row.decided.map { ", \(wording.day($0, today: scene.today))" } ?? ""
    let stage = wording.word(row.stage)
    guard let ending = row.ending else {
      return "\(stage)\(measure.map { ": \($0)" } ?? "")\(decided)"
    }
    return "\(wording.word(ending))\(measure.map { ": \($0)" } ?? "")\(decided)"
  }
}
