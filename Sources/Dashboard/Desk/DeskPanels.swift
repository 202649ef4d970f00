internal import Casework
internal import Terminal
internal import Wording

/// What each panel of the desk says about one matter.
struct DeskPanels {
  let scene: Scene
  let reading: DeskReading
  /// What this official read, by the keys of ``DeskItem``.
  let opened: Set<String>
  let precedents: Precedents

  init(scene: Scene, reading: DeskReading, opened: Set<String>) {
    self.scene = scene
    self.reading = reading
    self.opened = opened
    precedents = scene.reader.precedents(
      PrecedentQuestion(reading.respondent, in: reading.file, law: scene.law)
    )
  }

  var wording: Wording { scene.wording }
  var file: CaseFile { reading.file }
  var respondent: RespondentFile { reading.respondent }

  func title(_ pane: DeskPane) -> String {
    switch pane {
    case .options: wording(.deskOptions)
    case .person: wording(.deskPerson)
    case .evidence: wording(.panelEvidence)
    case .statement: wording(.deskStatement)
    case .bodies: wording(.deskBodies)
    case .precedents: precedentTitle
    case .studies: wording(.deskStudies)
    case .waiting: wording(.deskWaiting)
    }
  }

  func note(_ pane: DeskPane, rows: Int) -> String {
    switch pane {
    case .options:
      respondent.row.track.map { wording(.trackNamed(wording.word($0, width: .short))) } ?? ""
    case .evidence: evidence.note(shown: rows)
    case .statement: ownEvidence.map { "B\($0)" }.joined(separator: " ")
    case .precedents: wording(.peopleCount(precedents.sanctioned.count))
    case .person, .bodies, .studies, .waiting: ""
    }
  }

  /// What a panel says; where there are more rows than it needs, more is told.
  func lines(_ pane: DeskPane, columns: Int, rows: Int) -> [Line] {
    switch pane {
    case .options: options.map(\.line)
    case .person:
      person(columns: columns, rows: rows) + (rows > 7 ? account(columns: columns) : [])
    case .evidence:
      evidence.items.isEmpty
        ? wrap(wording(.deskNoEvidence), columns, .dim) : evidence.lines(columns: columns)
    case .statement:
      rows > 6 && !respondent.answers.isEmpty
        ? record(columns: columns) : statement(columns: columns)
    case .bodies: bodies(columns: columns)
    case .precedents: precedentLines(columns: columns)
    case .studies:
      studies(columns: columns)
        + (rows > 7 ? unrecorded(columns: columns) + grounds(columns: columns) : [])
    case .waiting: []
    }
  }

  func wrap(_ text: String, _ columns: Int, _ style: Style = .plain) -> [Line] {
    text.wrapped(to: columns - 2).map { Line(" " + $0, style) }
  }

  // MARK: Person and act

  private func person(columns: Int, rows: Int) -> [Line] {
    let facts = respondent.facts
    let grade = facts.grade.map { " \($0)" } ?? ""
    let status = "\(wording.word(facts.status, width: .short))\(grade)"
    func position(_ width: TextWidth) -> String {
      facts.positionClass == .nonASN
        ? facts.position.shown : wording.word(facts.positionClass, width: width).capitalised
    }
    func who(_ width: TextWidth) -> Line {
      Line([
        (" \(facts.name.shown)", .bold), (" · \(status) · \(position(width))", .plain),
      ])
    }
    let isLong = TextCells.displayWidth(of: who(.long).text) > columns
    // Whether somebody was punished before must be seen, however long the unit's name is.
    let room = columns - TextCells.displayWidth(of: punished) - 5
    let unit =
      TextCells.displayWidth(of: facts.unit.shown) > room
      ? facts.unit.shown.field(room) : facts.unit.shown
    let act = file.act.map { act in
      let day = wording.weekdayDay(act.from, today: scene.today)
      return "\(day), \(wording.word(file.phase, width: .short)): \(file.title.shown)"
    }
    // The articles must be seen, however long the act is told.
    return [who(isLong ? .short : .long), Line(" \(unit) · \(punished)")]
      + wrap(act ?? file.title.shown, columns).prefix(max(1, rows - 3))
      + wrap(articles, columns, .bold)
  }

