package import Casework

/// A paper to be shown in the pager, and why.
package struct PaperRequest: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// Read, then asked whether it shall be issued.
    case issue
    /// Only to be read.
    case look
    /// Only to be read, as it would be if this were carried out.
    case trial(CommandDraft)
  }

  package let respondent: RespondentID
  package let kind: PaperKind
  /// The report a receipt is for.
  package let report: RecordID?
  package let purpose: Purpose
  /// A number for a paper the case itself gives none.
  package let number: String?

  package init(
    _ kind: PaperKind,
    of respondent: RespondentID,
    report: RecordID? = nil,
    for purpose: Purpose,
    number: String? = nil
  ) {
    self.kind = kind
    self.respondent = respondent
    self.report = report
    self.purpose = purpose
    self.number = number
  }

  /// The same with a number on it.
  func numbered(_ number: String) -> PaperRequest {
    PaperRequest(kind, of: respondent, report: report, for: purpose, number: number)
  }
}
