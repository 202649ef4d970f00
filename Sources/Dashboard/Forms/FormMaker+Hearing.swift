internal import Casework
internal import Wording

// Calling somebody, and the questions of the record.

extension FormMaker {
  var summons: [FieldSpec] {
    letter("letter") + meeting(on: proposedDay, hint: intervalHint) + [
      FieldSpec(
        "signatory",
        .fieldSignatory,
        .choice(choices(SummonsSignatory.self)),
        required: true,
        initial: signatory.rawValue
      ),
      FieldSpec(
        "examiners",
        .fieldExaminers,
        .multiChoice(actors([.examiner, .inspectorate])),
        initial: ownExaminer
      ),
    ] + spacing
  }

  /// Asked only where several may be called by one letter.
  private var spacing: [FieldSpec] {
    guard (file?.respondents.count ?? 0) > 1 else { return [] }
    return [FieldSpec("spaced", .fieldSpaced, .flag, initial: "true", hint: .hintSpaced)]
  }

  private func meeting(on day: CalendarDate?, hint: Phrase?) -> [FieldSpec] {
    [
      FieldSpec(
        "meeting.date",
        .fieldMeetingDate,
        .date,
        required: true,
        initial: day.map { shown($0) } ?? "",
        hint: hint
      ),
      FieldSpec("meeting.time", .fieldMeetingTime, .time, required: true, initial: "09.00"),
      FieldSpec("meeting.place", .fieldMeetingPlace, .text, required: true),
    ]
  }

  /// The interval a letter of today leaves for the examination.
  private var interval: SummonsInterval? {
    guard let file, let respondent else { return nil }
    return scene.law.summonsInterval(
      for: respondent,
      in: file,
      letter: scene.today,
      calendar: scene.calendar
    )
  }

  /// The last working day of the interval, or its first where the rule asks a distance.
  private var proposedDay: CalendarDate? { interval.map { max($0.limit, scene.today) } }

  private var intervalHint: Phrase? {
    guard let interval else { return nil }
    return scene.phrase { $0.interval(interval, today: scene.today) }
  }

  /// The chair where a team with one was formed, the direct superior everywhere else.
  private var signatory: SummonsSignatory {
    guard let file, let respondent else { return .superior }
    let hasChair = file.teams.contains { team in
      team.respondents.contains(respondent.ordinal) && team.members.contains(where: \.isChair)
    }
    return hasChair ? .teamChair : .superior
  }

  private var ownExaminer: String {
    let acting = scene.reader.acting
    let roles = scene.reader.office.actors[acting.actor]?.roles ?? []
    return roles.contains(.examiner) ? acting.actor.text : ""
  }

  // MARK: The record

  /// The next question of the record and its answer.
  var answer: [FieldSpec] {
    let questions = standardQuestions.map { Choice($0, $0) }
    return [
      FieldSpec(
        "question",
        .fieldQuestion,
        .suggested(questions),
        required: true,
        initial: nextQuestion ?? "",
        hint: .hintQuestion
      ),
      FieldSpec("answer", .fieldAnswer, .longText, required: true),
    ]
  }

  /// The usual questions about the violations cited, in the order they are asked.
  var standardQuestions: [String] {
    scene.law.questions(about: respondent?.row.violations ?? []).map {
      wording(Phrase($0.textID, $0.textEN))
    }
  }

  /// The first usual question the record does not hold yet.
  var nextQuestion: String? {
    let asked = Set((respondent?.answers ?? []).compactMap(\.entry.question.value))
    return standardQuestions.first { !asked.contains($0) }
  }
}
