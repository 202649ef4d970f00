internal import Casework
internal import Terminal
internal import Wording

// Who acts instead of whom, in the sections where it matters.

extension FileView {
  /// To whom the decision was handed, and why.
  func passLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    respondent.passes.flatMap { pass in
      let level = wording.word(pass.level, width: .short)
      return [heading("\(wording(.deskWord)) \(pass.to) (\(level))", day(pass.on) ?? "")]
        + entry(.fieldLetterNumber, letter(pass.letter), columns: columns)
        + entry(.fieldReason, pass.reason.shown, columns: columns)
    }
  }

  func replacementLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    respondent.replacements.flatMap { replaced in
      [heading("\(wording(.replacedWord)): \(replaced.by)", letter(replaced.letter) ?? "")]
        + entry(
          .fieldSuperior,
          "\(replaced.superior), \(wording.word(replaced.ground))",
          columns: columns
        )
        + entry(.fieldReason, replaced.reason.shown, columns: columns)
    }
  }

  /// Rules that only warn, each with its words and article.
  func warningLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    standingWarnings(of: respondent, in: file).flatMap { warning in
      let article = scene.law.guards.article(of: warning.code, on: scene.today)
      let text = "! \(wording.reasonRequired(warning, law: scene.law)) \(article)"
      return text.wrapped(to: columns - 4).map { Line("   " + $0, .near) }
    }
  }

  /// Whose act a linked person knew of.
  func linkLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    guard let link = respondent.link else { return [] }
    let about = "\(file.id.short)/\(link.about) \(scene.name(of: file, link.about))"
    let evidence = (link.evidence ?? []).map { "B\($0)" }.joined(separator: " ")
    return entry(.linkWord, "\(wording.word(link.relation)): \(about)", columns: columns)
      + entry(.fieldKnew, day(link.knew), columns: columns)
      + entry(.fieldEvidence, evidence, columns: columns)
      + entry(.fieldNote, link.note.shown, columns: columns)
  }

  /// Officials the case is closed to, and who acts for them.
  func conflictLines(columns: Int) -> [Line] {
    guard !file.conflicted.isEmpty else { return [] }
    let rows = file.conflicted.sorted().map { actor in
      let successor = file.activeSuccessions.last { $0.replaces == actor }
      let text = successor.map { " → \($0.successor), \($0.letter.number)" } ?? ""
      return Line("   \(actor)\(text)")
    }
    return [Line(), heading(wording(.conflictWord))] + rows
  }
}
