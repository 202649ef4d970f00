/// Why a table does not foot.
package enum FootingProblem: Hashable, Sendable {
  /// Parts fall short of their total.
  case short(total: String, stated: Int, sum: Int)
  /// Parts come to more than their total: the classes overlap, or a number is wrong.
  case over(total: String, stated: Int, sum: Int)
  case percent(part: String, whole: String, printed: String, computed: String)
  /// A percentage of something the source does not name; the whole it would take, if any does.
  case baseMissing(part: String, printed: String, implied: Int?)
  /// Numbers of different units are compared as if they were one.
  case unitsDiffer([String])
  /// A part is larger than what it is a part of.
  case grows(whole: String, stated: Int, part: String, found: Int)
  /// Shares of one whole come to more than all of it, or to less though none is left out.
  case shares(String, hundredths: Int)
  /// A sum, share or step names a number the table does not hold.
  case numberUnknown(String)
  case sourceMissing
  case asOfMissing
  case unitMissing

  /// A word for programs.
  package var code: String {
    switch self {
    case .short: "short"
    case .over: "over"
    case .percent: "percent"
    case .baseMissing: "base_missing"
    case .unitsDiffer: "units_differ"
    case .grows: "grows"
    case .shares: "shares"
    case .numberUnknown: "number_unknown"
    case .sourceMissing: "source_missing"
    case .asOfMissing: "as_of_missing"
    case .unitMissing: "unit_missing"
    }
  }
}

/// What a reader of a table should know, though it foots.
package enum FootingNote: Hashable, Sendable {
  /// The largest parts were printed, not all.
  case partial(total: String, rest: Int)
  case partialShares(String, hundredths: Int)
  /// Another print of the same event has another number.
  case otherPrint(name: String, value: Int, other: String, otherValue: Int)
}

/// Whether a table foots, and what to know about it.
package struct FootingResult: Hashable, Sendable {
  package let table: PrintedTable
  package let problems: [FootingProblem]
  package fileprivate(set) var notes: [FootingNote]

  package var foots: Bool { problems.isEmpty }
}

extension PrintedTable {
  /// Checks sums, shares, steps, units and what belongs to every figure.
  package func footing() -> FootingResult {
    var check = FootingCheck(table: self)
    check.run()
    return FootingResult(table: self, problems: check.problems, notes: check.notes)
  }

  /// Checks several tables, and prints of the same event against each other.
  package static func footing(of tables: [PrintedTable]) -> [FootingResult] {
    tables.map { table in
      var result = table.footing()
      for other in tables where other.code != table.code && other.event == table.event {
        guard table.event != nil else { break }
        for number in table.numbers {
          guard let twin = other.numbers.first(where: { $0.name == number.name }),
            twin.value != number.value
          else { continue }
          result.notes.append(
            .otherPrint(
              name: number.name,
              value: number.value,
              other: other.source ?? other.code,
              otherValue: twin.value
            )
          )
        }
      }
      return result
    }
  }
}

/// One table under check.
private struct FootingCheck {
  let table: PrintedTable
  var problems: [FootingProblem] = []
  var notes: [FootingNote] = []

  init(table: PrintedTable) { self.table = table }

  mutating func run() {
    if table.source == nil { problems.append(.sourceMissing) }
    if table.asOf == nil { problems.append(.asOfMissing) }
    if table.unit == nil, table.numbers.contains(where: { $0.unit == nil }) {
      problems.append(.unitMissing)
    }
    for sum in table.sums ?? [] { check(sum) }
    for rate in table.rates ?? [] { check(rate) }
    for names in table.steps ?? [] { checkSteps(numbers(names)) }
    for shares in table.shares ?? [] { check(shares) }
    for names in table.alike ?? [] { checkUnits(numbers(names)) }
  }

  private mutating func number(_ name: String) -> PrintedTable.Number? {
    if let number = table.numbers.first(where: { $0.name == name }) { return number }
    problems.append(.numberUnknown(name))
    return nil
  }

  private mutating func numbers(_ names: [String]) -> [PrintedTable.Number] {
    var found: [PrintedTable.Number] = []
    for name in names { if let number = number(name) { found.append(number) } }
    return found
  }

  private mutating func check(_ sum: PrintedTable.Sum) {
    let parts = numbers(sum.parts)
    guard let total = number(sum.total), parts.count == sum.parts.count else { return }
    checkUnits([total] + parts)
    let found = parts.reduce(0) { $0 + $1.value }
    if found > total.value {
      problems.append(.over(total: total.name, stated: total.value, sum: found))
    } else if found < total.value {
      if sum.isPartial ?? false {
        notes.append(.partial(total: total.name, rest: total.value - found))
      } else {
        problems.append(.short(total: total.name, stated: total.value, sum: found))
      }
    }
  }

  private mutating func check(_ rate: PrintedTable.Rate) {
    guard let part = number(rate.part) else { return }
    guard let name = rate.whole else {
      problems.append(
        .baseMissing(
          part: part.name,
          printed: rate.percent.text,
          implied: rate.percent.base(of: part.value)
        )
      )
      return
    }
    guard let whole = number(name) else { return }
    checkUnits([part, whole])
    if !rate.percent.isShare(part.value, of: whole.value) {
      problems.append(
        .percent(
          part: part.name,
          whole: whole.name,
          printed: rate.percent.text,
          computed: rate.percent.computed(part.value, of: whole.value)
        )
      )
    }
  }

  private mutating func checkSteps(_ numbers: [PrintedTable.Number]) {
    for (whole, part) in zip(numbers, numbers.dropFirst()) {
      checkUnits([whole, part])
      guard part.value > whole.value else { continue }
      problems.append(
        .grows(whole: whole.name, stated: whole.value, part: part.name, found: part.value)
      )
    }
  }

  private mutating func check(_ shares: PrintedTable.Shares) {
    let sum = PrintedPercent.hundredths(shares.percents)
    // Each share may have been rounded by half of its last digit.
    let slack = shares.percents.count * 5
    let isPartial = shares.isPartial ?? false
    if sum > 10_000 + slack || (!isPartial && sum < 10_000 - slack) {
      problems.append(.shares(shares.name, hundredths: sum))
    } else if isPartial {
      notes.append(.partialShares(shares.name, hundredths: sum))
    }
  }

  private mutating func checkUnits(_ numbers: [PrintedTable.Number]) {
    var units: [String] = []
    for unit in numbers.compactMap({ $0.unit ?? table.unit }) where !units.contains(unit) {
      units.append(unit)
    }
    let problem = FootingProblem.unitsDiffer(units)
    if units.count > 1, !problems.contains(problem) { problems.append(problem) }
  }
}
