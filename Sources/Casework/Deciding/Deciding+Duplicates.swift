// What is answered when two records look alike.

extension Deciding {
  func answer(_ entry: DuplicateAnswer) throws(Refusal) -> [DraftEvent] {
    let file = try caseFile(entry.file)
    if entry.kind.isOfPersons {
      guard let person = entry.person else { throw refuse(.fieldRequired("person")) }
      try require(
        file.respondents.contains { $0.person == person },
        .numberUnknown(person.description)
      )
      try require(entry.with != person, .duplicateOfItself(person))
    } else {
      try require(entry.with != file.id, .duplicateOfItself(file.id))
    }
    return [try answered(entry)]
  }

  /// The event of an answer, once what it names is there and open to this official.
  func answered(_ entry: DuplicateAnswer) throws(Refusal) -> DraftEvent {
    let needed: RecordKind = entry.kind.isOfPersons ? .person : .file
    guard entry.with.kind == needed else {
      throw refuse(.valueUnknown(field: "with", value: entry.with.description))
    }
    switch entry.with.kind {
    case .person: try requireOpen(person: entry.with)
    case .file: try requireOpen(entry.with)
    case .tip, .report, .finding:
      throw refuse(.valueUnknown(field: "with", value: entry.with.description))
    }
    // Two records that share a number or a file are told apart with a reason only.
    if entry.kind.certainty == .certain, entry.answer == .different {
      guard let reason = entry.reason else { throw refuse(.duplicateReason(entry.kind)) }
      try requireFilled(reason, "reason")
    }
    return draft(
      .duplicateAnswered(entry),
      in: entry.file,
      also: entry.with.kind == .file && entry.with != entry.file ? [.record(entry.with)] : []
    )
  }

  /// Refuses a person who is known only from cases closed to this official.
  private func requireOpen(person: RecordID) throws(Refusal) {
    try require(state.index.persons[person] != nil, .numberUnknown(person.description))
    let isOpen = state.index.rows.contains { row in
      row.person == person
        && state.index.access(of: acting.actor, in: state.office, to: row.id.file) == nil
    }
    try require(isOpen, .needToKnow)
  }

  /// The answers given with a report, once persons and case have their numbers.
  func answers(
    _ entry: ReportEntry,
    persons: [RecordID],
    in file: RecordID
  ) throws(Refusal) -> [DraftEvent] {
    var events: [DraftEvent] = []
    for given in entry.duplicates ?? [] {
      var person: RecordID?
      if given.kind.isOfPersons {
        guard let place = given.person, persons.indices.contains(place - 1) else {
          throw refuse(.fieldRequired("person"))
        }
        person = persons[place - 1]
        // Who is said to be the same person is registered as that person, and nobody else is.
        try require(
          (person == given.with) == (given.answer == .same),
          .duplicateAnswerDiffers(given.with)
        )
      } else {
        try require(
          (file == given.with) == (given.answer == .same),
          .duplicateAnswerDiffers(given.with)
        )
      }
      events.append(
        try answered(
          DuplicateAnswer(
            file: file,
            person: person,
            with: given.with,
            kind: given.kind,
            answer: given.answer,
            reason: given.reason
          )
        )
      )
    }
    return events
  }
}