  /// What was reported, where there is room for it.
  private func account(columns: Int) -> [Line] {
    let told = file.reports.map(\.entry.what.shown).filter { $0 != file.title.shown }
    return told.flatMap { [Line()] + wrap($0, columns, .dim) }
  }

  private var punished: String {
    let id = respondent.row.id
    let count = scene.reader.respondents.count { item in
      item.row.person == respondent.person && item.row.id != id && item.row.ending == .sanctioned
    }
    return wording(count == 0 ? .neverPunished : .punishedBefore(count))
  }

  /// The articles that decide, with the level they lead to.
  private var articles: String {
    let codes = reading.ladder?.question.violations ?? respondent.row.violations
    let deciding = codes.filter { !scene.law.standsBeside($0) }
    let names = (deciding.isEmpty ? codes : deciding).map { scene.law.shortName(violation: $0) }
    guard !names.isEmpty else { return "–" }
    let level = reading.ladder?.level.map { ": \(wording.word($0, width: .short))" } ?? ""
    return names.joined(separator: ", ") + level
  }

  // MARK: Evidence and the person's own words

  var evidence: EvidencePanel {
    EvidencePanel(scene: scene, file: file, ordinal: respondent.ordinal)
  }

  /// Numbers of the evidence the examined person handed in.
  private var ownEvidence: [Int] {
    let own = Set(file.ownEvidence(of: respondent))
    return evidence.items.map(\.number).filter { own.contains($0) }
  }

  private func statement(columns: Int) -> [Line] {
    let additions = respondent.procedure.additions
    let after = additions.isEmpty ? wording(.noAdditions) : wording(.additions(additions.count))
    let said = ownWords
    guard !said.isEmpty else {
      return wrap(wording(respondent.missedTwice ? .stayedAway : .noStatement), columns, .dim)
    }
    let text = said.map { $0.hasSuffix(".") ? $0 : "\($0);" }.joined(separator: " ")
    let end = text.hasSuffix(";") ? String(text.dropLast()) : text
    return wrap("\(end) · \(after)", columns)
  }

  /// Question and answer one by one, and what was added later.
  private func record(columns: Int) -> [Line] {
    let answers = respondent.answers.flatMap { answer in
      wrap("\(answer.number). \(answer.entry.question.shown)", columns, .dim)
        + wrap("   \(answer.entry.answer.shown)", columns)
    }
    let additions = respondent.procedure.additions.flatMap { addition in
      wrap("+ \(addition.entry.text.shown)", columns)
    }
    return answers + (additions.isEmpty ? [Line(" \(wording(.noAdditions))", .dim)] : additions)
  }

  /// What the person said of the matter, the questions of form left out.
  private var ownWords: [String] {
    let questions = scene.law.questions(about: respondent.row.violations)
    let formal = Set(
      questions.filter { $0.part != .substance }.flatMap { [$0.textID, $0.textEN] }
    )
    let answers = respondent.answers
    let told = answers.filter { !formal.contains($0.entry.question.value ?? "") }
    let said = (told.isEmpty ? answers : told).map(\.entry.answer.shown)
    let added = respondent.procedure.additions.filter { $0.entry.by == .examined }
      .map(\.entry.text.shown)
    let heard = respondent.clarifications.filter(\.isPresent).map(\.summary.shown)
    return said + added + (said.isEmpty ? heard : [])
  }

  // MARK: Bawaslu and the bodies after it

  private func bodies(columns: Int) -> [Line] {
    let ordinal = respondent.ordinal
    let findings = file.findings.compactMap { finding -> String? in
      guard let item = finding.entry.items.first(where: { $0.respondent == ordinal }) else {
        return nil
      }
      return "\(wording.word(Body.bawaslu)): \(wording.word(item.outcome))"
    }
    let recommended = file.recommendations.flatMap { entry in
      entry.items.filter { $0.respondent == ordinal }.map { item in
        let day = wording.day(entry.received, today: scene.today)
        let level = item.level.map { " (\(wording.word($0, width: .short)))" } ?? ""
        return "\(wording.word(entry.from, width: .short)) \(day): \(item.text.shown)\(level)"
      }
    }
    let texts = findings + recommended
    guard !texts.isEmpty else { return wrap(wording(.deskNoBodies), columns, .dim) + limits }
    return texts.flatMap { wrap($0, columns) } + limits
  }

