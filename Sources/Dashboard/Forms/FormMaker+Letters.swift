internal import Casework
internal import Wording

// Forms for tips on the spot, completeness, dispositions and letters.

extension FormMaker {
  var tipAssignment: [FieldSpec] {
    [
      FieldSpec("tip", .fieldTip, .text, required: true, hint: .hintTip),
      FieldSpec("to", .fieldAssigned, .multiChoice(actors([.satgas])), required: true),
    ] + letter("order", .fieldOrderNumber, .fieldOrderDate) + [
      FieldSpec("until", .fieldUntil, .date),
      FieldSpec("place", .fieldPlace, .text),
    ]
  }

  var completenessCheck: [FieldSpec] {
    [
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec(
        "missing",
        .fieldMissingItems,
        .multiChoice(choices(CompletenessItem.self)),
        emptyValue: .array([])
      ),
    ] + letter("letter", .fieldAskedNumber, .fieldAskedDate, required: false) + [
      FieldSpec("until", .fieldUntil, .date),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  var disposition: [FieldSpec] {
    [
      FieldSpec("agenda", .fieldAgenda, .text, required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec("by", .fieldDisposer, .choice(actors([.satgasChair, .ppk])), required: true),
      FieldSpec("to", .fieldDisposedTo, .multiChoice(actors([.satgas])), required: true),
      FieldSpec("instruction", .fieldInstruction, .longText, required: true),
      FieldSpec("letter", .fieldLetter, .choice(letterChoices())),
      FieldSpec("report", .fieldReport, .choice(reportChoices)),
    ]
  }

  /// The letters of the case, by number.
  private func letterChoices(_ isFit: (CaseLetter) -> Bool = { _ in true }) -> [Choice] {
    (file?.correspondence.letters ?? []).filter(isFit).map { letter in
      Choice(
        .integer(letter.number),
        "\(letter.number) \(letter.letter.number) · \(wording.word(letter.body))"
      )
    }
  }

  private var reportChoices: [Choice] {
    (file?.reports ?? []).map { report in
      Choice(report.id.description, "\(report.letter) · \(wording.word(report.entry.source))")
    }
  }

  var forwarding: [FieldSpec] {
    [FieldSpec("to", .fieldAddressee, .choice(choices(Body.self)), required: true)]
      + letter("letter") + [
        FieldSpec("on", .fieldSentOn, .date, required: true, initial: today),
        FieldSpec("reason", .fieldReason, .longText, required: true),
      ]
  }

  var withdrawal: [FieldSpec] {
    [
      FieldSpec("report", .fieldReport, .choice(reportChoices), required: true),
      FieldSpec("on", .fieldWithdrawnOn, .date, required: true, initial: today),
      FieldSpec("reason", .fieldReason, .longText, required: true),
    ] + letter("letter", required: false)
  }

  /// The respondents a letter concerns; everyone when none is ticked.
  private var concernedByLetter: FieldSpec {
    FieldSpec("r", .fieldConcerns, .multiChoice(respondentChoices), hint: .hintAll)
  }

  var sending: [FieldSpec] {
    [
      FieldSpec("to", .fieldAddressee, .choice(choices(Body.self)), required: true),
      FieldSpec("matter", .fieldMatter, .choice(choices(OutgoingMatter.self)), required: true),
      FieldSpec("channel", .fieldChannel, .choice(choices(LetterChannel.self)), required: true),
    ] + letter("letter") + [
      FieldSpec("on", .fieldSentOn, .date, required: true, initial: today),
      concernedByLetter,
      FieldSpec("copies", .fieldCopies, .multiChoice(choices(Body.self))),
      FieldSpec("register", .fieldRegisterOther, .text),
      FieldSpec("summary", .fieldSummary, .longText),
      FieldSpec("awaited", .fieldAwaited, .flag, initial: "false"),
    ]
  }

  var receiving: [FieldSpec] {
    [
      FieldSpec("from", .fieldSender, .choice(choices(Body.self)), required: true),
      FieldSpec("matter", .fieldMatter, .choice(choices(IncomingMatter.self)), required: true),
      FieldSpec("channel", .fieldChannel, .choice(choices(LetterChannel.self)), required: true),
    ] + letter("letter") + [
      FieldSpec("received", .fieldReceived, .date, required: true, initial: today),
      FieldSpec("on", .fieldHappened, .date),
      FieldSpec("form", .fieldLetterForm, .choice(choices(LetterForm.self)), required: true),
      FieldSpec("agenda", .fieldAgenda, .text),
      FieldSpec("register", .fieldRegisterOther, .text),
      FieldSpec("answers", .fieldAnswers, .choice(letterChoices { $0.isOutgoing })),
      concernedByLetter,
      FieldSpec("summary", .fieldSummary, .longText),
    ]
  }

  var acknowledgement: [FieldSpec] {
    [
      FieldSpec(
        "letter",
        .fieldLetter,
        .choice(letterChoices { $0.isOutgoing && $0.receipt == nil }),
        required: true
      ),
      FieldSpec("receipt.by", .fieldReceiptBy, .text, required: true),
      FieldSpec("receipt.on", .fieldReceiptOn, .date, required: true, initial: today),
      FieldSpec("receipt.number", .fieldReceiptNumber, .text),
    ]
  }
}
