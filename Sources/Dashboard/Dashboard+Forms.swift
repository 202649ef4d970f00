internal import Casework
internal import Terminal
internal import Wording

// Opening, filling in and finishing forms.

extension Dashboard {
  func maker(_ reader: any OfficeReader) -> FormMaker {
    let selection = self.selection(reader)
    return FormMaker(
      scene: scene(reader),
      file: selection?.file,
      respondent: selection?.respondent
    )
  }

  mutating func openForm(
    _ command: Command.Name,
    reader: any OfficeReader,
    values: [String: String] = [:],
    for respondent: RespondentID? = nil
  ) {
    var maker = maker(reader)
    if let respondent {
      let file = reader.file(respondent.file)
      maker = FormMaker(
        scene: scene(reader),
        file: file,
        respondent: file?.respondent(respondent.ordinal)
      )
    }
    guard let spec = maker.spec(for: command) else {
      return say("× \(wording(.nobodySelected))", .near)
    }
    if spec.isAutosaved, let draft = draft(of: spec) {
      message = nil
      var form = FormState(spec, draft: draft)
      form.focusLastTyped()
      return open(.form(form))
    }
    var form = FormState(spec)
    var values = values
    if let tip = selectedTip, command == .checkTip || command == .assignTip {
      values["tip"] = tip.description
    }
    if !values.isEmpty { form.preset(values) }
    message = nil
    open(.form(form))
    if command == .closeStatement, hasAnswerDraft(for: spec.respondent) {
      say("! \(wording(.answerWaits))", .near)
    }
  }

  /// What was typed into the same form for the same respondent and never sent.
  private func draft(of spec: FormSpec) -> SavedDraft? {
    drafts.last { draft in
      draft.command == spec.command.rawValue && draft.file == spec.respondent?.file
        && draft.respondent == spec.respondent?.ordinal
    }
  }

  /// Whether an answer of this respondent was left before it was recorded.
  private func hasAnswerDraft(for respondent: RespondentID?) -> Bool {
    drafts.contains { draft in
      draft.command == Command.Name.answerStatement.rawValue && draft.file == respondent?.file
        && draft.respondent == respondent?.ordinal
    }
  }

  mutating func openDraft(_ id: String, reader: any OfficeReader) -> [Effect] {
    guard let draft = drafts.first(where: { $0.id == id }),
      let command = Command.Name(rawValue: draft.command)
    else { return [.bell] }
    if let record = draft.file {
      let respondent = RespondentID(file: record, ordinal: draft.respondent ?? 1)
      list.select(respondent)
      if file != nil { file = FileState(id: record, ordinal: respondent.ordinal) }
      guard reader.file(record) != nil else {
        say("× \(wording(.draftCaseClosed))", .near)
        return [.bell]
      }
      if isHeldByQuestion(draft: id, of: respondent, reader: reader) { return [] }
    }
    let selected = draft.file.flatMap { reader.file($0) }
    let maker = FormMaker(
      scene: scene(reader),
      file: selected,
      respondent: selected?.respondent(draft.respondent ?? 1)
    )
    guard let spec = maker.spec(for: command) else { return [.bell] }
    var form = FormState(spec, draft: draft)
    form.focusLastTyped()
    open(.form(form))
    return []
  }

  mutating func press(_ key: Key, in form: FormState, reader: any OfficeReader) -> [Effect] {
    var form = form
    // While the statement is being judged nothing may change under it.
    guard form.ticket == nil else { return [] }
    if key == .control("f"), form.pickList == nil, form.spec.command == .registerReport {
      compareForm(form, row: form.rowOfFocus, reader: reader)
      return []
    }
    if key == .control("p"), form.spec.command == .imposeSanction {
      return previewDecree(of: form, reader: reader)
    }
    let before = form.values
    let left = form.focus
    let answer = form.take(key, scene: scene(reader))
    if form.focus != left, let text = form.unlisted(left, scene: scene(reader)) {
      form.refuse(text, at: left)
      layers[layers.count - 1] = .form(form)
      return [.bell]
    }
    if form.focus != left {
      form.lookUp(left, reader: reader)
      form.askAboutLetter(scene: scene(reader))
    }
    layers[layers.count - 1] = .form(form)
    // What was said about the form no longer holds once it changes.
    if form.values != before, message?.style == .near { message = nil }
    let file = form.focus == left ? nil : form.unknownFile(left)
    if form.focus != left, let row = form.namedRow(left) {
      checkPerson(row, in: form, reader: reader)
    }
    switch answer {
    case .stay:
      let hashing = file.map { [Effect.fingerprint($0)] } ?? []
      let isDue = form.spec.isAutosaved ? form.values != before : form.focus != left
      return (isDue ? autosave(form, reader: reader) : []) + hashing
    case .close: return closeForm(form, reader: reader)
    case .saveDraft: return keep(form, reader: reader)
    case .finish: return finish(form, reader: reader)
    case .completePath(let path): return [.completePath(path)]
    case .listDropped: return [.listDropped]
    case .notice(let text):
      say("× \(text)", .near)
      return []
    }
  }

  private mutating func closeForm(_ form: FormState, reader: any OfficeReader) -> [Effect] {
    layers.removeLast()
    guard form.isKept else { return [] }
    let effects = keepDraft(of: form, reader: reader).effects
    say(wording(.draftKept), .done)
    return effects
  }

  private mutating func keep(_ form: FormState, reader: any OfficeReader) -> [Effect] {
    guard form.isKept || form.draftID != nil else {
      say(wording(.draftEmpty), .dim)
      return []
    }
    let (draft, effects) = keepDraft(of: form, reader: reader)
    var form = form
    form.draftID = draft.id
    layers[layers.count - 1] = .form(form)
    say(wording(.draftKept), .done)
    return effects
  }

