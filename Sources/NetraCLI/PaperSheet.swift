import CaseStore
import Casework

/// An issued paper, or a preview, as JSON.
struct PaperSheet {
  let kind: PaperKind
  let file: RecordID
  let subject: PaperSubject
  let number: String?
  let text: String
  /// Nil for a preview.
  var record: PaperRecord?

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string(kind.rawValue), "case": .string(file.description),
      "respondents": .array(subject.respondents.map { .integer($0) }),
      "report": subject.report.map { .string($0.description) } ?? .null,
      "number": number.map { .string($0) } ?? .null,
      "issued": .bool(record != nil), "text": .string(text),
    ]
    if let record { members.merge(Self.members(of: record)) { old, _ in old } }
    return .object(members)
  }

  /// What the log says of an issued paper, without its text.
  static func members(of record: PaperRecord) -> [String: JSONValue] {
    let entry = record.entry
    return [
      "paper": .integer(record.number), "kind": .string(entry.kind.rawValue),
      "number": entry.number.map { .string($0.shown) } ?? .null,
      "respondents": .array(record.respondents.map { .integer($0) }),
      "on": .string(entry.on.description), "by": .string(record.context.actor.text),
      "n": .integer(record.context.n), "code": .string(entry.code),
      "sha256": .string(entry.sha256),
      "head": .object(["n": .integer(entry.head.n), "h": .string(entry.head.h)]),
    ]
  }
}
