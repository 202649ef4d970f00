import CaseStore
import Casework
import Wording

/// The money for legal aid, year by year, as text or JSON.
struct AidSheet {
  let view: OfficeView
  let wording: Wording

  private var years: [(year: Int, aid: AidYear)] {
    view.registers.aid.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// `{"years":[{"year","ceiling","letter","committed","left","commitments":[{"on","amount",
  /// "provider","letter","case","case_closed","note"}]}]}`; amounts are whole rupiah.
  var json: JSONValue {
    .object([
      "years": .array(
        years.map { year, aid in
          .object([
            "year": .integer(year),
            "ceiling": aid.ceiling.map { .integer($0.amount) } ?? .null,
            "letter": aid.ceiling.map { .string($0.letter.number) } ?? .null,
            "committed": .integer(aid.committed),
            "left": aid.left.map { .integer($0) } ?? .null,
            "commitments": .array(aid.commitments.map { commitment($0) }),
          ])
        }
      )
    ])
  }

  private func commitment(_ entry: AidCommitment) -> JSONValue {
    let isClosed = isClosed(entry)
    return .object([
      "on": .string(entry.on.description),
      "amount": .integer(entry.amount),
      "provider": isClosed ? .null : .string(entry.provider.shown),
      "letter": isClosed ? .null : entry.letter.map { .string($0.number) } ?? .null,
      "case": isClosed ? .null : entry.file.map { .string($0.description) } ?? .null,
      "case_closed": .bool(isClosed),
      "note": isClosed ? .null : .string(entry.note.shown),
    ])
  }

  /// Whether the commitment serves a case closed to the reader; of such a one only the money shows.
  private func isClosed(_ entry: AidCommitment) -> Bool {
    entry.file.map { view.access(to: $0) != nil } ?? false
  }

  var lines: [String] {
    guard !years.isEmpty else { return [wording(.noAid)] }
    return years.flatMap { year, aid -> [String] in
      let sums = Phrase.aidSums(
        ceiling: aid.ceiling.map { wording.rupiah($0.amount) } ?? "-",
        committed: wording.rupiah(aid.committed),
        left: aid.left.map { wording.rupiah($0) } ?? "-"
      )
      return ["\(year)  \(wording(sums))"] + aid.commitments.map { line($0) }
    }
  }

  private func line(_ entry: AidCommitment) -> String {
    let day = wording.longDay(entry.on)
    let amount = wording.rupiah(entry.amount)
    guard !isClosed(entry) else { return "  \(day) · \(amount) · \(wording(.caseClosed))" }
    let words = [
      day, amount, entry.provider.shown, entry.letter?.number ?? "", entry.file?.short ?? "",
      entry.note.shown,
    ]
    return "  " + words.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
