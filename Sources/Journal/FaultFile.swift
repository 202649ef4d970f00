import Glibc

/// The file `FAULT`: while it exists nobody appends.
struct FaultFile {
  private static let longest = 512

  let folder: OfficeFolder

  /// What the file says; nothing when there is none.
  func text() throws(JournalError) -> String? {
    guard try folder.status(at: folder.fault) != nil else { return nil }
    let bytes = try folder.open(folder.fault, .read).bytes(at: 0, count: Self.longest)
    return PaddedLine.text(bytes) ?? ""
  }

  /// Writes that a sync failed and returns the text; the first fault stays.
  func raise(_ failure: CallFailure, at tip: Journal.Tip, bootID: String) -> String {
    let text =
      "netra-fault/1 n=\(tip.n) off=\(tip.offset) call=\(failure.call) errno=\(failure.errno)"
      + " boot=\(bootID)"
    do throws(JournalError) {
      if let present = try self.text(), !present.isEmpty { return present }
      let file = try folder.open(folder.fault, .update)
      try file.write(Array((text + "\n").utf8), at: 0)
      try file.synchronise()
      try folder.synchroniseFolder(folder.path)
    } catch {
      // The disk is failing: the file may not stick, and this program stops appending anyway.
    }
    return text
  }

  /// The boot in which the fault was raised.
  static func bootID(in text: String) -> Substring? {
    text.split(separator: " ").first { $0.hasPrefix("boot=") }?.dropFirst(5)
  }
}
