internal import Casework
internal import Wording

// What a decision is recorded from, where the personnel office enters it.

extension FormMaker {
  /// The sheet the official signed; nothing for officials who decide in person.
  var signedSheet: [FieldSpec] {
    guard scene.reader.acting.role == .bkd else { return [] }
    let roles: Set<Role> = [.ppk, .punishing, .contractHolder]
    let own = scene.reader.acting.actor
    let signers = scene.reader.office.actors.values.filter { record in
      record.id != own && !roles.isDisjoint(with: record.roles)
    }
    let choices = actors(roles).filter { choice in signers.contains { $0.id.text == choice.key } }
    return [
      FieldSpec(
        "signedSheet.by",
        .fieldSheetBy,
        .choice(choices),
        required: true,
        hint: .hintSheet
      ),
      FieldSpec("signedSheet.letter.number", .fieldSheetNumber, .text, required: true),
      FieldSpec(
        "signedSheet.letter.date",
        .fieldSheetDate,
        .date,
        required: true,
        initial: today
      ),
      FieldSpec("signedSheet.scan", .fieldSheetScan, .choice(evidenceChoices)),
    ]
  }
}
