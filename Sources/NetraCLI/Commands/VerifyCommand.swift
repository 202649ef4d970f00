import ArgumentParser
import Casework
import Journal
import Wording

/// `netra verify`: whether the log is whole, and who outside vouches for it.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a log or a copy of it; writes nothing.",
    discussion: """
      Exit status: 0 intact and anchored, 1 broken, 2 intact but not anchored, 3 cannot be read.

      An anchor is a line's number and hash as a printed sheet shows them: --anchor 1843:<64 hex>.
      """,
    aliases: ["verifikasi"]
  )

  @Option(help: "The office folder.")
  var dir: String?

  @Option(help: ArgumentHelp("A head kept elsewhere; may be repeated.", valueName: "n:hash"))
  var anchor: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var language: LanguageOptions

  @Argument(help: "The office folder or a copy of it; --dir if left out.")
  var folder: String?

  func run() throws {
    let surroundings = Surroundings.current()
    let path = folder.map { surroundings.absolute($0) } ?? surroundings.officeFolder(dir)
    let verifier = Verifier(
      fileSystem: LinuxFileSystem(),
      anchors: try anchor.map { try parse($0) },
      threads: 2,
      mayRecord: { kind, role in
        guard let role = Role(rawValue: role) else { return false }
        // Who may write a kind of a later program, only that program knows.
        return EventKind(rawValue: kind)?.roles.contains(role) ?? true
      }
    )
    let result = verifier.verify(path)
    let sheet = VerificationSheet(result: result, folder: path, wording: language.wording)
    if json {
      try language.output.data(String(decoding: sheet.json.json, as: UTF8.self))
    } else {
      for line in sheet.lines { try language.output.data(line) }
    }
    throw ExitCode(result.status)
  }

  private func parse(_ text: String) throws -> Anchor {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let n = Int(parts[0]), let hash = LineHash(hex: parts[1]) else {
      throw ValidationError("--anchor: \(text) is not n:hash with 64 hex digits")
    }
    return .line(n: n, hash: hash)
  }
}

/// The result of a check in words or JSON.
struct VerificationSheet {
  let result: Verification
  /// The folder that was looked into.
  let folder: String
  let wording: Wording

  /// `{"status","lines","head","anchored","unanchored","broken","reason","stepsBack","tornBytes"}`;
  /// ranges are `[first, last]`.
  var json: JSONValue {
    .object([
      "status": .integer(Int(result.status)),
      "lines": .integer(result.lines),
      "head": result.last.map { .string($0.hash.hex) } ?? .null,
      "anchored": range(result.anchored),
      "unanchored": range(result.unanchored),
      "broken": range(result.broken ?? 0..<0),
      "reason": result.reason.map { .string(String(describing: $0)) } ?? .null,
      "stepsBack": .integer(result.stepsBack),
      "tornBytes": .integer(result.tornBytes),
    ])
  }

  private func range(_ range: Range<Int>) -> JSONValue {
    range.isEmpty
      ? .null : .array([.integer(range.lowerBound), .integer(range.upperBound - 1)])
  }

  var lines: [String] {
    var lines: [String] = []
    let words: [(Phrase, Range<Int>)] = [
      (Phrase("utuh dan dijamin pihak luar", "intact and anchored"), result.anchored),
      (Phrase("utuh, belum dijamin pihak luar", "intact, not anchored"), result.unanchored),
      (Phrase("RUSAK", "BROKEN"), result.broken ?? 0..<0),
    ]
    for (phrase, range) in words where !range.isEmpty {
      lines.append("\(wording(phrase)): \(range.lowerBound)..\(range.upperBound - 1)")
    }
    if let reason = result.reason {
      let words = BreakText(wording: wording, folder: folder).text(of: reason)
      lines.append("\(wording(Phrase("sebab", "reason"))): \(words)")
    }
    if let last = result.last {
      lines.append("\(wording(Phrase("catatan terakhir", "last line"))): \(last.n) \(last.hash)")
    }
    if result.stepsBack > 0 {
      let text = Phrase(
        "jam mundur \(result.stepsBack) kali",
        "the clock went back \(result.stepsBack) times"
      )
      lines.append(wording(text))
    }
    if result.tornBytes > 0 {
      let text = Phrase(
        "\(result.tornBytes) bita terpotong di akhir, akan dikarantina penulis berikut",
        "\(result.tornBytes) torn bytes at the end, which the next writer will quarantine"
      )
      lines.append(wording(text))
    }
    let verdict =
      switch result.status {
      case 0: Phrase("BUKU UTUH", "LOG INTACT")
      case 2: Phrase("BUKU UTUH, tanpa jaminan pihak luar", "LOG INTACT, not anchored")
      case 3: Phrase("BUKU TIDAK TERBACA", "LOG CANNOT BE READ")
      default: Phrase("BUKU RUSAK", "LOG BROKEN")
      }
    lines.append(wording(verdict))
    return lines
  }
}
