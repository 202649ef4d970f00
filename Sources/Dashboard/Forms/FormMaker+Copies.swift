internal import Casework
internal import Wording

// The form for copies that are handed to the examined person.

extension FormMaker {
  /// To whom and against which receipt; the field typed into first says what goes along.
  var copies: [FieldSpec] {
    [
      FieldSpec(
        "to",
        .fieldCopyReceiver,
        .text,
        required: true,
        initial: respondent?.facts.name.value ?? ""
      ),
      FieldSpec("on", .fieldOn, .date, required: true, initial: today),
      FieldSpec(
        "letter.number",
        .fieldReceiptNumber,
        .text,
        required: true,
        hint: contents
      ),
      FieldSpec(
        "letter.date",
        .fieldReceiptDate,
        .date,
        required: true,
        initial: today
      ),
      FieldSpec("note", .fieldNote, .longText),
    ]
  }

  private var contents: Phrase? {
    guard let file, let respondent else { return nil }
    let bundle = CopyBundle(for: respondent, in: file)
    return .copiesHint(
      items: { words in
        words.list(bundle.items.map { words.copied($0, in: file) })
      },
      left: { words in
        bundle.left.filter { $0.why.remedy != nil }
          .map { words.leftOutFully($0, in: file) }.joined(separator: "; ")
      }
    )
  }
}
