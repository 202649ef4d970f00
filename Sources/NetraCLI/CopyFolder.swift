import CaseStore
import Casework
import FoundationEssentials
import Letters

/// The copies of one handing over as a folder: the list of contents, and each copy as it was kept.
///
/// Made from what the event froze, so that writing it again gives the same bytes.
struct CopyFolder {
  /// Why no folder was written.
  enum Problem: Error, Hashable {
    /// A content is missing, was changed since, or is sealed from whoever asks.
    case unreadable
    case notWritten(String)
  }

  let record: CopiesRecord
  let list: CopyList
  let files: [(name: String, bytes: [UInt8])]

  init(_ record: CopiesRecord, in file: CaseFile, view: OfficeView) throws {
    guard let hash = view.hash(ofLine: record.context.n, in: file.id) else {
      throw Problem.unreadable
    }
    self.record = record
    list = CopyList(
      record,
      in: file,
      office: view.office,
      head: PaperHead(n: record.context.n, h: hash)
    )
    var files = [(CopyList.name, Array(try list.text().utf8))]
    for item in record.facts.items {
      guard let bytes = view.content(of: item, in: file) else { throw Problem.unreadable }
      files.append((list.name(of: item), bytes))
    }
    self.files = files
  }

  /// The folder's own name: `salinan-K-2024-0011-1-2`, the last number that of the handing over.
  var name: String {
    "salinan-\(record.entry.file)-\(record.entry.respondent)-\(record.facts.number)"
  }

  /// Writes the folder whole into `parent`, in place of what an earlier writing left.
  ///
  /// - Returns: Where it lies.
  func write(into parent: String) throws -> String {
    let manager = FileManager.default
    let target = "\(parent)/\(name)"
    let unfinished = "\(target).new"
    let closed: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    do {
      if manager.fileExists(atPath: unfinished) { try manager.removeItem(atPath: unfinished) }
      try manager.createDirectory(
        atPath: unfinished,
        withIntermediateDirectories: true,
        attributes: closed
      )
      for file in files {
        try Data(file.bytes).write(to: URL(filePath: "\(unfinished)/\(file.name)"))
      }
      if manager.fileExists(atPath: target) { try manager.removeItem(atPath: target) }
      try manager.moveItem(atPath: unfinished, toPath: target)
    } catch {
      throw Problem.notWritten(target)
    }
    return target
  }

  /// `{"folder","case","r","number","on","to","letter","by","n","items":[{"file","paper","evidence",
  /// "of","sha256"}],"left":[{"kind","paper","evidence","why"}]}`.
  func json(at path: String) -> JSONValue {
    let entry = record.entry
    return .object([
      "folder": .string(path),
      "case": .string(entry.file.description),
      "r": .integer(entry.respondent),
      "number": .integer(record.facts.number),
      "on": .string(entry.on.description),
      "to": .string(entry.to.shown),
      "letter": .object([
        "number": .string(entry.letter.number), "date": .string(entry.letter.date.description),
      ]),
      "by": .string(record.context.actor.text),
      "n": .integer(record.context.n),
      "items": .array(record.facts.items.map { json(named: $0) }),
      "left": .array(record.facts.left.map { Self.json(of: $0) }),
    ])
  }

  private func json(named item: CopiedItem) -> JSONValue {
    var json = Self.json(of: item)
    json.set(.string(list.name(of: item)), at: "file")
    return json
  }

  static func json(of item: CopiedItem) -> JSONValue {
    .object([
      "paper": item.paper.map { .integer($0) } ?? .null,
      "evidence": item.evidence.map { .integer($0) } ?? .null,
      "of": item.of.map { .integer($0) } ?? .null,
      "sha256": .string(item.sha256),
    ])
  }

  static func json(of item: CopyLeftOut) -> JSONValue {
    .object([
      "kind": item.kind.map { .string($0.rawValue) } ?? .null,
      "paper": item.paper.map { .integer($0) } ?? .null,
      "evidence": item.evidence.map { .integer($0) } ?? .null,
      "why": .string(item.why.rawValue),
    ])
  }
}
