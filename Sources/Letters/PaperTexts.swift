import Casework

/// The templates of the papers, one file each; what they state of the law comes in as fields.
enum PaperTexts {
  static func text(of kind: PaperKind) -> String {
    switch kind {
    case .receipt: receipt
    case .invitation: invitation
    case .firstSummons, .secondSummons: summons
    case .absence: absence
    case .statement: statement
    case .assessment: assessment
    case .decree: decree
    case .contract: contract
    case .rehabilitation: rehabilitation
    case .followUp: followUp
    case .studyRequest: studyRequest
    }
  }
}
