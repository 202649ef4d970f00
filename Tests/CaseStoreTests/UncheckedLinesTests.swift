import Testing

@testable import CaseStore

struct UncheckedLinesTests {
  @Test func `lines come out as they went in, whatever gaps own lines leave`() {
    let numbers = [0, 1, 2, 5, 7, 8, 12]
    var lines = UncheckedLines()
    #expect(lines.isEmpty)
    for n in numbers { lines.append(n) }
    #expect(lines.count == numbers.count)
    var taken: [Int] = []
    while let n = lines.first {
      taken.append(n)
      lines.removeFirst()
      #expect(lines.count == numbers.count - taken.count)
    }
    #expect(taken == numbers)
    #expect(lines.isEmpty)
    lines.removeFirst()
    lines.append(20)
    #expect(lines.first == 20)
  }
}
