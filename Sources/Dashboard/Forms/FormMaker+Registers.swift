internal import Casework
internal import Wording

// Forms for pledges, circulars and legal aid, which concern no case.

extension FormMaker {
  var pledge: [FieldSpec] {
    [
      FieldSpec("date", .fieldOn, .date, required: true, initial: shown(scene.today.monday)),
      FieldSpec("unit", .fieldUnit, .suggested(registerUnits), required: true, listing: .known),
      FieldSpec("leader", .fieldLeader, .text, required: true),
      FieldSpec("present", .fieldPresentCount, .number, required: true),
      FieldSpec("absent", .fieldAbsentCount, .number, required: true, initial: "0"),
      FieldSpec("reason", .fieldReason, .longText, hint: .hintPledgeReason),
    ]
  }

  var circular: [FieldSpec] {
    letter("letter") + [
      FieldSpec("subject", .fieldSubject, .text, required: true),
      FieldSpec("to", .fieldCircularUnits, .lines, required: true, hint: .hintUnits),
      FieldSpec(
        "replaces",
        .fieldCircularReplaced,
        .suggested(circulars { $0.replacedBy == nil }),
        listing: .closed
      ),
    ]
  }

  var circularReceipt: [FieldSpec] {
    [
      FieldSpec(
        "letter",
        .fieldCircular,
        .suggested(circulars { !$0.open.isEmpty }),
        required: true
      ),
      FieldSpec("unit", .fieldUnit, .suggested(registerUnits), required: true, listing: .known),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
    ]
  }

  var aidCeiling: [FieldSpec] { [year, amount] + letter("letter") }

  var aidCommitment: [FieldSpec] {
    [
      year, amount,
      FieldSpec("provider", .fieldProvider, .text, required: true),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
    ] + letter("letter", required: false) + [
      FieldSpec("case", .fieldAidCase, .choice(cases)),
      FieldSpec("note", .fieldNote, .longText, required: true),
    ]
  }

  private var year: FieldSpec {
    FieldSpec("year", .fieldYear, .number, required: true, initial: String(scene.today.year))
  }

  private var amount: FieldSpec { FieldSpec("amount", .fieldAmount, .number, required: true) }

  /// The units the registers know.
  private var registerUnits: [Choice] {
    let registers = scene.reader.registers
    let sent = registers.circulars.flatMap(\.entry.to)
    return Set(Array(registers.pledges.keys) + sent).sorted().map { Choice($0, $0) }
  }

  private func circulars(_ isFit: (CircularRecord) -> Bool) -> [Choice] {
    scene.reader.registers.circulars.filter(isFit).map { circular in
      Choice(circular.entry.letter.number, circular.entry.letter.number)
    }
  }
}
