import Casework
import Testing

@testable import CaseStore

struct RecentCommandsTests {
  private static func id(_ milliseconds: Int) -> CommandID {
    CommandID(milliseconds: milliseconds, random: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  }

  private static func commands(_ times: [Int], limit: Int) throws -> RecentCommands {
    var recent = RecentCommands(limit: limit)
    for (n, time) in times.enumerated() {
      let text = Array(id(time).text.utf8)
      let value = RecentCommands.value(of: text.span)
      recent.note(try #require(value), at: LineRef(n: n, offset: n * 10, length: 10))
    }
    return recent
  }

  @Test func `a command older than everything remembered may have been written`() throws {
    var recent = try Self.commands([1000, 2000, 3000, 4000], limit: 3)
    #expect(recent.line(of: Self.id(2000))?.n == 1)
    #expect(recent.line(of: Self.id(1000)) == nil)
    #expect(recent.mayHaveForgotten(Self.id(1000)))
    #expect(recent.mayHaveForgotten(Self.id(1999)))
    #expect(!recent.mayHaveForgotten(Self.id(2500)))
    #expect(!recent.mayHaveForgotten(Self.id(5000)))
  }

  @Test func `nothing is forgotten while everything is remembered`() throws {
    let recent = try Self.commands([1000, 2000], limit: 3)
    #expect(!recent.mayHaveForgotten(Self.id(1)))
  }
}
