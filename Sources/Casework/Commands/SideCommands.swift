// What is stated of a step beside the way to a decision, and of a decision others take.

/// A step beside the way to a decision, and which of its ways it took, by the codes of the rules.
package struct SideStepName: Codable, Hashable, Sendable {
  package var code: String
  package var way: String
}

/// `step.record`: a step the rules know beside the way from report to decision.
package struct SideStepEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var step: SideStepName
  package var on: CalendarDate
  package var letter: Letter?
  package var place: Text?
  /// Who received it, or to whom it went.
  package var to: Text?
  /// Evidence of the case that shows it, `1` for B1.
  package var evidence: [Int]?
  package var note: Text?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case step
    case on
    case letter
    case place
    case to
    case evidence
    case note
  }
}

/// `proposal.send`: the PPK proposes a measure, or that nothing was proven, to whoever outside this office decides on it.
package struct ProposalEntry: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  /// The measure; nil where it is proposed to find that nothing was proven.
  package var option: String?
  package var letter: Letter
  package var reason: Text
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case option
    case letter
    case reason
    case reasons
  }
}

/// What came of a proposal to somebody outside.
package enum ProposalOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case imposed = "menjatuhkan"
  case notProven = "tidak_terbukti"
  case refused = "menolak"
  case withdrawn = "ditarik"

  /// Whether the matter is decided by it.
  package var isDecision: Bool {
    switch self {
    case .imposed, .notProven: true
    case .refused, .withdrawn: false
    }
  }
}

/// `proposal.answer`: what was decided outside, as its letter has it.
package struct ProposalAnswer: Codable, Hashable, Sendable {
  package var file: RecordID
  package var respondent: Int
  package var outcome: ProposalOutcome
  /// The measure imposed; the one proposed unless another is named.
  package var option: String?
  /// Who signed it, as the paper has it.
  package var by: Text
  package var letter: Letter
  package var received: CalendarDate
  /// The evidence of the case that holds the paper, `1` for B1; a decision has one.
  package var document: Int?
  package var signature: SignatureForm?
  package var note: Text
  package var reasons: [String: Text]?

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondent = "r"
    case outcome
    case option
    case by = "decidedBy"
    case letter
    case received
    case document
    case signature
    case note
    case reasons
  }
}

/// `breach.record`: personal data was exposed; the hours for the notice count from when it was known.
package struct BreachEntry: Codable, Hashable, Sendable {
  package var known: Timestamp
  /// Which data, of whom.
  package var what: Text
  /// When and how it was exposed.
  package var how: Text
  /// What was done about it.
  package var remedy: Text
}

/// Whom a breach is told.
package enum BreachParty: String, Codable, Hashable, Sendable, CaseIterable {
  case subjects = "subjek_data"
  case authority = "lembaga"
}

/// `breach.notify`: the persons concerned or the authority were told of a breach.
package struct BreachNotice: Codable, Hashable, Sendable {
  /// The breach's number.
  package var breach: Int
  package var to: [BreachParty]
  package var at: Timestamp
  package var letter: Letter
  package var note: Text?
}
