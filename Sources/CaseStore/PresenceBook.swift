package import Casework
import FoundationEssentials
import Glibc

/// Who sits at the consoles of an office: one locked file each, in `presence/`.
///
/// A file that nobody holds locked was left by a console that is gone, and is taken away. Nothing here
/// is evidence of anything: it says who is there now.
package final class PresenceBook {
  private let folder: String
  private let name: String
  private let descriptor: Int32
  private var shown: Presence?

  /// Takes a file of this console's own; nil where the folder cannot be written, which hinders nobody.
  ///
  /// - Parameters:
  ///   - officeFolder: The office folder.
  ///   - console: What tells consoles apart, such as a process and its terminal.
  package init?(officeFolder: String, console: String) {
    folder = officeFolder + "/presence"
    name = String(console.map { $0.isLetter || $0.isNumber ? $0 : "-" })
    _ = mkdir(folder, 0o770)
    descriptor = open("\(folder)/\(name)", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit {
    _ = unlink("\(folder)/\(name)")
    close(descriptor)
  }

  /// Says who sits here and what is open; writes only when that changed.
  package func show(_ presence: Presence) {
    if let shown, shown.acting == presence.acting, shown.file == presence.file { return }
    shown = presence
    let words = [
      presence.acting.actor.text, presence.acting.role.rawValue,
      presence.file?.description ?? "-", presence.since.description,
    ]
    let bytes = Array((words.joined(separator: " ") + "\n").utf8)
    guard ftruncate(descriptor, 0) == 0 else { return }
    _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  /// The other consoles, by official; files nobody holds are taken away.
  package func others() -> [Presence] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0 != name }.sorted().compactMap { presence(in: "\(folder)/\($0)") }
  }

  private func presence(in path: String) -> Presence? {
    let other = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard other >= 0 else { return nil }
    defer { close(other) }
    if flock(other, LOCK_SH | LOCK_NB) == 0 {
      _ = unlink(path)
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = bytes.withUnsafeMutableBytes { pread(other, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { return nil }
    let words = String(decoding: bytes[..<count], as: UTF8.self)
      .split { $0 == " " || $0 == "\n" }.map(String.init)
    guard words.count == 4, let actor = ActorID(words[0]), let role = Role(rawValue: words[1]),
      let since = Timestamp(words[3])
    else { return nil }
    return Presence(
      acting: Acting(actor: actor, role: role),
      file: RecordID(words[2]),
      since: since
    )
  }
}
