internal import Casework
internal import Wording

// The papers issued, in the section whose step they are of.

extension FileView {
  /// The papers of the open section, oldest first.
  func paperLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    let papers = file.papers(about: respondent.ordinal).filter {
      section(of: $0.entry.kind) == state.section
    }
    guard !papers.isEmpty else { return [] }
    return [Line(), heading(wording(.issuedPapersWord), String(papers.count))]
      + papers.flatMap { paper in
        let number = paper.entry.number.map { "\($0.shown), " } ?? ""
        let text =
          "\(number)\(wording.day(paper.entry.on, today: scene.today)), \(paper.context.actor)"
          + " · \(paper.entry.code) · #\(paper.entry.head.n)"
        return entry(paper.entry.kind.shortPhrase, text, columns: columns)
      }
  }

  private func section(of kind: PaperKind) -> FileSection {
    switch kind {
    case .receipt: .respondents
    case .invitation, .firstSummons, .secondSummons, .absence, .statement: .examination
    case .assessment: .assessment
    case .decree, .contract, .rehabilitation: .decision
    case .followUp: .followUp
    case .studyRequest: .findings
    }
  }
}
