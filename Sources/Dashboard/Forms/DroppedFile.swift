package import Casework
internal import Terminal
internal import Wording

/// A file that lies ready to be taken in as evidence.
package struct DroppedFile: Hashable, Sendable {
  package let path: String
  /// Bytes.
  package let size: Int
  /// What the content looks like, not what its name says: `image/png`.
  package let mime: String
  package let modified: Timestamp

  package init(path: String, size: Int, mime: String, modified: Timestamp) {
    self.path = path
    self.size = size
    self.mime = mime
    self.modified = modified
  }
}

/// A file by its content.
package struct Fingerprint: Hashable, Sendable {
  /// 64 hex characters.
  package let sha256: String
  /// Bytes.
  package let size: Int
  package let mime: String

  package init(sha256: String, size: Int, mime: String) {
    self.sha256 = sha256
    self.size = size
    self.mime = mime
  }
}

extension Dashboard {
  /// Keeps what a file is, says it, and whether the office has it already.
  mutating func note(_ fingerprint: Fingerprint?, of path: String, reader: any OfficeReader) {
    guard case .form(var form) = layers.last else { return }
    guard let fingerprint else { return say("! \(wording(.fileUnreadable(path)))", .near) }
    form.contents[path] = fingerprint.sha256
    layers[layers.count - 1] = .form(form)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let text = "\(name): \(fingerprint.mime), \(wording.bytes(fingerprint.size))"
    let found = reader.duplicates(DuplicateQuestion(contents: [fingerprint.sha256]))
    if let hit = found.hits.first {
      say("! \(text) · \(wording.word(hit.ground)): \(hit.file)", .near)
    } else if found.isInClosedCase {
      say("! \(text) · \(wording(.closedLikeness))", .near)
    } else {
      say("\(text) · SHA-256 \(fingerprint.sha256.prefix(12))…", .dim)
    }
  }

  /// Offers dropped files to the field that asks for one.
  mutating func offer(_ files: [DroppedFile], reader: any OfficeReader) {
    guard case .form(var form) = layers.last, let field = form.focusedField,
      case .path = field.kind
    else { return }
    guard !files.isEmpty else { return say(wording(.noDropped), .near) }
    let choices = files.map { file in
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      let day = wording.day(file.modified.date, today: reader.now.date)
      return Choice(
        file.path,
        "\(name)  \(wording.bytes(file.size))  \(file.mime)  \(day) \(wording.time(file.modified))",
        detail: file.path
      )
    }
    form.offer(choices, title: wording(.droppedTitle))
    layers[layers.count - 1] = .form(form)
  }
}
