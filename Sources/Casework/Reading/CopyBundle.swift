/// What the examined person may be given copies of, as the case stands.
///
/// Own papers and own evidence as they are; other evidence only as a copy in which others' data were
/// made unreadable. Nothing that is about other respondents alone is named at all.
package struct CopyBundle: Hashable, Sendable {
  package private(set) var items: [CopiedItem] = []
  package private(set) var left: [CopyLeftOut] = []

  /// - Parameters:
  ///   - respondent: The person.
  ///   - file: The case.
  ///   - unreadable: SHA-256 of stored contents that cannot be read.
  package init(
    for respondent: RespondentFile,
    in file: CaseFile,
    unreadable: Set<String> = []
  ) {
    for kind in PaperKind.allCases { addPapers(kind, respondent, file, unreadable) }
    let own = Set(file.ownEvidence(of: respondent))
    for piece in file.evidence where !file.isRedaction(piece.number) {
      let concerned = piece.entry.respondents ?? []
      guard concerned.isEmpty || concerned.contains(respondent.ordinal) else { continue }
      addEvidence(piece, isOwn: own.contains(piece.number), file, unreadable)
    }
  }

  private mutating func addPapers(
    _ kind: PaperKind,
    _ respondent: RespondentFile,
    _ file: CaseFile,
    _ unreadable: Set<String>
  ) {
    let issued = file.papers(about: respondent.ordinal).filter { $0.entry.kind == kind }
    guard kind.isForPerson else {
      left += issued.map { CopyLeftOut(kind: kind, paper: $0.number, why: .ofOffices) }
      return
    }
    for paper in issued where paper.respondents == [respondent.ordinal] {
      if unreadable.contains(paper.entry.sha256) {
        left.append(CopyLeftOut(kind: kind, paper: paper.number, why: .unreadable))
      } else {
        items.append(CopiedItem(paper: paper.number, sha256: paper.entry.sha256))
      }
    }
    let subject = file.subject(of: kind, for: respondent.ordinal)
    guard issued.isEmpty, file.gaps(of: kind, about: subject).isEmpty else { return }
    left.append(CopyLeftOut(kind: kind, why: .notIssued))
  }

  private mutating func addEvidence(
    _ piece: EvidenceAttached,
    isOwn: Bool,
    _ file: CaseFile,
    _ unreadable: Set<String>
  ) {
    let copy = isOwn ? nil : file.redaction(of: piece.number)
    let given = isOwn ? piece : copy
    func leave(_ why: CopyReason) {
      left.append(CopyLeftOut(evidence: piece.number, why: why))
    }
    guard piece.entry.item != nil else { return leave(.noFile) }
    guard let given, let item = given.entry.item else { return leave(.notRedacted) }
    guard !unreadable.contains(item.sha256) else { return leave(.unreadable) }
    items.append(
      CopiedItem(
        evidence: given.number,
        of: isOwn ? nil : piece.number,
        sha256: item.sha256
      )
    )
  }
}

extension PaperKind {
  /// Whether the paper is addressed to the one it is about, or signed by that person.
  var isForPerson: Bool {
    switch self {
    case .invitation, .firstSummons, .secondSummons, .absence, .statement, .decree, .contract,
      .rehabilitation:
      true
    case .receipt, .assessment, .followUp, .studyRequest: false
    }
  }
}

extension CaseFile {
  /// Numbers of the evidence a respondent handed in.
  package func ownEvidence(of respondent: RespondentFile) -> [Int] {
    guard let name = respondent.facts.name.value else { return [] }
    return evidence.filter { $0.entry.from?.value == name && !isRedaction($0.number) }.map(\.number)
  }

  /// Whether a piece of evidence is a copy in which something was made unreadable.
  func isRedaction(_ number: Int) -> Bool {
    redactions.contains { $0.attached.number == number }
  }

  /// The newest redacted copy of a piece of evidence, or of one of its copies.
  func redaction(of number: Int) -> EvidenceAttached? {
    var copies: Set<Int> = [number]
    var newest: EvidenceAttached?
    for redaction in redactions where copies.contains(redaction.of) {
      copies.insert(redaction.attached.number)
      newest = redaction.attached
    }
    return newest
  }
}
