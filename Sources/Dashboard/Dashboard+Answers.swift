internal import Casework
internal import Terminal
internal import Wording

// What comes back of a submitted form: written, refused, failed, or a path completed.

extension Dashboard {
  mutating func take(
    _ result: SubmitResult,
    ticket: Int,
    reader: any OfficeReader
  ) -> [Effect] {
    let index = layers.firstIndex { layer in
      if case .form(let form) = layer { form.ticket == ticket } else { false }
    }
    if let next = afterwards.removeValue(forKey: ticket) {
      return goOn(next, after: result, reader: reader)
    }
    guard let index, case .form(var form) = layers[index] else { return [] }
    form.ticket = nil
    switch result {
    case .accepted(let n, let ids):
      // What comes up next may wait for the question whether there is an interest.
      defer { askInterest(reader: reader) }
      return accept(form, at: index, n: n, ids: ids, reader: reader)
    case .refused(let refusal):
      if index == layers.count - 1, let again = unaffected(form, refusal, reader: reader) {
        layers[index] = .form(again)
        return submit(reader: reader)
      }
      refuse(form, at: index, with: refusal, reader: reader)
    case .failed(let text):
      layers[index] = .form(form)
      say("! \(text)", .late)
    }
    return []
  }

  /// The form upon the new state, when nothing came between that anybody could have to see again:
  /// looks at evidence, which are written down too, and beside a record of questions anything, for
  /// each answer is an entry of its own.
  private func unaffected(
    _ form: FormState,
    _ refusal: Refusal,
    reader: any OfficeReader
  ) -> FormState? {
    guard case .baseVersion(let name, let expected, let found) = refusal.cause,
      let stream = StreamID(name), let record = stream.record, let file = reader.file(record)
    else { return nil }
    let newer = file.history.filter { $0.context.n > expected }
    let isUnaffected = newer.allSatisfy { item in
      if form.spec.repeats { return true }
      return if case .evidenceHandled = item.event { true } else { false }
    }
    guard isUnaffected, newer.contains(where: { $0.context.n == found }) else { return nil }
    var form = form
    form.rebase(stream, to: found)
    return form
  }

  private mutating func accept(
    _ form: FormState,
    at index: Int,
    n: Int,
    ids: [RecordID],
    reader: any OfficeReader
  ) -> [Effect] {
    let numbers = ids.filter { $0.kind != .person }.map { changedName(of: $0, by: n) }
      .joined(separator: ", ")
    let isTip = ids.contains { $0.kind == .tip } && !ids.contains { $0.kind == .file }
    let command = isTip && form.spec.command == .registerReport ? .recordTip : form.spec.command
    let name = wording.word(command).capitalised
    let afterword = form.afterword.map { " \($0)" } ?? ""
    say("✓ \(wording(.written(name, numbers, n)))\(afterword)", .done)
    if form.spec.repeats, let spec = maker(reader).spec(for: form.spec.command) {
      layers[index] = .form(FormState(spec))
    } else {
      layers.remove(at: index)
      if let id = ids.first(where: { $0.kind == .file }) ?? form.spec.respondent?.file {
        let ordinal = form.spec.respondent?.ordinal ?? 1
        list.select(RespondentID(file: id, ordinal: ordinal))
      }
      refreshPlace(reader)
      withPlace { $0.select(ids) }
      if form.spec.command == .issueSummons { callNext(after: form, reader: reader) }
      recordFinding(after: form, in: ids, reader: reader)
    }
    if form.spec.command == .issueLetter, let file = form.spec.respondent?.file {
      return lastPaper(of: file, reader: reader)
    }
    let copies: [Effect] =
      form.spec.command == .handCopies
      ? form.spec.respondent.map { [.copies($0.file)] } ?? [] : []
    guard let draft = form.draftID else { return copies }
    drafts.removeAll { $0.id == draft }
    return [.discardDraft(draft)] + copies
  }

  private mutating func refuse(
    _ form: FormState,
    at index: Int,
    with refusal: Refusal,
    reader: any OfficeReader
  ) {
    var form = form
    let text = wording.refusal(refusal, law: reader.law)
    if !refusal.warnings.isEmpty {
      for warning in refusal.warnings {
        let asked = wording.reasonRequired(warning, law: reader.law)
        form.addReason(code: warning.code.rawValue, text: asked)
      }
      if let first = refusal.warnings.first { form.focus("reasons.\(first.code.rawValue)") }
    } else if case .baseVersion(let stream, _, let found) = refusal.cause,
      let stream = StreamID(stream)
    {
      form.rebase(stream, to: found)
    } else if case .dateOrder(let earlier, let later) = refusal.cause,
      let text = orderText(earlier, later, in: form, reader: reader),
      let field = form.dated(earlier, later, scene: scene(reader)).later
        ?? form.dated(earlier, later, scene: scene(reader)).earlier
    {
      form.refuse(text, at: field.path)
    } else if let name = refusal.cause.field,
      let field = form.fields.first(where: { $0.path.isNamed(name) })
    {
      form.refuse(text.headline, at: field.path)
    }
    // What nothing can be filled into is of no use once it is refused.
    if form.isEmpty { layers.remove(at: index) } else { layers[index] = .form(form) }
    if case .baseVersion(let stream, let expected, _) = refusal.cause,
      let record = StreamID(stream)?.record
    {
      return open(.notice(changedNotice(record, since: expected, text: text, reader: reader)))
    }
    open(.notice(notice(of: refusal, reader: reader, in: form)))
  }

