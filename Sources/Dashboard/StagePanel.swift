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
  private var track: TrackRow? {
    respondent.row.track.flatMap { scene.law.tracks.row($0, on: scene.today) }
  }

  /// `0011/1 · disiplin`.
  var note: String {
    let word = respondent.row.track.map { wording.word($0, width: .short) } ?? "–"
    return "\(respondent.row.id.short) · \(word)"
  }

  func lines(columns: Int, rows: Int) -> [Line] {
    let outcome = StageOutcome(scene: scene, respondent: respondent).lines(columns: columns)
    guard outcome.isEmpty else { return head(columns: columns, rows: 2) + outcome }
    let ladder = scene.law.ladder(
      for: respondent,
      in: file,
      office: scene.reader.office,
      on: scene.today
    )
    let tail = deciders(ladder: ladder, columns: columns)
    let body = ladder.map { self.body($0, columns: columns) } ?? withoutViolation(columns: columns)
    let cautions = (ladder.map { self.cautions($0) } ?? []) + precedents
    let notes = isOwnTable ? self.notes : []
    let needed = basis.count + body.count + cautions.count + notes.count + tail.count
    let head = self.head(columns: columns, rows: max(1, rows - needed)) + basis
    let spare = rows - head.count - body.count - tail.count
    let extra = (cautions + notes).prefix(max(0, spare))
    let left = rows - head.count - body.count - extra.count - tail.count
    return head + body + extra + tail + (ladder.map { details($0, rows: left) } ?? [])
  }

  /// The open options by name, where the screen has room to spare.
  private func details(_ ladder: Ladder, rows: Int) -> [Line] {
    guard rows > 2, respondent.row.track == .discipline, !ladder.open.isEmpty else { return [] }
    let options = ladder.open.map { option in
      let level = levelName(option.level).field(6)
      let caution = option.cautions.first { $0.kind != .optionUnsure }
      let name = name(option.shortID, option.shortEN).field(22)
      let note = caution.map { wording.caution($0.kind, width: .short) } ?? option.shortArticle
      return Line([
        (" \(level) ", .dim), (caution == nil ? "○ " : "! ", caution == nil ? .done : .near),
        (name, .plain), (" \(note)", .dim),
      ])
    }
    return [Line()] + options.prefix(rows - 1)
  }

  /// Tracks other than the discipline of civil servants name the law they stand on.
  private var isOwnTable: Bool { respondent.row.track != .discipline }

  /// The stage and what is missing for the next one, on one line where there is no room for two.
  private func head(columns: Int, rows: Int) -> [Line] {
    let stage = scene.stage(of: respondent.row)
    let long = "\(wording(.stageWord)): \(stage)"
    let word = wording.word(respondent.row.stage, width: .short)
    guard let missing = scene.missing(for: respondent, in: file).first, missing != word,
      !respondent.row.isEnded
    else { return [Line(" " + long)] }
    let text = "\(wording(.missingWord)): \(missing)"
    let width = TextCells.displayWidth(of: "\(long), \(text)")
    if width < columns { return [Line([(" \(long), ", .plain), (text, .near)])] }
    if rows > 1 { return [Line(" " + long), Line(" " + text, .near)] }
    return [Line([(" \(stage), ", .plain), (text, .near)])]
  }

  private var basis: [Line] {
    guard let track, track.track != .discipline, track.track != .disciplinePPPK else { return [] }
    let texts = track.basis.filter { $0.holds(on: actDate) }.map(\.text)
    guard !texts.isEmpty else { return [] }
    return [Line(" \(wording(.basisWord)): \(texts.joined(separator: ", "))", .dim)]
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
      options(of: .moral, in: ladder, columns: columns)
        + summaries([.ringan, .sedang, .berat], in: ladder)
    case .party:
      summaries([.ptdh], in: ladder) + summaries([.ringan, .sedang, .berat], in: ladder)
    case .disciplinePPPK:
      summaries([.ringan, .sedang], in: ladder) + ownOptions(of: .berat, in: ladder)
    case .discipline, .notOurs, nil:
      ladder.summary.map { line($0, named: levelName($0.level).field(6)) }
    }
  }

  /// One line a level; levels that are all closed for the same reason share one: `ringan-berat`.
  private func summaries(_ levels: [Level], in ladder: Ladder) -> [Line] {
    let found = levels.compactMap { ladder.summary(of: $0) }
    if let first = found.first, let last = found.last, found.count > 2,
      found.allSatisfy({ $0.state == .closed && $0.reason == first.reason })
    {
      return [line(first, named: "\(levelName(first.level))-\(levelName(last.level))")]
    }
    return found.map { line($0, named: levelName($0.level).field(6)) }
  }

  /// The options of a level that this employment knows: `berat  ○ putus perjanjian kerja`.
  private func ownOptions(of level: Level, in ladder: Ladder) -> [Line] {
    let start = " \(levelName(level).field(6)) "
    let open = ladder.open.filter { $0.level == level }.map { option in
      Line([(start, .plain), ("○ \(name(option.shortID, option.shortEN))", .done)])
    }
    let closed = ladder.closed.filter { $0.level == level }.compactMap { option -> Line? in
      if case .otherStatus = option.reason { return nil }
      let reason = wording.closed(option.reason, article: option.shortArticle, width: .short)
      return Line("\(start)× \(name(option.shortID, option.shortEN)): \(reason)", .dim)
    }
    return open + closed
  }

  private func line(_ summary: LevelSummary, named name: String) -> Line {
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
  private func options(of level: Level, in ladder: Ladder, columns: Int) -> [Line] {
    let open = ladder.open.filter { $0.level == level }
    let closed = ladder.closed.filter { $0.level == level }
    // The contract's basis stands above the table, so that its rows need not repeat it.
    let hasArticle = level != .kontrak
    let names =
      open.map { name($0.shortID, $0.shortEN) } + closed.map { name($0.shortID, $0.shortEN) }
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
        (hasArticle ? "  " + option.shortArticle : "", .plain),
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

  private func cautions(_ ladder: Ladder) -> [Line] {
    guard let beside = ladder.beside, beside.departure else { return [] }
    let level = beside.level.map { wording.word($0, width: .short) } ?? "–"
    return [Line(" ! \(wording(.besideDeparts(beside.short, level)))", .near)]
  }

  /// What was decided in matters like this one, once it is ready to be decided.
  private var precedents: [Line] {
    guard respondent.row.stage == .decision else { return [] }
    let question = PrecedentQuestion(respondent, in: file, law: scene.law)
    let precedents = scene.reader.precedents(question)
    guard precedents.isMeasure else { return [] }
    return [Line(" \(wording.precedentWord): \(wording.precedents(precedents))", .dim)]
  }

  private var notes: [Line] {
    (track?.notes ?? []).map { Line(" " + wording(Phrase($0.textID, $0.textEN)), .dim) }
  }

  private func deciders(ladder: Ladder?, columns: Int) -> [Line] {
    let level = ladder?.level ?? ladder?.open.first?.level
    let deciders = scene.law.deciders(
      for: respondent,
      option: nil,
      level: level,
      office: scene.reader.office,
      on: scene.reader.now.date
    )
    guard !deciders.isEmpty else { return [] }
    return [Line(" \(wording(.entitledWord)): \(wording.deciders(deciders))")]
  }
}
