internal import Casework
internal import Terminal
internal import Wording

/// The two lines on top of every screen: where and when, and how much is pressing.
struct HeaderLines {
  let scene: Scene

  func draw(on buffer: inout CellBuffer, columns: Int) {
    if let past = scene.reader.past { return drawPast(past, on: &buffer) }
    let wording = scene.wording
    let now = scene.reader.now
    let clock = "\(wording.weekdayDay(now.date, today: now.date)) \(wording.time(now))"
    let clockWidth = TextCells.displayWidth(of: clock)
    let office = scene.reader.office.founded
    var pieces: [(text: String, style: Style)] = [
      (" netra", Style.accent.adding(.bold)), ("  \(office.office)", .plain),
    ]
    if office.demo { pieces.append(("  \(wording(.demoWord))", .near)) }
    let room = max(0, columns - clockWidth - 3)
    let taken = pieces.map { TextCells.displayWidth(of: $0.text) }.reduce(0, +)
    let election = elections.first { TextCells.displayWidth(of: $0) + 3 <= room - taken }
    if let election { pieces.append(("   \(election)", .plain)) }
    buffer.put(pieces, at: .origin, width: room)
    buffer.put(
      clock,
      at: Position(row: 0, column: max(0, columns - clockWidth - 1)),
      width: clockWidth,
      style: .plain
    )
  }

  /// Where the past is in view, says so across the row, with what a screen of one respondent has to
  /// say of its own; false in the present.
  func drawPast(saying own: String, on buffer: inout CellBuffer) -> Bool {
    guard let past = scene.reader.past else { return false }
    drawPast("\(scene.wording.past(past)) · \(own)", on: &buffer)
    return true
  }

  /// `◀ masa lalu #1843/2417 · Jum 8 Nov 2024 14.20 · sari: BAP ditandatangani`, across the row.
  private func drawPast(_ past: PastMoment, on buffer: inout CellBuffer) {
    let what = said(by: past)
    let who = past.actor.map { " · \($0.text)" } ?? ""
    drawPast("\(scene.wording.past(past))\(who)\(what.isEmpty ? "" : ": \(what)")", on: &buffer)
  }

  private func drawPast(_ text: String, on buffer: inout CellBuffer) {
    let columns = buffer.bounds.size.columns
    let style = Style.near.adding(.bold)
    buffer.fill(Rect(row: 0, column: 0, rows: 1, columns: columns), style: style)
    buffer.put(" \(text)", at: .origin, width: columns, style: style)
  }

  /// What the line looked at said, in the words of the case's history.
  private func said(by past: PastMoment) -> String {
    for id in past.records where id.kind == .file {
      guard let file = scene.reader.file(id) else { continue }
      let items = file.history.filter { $0.context.n == past.n }
      let sentences = items.map {
        scene.wording.sentence(
          $0,
          file: file,
          law: scene.law,
          today: scene.today,
          calendar: scene.calendar
        )
      }
      return "\(id.short) \(sentences.joined(separator: "; "))"
    }
    return past.records.first?.description ?? scene.wording(.closedMoment(past.actor == nil))
  }

  /// `Pilkada 27 Nov: kampanye, H-19`, and shorter ways to say it.
  private var elections: [String] {
    let today = scene.today
    let wording = scene.wording
    guard let (election, phase) = scene.calendar.phase(on: today), let voting = election.voting
    else { return [] }
    let kind = election.code.hasPrefix("PILKADA") ? "Pilkada" : "Pemilu"
    let left = voting.days(since: today)
    let count = left >= 0 ? "H-\(left)" : "H+\(-left)"
    let phaseWord = wording.word(phase, width: .short)
    return [
      "\(kind) \(wording.day(voting, today: today)): \(phaseWord), \(count)",
      "\(kind): \(phaseWord), \(count)", "\(phaseWord), \(count)",
    ]
  }

  /// `▲ 1 lewat  ● 1 dekat  12 kasus · 17 orang  ~ 4 menunggu`.
  func counts(columns: Int) -> Line {
    let full = pieces(isShort: false)
    let short = pieces(isShort: true)
    // The closed cases stand last and must be told whole; words and then what is least pressing
    // make room for them.
    let counts = scene.reader.counts
    let empty = Set(
      [counts.openTips == 0 ? 4 : nil, counts.meetings == 0 ? 5 : nil].compactMap(\.self)
    )
    // Each is made only when the one before does not fit: a frame is drawn on every key.
    let candidates: [() -> [(String, Style)]] = [
      { pieces(isShort: false, saysOpen: true) }, { full }, { tight(full) }, { tight(short) },
      { tight(without(empty, of: short)) },
      { dense(short) }, { without(empty, of: dense(short)) },
      { without(empty.union([2]), of: dense(short)) },
    ]
    for candidate in candidates {
      let pieces = candidate()
      if width(pieces) <= columns { return Line(pieces) }
    }
    return Line(without([2, 4, 5], of: dense(short)))
  }

  private func pieces(isShort: Bool, saysOpen: Bool = false) -> [(String, Style)] {
    let counts = scene.reader.counts
    let people: Phrase =
      saysOpen
      ? .openCasesAndPeople(counts.cases, counts.persons)
      : .casesAndPeople(counts.cases, counts.persons)
    let wording = scene.wording
    let waiting = wording(isShort ? .waitingShort : .waitingWord)
    var pieces: [(String, Style)] = [
      (" ▲ \(counts.late) \(wording(.lateWord))", counts.late > 0 ? .late : .dim),
      ("  ● \(counts.near) \(wording(.nearWord))", counts.near > 0 ? .near : .dim),
      ("  \(wording(people))", .plain),
      ("  ~ \(counts.waiting) \(waiting)", .plain),
      ("  \(wording(isShort ? .tipsShort(counts.openTips) : .tips(counts.openTips)))", .plain),
      ("  \(wording(.meetings(counts.meetings)))", .plain),
    ]
    if counts.closedCases > 0 {
      pieces.append(("  \(wording(.closedToYou(counts.closedCases)))", .near))
    }
    return pieces
  }

  private func tight(_ pieces: [(String, Style)]) -> [(String, Style)] {
    pieces.map { ($0.0.replacing("  ", with: " "), $0.1) }
  }

  /// Signs close to their numbers, and of cases and people only the cases.
  private func dense(_ pieces: [(String, Style)]) -> [(String, Style)] {
    tight(pieces).enumerated().map { index, piece in
      guard index != 2 else { return (String(piece.0.prefix { $0 != "·" }.dropLast()), piece.1) }
      let signs = ["▲", "●", "~"]
      return (signs.reduce(piece.0) { $0.replacing("\($1) ", with: $1) }, piece.1)
    }
  }

  private func without(_ gone: Set<Int>, of pieces: [(String, Style)]) -> [(String, Style)] {
    pieces.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
  }

  private func width(_ pieces: [(String, Style)]) -> Int {
    pieces.map { TextCells.displayWidth(of: $0.0) }.reduce(0, +)
  }
}
