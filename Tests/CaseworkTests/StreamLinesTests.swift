import Casework
import TestSupport
import Testing

/// Which lines name which stream.
struct StreamLinesTests {
  @Test(arguments: [1, 2, 3])
  func `lines are found by stream as a plain list of them tells, before and after going back`(
    seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    var index = CaseIndex()
    var all: [(line: LineRef, stream: StreamID)] = []
    let streams = Self.streams
    for n in 0..<3000 {
      let line = LineRef(n: n, offset: n * 100, length: 100)
      // A line may name a stream twice.
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        guard let stream = streams.randomElement(using: &generator) else { continue }
        index.note(line, in: stream)
        all.append((line, stream))
      }
    }
    for last in [2999, 2000, 700, 0] {
      let touched = Set(all.filter { $0.line.n > last }.map(\.stream))
      index.rewind(touched, to: last) { _, _ in [] }
      all.removeAll { $0.line.n > last }
      for stream in streams {
        var expected: [LineRef] = []
        for (line, named) in all where named == stream && expected.last != line {
          expected.append(line)
        }
        #expect(index.lines(of: stream) == expected)
        #expect(index.version(of: stream) == expected.last?.n)
      }
    }
  }

  /// Streams of all kinds, among them numbers far apart.
  private static let streams: [StreamID] =
    [.office, .prevention, .aid]
    + RecordKind.allCases.flatMap { kind in
      ([1, 2, 3, 64, 128, 999_999_999] + Array(200..<260)).flatMap { number in
        [2020, 2024].map { StreamID.record(RecordID(kind: kind, year: $0, number: number)) }
      }
    }
}
