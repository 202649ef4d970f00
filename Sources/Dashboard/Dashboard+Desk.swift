internal import Casework
internal import Terminal
internal import Wording

// The desk of the deciding official, and what is answered there.

extension Dashboard {
  var desk: DeskState? {
    guard place == .desk, file == nil else { return nil }
    return placeState as? DeskState
  }

  mutating func withDesk(_ change: (inout DeskState) -> Void) {
    withPlace { state in
      guard var desk = state as? DeskState else { return }
      change(&desk)
      state = desk
    }
  }

  /// A screen that begins with what the official's own notes hold.
  func kept(_ place: Place, reader: any OfficeReader) -> (any PlaceState)? {
    switch place {
    case .desk:
      let opened = work.opened.compactMap { key, items in
        RespondentID(key).map { ($0, Set(items)) }
      }
      return DeskState(opened: Dictionary(opened, uniquingKeysWith: { $0.union($1) }))
    case .steps: return StepState(work.steps.map { StepWalk($0, now: reader.now) } ?? pile(reader))
    case .dashboard, .inbox, .deadlines, .findings: return nil
    }
  }

  // MARK: Questions

  mutating func press(_ key: Key, in ask: AskLayer, reader: any OfficeReader) -> [Effect] {
    var ask = ask
    switch ask.take(key) {
    case .open:
      layers[layers.count - 1] = .ask(ask)
      return []
    case .cancelled:
      layers.removeLast()
      return []
    case .chosen(let answer):
      layers.removeLast()
      guard case .interest(let id, let next) = ask.subject else { return [] }
      if answer == 0 { return declareNone(id, then: next, reader: reader) }
      declareInterest(id, reader: reader)
      return []
    case .typed(let text): return take(text, for: ask.subject, reader: reader)
    }
  }

  /// What was typed as the answer to a question.
  private mutating func take(
    _ text: String,
    for subject: AskLayer.Subject,
    reader: any OfficeReader
  ) -> [Effect] {
    let isBlank = text.allSatisfy(\.isWhitespace)
    switch subject {
    case .interest: return []
    case .park:
      guard !isBlank else {
        say("! \(wording(.parkReasonMissing))", .near)
        return [.bell]
      }
      layers.removeLast()
      return park(text, reader: reader)
    case .paperNumber(let request):
      guard !isBlank else {
        say("! \(wording(.numberMissing))", .near)
        return [.bell]
      }
      layers.removeLast()
      return [.paper(request.numbered(text))]
    }
  }

  // MARK: What a command finds on the desk

  /// What a form opened from here already knows.
  func preset(for command: Command.Name, reader: any OfficeReader) -> [String: String] {
    let scene = scene(reader)
    if let desk, command == .imposeSanction || command == .sendProposal,
      let panels = desk.panels(scene)
    {
      return desk.option(panels).map { ["option": $0] } ?? [:]
    }
    if command == .issueSummons, place == .dashboard, file == nil {
      return tickedOfCase(reader: reader)
    }
    if steps != nil, command == .issueSummons, let (file, _) = selection(reader) {
      let due = file.respondents.filter { respondent in
        nextSteps(of: respondent, in: file, law: reader.law).contains { $0.isSummons }
      }
      let keys = due.map { String($0.ordinal) }
      return keys.isEmpty ? [:] : ["r": keys.joined(separator: String(FormState.separator))]
    }
    return [:]
  }

  /// Why a command waits: the case is not opened yet, or not ripe.
  func deskReason(for command: Command.Name, _ reader: any OfficeReader) -> Phrase? {
    guard command != .declareConflict else { return nil }
    if lockedID(reader) != nil { return .declareFirst }
    guard let desk else { return nil }
    let decides = command == .imposeSanction || command == .decideNotProven
    guard let id = desk.selected else { return .notOnDesk }
    guard decides, desk.pane == .waiting else { return nil }
    return unripeReason(id, for: command, reader)
  }

  /// Why a matter that is not ripe cannot be decided: something is missing, or it is for others.
  private func unripeReason(
    _ id: RespondentID,
    for command: Command.Name,
    _ reader: any OfficeReader
  ) -> Phrase? {
    guard let file = reader.file(id.file), let respondent = file.respondent(id.ordinal) else {
      return .notRipe
    }
    let reading = DeskReading(
      respondent,
      in: file,
      for: reader.acting,
      law: reader.law,
      office: reader.office,
      on: reader.now.date
    )
    guard case .authority(let others)? = reading.gaps.first, reading.gaps.count == 1 else {
      return .notRipe
    }
    // Whoever may impose something lighter on this person may still find nothing proven.
    let mayFind = command == .decideNotProven && reading.decider(of: nil, nil) != nil
    return mayFind ? nil : scene(reader).phrase { $0(.onlyFor($0.deciders(others))) }
  }

