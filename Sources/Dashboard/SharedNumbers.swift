internal import Casework

/// Numbers that cases of two years have, and how those are told apart.
struct SharedNumbers: Sendable {
  /// The numbers, without year.
  private(set) var numbers: Set<Int> = []

  init() {}

  init(_ ids: some Collection<RespondentID>) {
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
  func text(_ id: RespondentID) -> String {
    guard numbers.contains(id.file.number) else { return id.short }
    return "\((id.file.year % 100).padded(to: 2))-\(id.short)"
  }
}
