/// What a paper is about: whom it concerns, and the report a receipt is for.
package struct PaperSubject: Hashable, Sendable {
  package var respondents: [Int]
  package var report: RecordID?

  package init(respondents: [Int], report: RecordID? = nil) {
    self.respondents = respondents
    self.report = report
  }
}

// Which papers a case can print, and what the others lack.

extension CaseFile {
  /// What a paper of this kind is about when `ordinal` is in view.
  ///
  /// A report of follow-up concerns everyone it names, a receipt the report; any other paper one
  /// person.
  package func subject(
    of kind: PaperKind,
    for ordinal: Int,
    report: RecordID? = nil
  ) -> PaperSubject {
    switch kind {
    case .receipt: PaperSubject(respondents: [], report: report ?? reports.last?.id)
    case .followUp:
      PaperSubject(respondents: reported(with: ordinal))
    case .studyRequest:
      PaperSubject(
        respondents: findingWithoutStudy(about: ordinal)
          .map { Set($0.entry.items.map(\.respondent)).sorted() } ?? [ordinal]
      )
    case .invitation, .firstSummons, .secondSummons, .absence, .statement, .assessment, .decree,
      .contract, .rehabilitation:
      PaperSubject(respondents: [ordinal])
    }
  }

  /// What a paper lacks to be printed; empty when it can be.
  package func gaps(of kind: PaperKind, about subject: PaperSubject) -> [PaperGap] {
    if kind == .receipt {
      return reports.contains { $0.id == subject.report } ? [] : [.report]
    }
    guard let respondent = subject.respondents.first.flatMap({ respondent($0) }) else {
      return [.report]
    }
    if kind == .followUp {
      return followUp(about: subject.respondents) == nil ? [.followUp] : []
    }
    if kind == .studyRequest {
      return findingWithoutStudy(about: respondent.ordinal) == nil ? [.findingWithoutStudy] : []
    }
    return respondent.gaps(of: kind)
  }

  /// The newest result of Bawaslu about a respondent, if its study did not come with it.
  package func findingWithoutStudy(about ordinal: Int) -> FindingRecorded? {
    let newest = findings.last { $0.entry.items.contains { $0.respondent == ordinal } }
    return newest?.entry.studyAttached == true ? nil : newest
  }

  /// The newest letter that asked for a study.
  package var studyRequest: CaseLetter? {
    correspondence.letters.last { letter in
      if case .sent(let entry) = letter.direction { entry.matter == .studyRequest } else { false }
    }
  }

  /// Everyone of whom the newest letter that reports about this respondent tells.
  private func reported(with ordinal: Int) -> [Int] {
    guard let last = followUps.last(where: { $0.respondents.contains(ordinal) }) else {
      return [ordinal]
    }
    let told = followUps.filter { $0.letter == last.letter }.flatMap(\.respondents)
    return Set(told).sorted()
  }

  /// The newest report of follow-up whose letter tells of all these respondents.
  package func followUp(about respondents: [Int]) -> FollowUpEntry? {
    guard let first = respondents.first,
      var entry = followUps.last(where: { $0.respondents.contains(first) })
    else { return nil }
    let told = followUps.filter { $0.letter == entry.letter }.flatMap(\.respondents)
    guard respondents.allSatisfy({ told.contains($0) }) else { return nil }
    entry.respondents = respondents
    return entry
  }

  /// The papers issued about a respondent, or about the whole case.
  package func papers(about ordinal: Int) -> [PaperRecord] {
    papers.filter { $0.respondents.isEmpty || $0.respondents.contains(ordinal) }
  }
}

extension RespondentFile {
  fileprivate func gaps(of kind: PaperKind) -> [PaperGap] {
    switch kind {
    case .receipt, .followUp, .studyRequest: []
    case .invitation: invitations.isEmpty ? [.invitation] : []
    case .firstSummons: summons(1) == nil ? [.summons(round: 1)] : []
    case .secondSummons: summons(2) == nil ? [.summons(round: 2)] : []
    case .absence: missed == nil ? [.absence] : []
    case .statement: answers.isEmpty ? [.answers] : []
    case .assessment:
      AssessmentPart.allCases.filter { !(assessments[$0]?.isFinal ?? false) }.map { .study($0) }
    case .decree: (row.track == .contract ? [.decreeForASN] : []) + sanctionGaps
    case .contract: (row.track == .contract ? [] : [.contractForNonASN]) + sanctionGaps
    case .rehabilitation: isCleared ? [] : [.clearing]
    }
  }

  private var sanctionGaps: [PaperGap] {
    guard let decision else { return [.decision] }
    if decision.outside != nil { return [.decidedOutside] }
    return decision.measure == nil ? [.sanction] : []
  }

  /// Whether nothing was proven, or what was imposed has fallen.
  private var isCleared: Bool {
    guard let decision else { return false }
    return decision.measure == nil || row.ending == .overturned
  }

  /// The newest summons of that round.
  package func summons(_ round: Int) -> SummonsRecord? { summonses.last { $0.round == round } }

  /// The newest summons nobody followed.
  package var missed: SummonsRecord? { summonses.last { $0.attendance?.entry.isPresent == false } }
}
