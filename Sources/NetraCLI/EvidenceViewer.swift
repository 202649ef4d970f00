import CaseStore
import Casework
import Dashboard
import FoundationEssentials
import Glibc
import Wording

/// Shows a piece of evidence: text in the pager, everything else in the official's viewer.
///
/// A viewer is started by its arguments and never by a shell. Without one, a sheet says what the
/// evidence is and where its file lies.
struct EvidenceViewer {
  let surroundings: Surroundings
  let wording: Wording
  let view: OfficeView

  /// The most bytes of a text that are shown.
  private static let textLimit = 4 << 20

  func show(_ sheet: EvidenceSheet) {
    let pager = Pager(surroundings: surroundings, wording: wording)
    guard let item = sheet.item else { return pager.show(sheet.text) }
    guard let content = view.content(of: item, in: sheet.file) else {
      return pager.show("\(sheet.text)\n! \(wording(Self.unreadable))\n")
    }
    if sheet.mime?.hasPrefix("text/") ?? false {
      let text = String(decoding: content.prefix(Self.textLimit), as: UTF8.self)
      return pager.show("\(sheet.text)\n\(text.printable)\n")
    }
    guard let words = surroundings.viewer else {
      return pager.show("\(sheet.text)\n\(wording(Self.noViewer(view.path(of: item))))\n")
    }
    if let path = view.path(of: item) {
      guard run(words + [path]) else { return pager.show(sheet.text + failed(words)) }
      return
    }
    showSealed(content, sheet: sheet, with: words)
  }

  /// A sealed file is handed on as memory, so that its plain bytes are never on a disk.
  private func showSealed(_ content: [UInt8], sheet: EvidenceSheet, with words: [String]) {
    let name = "/netra-\(getpid())"
    let memory = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0o600)
    // Nameless from here on: it is gone with its last descriptor.
    shm_unlink(name)
    guard memory >= 0 else {
      return Pager(surroundings: surroundings, wording: wording).show(sheet.text + failed(words))
    }
    defer { close(memory) }
    var rest = content[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(memory, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    guard rest.isEmpty, run(words + ["/proc/\(getpid())/fd/\(memory)"]) else {
      return Pager(surroundings: surroundings, wording: wording).show(sheet.text + failed(words))
    }
  }

  /// Runs a program by its arguments and waits for it; false when it could not be started.
  private func run(_ arguments: [String]) -> Bool {
    guard let program = arguments.first else { return false }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, program, nil, nil, &pointers, environ) == 0 else { return false }
    var ended: Int32 = 0
    while waitpid(child, &ended, 0) < 0, errno == EINTR {}
    return true
  }

  private func failed(_ words: [String]) -> String {
    let name = words.first ?? ""
    return "\n! "
      + wording(Phrase("\(name) tidak dapat dijalankan", "\(name) cannot be started")) + "\n"
  }

  private static let unreadable = Phrase(
    "berkas tidak dapat dibaca, atau bukan lagi berkas yang diterima",
    "the file cannot be read, or is not the one that was taken in"
  )

  private static func noViewer(_ path: String?) -> Phrase {
    guard let path else {
      return Phrase(
        "Berkas tersegel dan tidak ada penampil: atur NETRA_VIEWER.",
        "The file is sealed and there is no viewer: set NETRA_VIEWER."
      )
    }
    return Phrase(
      "Tidak ada penampil (NETRA_VIEWER atau layar grafis). Berkas ada di:\n\(path)",
      "There is no viewer (NETRA_VIEWER or a graphical screen). The file lies at:\n\(path)"
    )
  }
}

extension Surroundings {
  /// The program files are shown with, as arguments; nil when there is none.
  var viewer: [String]? {
    if let named = environment["NETRA_VIEWER"] {
      let words = named.split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    let hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
    return hasDisplay ? ["xdg-open"] : nil
  }

  /// Where files are dropped for intake: named, else the first of two folders that exists.
  var dropFolder: String? {
    if let named = environment["NETRA_DROP"], !named.isEmpty { return absolute(named) }
    return dropFolders.first { access($0, R_OK | X_OK) == 0 }
  }
}

extension String {
  /// The text without what a terminal would obey.
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          let isShown =
            scalar == "\n" || scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F)
          return isShown && !(0x80...0x9F).contains(scalar.value) ? scalar : "\u{FFFD}"
        }
      )
    )
  }
}