  /// Keeps what is typed without a word, so that a console that dies loses a field at most.
  private mutating func autosave(_ form: FormState, reader: any OfficeReader) -> [Effect] {
    let kept = drafts.first { $0.id == form.draftID }
    guard form.isKept, kept?.values != form.values else { return [] }
    let (draft, effects) = keepDraft(of: form, reader: reader)
    var form = form
    form.draftID = draft.id
    layers[layers.count - 1] = .form(form)
    return effects
  }

  private mutating func keepDraft(
    of form: FormState,
    reader: any OfficeReader
  ) -> (draft: SavedDraft, effects: [Effect]) {
    let id = form.draftID ?? freshDraftID(form.spec.command)
    let draft = form.draft(id: id, scene: scene(reader))
    drafts.removeAll { $0.id == draft.id }
    drafts.append(draft)
    return (draft, [.saveDraft(draft)])
  }

  private mutating func freshDraftID(_ command: Command.Name) -> String {
    repeat { lastDraft += 1 } while drafts.contains { $0.id == "\(command.rawValue)-\(lastDraft)" }
    return "\(command.rawValue)-\(lastDraft)"
  }

  /// Keeps every open form as a draft, before the program leaves.
  mutating func keepForms(reader: any OfficeReader) -> [Effect] {
    let forms = layers.compactMap { layer -> FormState? in
      if case .form(let form) = layer, form.isKept { form } else { nil }
    }
    return forms.flatMap { keepDraft(of: $0, reader: reader).effects }
  }

  private mutating func finish(_ form: FormState, reader: any OfficeReader) -> [Effect] {
    var form = form
    form.markTried()
    if let (path, text) = form.firstUnlisted(scene: scene(reader)) {
      form.refuse(text, at: path)
      layers[layers.count - 1] = .form(form)
      return [.bell]
    }
    if let field = form.firstProblem(scene: scene(reader)) {
      form.focus(field.path)
      layers[layers.count - 1] = .form(form)
      say("! \(wording(.stillMissing(wording(field.label))))", .near)
      return [.bell]
    }
    if form.askAboutLetter(scene: scene(reader)) {
      form.focus("reasons.\(GuardCode.letterAgain.rawValue)")
      layers[layers.count - 1] = .form(form)
      say("! \(wording.guardText(.letterAgain, law: reader.law))", .near)
      return [.bell]
    }
    layers[layers.count - 1] = .form(form)
    // What is alike is asked about once; whoever goes on without an answer has seen it.
    if !form.wasCompared, form.spec.command == .registerReport {
      form.wasCompared = true
      layers[layers.count - 1] = .form(form)
      if compareForm(form, unansweredOnly: true, reader: reader) {
        opensDialog = true
        return []
      }
    }
    let confirmation = KeyMap.confirmation(of: form.spec.command)
    guard confirmation != .none else { return submit(reader: reader) }
    let summary = FormSummary(scene: scene(reader), form: form)
    let challenge = summary.respondents.first ?? form.spec.respondent
    let needsNumber = confirmation == .number && challenge != nil
    var text = wording(.confirmText(summary.text))
    if form.tip(of: form.command(scene: scene(reader))) != nil {
      text = "\(wording(.staysTip)) \(text)"
    }
    if form.spec.command == .closeStatement, hasAnswerDraft(for: form.spec.respondent) {
      text = "\(wording(.answerWaits)) \(text)"
    }
    let warned = warnings(before: form, reader: reader)
    if form.spec.command == .declareConflict, !warned.isEmpty {
      form.afterword = warned.joined(separator: " ")
      layers[layers.count - 1] = .form(form)
    }
    text = (warned + [text]).joined(separator: "\n")
    open(
      .confirm(
        ConfirmLayer(needsNumber ? .number : .yes, text: text, challenge: challenge?.short)
      )
    )
    return []
  }

  mutating func press(
    _ key: Key,
    in confirm: ConfirmLayer,
    reader: any OfficeReader
  ) -> [Effect] {
    var confirm = confirm
    switch confirm.take(key) {
    case .open:
      layers[layers.count - 1] = .confirm(confirm)
      return []
    case .mismatch(let number):
      say("× \(wording(.numberMismatch(number)))", .near)
      return [.bell]
    case .cancelled:
      layers.removeLast()
      if case .form(let form) = layers.last, form.isEmpty {
        layers.removeLast()
        say(wording(.cancelledWhole), .dim)
      } else {
        say(wording(.notSent), .dim)
      }
      return []
    case .number:
      layers.removeLast()
      if case .form(let form) = layers.last, form.isEmpty { layers.removeLast() }
      if let request = confirm.unnumbered { askNumber(of: request) }
      return []
    case .confirmed:
      layers.removeLast()
      message = nil
      return submit(reader: reader)
    }
  }

  mutating func submit(reader: any OfficeReader) -> [Effect] {
    guard case .form(var form) = layers.last else { return [] }
    if let reason = writingReason(reader) {
      say("× \(wording(reason))", .near)
      return [.bell]
    }
    if let earlier = answered(form, reader: reader) {
      refuse(form, answered: earlier, reader: reader)
      return [.bell]
    }
    lastTicket += 1
    form.ticket = lastTicket
    layers[layers.count - 1] = .form(form)
    let stated = form.command(scene: scene(reader))
    // Without anybody or anything known it stays a tip, which is never counted as a case.
    let command = form.tip(of: stated) ?? stated
    return [
      .submit(
        ticket: lastTicket,
        command,
        base: form.spec.base
      )
    ]
  }
}
