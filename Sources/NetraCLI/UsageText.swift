import Wording

/// What is wrong with a command line, in the language chosen on it.
///
/// The parser of arguments speaks English only; each of its sentences, and each of the program's own
/// about wrong usage, stands here with the names in it left open.
struct UsageText {
  let language: Language

  /// The language that `--lang` asks for, also on a line that could not be parsed.
  init(arguments: [String]) {
    let next = arguments.firstIndex(of: "--lang").map { $0 + 1 }
    let stated =
      next.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil }
      ?? arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    language = stated.flatMap { Language(rawValue: $0) } ?? .indonesian
  }

  /// The message with the usage below it.
  func text(_ english: String) -> String {
    guard language == .indonesian else { return english }
    return english.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Help:") }
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private func line(_ english: String) -> String {
    for (pattern, words) in Self.lines {
      guard let names = Self.names(in: english, pattern) else { continue }
      var rest = names[...]
      return words.map { part in
        guard part == "*" else { return part }
        return rest.popFirst().map { sentence($0) } ?? ""
      }.joined()
    }
    return sentence(english)
  }

  private func sentence(_ english: String) -> String {
    for (pattern, words) in Self.sentences {
      guard let names = Self.names(in: english, pattern) else { continue }
      var rest = names[...]
      return words.map { $0 == "*" ? rest.popFirst() ?? "" : $0 }.joined()
    }
    return english
  }

  /// What stands for each `*` of a pattern; nil where the text is another one.
  private static func names(in text: String, _ pattern: String) -> [String]? {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var names: [String] = []
    for (place, part) in parts.enumerated().dropFirst() {
      let isLast = place == parts.count - 1
      if isLast, part.isEmpty {
        names.append(String(rest))
        rest = ""
      } else {
        guard let found = rest.firstRange(of: part) else { return nil }
        names.append(String(rest[..<found.lowerBound]))
        rest = rest[found.upperBound...]
      }
    }
    return rest.isEmpty ? names : nil
  }

  private typealias Row = (pattern: String, words: [String])

  /// A pattern and its words in Indonesian, names in the same order.
  private static func row(_ pattern: String, _ indonesian: String) -> Row {
    var words: [String] = []
    for part in indonesian.split(separator: "*", omittingEmptySubsequences: false) {
      if !words.isEmpty { words.append("*") }
      words.append(String(part))
    }
    return (pattern, words)
  }

  private static let lines: [Row] = [
    row("Error: *", "netra: *"), row("Usage: *", "Pemakaian: *"),
    row("  See '*' for more information.", "  Lihat '*'."),
  ]

  private static let sentences: [Row] = [
    row("Unknown option '*'. Did you mean '*'?", "pilihan '*' tidak dikenal; maksud Anda '*'?"),
    row("Unknown option '*'", "pilihan '*' tidak dikenal"),
    row("Missing value for '*'", "nilai untuk '*' belum disebut"),
    row(
      "The option '*' does not take any value, but '*' was specified.",
      "pilihan '*' tidak memakai nilai, tetapi diberi '*'"
    ),
    row("Unexpected argument '*'", "'*' tidak dikenal di sini"),
    row("* unexpected arguments: *", "* kata tidak dikenal di sini: *"),
    row("Value to be set with * had already been set with *", "* bertentangan dengan *"),
    row("Missing expected argument '*'", "'*' belum disebut"),
    row("Missing one of: *", "sebutkan salah satu: *"),
    row("Missing required subcommand.", "sebutkan perintahnya"),
    row("Invalid option: *", "pilihan tidak sah: *"),
    row(
      "The value '*' is invalid for '*'. Please provide one of the following:",
      "nilai '*' tidak sah untuk '*'; pilih satu dari:"
    ),
    row(
      "The value '*' is invalid for '*'. Please provide one of *.",
      "nilai '*' tidak sah untuk '*'; pilih satu dari *"
    ),
    row("The value '*' is invalid for '*': *", "nilai '*' tidak sah untuk '*': *"),
    row("The value '*' is invalid for '*'", "nilai '*' tidak sah untuk '*'"),
    row("--code stands alone", "--code berdiri sendiri"),
    row("--preview stands alone", "--preview berdiri sendiri"),
    row(
      "name a respondent and a type of letter, or --code",
      "sebutkan terlapor dan jenis surat, atau --code"
    ),
    row("--issue and --preview exclude each other", "--issue dan --preview tidak dapat bersama"),
    row("--as-of only reads", "--as-of hanya untuk membaca"),
    row("--as-of: say which office with --dir", "--as-of: sebutkan kantornya dengan --dir"),
    row("--now: * is not a time such as *", "--now: * bukan waktu seperti *"),
    row(
      "--anchor: * is not n:hash with 64 hex digits",
      "--anchor: * bukan n:hash dengan 64 angka heksa"
    ),
    row("--size: * is not a size such as *", "--size: * bukan ukuran seperti *"),
    row("--report: * is not a number such as *", "--report: * bukan nomor seperti *"),
    row("--record: * is not a number such as *", "--record: * bukan nomor seperti *"),
    row("--region: * is not a code such as *", "--region: * bukan kode seperti *"),
    row("--offset: * is not an offset such as *", "--offset: * bukan selisih waktu seperti *"),
    row("--code: * is not a code such as *", "--code: * bukan kode seperti *"),
    row("--violation: * is not in the catalogue: *", "--violation: * tidak ada di katalog: *"),
    row("--from: * is later than --to *", "--from: * sesudah --to *"),
    row("--roles: choose from *", "--roles: pilih dari *"),
    row(
      "--reason: too long, or with characters that cannot be shown",
      "--reason: terlalu panjang, atau berisi karakter yang tidak dapat ditampilkan"
    ),
    row(
      "--founder: use 1 to 32 of a-z 0-9 . - beginning with a letter",
      "--founder: 1 sampai 32 dari a-z 0-9 . - diawali huruf"
    ),
    row(
      "use 1 to 32 of a-z 0-9 . - beginning with a letter",
      "pakai 1 sampai 32 dari a-z 0-9 . - diawali huruf"
    ),
    row("script: there is no key *", "naskah: tidak ada tombol *"),
    row("script: there is no action *", "naskah: tidak ada tindakan *"),
    row("script: *", "naskah: *"),
    row("* is not in the catalogue: *", "* tidak ada di katalog: *"),
    row("*: say which respondent, such as *", "*: sebutkan terlapornya, seperti *"),
  ]
}
