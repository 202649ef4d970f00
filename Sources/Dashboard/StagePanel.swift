internal import Casework
internal import Terminal
internal import Wording

/// What may be imposed on the selected respondent: a table of its own track, each line with its
/// reason.
struct StagePanel {
  let scene: Scene
  let file: CaseFile
  let respondent: RespondentFile

  private var wording: Wording { scene.wording }
  private var track: TrackRow? { respondent.row.track.flatMap { scene.law.tracks.row($0) } }

  /// `0011/1 · disiplin`.
  var note: String {
    let word = respondent.row.track.map { wording.word($0, width: .short) } ?? "–"
    return "\(respondent.row.id.short) · \(word)"
  }

  func lines(columns: Int, rows: Int) -> [Line] {
    let ladder = scene.law.ladder(
      for: respondent, in: file, office: scene.reader.office, on: scene.today)
    let head = self.head(columns: columns, basis: isOwnTable)
    let tail = deciders(ladder: ladder, columns: columns)
    let body = ladder.map { self.body($0, columns: columns) } ?? withoutViolation(columns: columns)
    let cautions = ladder.map { self.cautions($0, columns: columns) } ?? []
    let notes = isOwnTable ? self.notes(columns: columns) : []
    let spare = rows - head.count - body.count - tail.count
    let extra = (cautions + notes).prefix(max(0, spare))
    return head + body + extra + tail
  }

  /// Tracks other than the discipline of civil servants name the law they stand on.
  private var isOwnTable: Bool { respondent.row.track != .discipline }

  private func head(columns: Int, basis: Bool) -> [Line] {
    let stage = "\(wording(.stageWord)): \(scene.stage(of: respondent.row))"
    let missing = scene.missing(for: respondent, in: file).first
    var lines = [Line(" " + stage)]
    if let missing, !respondent.row.isEnded {
      let room = columns - TextCells.displayWidth(of: stage) - 1
      let text = ", \(wording(.missingWord)): \(missing)"
      if TextCells.displayWidth(of: text) <= room {
        lines[0] = lines[0].adding(text, .near)
      } else {
        lines.append(Line(" \(wording(.missingWord)): \(missing)", .near))
      }
    }
    guard basis, let track, let base = track.basis.last(where: { $0.holds(on: actDate) }) else {
      return lines
    }
    lines.append(Line(" \(wording(.basisWord)): \(base.text)", .dim))
    return lines
  }

  private var actDate: CalendarDate { file.act?.last ?? scene.today }

  private func withoutViolation(columns: Int) -> [Line] {
    let text = wording(.noViolationYet)
    return text.wrapped(to: columns - 2).map { Line(" " + $0, .dim) }
  }

  private func body(_ ladder: Ladder, columns: Int) -> [Line] {
    switch respondent.row.track {
    case .contract: options(of: .kontrak, in: ladder, columns: columns)
    case .ethics:
      options(of: .moral, in: ladder, columns: columns) + others(in: ladder, columns: columns)
    case .party:
      summaries([.ptdh, .ringan, .sedang, .berat], in: ladder, columns: columns)
    case .disciplinePPPK:
      summaries([.ringan, .sedang], in: ladder, columns: columns)
        + options(of: .berat, in: ladder, columns: columns, onlyOwn: true)
    case .discipline, .notOurs, nil:
      ladder.summary.map { line($0, columns: columns, width: 6) }
    }
  }

  private func summaries(_ levels: [Level], in ladder: Ladder, columns: Int) -> [Line] {
    levels.compactMap { ladder.summary(of: $0) }.map { line($0, columns: columns, width: 6) }
  }

  /// The discipline levels on the track of ethics, in one line when all are closed.
  private func others(in ladder: Ladder, columns: Int) -> [Line] {
    summaries([.ringan, .sedang, .berat], in: ladder, columns: columns)
  }

  private func line(_ summary: LevelSummary, columns: Int, width: Int) -> Line {
    let name = levelName(summary.level).field(width)
    let article = summary.shortArticle
    switch summary.state {
    case .open:
      return Line([
        (" \(name) ", .plain), ("○ \(wording(.openWord).field(9)) ", .done), (article, .plain),
      ])
    case .caution:
      let caution = summary.cautions.first { $0 != .optionUnsure }
      let word = caution.map { wording.caution($0, width: .short) } ?? article
      return Line([
        (" \(name) ", .plain), ("! \(wording(.openWord).field(9)) ", .near), (word, .plain),
      ])
    case .closed:
      let reason = summary.reason.map {
        wording.closed($0, article: article, width: .short)
      }
      return Line([
        (" \(name) ", .dim), ("× \(wording(.closedWord).field(9)) ", .dim),
        (reason ?? article, .dim),
      ])
    }
  }

  private func levelName(_ level: Level) -> String {
    level == .moral ? wording(.ethicsShort) : wording.word(level, width: .short)
  }

  /// Every option of one level with its sign.
  private func options(
    of level: Level, in ladder: Ladder, columns: Int, onlyOwn: Bool = false
  ) -> [Line] {
    let open = ladder.open.filter { $0.level == level }
    let closed = ladder.closed.filter { option in
      guard option.level == level else { return false }
      guard onlyOwn, case .otherStatus = option.reason else { return true }
      return false
    }
    let names = open.map { name($0.shortID, $0.shortEN) } + closed.map { name($0.shortID, $0.shortEN) }
    let width = min(names.map { TextCells.displayWidth(of: $0) }.max() ?? 0, columns - 16)
    let opened = open.map { option in
      let caution = option.cautions.first { $0.kind != .optionUnsure }
      let name = name(option.shortID, option.shortEN).field(width)
      if let caution {
        return Line([
          (" \(name) ", .plain), ("! ", .near),
          (wording.caution(caution.kind, width: .short), .plain),
        ])
      }
      return Line([
        (" \(name) ", .plain), ("○ \(wording(.openWord))", .done),
        (" " + option.shortArticle, .plain),
      ])
    }
    let shut = closed.map { option in
      let reason = wording.closed(option.reason, article: option.shortArticle, width: .short)
      return Line([
        (" \(name(option.shortID, option.shortEN).field(width)) ", .dim), ("× ", .dim),
        (reason, .dim),
      ])
    }
    return opened + shut
  }

  private func name(_ indonesian: String, _ english: String) -> String {
    wording(Phrase(indonesian, english))
  }

  private func cautions(_ ladder: Ladder, columns: Int) -> [Line] {
    guard let beside = ladder.beside, beside.departure else { return [] }
    let level = beside.level.map { wording.word($0) } ?? "–"
    return [Line(" ! \(wording(.besideDeparts(beside.short, level)))", .near)]
  }

  private func notes(columns: Int) -> [Line] {
    (track?.notes ?? []).map { Line(" " + wording(Phrase($0.textID, $0.textEN)), .dim) }
  }

  private func deciders(ladder: Ladder?, columns: Int) -> [Line] {
    let level = ladder?.level ?? ladder?.open.first?.level
    let deciders = scene.law.deciders(
      for: respondent, option: nil, level: level, office: scene.reader.office)
    guard !deciders.isEmpty else { return [] }
    return [Line(" \(wording(.entitledWord)): \(wording.deciders(deciders))")]
  }
}
