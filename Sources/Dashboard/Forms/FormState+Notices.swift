internal import Casework
internal import Wording

// What is said of a value that may well be right: it does not keep the form from being finished.

extension FormState {
  /// In a word or two, beside the field.
  func shortNotice(on field: FieldSpec, scene: Scene) -> String? {
    if isNewName(field) { return scene.wording(.notListedShort) }
    return knownLetters(in: field, scene: scene)?.isEmpty == false
      ? scene.wording(.letterKnown) : nil
  }

  /// In full, below the form.
  func notice(on field: FieldSpec, scene: Scene) -> String? {
    if isNewName(field) {
      let near = Self.nearest(to: value(of: field), in: field.choices).map(\.key)
      return scene.wording(.newName(near))
    }
    return knownLetters(in: field, scene: scene).flatMap { scene.wording.known($0) }
  }

  /// Whether a field that usually holds one of a list holds something else.
  private func isNewName(_ field: FieldSpec) -> Bool {
    guard field.listing == .known, case .suggested(let choices) = field.kind else { return false }
    let typed = value(of: field).lowercased()
    return !typed.isEmpty && !choices.contains { $0.key.lowercased() == typed }
  }

  // MARK: Letters of Bawaslu

  /// What is recorded already of the letter being recorded; nil where the form records none.
  func knownLetters(scene: Scene) -> KnownLetters? {
    letterQuestion(scene: scene).map { scene.reader.letters($0) }
  }

  /// The same by what one field of the letter says alone; nil for every other field.
  private func knownLetters(in field: FieldSpec, scene: Scene) -> KnownLetters? {
    guard var question = letterQuestion(scene: scene) else { return nil }
    switch field.path {
    case Self.letterNumber: question.register = ""
    case Self.register: question.number = ""
    default: return nil
    }
    return scene.reader.letters(question)
  }

  private static let letterNumber = "letter.number"
  private static let register = "register"

  private func letterQuestion(scene: Scene) -> LetterQuestion? {
    let isFinding = spec.command == .recordFinding
    let isOfBawaslu = isFinding || values["from"] == Body.bawaslu.rawValue
    guard isFinding || spec.command == .recordRecommendation, isOfBawaslu,
      let file = spec.respondent?.file
    else { return nil }
    let date = values["letter.date"].flatMap {
      scene.wording.parseDay($0, today: scene.today)?.date
    }
    let respondents = (0..<rows).compactMap { values["items.\($0).r"].flatMap { Int($0) } }
    return LetterQuestion(
      file: file,
      isFinding: isFinding,
      kind: isFinding ? values["kind"].flatMap { FindingKind(rawValue: $0) } : nil,
      number: values[Self.letterNumber] ?? "",
      register: isFinding ? values[Self.register] ?? "" : "",
      date: date,
      respondents: Set(respondents)
    )
  }

  /// Asks, or asks no more, why a letter is recorded that is recorded already.
  ///
  /// - Returns: Whether the reason is wanted and not given.
  @discardableResult
  mutating func askAboutLetter(scene: Scene) -> Bool {
    guard let known = knownLetters(scene: scene) else { return false }
    let code = GuardCode.letterAgain
    let path = "reasons.\(code.rawValue)"
    guard values[path] == nil else { return false }
    dropReason(code: code.rawValue)
    guard !known.isEmpty else { return false }
    let warning = Warning(code: code, subject: known.subject)
    let text = scene.wording.reasonRequired(warning, law: scene.law)
    addReason(code: code.rawValue, text: text, isFocused: false)
    return true
  }
}
