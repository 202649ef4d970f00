internal import Casework
internal import Terminal
internal import Wording

// Several respondents ticked and called one after another, half an hour apart.

extension Dashboard {
  /// Ticks the selected row and goes on to the next.
  mutating func tick() {
    list.tick()
    list.move(by: 1)
    let count = list.ticked.count
    say(wording(count == 0 ? .nothingTicked : .tickedThen(count)), .dim)
  }

  /// Puts the first ticked respondent who can be called in view, whom a summons is for.
  mutating func selectTicked(reader: any OfficeReader) {
    guard place == .dashboard, file == nil, let first = list.tickedRows.first else { return }
    for id in list.tickedRows {
      list.select(id)
      if disabledReason(for: .issueSummons, reader: reader) == nil { return }
    }
    list.select(first)
  }

  /// The ticked respondents of the case in view: one letter calls all of them.
  func tickedOfCase(reader: any OfficeReader) -> [String: String] {
    guard let selected = selectedID, list.ticked.contains(selected) else { return [:] }
    let keys = list.tickedRows.filter { $0.file == selected.file }.map { String($0.ordinal) }
    return ["r": keys.joined(separator: String(FormState.separator))]
  }

  /// After a summons was written: the form for the next respondent ticked, at the half-hour after
  /// the last one called, everything else as before but the letter's number.
  mutating func callNext(after form: FormState, reader: any OfficeReader) {
    let summary = FormSummary(scene: scene(reader), form: form)
    let called = summary.respondents
    guard called.contains(where: { list.ticked.contains($0) }) else { return }
    list.untick(called)
    guard place == .dashboard, file == nil, layers.isEmpty else { return }
    while let next = list.tickedRows.first {
      list.select(next)
      if let reason = disabledReason(for: .issueSummons, reader: reader) {
        list.untick([next])
        say("× \(next.short): \(wording(reason))", .near)
        continue
      }
      let values = tickedOfCase(reader: reader).merging(
        repeated(form, after: called.count, today: reader.now.date)
      ) { $1 }
      // A case not opened yet is asked about first.
      guard !reader.mustDeclare(next.file) else {
        let form = Opening.form(.issueSummons, values, for: next)
        return askInterest(about: next, then: form, reader: reader)
      }
      let said = message
      openForm(.issueSummons, reader: reader, values: values)
      message = said
      return
    }
  }

  /// What stays the same from one summons to the next, the hour moved on.
  private func repeated(
    _ form: FormState,
    after count: Int,
    today: CalendarDate
  ) -> [String: String] {
    let kept = ["letter.date", "meeting.date", "meeting.place", "signatory", "examiners"]
    var values = form.values.filter { kept.contains($0.key) && !$0.value.isEmpty }
    let isSpaced = form.values["spaced"] != "false"
    if let time = form.values["meeting.time"],
      let day = wording.parseDay(form.values["meeting.date"] ?? "", today: today),
      let later = Appointment(date: day.date, time: time, place: "").later(
        halfHours: isSpaced ? count : 1
      )
    {
      values["meeting.time"] = later.time
    }
    return values
  }

  /// Shows the panel of a screen for one respondent that a digit names; false on every other screen.
  mutating func turnDesk(to panel: Panel) -> Bool {
    guard file == nil else { return false }
    switch place {
    case .steps:
      withPlace { state in
        guard var steps = state as? StepState else { return }
        steps.pane =
          switch panel {
          case .respondents, .findings: .facts
          case .evidence: .evidence
          case .stage: .missing
          }
        state = steps
      }
      return true
    case .desk:
      guard desk?.current != nil else { return false }
      withDesk { desk in
        desk.pane =
          switch panel {
          case .respondents: .person
          case .evidence: .evidence
          case .findings: .bodies
          case .stage: .options
          }
      }
      return true
    case .dashboard, .inbox, .deadlines, .findings: return false
    }
  }
}
