import Casework
import Foundation
import Testing

/// Every row of the catalogue against a table written from the law, not from the program.
struct LadderTableTests {
  private struct Line {
    let fields: [String]

    /// Whether this line speaks of the cell.
    func matches(_ cell: [String]) -> Bool {
      zip(fields, cell).allSatisfy { $0 == "*" || $0 == $1 }
    }

    var open: [String] { fields[4] == "-" ? [] : fields[4].split(separator: " ").map(String.init) }
    var article: String { fields[5] }
  }

  private static func table() throws -> [Line] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Tables/ladder.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(fields.count == 6, "\(line)")
        return Line(fields: fields)
      }
  }

  private static let days = ["before": "2024-09-18", "after": "2024-10-18"]

  @Test func `each row opens what the law opens, by status, phase and impact`() throws {
    let book = try Law.book()
    let table = try Self.table()
    var cells = 0
    for violation in book.catalogue.violations.map(\.code) {
      for status in EmploymentStatus.allCases {
        for (time, day) in Self.days {
          for impact in [nil] + Impact.allCases.map(Optional.some) {
            let cell = [violation, status.rawValue, time, impact?.rawValue ?? "none"]
            let lines = table.filter { $0.matches(cell) }
            #expect(lines.count == 1, "\(cell): \(lines.count) lines")
            guard let line = lines.first else { continue }
            let ladder = try Law.ladder(
              [violation],
              status,
              day,
              impact: impact,
              position: status == .nonASN ? .nonASN : .pengawas,
              book: book
            )
            #expect(ladder.openCodes.sorted() == line.open.sorted(), "\(cell)")
            for option in ladder.open {
              #expect(option.article.hasPrefix(line.article), "\(cell): \(option.article)")
            }
            cells += 1
          }
        }
      }
    }
    #expect(cells == 1480)
  }
}