  /// The last day of the clock that a report of follow-up meets.
  private var limits: [Line] {
    readings.filter { $0.progress != nil }.map { reading in
      let day = wording.weekdayDay(reading.due.date, today: scene.today)
      let name = wording.clockName(code: reading.deadline.code)
      return Line(" \(name): \(wording(.limitOn(day)))")
    }
  }

  var readings: [ClockReading] {
    respondent.row.readings(on: scene.today, law: scene.law, calendar: scene.calendar)
  }

  // MARK: The study

  private func studies(columns: Int) -> [Line] {
    let needsStudy = scene.steps(of: respondent.row).contains { $0.stage == .assessment }
    let parts = AssessmentPart.allCases.compactMap { part -> Line? in
      let name = wording.word(part, width: .short)
      guard let record = respondent.assessments[part] else {
        return needsStudy ? Line(" \(name): \(wording(.notYetWord))", .near) : nil
      }
      let entry = record.written.entry
      let level = entry.advice?.level.map { ", \(wording.word($0, width: .short))" } ?? ""
      let isFinal = record.isFinal
      let review = isFinal ? "" : ", \(wording(.notReviewed))"
      return Line(
        " \(name): \(wording.word(entry.proof))\(level)\(review)",
        isFinal ? .plain : .near
      )
    }
    let none = needsStudy ? [] : wrap(wording(.noStudyNeeded), columns, .dim)
    return parts + none + [procedure] + openedLines(columns: columns)
  }

  /// Why each part found what it found.
  private func grounds(columns: Int) -> [Line] {
    AssessmentPart.allCases.flatMap { part -> [Line] in
      guard let entry = respondent.assessments[part]?.written.entry else { return [] }
      let facts = entry.facts.flatMap { fact in
        let evidence = fact.evidence.map { "B\($0)" }.joined(separator: " ")
        let mark = fact.evidence.isEmpty ? "! \(wording(.factWithoutEvidence))" : evidence
        return wrap("· \(fact.text.shown) \(mark)", columns)
      }
      let name = wording.word(part, width: .short)
      return [Line()] + facts + wrap("\(name): \(entry.reason.shown)", columns, .dim)
    }
  }

  /// `✓ SK tim ✓ panggilan ✓ BAP ! LHP`.
  private var procedure: Line {
    Line(
      [("", .plain)]
        + reading.procedure.map { step in
          let word = wording.word(step.step)
          return switch step.mark {
          case .done: (" ✓ \(word)", Style.done)
          case .notRecorded: (" ! \(word)", Style.near)
          case .missing: (" × \(word)", Style.near)
          }
        }
    )
  }

  /// The steps of the procedure that the log does not hold and that hold nothing up, in a sentence;
  /// nil where there are none.
  var notRecorded: String? {
    let steps = reading.procedure.filter { $0.mark == .notRecorded }.map { wording.word($0.step) }
    return steps.isEmpty ? nil : wording(.stepsNotRecorded(steps.joined(separator: ", ")))
  }

  func unrecorded(columns: Int) -> [Line] {
    notRecorded.map { wrap("! \($0)", columns, .near) } ?? []
  }

  private func openedLines(columns: Int) -> [Line] {
    let items = notOpened
    guard !items.isEmpty else { return [Line(" ✓ \(wording(.allOpened))", .done)] }
    let names = items.map { $0.shown(wording) }.joined(separator: ", ")
    return wrap("! \(wording(.notOpened(names)))", columns, .near)
  }

  /// What there is to read before deciding.
  var items: [DeskItem] {
    let words: [DeskItem] = respondent.answers.isEmpty ? [] : [.statement]
    let studies = AssessmentPart.allCases.filter { respondent.assessments[$0] != nil }
    return evidence.items.map { .evidence($0.number) } + words + studies.map { .study($0) }
  }

  /// What this official has not read yet.
  var notOpened: [DeskItem] { items.filter { !opened.contains($0.key) } }
}