  /// The decree as the highlighted measure would lead to it; nil where nothing is being weighed.
  func weighedDecree(reader: any OfficeReader) -> [Effect]? {
    let scene = scene(reader)
    guard let desk, desk.pane != .waiting, lockedID(reader) == nil,
      let panels = desk.panels(scene), let option = desk.option(panels)
    else { return nil }
    let maker = FormMaker(scene: scene, file: panels.file, respondent: panels.respondent)
    guard let spec = maker.spec(for: .imposeSanction) else { return nil }
    var form = FormState(spec)
    form.preset(["option": option])
    return previewDecree(of: form, reader: reader)
  }

  /// What is said once more before a decision leaves the screen.
  func warnings(before form: FormState, reader: any OfficeReader) -> [String] {
    switch form.spec.command {
    case .imposeSanction, .decideNotProven: return decisionWarnings(form, reader: reader)
    case .closeStatement:
      guard let id = form.spec.respondent, let file = reader.file(id.file),
        let respondent = file.respondent(id.ordinal), !respondent.wasAskedOfSubstance(reader.law)
      else { return [] }
      return ["! \(wording(.noSubstance(respondent.answers.count)))"]
    case .declareConflict: return nextAuthority(form, reader: reader)
    case .recordFinding, .recordRecommendation:
      let known = form.knownLetters(scene: scene(reader)).flatMap { wording.known($0) }
      return known.map { ["! \($0)"] } ?? []
    case .writeAssessment:
      let bare = (0..<form.rows).count { row in
        form.values["facts.\(row).text"] != nil && form.values["facts.\(row).evidence"] == nil
      }
      return bare == 0 ? [] : ["! \(wording(.factsWithoutEvidence(bare)))"]
    default: return []
    }
  }

  /// Who decides once this official stands aside; only somebody who decides is asked to know.
  func nextAuthority(_ form: FormState, reader: any OfficeReader) -> [String] {
    guard form.values["kind"] == ConflictKind.declared.rawValue,
      FormMaker.deciding.contains(reader.acting.role), let id = form.spec.respondent?.file,
      let file = reader.file(id)
    else { return [] }
    var told: [String] = []
    for respondent in file.respondents where !respondent.row.isEnded {
      let next = NextAuthority(
        without: reader.acting.actor,
        for: respondent,
        in: file,
        law: reader.law,
        office: reader.office,
        on: reader.now.date
      )
      let text = wording.next(next)
      if !told.contains(text) { told.append(text) }
    }
    return told
  }

  private func decisionWarnings(_ form: FormState, reader: any OfficeReader) -> [String] {
    let scene = scene(reader)
    guard let id = form.spec.respondent, let file = reader.file(id.file),
      let respondent = file.respondent(id.ordinal)
    else { return [] }
    let reading = DeskReading(
      respondent,
      in: file,
      for: reader.acting,
      law: reader.law,
      office: reader.office,
      on: scene.today
    )
    var warnings: [String] = []
    if let desk {
      let opened = desk.read(in: respondent.row.id, scene)
      let panels = DeskPanels(scene: scene, reading: reading, opened: opened)
      if !panels.notOpened.isEmpty {
        let names = panels.notOpened.map { $0.shown(wording) }.joined(separator: ", ")
        warnings.append("! \(wording(.notOpened(names))).")
      }
      if let steps = panels.notRecorded { warnings.append("! \(steps).") }
    }
    if let end = reading.additionsOpen(at: reader.now) {
      let moment = wording.moment(end, today: scene.today)
      warnings.append("! \(wording(.additionsOpen(until: moment))).")
    }
    return warnings
  }

  // MARK: Reading

