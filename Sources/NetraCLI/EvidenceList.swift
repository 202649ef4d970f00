import CaseStore
import Casework
import Wording

/// The evidence of one case with its custody, as text or JSON.
struct EvidenceList {
  let file: CaseFile
  let view: OfficeView
  let wording: Wording
  /// Whether every stored file is hashed again, or only looked at.
  let isHashed: Bool

  private func state(_ item: VaultItem?) -> EvidenceState {
    isHashed ? view.hashedEvidenceState(item) : view.evidenceState(item)
  }

  /// Whether every stored file is there and, as far as was looked, unchanged.
  var isIntact: Bool {
    file.evidence.allSatisfy { evidence in
      switch state(evidence.entry.item) {
      case .intact, .nothingStored: true
      case .changed, .missing: false
      }
    }
  }

  /// `[{"number","title","kind","form","mime","size","sha256","state","acquired","url","account",
  /// "platform","captured","of","redacted","checks":[{"on","online"}],
  /// "custody":[{"n","t","by","as","kind","on","from","to","purpose","place"}]}]`.
  var json: JSONValue { .array(file.evidence.map { json(of: $0) }) }

  private func json(of evidence: EvidenceAttached) -> JSONValue {
    let entry = evidence.entry
    let redaction = file.redactions.first { $0.attached.number == evidence.number }
    let checks = file.rechecks.filter { $0.evidence == evidence.number }
    return .object([
      "number": .integer(evidence.number),
      "title": .string(entry.title.shown),
      "kind": .string(entry.kind.rawValue),
      "form": .string(entry.form.rawValue),
      "mime": text(entry.mime),
      "size": entry.item.map { .integer($0.size) } ?? .null,
      "sha256": text(entry.item?.sha256),
      "state": .string(wording.word(state(entry.item))),
      "acquired": .string(entry.acquired.description),
      "url": text(entry.url?.shown),
      "account": text(entry.account?.shown),
      "platform": text(entry.platform?.shown),
      "captured": text(entry.capturedAt),
      "of": redaction.map { .integer($0.of) } ?? .null,
      "redacted": text(redaction?.what.shown),
      "checks": .array(
        checks.map { check in
          .object(["on": .string(check.on.description), "online": .bool(check.isOnline)])
        }
      ),
      "custody": .array(file.custody(of: evidence.number).map { json(of: $0) }),
    ])
  }

  private func json(of link: CustodyEntry) -> JSONValue {
    .object([
      "n": .integer(link.context.n),
      "t": .string(link.context.time.description),
      "by": .string(link.context.actor.text),
      "as": .string(link.context.role.rawValue),
      "kind": .string(link.entry.kind.rawValue),
      "on": .string(link.entry.on.description),
      "from": text(link.entry.from?.shown),
      "to": text(link.entry.to?.shown),
      "purpose": .string(link.entry.purpose.shown),
      "place": text(link.entry.place?.shown),
    ])
  }

  private func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

  var lines: [String] {
    file.evidence.flatMap { evidence -> [String] in
      let entry = evidence.entry
      let hash = entry.item.map { " \($0.sha256.prefix(8))" } ?? ""
      let head =
        "B\(evidence.number) \(entry.title.shown) · \(wording.word(entry.kind)) · "
        + "\(wording.word(entry.form)) · \(wording.word(state(entry.item)))\(hash)"
      let custody = file.custody(of: evidence.number).map { link in
        let parts = [
          wording.day(link.entry.on, today: view.now.date), link.context.actor.text,
          wording.word(link.entry.kind), link.entry.to?.shown ?? "", link.entry.purpose.shown,
        ]
        return "   #\(link.context.n) " + parts.filter { !$0.isEmpty }.joined(separator: " · ")
      }
      return [head] + custody
    }
  }
}