  /// Two days in the wrong order, by the names of the fields they stand in; nil when neither is of
  /// the form.
  private func orderText(
    _ earlier: CalendarDate,
    _ later: CalendarDate,
    in form: FormState,
    reader: any OfficeReader
  ) -> String? {
    let named = form.dated(earlier, later, scene: scene(reader))
    guard named.earlier != nil || named.later != nil else { return nil }
    func shown(_ day: CalendarDate, _ field: FieldSpec?) -> String {
      let long = wording.longDay(day)
      return field.map { "\(wording($0.label)) (\(long))" } ?? long
    }
    return wording(.notAfter(shown(earlier, named.earlier), shown(later, named.later)))
  }

  /// A refusal to be read: what is wrong, which rule says so, what helps.
  ///
  /// Rules that only ask for a reason are each named once, with the article they come from.
  func notice(
    of refusal: Refusal,
    reader: any OfficeReader,
    in form: FormState? = nil
  ) -> NoticeLayer {
    let text = wording.refusal(refusal, law: reader.law)
    let isAsking = !refusal.warnings.isEmpty
    var headline = text.headline
    if case .dateOrder(let earlier, let later) = refusal.cause, let form {
      headline = orderText(earlier, later, in: form, reader: reader) ?? headline
    }
    let asked = refusal.warnings.flatMap { warning in
      [
        Line("! \(wording.reasonRequired(warning, law: reader.law))", .late),
        Line(reader.law.guards.article(of: warning.code, on: reader.now.date), .dim), Line(),
      ]
    }
    let refused = [Line("! \(headline)", .late), Line(), Line(text.rule, .dim), Line()]
    return NoticeLayer(
      title: wording(.refusedTitle),
      paragraphs: (isAsking ? asked : refused)
        + [Line(isAsking ? wording(.giveReason) : text.remedy)],
      isRefusal: true
    )
  }

  /// What somebody else wrote since a form was opened, so that both sides are seen.
  private func changedNotice(
    _ record: RecordID,
    since version: Int,
    text: RefusalText,
    reader: any OfficeReader
  ) -> NoticeLayer {
    let file = reader.file(record)
    let newer = file.map { file in file.history.filter { $0.context.n > version } } ?? []
    let told = newer.map { item -> Line in
      let sentence = file.map {
        wording.sentence(
          item,
          file: $0,
          law: reader.law,
          today: reader.now.date,
          calendar: reader.calendar
        )
      }
      return Line(
        "#\(item.context.n) \(wording.time(item.context.time)) \(item.context.actor.text): "
          + (sentence ?? "")
      )
    }
    return NoticeLayer(
      title: wording(.refusedTitle),
      paragraphs: [Line("! \(text.headline)", .late), Line(), Line(wording(.changedMeanwhile))]
        + told + [Line(), Line(wording(.yoursIsKept))],
      isRefusal: true
    )
  }

  mutating func complete(_ paths: [String]) {
    guard case .form(var form) = layers.last, let field = form.focusedField,
      case .path = field.kind
    else { return }
    guard let first = paths.first else { return say(wording(.noSuchPath), .near) }
    let common = paths.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if common.utf8.count >= form.value(of: field).utf8.count { form.set(common, at: field.path) }
    form.completionWasTried = paths.count == 1 && !common.hasSuffix("/")
    layers[layers.count - 1] = .form(form)
    if paths.count > 1 {
      let names = paths.prefix(8).map { String($0.split(separator: "/").last ?? "") }
      say("\(paths.count): \(names.joined(separator: "  "))", .dim)
    }
  }
}

extension RefusalCause {
  /// The field of the statement the refusal names, if it names one.
  var field: String? {
    switch self {
    case .fieldRequired(let field), .textTooLong(let field, _), .textControl(let field, _),
      .valueUnknown(let field, _), .valueTwice(let field, _):
      field
    case .nipForm: "nip"
    case .nikForm: "nik"
    case .weekday, .actAfterReport: "act.from"
    case .routingRequired: "routedTo"
    case .captureNotOriginal: "form"
    case .evidenceUnreadable, .fileTrouble: "file"
    case .violationUnknown, .violationNotInForce: "violations"
    case .trackNotPossible: "track"
    case .optionUnknown, .optionClosed: "option"
    case .capacityLetterMissing: "permit.number"
    case .meetingBeforeLetter: "meeting.date"
    case .summonsHour: "present"
    case .adviceClosed: "advice.level"
    default: nil
    }
  }
}

extension String {
  /// Whether a path ends in a field's name, so that `nip` names `persons.0.facts.nip`.
  fileprivate func isNamed(_ name: String) -> Bool {
    self == name || hasSuffix("." + name)
  }

  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
