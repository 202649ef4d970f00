/// One letter of Bawaslu about a case, for someone entitled to read it.
package struct NamedFinding: Hashable, Sendable {
  package let finding: FindingRecorded
  /// The case's title.
  package let title: String
  /// Names of those it speaks of, in its own order.
  package let names: [String]

  package init(finding: FindingRecorded, title: String, names: [String]) {
    self.finding = finding
    self.title = title
    self.names = names
  }
}

extension NamedFinding {
  /// The finding with the names of those it speaks of.
  package init(_ finding: FindingRecorded, in respondents: [RespondentID: RespondentItem]) {
    let items = finding.entry.items.compactMap {
      respondents[RespondentID(file: finding.entry.file, ordinal: $0.respondent)]
    }
    self.init(
      finding: finding,
      title: items.first?.title ?? "",
      names: items.map(\.name)
    )
  }
}

extension CaseIndex {
  /// Every record of a kind issued so far, by year and number.
  package func records(of kind: RecordKind) -> [RecordID] {
    highestByYear(of: kind).sorted { $0.key < $1.key }.flatMap { year, highest in
      highest > 0 ? (1...highest).map { RecordID(kind: kind, year: year, number: $0) } : []
    }
  }
}
