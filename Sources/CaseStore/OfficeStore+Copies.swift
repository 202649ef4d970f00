import Casework
import Journal

// Copies for the examined person: what can be read of what is to be handed over.
extension OfficeStore {
  /// Notes which of the contents that would go along cannot be read whole here and now.
  func prepared(_ entry: CopiesEntry, as acting: Acting) throws(SubmitFailure) -> CopiesEntry {
    guard entry.unreadable == nil else {
      throw .refused(refusal(.valueUnknown(field: "unreadable", value: "")))
    }
    // A closed case, or an unknown respondent, is for `decide` to refuse.
    guard access(of: acting.actor, to: entry.file) == nil,
      let file = try caseFile(entry.file, for: acting.actor),
      let respondent = file.respondent(entry.respondent)
    else { return entry }
    let missing = CopyBundle(for: respondent, in: file).items
      .filter { content(of: $0, in: file, for: acting.actor) == nil }
      .map(\.sha256)
    var entry = entry
    entry.unreadable = missing.isEmpty ? nil : missing
    return entry
  }

  private func caseFile(
    _ id: RecordID,
    for actor: ActorID
  ) throws(SubmitFailure) -> CaseFile? {
    do throws(StoreError) {
      return try file(id, for: actor)
    } catch {
      throw .failed(error)
    }
  }

  /// What a copy holds, checked against its hash; nil when it cannot be read whole.
  func content(of item: CopiedItem, in file: CaseFile, for actor: ActorID) -> [UInt8]? {
    let found: [UInt8]?
    if let evidence = file.evidence.first(where: { $0.number == item.evidence }) {
      found = evidence.entry.item.flatMap { content(of: $0, for: actor) }
    } else {
      let paper = file.papers.first { $0.number == item.paper }
      found = paper.flatMap { text(of: $0, for: actor) }.map { Array($0.utf8) }
    }
    return found
  }

  /// The hash of a line that names a case.
  func hash(ofLine n: Int, in file: RecordID) -> String? {
    guard let ref = index.lines(of: .record(file)).first(where: { $0.n == n }),
      let line = try? line(ref),  // a line that cannot be read has no hash to quote
      let envelope = try? Envelope(scanning: line.span)
    else { return nil }
    return Envelope.text(envelope.hash, of: line.span)
  }
}
