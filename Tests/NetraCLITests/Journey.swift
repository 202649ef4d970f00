import Testing

/// The numbered steps of a journey and what must hold besides; each must be looked at.
final class Journey {
  private let name: String
  private let expected: Set<String>
  private var seen: Set<String> = []

  /// - Parameters:
  ///   - name: One letter: `a`.
  ///   - steps: How many numbered steps it has: `a1` and on.
  ///   - rules: How many things must hold besides: `a-rule1` and on.
  init(_ name: String, steps: Int, rules: Int = 0) {
    self.name = name
    expected = Set((1..<(steps + 1)).map { "\(name)\($0)" })
      .union((1..<(rules + 1)).map { "\(name)-rule\($0)" })
  }

  /// Looks at one step: `a4 the weekday is checked`.
  func step(
    _ title: String,
    _ holds: @autoclosure () throws -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) rethrows {
    let key = title.split(separator: " ").first.map(String.init) ?? ""
    #expect(
      expected.contains(key),
      "\(title): no step of journey \(name)",
      sourceLocation: sourceLocation
    )
    seen.insert(key)
    let holds = try holds()
    #expect(holds, "\(title)", sourceLocation: sourceLocation)
  }

  /// Nothing of the journey was passed over.
  func finish(sourceLocation: SourceLocation = #_sourceLocation) {
    let missed = expected.subtracting(seen).sorted()
    #expect(missed.isEmpty, "never looked at: \(missed)", sourceLocation: sourceLocation)
  }
}
