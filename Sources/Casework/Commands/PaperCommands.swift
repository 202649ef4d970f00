/// `letter.issue`: a paper of the case, frozen as it was printed.
package struct PaperIssue: Codable, Hashable, Sendable {
  package var file: RecordID
  /// Whom it concerns; absent for a receipt, which concerns a report.
  package var respondents: [Int]?
  package var kind: PaperKind
  /// The report a receipt is for.
  package var report: RecordID?
  /// The day printed on it.
  package var on: CalendarDate
  /// The number printed on it; absent where it has none.
  package var number: Text?
  /// The head it quotes.
  package var head: PaperHead
  /// The whole text as printed; longer than a text field goes into the vault.
  package var text: Text?
  /// A path to read a long text from; the store puts the content into the vault and clears it.
  package var path: String?
  /// The stored text; filled in by the store, never by the official.
  package var item: VaultItem?
  /// SHA-256 of the text as printed, 64 hex characters.
  package var sha256: String
  /// The verification code in the foot of each page.
  package var code: String
  package var reasons: [String: Text]?

  package init(
    file: RecordID,
    respondents: [Int]?,
    kind: PaperKind,
    on: CalendarDate,
    head: PaperHead,
    sha256: String,
    code: String
  ) {
    self.file = file
    self.respondents = respondents
    self.kind = kind
    self.on = on
    self.head = head
    self.sha256 = sha256
    self.code = code
  }

  private enum CodingKeys: String, CodingKey {
    case file = "case"
    case respondents = "r"
    case kind
    case report
    case on
    case number
    case head
    case text
    case path = "file"
    case item
    case sha256
    case code
    case reasons
  }
}
