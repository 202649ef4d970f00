internal import Casework
internal import Terminal
internal import Wording

// Two examiners at one record: a question is put down once, whoever is first.

extension Dashboard {
  /// The answer the record holds already to the question of a form; nil for every other form.
  ///
  /// - Complexity: O(*n*) in the answers of the respondent.
  func answered(_ form: FormState, reader: any OfficeReader) -> StatementAnswered? {
    guard form.spec.command == .answerStatement, let id = form.spec.respondent,
      case .string(let asked)? = form.command(scene: scene(reader)).statement[path: "question"]
    else { return nil }
    return reader.file(id.file)?.respondent(id.ordinal)?.answers.last {
      $0.entry.question.value == asked
    }
  }

  /// Shows both answers and leaves the form as it was typed.
  mutating func refuse(
    _ form: FormState,
    answered earlier: StatementAnswered,
    reader: any OfficeReader
  ) {
    var form = form
    form.refuse(wording(.questionAnswered(earlier.number)), at: "question")
    layers[layers.count - 1] = .form(form)
    let typed = form.values["answer"] ?? ""
    open(
      .notice(
        NoticeLayer(
          title: wording(.refusedTitle),
          paragraphs: [
            Line("! \(wording(.questionTwice))", .late), Line(),
            Line("\(earlier.number). \(earlier.entry.question.shown)", .dim),
            Line("\(writer(of: earlier, reader: reader))\(earlier.entry.answer.shown)"), Line(),
            Line(wording(.yourAnswer(typed))), Line(), Line(wording(.askAgain)),
          ],
          isRefusal: true
        )
      )
    )
  }

  /// Who wrote an answer down, in which line of the log and when.
  private func writer(of answer: StatementAnswered, reader: any OfficeReader) -> String {
    let item = reader.file(answer.entry.file)?.history.last { item in
      if case .statementAnswered(answer) = item.event { true } else { false }
    }
    guard let context = item?.context else { return "" }
    return "#\(context.n) \(wording.time(context.time)) \(context.actor.text): "
  }
}
