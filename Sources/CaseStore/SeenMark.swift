package import Casework
import FoundationEssentials
import Journal

/// How far an official's own console has checked the log, kept in the official's home.
///
/// One line, `<n> <hash>`. A log that does not contain it is not the log that was seen.
struct SeenMark {
  private let path: String

  /// The mark of one official for one office, below `$XDG_STATE_HOME/netra`.
  init(stateFolder: String, origin: String, actor: String) {
    path = "\(stateFolder)/\(origin)/seen/\(actor)"
  }

  /// The line seen last, if any.
  var anchor: Anchor? {
    guard let bytes = try? Files.onDisk.read(path) else { return nil }  // nothing was seen yet
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard words.count == 2, let n = Int(words[0]), let hash = LineHash(hex: String(words[1])) else {
      return nil
    }
    return .line(n: n, hash: hash)
  }

  /// Notes a line as seen; the mark is a convenience, so failing to keep it is not an error.
  func note(n: Int, hash: LineHash) {
    guard let slash = path.lastIndex(of: "/") else { return }
    do throws(StoreError) {
      try Files.onDisk.makeFolder(String(path[..<slash]))
      try Files.onDisk.write(Array("\(n) \(hash.hex)\n".utf8), to: path)
    } catch {
      return
    }
  }
}

extension OfficeStore {
  /// What line 0 of a folder's log founds, read without following the log.
  package static func founded(in folder: String) -> OfficeFounded? {
    guard
      let bytes = try? Files.onDisk.read(
        folder + "/log/00000000000000000000.jsonl",
        atMost: 65_536
      ),
      let end = bytes.firstIndex(of: 0x0A)
    else { return nil }  // opening the log says what is wrong
    let line = Array(bytes[...end])
    guard let envelope = try? Envelope(scanning: line.span), let event = envelope.events.first,
      let data = event.data,
      case .officeFounded(let founded) = try? EventCodec.decode(
        .officeFounded,
        Envelope.bytes(data, of: line.span),
        sealer: nil
      )
    else { return nil }  // likewise
    return founded
  }

  /// Keeps in the official's home that everything up to the head was checked.
  package func noteSeen() {
    guard !isDemo, unchecked.isEmpty, badLine == nil else { return }
    seenMark?.note(n: journal.tip.n - 1, hash: journal.tip.hash)
  }
}