  /// The focused panel in full.
  ///
  /// Reading it counts as having opened it, and that evidence was read goes into its custody; a look
  /// at the past leaves no trace.
  mutating func readDesk(_ reader: any OfficeReader) -> [Effect] {
    let scene = scene(reader)
    guard let desk, let current = desk.selected else { return [.bell] }
    guard desk.pane != .waiting else {
      file = FileState(id: current.file, ordinal: current.ordinal)
      return []
    }
    guard lockedID(reader) == nil, let panels = desk.panels(scene) else { return [] }
    if desk.pane == .evidence { return readEvidence(panels, reader: reader) }
    let page = Effect.page(panels.text(desk.pane, columns: max(40, size.columns - 2)))
    guard writingReason(reader) == nil else { return [page] }
    for item in read(desk.pane) { withDesk { $0.note(item, readIn: current) } }
    return [page] + keepWork(reader)
  }

  /// The piece of evidence highlighted on the desk, and nothing beside it.
  ///
  /// The first look is written into its custody before anything is shown; where nothing can be written
  /// only what is known of it is told.
  private mutating func readEvidence(
    _ panels: DeskPanels,
    reader: any OfficeReader
  ) -> [Effect] {
    guard let desk, let item = desk.evidence(panels) else {
      say("× \(wording(.deskNoEvidence))", .near)
      return [.bell]
    }
    let sheet = EvidenceSheet(item, in: panels.file, scene: scene(reader))
    guard writingReason(reader) == nil else { return [.page(sheet.text)] }
    guard panels.notOpened.contains(.evidence(item.number)) else { return [.showEvidence(sheet)] }
    let id = panels.respondent.row.id
    return send(
      viewed(item.number, in: id.file, for: .readBeforeDeciding, reader: reader),
      then: .readOnDesk(id, evidence: item.number),
      reader: reader
    )
  }

  /// What reading a panel other than that of the evidence opens.
  private func read(_ pane: DeskPane) -> [DeskItem] {
    switch pane {
    case .statement: [.statement]
    case .studies: AssessmentPart.allCases.map { .study($0) }
    case .evidence, .options, .person, .bodies, .precedents, .waiting: []
    }
  }

  /// Notes for the next sitting where the official is and what was read.
  mutating func keepWork(_ reader: any OfficeReader) -> [Effect] {
    if let desk = places[.desk] as? DeskState {
      work.opened = Dictionary(
        uniqueKeysWithValues: desk.opened.map { ($0.key.description, $0.value.sorted()) }
      )
    }
    if let steps = places[.steps] as? StepState { work.steps = steps.walk.saved(reader.now) }
    return [.saveWork(work)]
  }

  /// The keys of a screen that shows one respondent, those of its own work first.
  func deskHints(reader: any OfficeReader) -> [(key: String, word: String)] {
    let order: [Action] =
      context == .desk
      ? [
        .panelNext, .caseRead, .decreePreview, .formDecision, .formNotProven, .helpShow,
        .formReturn, .formPass,
        .formDeferral, .formConflict, .stepNext, .goBack,
      ]
      : [
        .stepNext, .stepPrevious, .stepPark, .formSummons, .attendPresent, .attendAbsent,
        .formAnswer, .formStatement, .formAssessment, .formReview, .formConflict, .caseRead,
        .helpShow, .goBack,
      ]
    let bindings = KeyMap.bindings(in: context)
    return order.compactMap { action in
      guard let binding = bindings.first(where: { $0.action == action }),
        let key = binding.keys.first, disabledReason(for: action, reader: reader) == nil
      else { return nil }
      let own: Phrase? =
        action == .panelNext ? .footPanel : action == .decreePreview ? .footPreview : nil
      let word = binding.footer ?? own
      return word.map { (key.shown, wording($0)) }
    }
  }

  var questionHints: [(key: String, word: String)] {
    guard case .ask(let ask) = layers.last else { return [] }
    let close = ("Esc", wording(.footClose))
    if ask.takesText { return [("Enter", wording(.footKeep)), close] }
    return [("1-\(ask.answers.count)", wording(.footAnswerDigit)), close]
  }
}

extension NextStep {
  fileprivate var isSummons: Bool {
    if case .summons = self { true } else { false }
  }
}

extension RespondentFile {
  /// Whether the record holds a question beyond those every examination opens and closes with.
  fileprivate func wasAskedOfSubstance(_ law: LawBook) -> Bool {
    let usual = law.questions(about: row.violations).filter { $0.part != .substance }
    let formal = Set(usual.flatMap { [$0.textID, $0.textEN] })
    return answers.contains { answer in
      answer.entry.question.value.map { !formal.contains($0) } ?? true
    }
  }
}
