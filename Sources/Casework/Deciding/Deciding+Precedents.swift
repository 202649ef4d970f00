extension Deciding {
  /// Whether an option is heavier or lighter than every precedent, where there are enough of them.
  func isOutsidePrecedents(
    _ option: String,
    for respondent: RespondentFile,
    in file: CaseFile
  ) -> Bool {
    let question = PrecedentQuestion(respondent, in: file, law: law)
    return Precedents(question, in: state.index, law: law).side(of: option, law: law) != nil
  }
}
