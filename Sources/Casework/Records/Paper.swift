/// The papers an office prints from what a case holds.
package enum PaperKind: String, Codable, Hashable, Sendable, CaseIterable {
  case receipt = "tanda_terima"
  case invitation = "undangan"
  case firstSummons = "panggilan_1"
  case secondSummons = "panggilan_2"
  /// The record that nobody came to a summons.
  case absence = "ba_ketidakhadiran"
  case statement = "bap"
  case assessment = "kajian"
  case decree = "sk"
  /// What takes a decree's place for staff on a contract.
  case contract = "surat_kontrak"
  case rehabilitation = "pemulihan"
  case followUp = "tindak_lanjut"
  /// Asks Bawaslu for the study its result came without.
  case studyRequest = "permintaan_kajian"

  /// The act the paper is for: whoever may do it may issue the paper.
  package var act: Command.Name {
    switch self {
    case .receipt: .registerReport
    case .invitation: .inviteClarification
    case .firstSummons, .secondSummons: .issueSummons
    case .absence: .recordAttendance
    case .statement: .closeStatement
    case .assessment: .writeAssessment
    case .decree, .contract: .numberDecree
    case .rehabilitation: .recordRehabilitation
    case .followUp: .reportFollowUp
    case .studyRequest: .sendLetter
    }
  }

  /// The roles that may issue it.
  package var roles: Set<Role> { act.roles }

  /// The roles that may issue some paper.
  static let allRoles = allCases.reduce(into: Set<Role>()) { $0.formUnion($1.roles) }
}

/// Something a paper cannot be printed without.
package enum PaperGap: Hashable, Sendable {
  case report
  case invitation
  case summons(round: Int)
  /// A summons whose absence is not recorded.
  case absence
  case answers
  /// A part of the study that is not written and approved.
  case study(AssessmentPart)
  case decision
  /// The decision found nothing proven, so that there is nothing to impose.
  case sanction
  /// A decree is not for staff on a contract.
  case decreeForASN
  /// Somebody outside decided, and the decree is theirs.
  case decidedOutside
  /// A letter under a contract is for staff on one.
  case contractForNonASN
  /// Neither a decision that nothing was proven nor a ruling that lifts one.
  case clearing
  case followUp
  /// A result of Bawaslu whose study did not come with it.
  case findingWithoutStudy
  /// A text in it is sealed from this official.
  case sealedText
}

/// The head of the log a paper quotes: everything up to that line, and nothing later, went into it.
package struct PaperHead: Codable, Hashable, Sendable {
  package var n: Int
  /// 64 hex characters.
  package var h: String

  package init(n: Int, h: String) {
    self.n = n
    self.h = h
  }

  package init(_ head: LogHead) { self.init(n: head.n, h: head.hash) }
}

/// The forms that hash and code of a paper must have.
package enum PaperForm {
  /// The digits of a verification code: Crockford's base 32, without I, L, O and U.
  package static let codeDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

  /// What stands in the text where the code goes until it is known; U is none of the digits.
  package static let blankCode = "UUUU-UUUU"

  /// Whether a text reads `XXXX-XXXX` in those digits.
  package static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { $0.count == 4 && $0.allSatisfy { codeDigits.contains($0) } }
  }

  /// A code as somebody typed it from paper: letters that look like digits taken for them.
  package static func code(typed text: String) -> String? {
    let digits = text.uppercased().compactMap { character -> Character? in
      switch character {
      case "-", " ": nil
      case "O": "0"
      case "I", "L": "1"
      default: character
      }
    }
    guard digits.count == 8 else { return nil }
    let code = "\(String(digits[..<4]))-\(String(digits[4...]))"
    return isCode(code) ? code : nil
  }

  /// Whether a text is 64 hex characters in lower case.
  package static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}
