internal import Casework
internal import Terminal
internal import Wording

// Looking for what is alike, and answering.

extension Dashboard {
  /// Compares the case in view with everything the office has.
  mutating func compareCase(reader: any OfficeReader) {
    guard let (file, _) = selection(reader) else {
      return say("× \(wording(.nobodySelected))", .near)
    }
    let found = reader.duplicates(file.question)
    guard !found.hits.isEmpty else { return sayNothingAlike(found) }
    var answered: [Int: DuplicateVerdict] = [:]
    for (place, hit) in found.hits.enumerated() {
      answered[place] =
        file.duplicates.last { answer in
          answer.kind == hit.ground && [answer.with, answer.file].contains(hit.with)
        }?.answer
    }
    let first = found.hits.indices.first { answered[$0] == nil } ?? 0
    open(
      .compare(
        CompareLayer(subject: .file(file.id), found: found, answered: answered, at: first)
      )
    )
  }

  private mutating func sayNothingAlike(_ found: Duplicates) {
    if found.isInClosedCase {
      say("! \(wording(.closedLikeness))", .near)
    } else {
      say(wording(.noLikeness), .dim)
    }
  }

  /// Compares the report in the form; `row` asks about one person only.
  ///
  /// - Returns: Whether there was anything to show.
  @discardableResult
  mutating func compareForm(
    _ form: FormState,
    row: Int? = nil,
    unansweredOnly: Bool = false,
    reader: any OfficeReader
  ) -> Bool {
    let found = likenesses(of: form, reader: reader)
    guard !found.hits.isEmpty else {
      if !unansweredOnly { sayNothingAlike(found) }
      return false
    }
    var answered: [Int: DuplicateVerdict] = [:]
    for (place, hit) in found.hits.enumerated() { answered[place] = form.verdict(on: hit) }
    let open = found.hits.indices.filter { answered[$0] == nil }
    if unansweredOnly, open.isEmpty { return false }
    let first =
      open.first { row == nil || found.hits[$0].person == row } ?? open.first ?? 0
    self.open(
      .compare(CompareLayer(subject: .form, found: found, answered: answered, at: first))
    )
    return true
  }

  func likenesses(of form: FormState, reader: any OfficeReader) -> Duplicates {
    guard form.spec.command == .registerReport else { return Duplicates() }
    return reader.duplicates(form.question(scene: scene(reader)))
  }

  /// Says what is like the person whose name or number was just left.
  mutating func checkPerson(
    _ row: Int,
    in form: FormState,
    reader: any OfficeReader
  ) {
    let likeness = form.person(row)
    guard likeness.id == nil, !likeness.name.isEmpty else { return }
    var question = form.question(scene: scene(reader))
    question.persons = [likeness]
    question.title = ""
    question.addresses = []
    let found = reader.duplicates(question)
    let open = found.hits.filter { hit in
      let placed = DuplicateHit(with: hit.with, ground: hit.ground, person: row, file: hit.file)
      return hit.ground.isOfPersons && form.verdict(on: placed) == nil
    }
    if let first = open.first {
      let name = reader.file(first.file)?.respondents.first { $0.person == first.with }?
        .facts.name.shown
      say(
        "! " + wording(.alikeFound(open.count, wording.word(first.ground), name ?? "")),
        .near
      )
    } else if found.isInClosedCase {
      say("! \(wording(.closedLikeness))", .near)
    }
  }

  mutating func press(
    _ key: Key,
    in compare: CompareLayer,
    reader: any OfficeReader
  ) -> [Effect] {
    var compare = compare
    switch compare.take(key) {
    case .open: layers[layers.count - 1] = .compare(compare)
    case .close: layers.removeLast()
    case .answered(let hit, let verdict, let reason):
      layers[layers.count - 1] = .compare(compare)
      return note(verdict, on: hit, reason: reason, in: compare, reader: reader)
    }
    return []
  }

  private mutating func note(
    _ verdict: DuplicateVerdict,
    on hit: DuplicateHit,
    reason: String,
    in compare: CompareLayer,
    reader: any OfficeReader
  ) -> [Effect] {
    switch compare.subject {
    case .form:
      guard let index = layers.lastIndex(where: { if case .form = $0 { true } else { false } }),
        case .form(var form) = layers[index]
      else { return [] }
      form.answer(hit, verdict, reason: reason)
      layers[index] = .form(form)
      if compare.unanswered == 0 {
        layers.removeLast()
        say("✓ \(wording(.allAnswered))", .done)
      }
      return []
    case .file(let id):
      guard let file = reader.file(id) else { return [.bell] }
      if compare.unanswered == 0 { layers.removeLast() }
      // Of two cases about the same event the reports of this one may be read with the other.
      let isSameEvent = verdict == .same && !hit.ground.isOfPersons
      return send(
        file.answer(verdict, to: hit, reason: reason),
        then: isSameEvent
          ? .join(id, hit.with, reason: wording.likeness(hit.ground)) : .said(.answerDuplicate),
        reader: reader
      )
    }
  }
}

extension CaseFile {
  /// The case as it is looked for among the others.
  var question: DuplicateQuestion {
    let addresses =
      reports.compactMap { $0.entry.media?.url?.value }
      + evidence.compactMap { $0.entry.url?.value }
    return DuplicateQuestion(
      file: id,
      title: title.value ?? "",
      act: act.map { $0.from...max($0.from, $0.last) },
      persons: respondents.map { respondent in
        PersonLikeness(
          id: respondent.person,
          name: respondent.facts.isUnknown ? "" : respondent.facts.name.value ?? "",
          unit: respondent.facts.unit.value ?? "",
          nip: respondent.facts.nip,
          nikTag: respondent.facts.nikTag
        )
      },
      addresses: Set(addresses.compactMap { WebAddress($0) }).sorted { $0.normal < $1.normal },
      contents: evidence.compactMap { $0.entry.item?.sha256 },
      accounts: reports.compactMap { $0.entry.what.value }
    )
  }

  /// The command that keeps an answer about a likeness of this case.
  fileprivate func answer(
    _ verdict: DuplicateVerdict,
    to hit: DuplicateHit,
    reason: String
  ) -> CommandDraft {
    var statement: [String: JSONValue] = [
      "case": .string(id.description), "with": .string(hit.with.description),
      "kind": .string(hit.ground.rawValue), "answer": .string(verdict.rawValue),
    ]
    if !reason.isEmpty { statement["reason"] = .string(reason) }
    if let place = hit.person, respondents.indices.contains(place) {
      statement["person"] = .string(respondents[place].person.description)
    }
    return CommandDraft(name: .answerDuplicate, statement: .object(statement))
  }
}
