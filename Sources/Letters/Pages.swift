import Casework
import Terminal

/// Cuts lines into pages of one length, each with its foot.
struct Pages {
  /// Lines of a page, its foot included.
  static let length = 60
  private static let footLines = 3
  /// Lines of text on a page.
  private static let room = length - footLines - 1

  /// What stands in the foot besides the number of the page.
  struct Foot {
    /// The paper's kind, and its number or that of the case.
    let title: String
    let head: PaperHead
    let mark: Mark
  }

  /// What the foot says of the sheet's own standing.
  enum Mark: Hashable {
    case preview
    case code(String)
    /// Nothing: the sheet comes with others, and no code leads to it.
    case none
  }

  let foot: Foot

  /// The whole text of the sheets.
  func text(_ pieces: [Typesetter.Piece]) -> String {
    let pages = divide(pieces)
    return pages.enumerated().map { index, lines in
      page(lines, number: index + 1, of: pages.count).joined(separator: "\n") + "\n"
    }
    .joined()
  }

  private func divide(_ pieces: [Typesetter.Piece]) -> [[String]] {
    var pages: [[String]] = [[]]
    for piece in pieces {
      switch piece {
      case .pageEnd: pages.append([])
      case .line(let line):
        if (pages.last?.count ?? 0) >= Self.room { pages.append([]) }
        // No page begins with an empty line.
        if line.isEmpty, pages.last?.isEmpty ?? true { continue }
        pages[pages.count - 1].append(line)
      }
    }
    return pages.filter { !$0.isEmpty }
  }

  private func page(_ lines: [String], number: Int, of count: Int) -> [String] {
    let filling = [String](repeating: "", count: max(0, Self.room - lines.count))
    let more = number < count ? " · bersambung" : ""
    let page = " · halaman \(number)/\(count)\(more)"
    let room = Typesetter.columns - TextCells.displayWidth(of: page)
    let mark =
      switch foot.mark {
      case .preview: " · \(Self.previewWord)"
      case .code(let code): " · kode \(code)"
      case .none: ""
      }
    return lines + filling + [
      foot.mark == .preview ? Self.previewLine : "",
      String(repeating: "-", count: Typesetter.columns),
      TextCells.cut(foot.title, to: room) + page,
      "buku: catatan \(foot.head.n) \(foot.head.h.prefix(16))\(mark)",
    ]
  }

  /// What every page of a paper says that is not issued.
  private static let previewWord = "PRATINJAU"
  private static let previewLine = "***  PRATINJAU: belum diterbitkan, bukan surat resmi  ***"
}
