package import Casework

/// Numbers that cases of two years have, and how those are told apart.
package struct SharedNumbers: Sendable {
  /// The numbers, without year.
  private(set) var numbers: Set<Int> = []

  init() {}

  package init(_ ids: some Collection<RespondentID>) {
    // In an office's first year no two cases share a number.
    guard let first = ids.first, ids.contains(where: { $0.file.year != first.file.year }) else {
      return
    }
    var years: [Int: Int] = [:]
    for id in ids {
      if let year = years[id.file.number], year != id.file.year { numbers.insert(id.file.number) }
      years[id.file.number] = id.file.year
    }
  }

  /// `0001/1`, or `24-0001/1` where another year has that number too.
  package func text(_ id: RespondentID) -> String {
    year(of: id.file) + id.short
  }

  /// `0001`, or `24-0001` where another year has that number too.
  func text(_ id: RecordID) -> String { year(of: id) + id.short }

  private func year(of id: RecordID) -> String {
    numbers.contains(id.number) ? "\((id.year % 100).padded(to: 2))-" : ""
  }
}
