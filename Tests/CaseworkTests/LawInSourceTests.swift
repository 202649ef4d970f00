import Casework
import Foundation
import Testing

/// Law is data: none of it stands in Swift.
struct LawInSourceTests {
  /// One source file, without its comments.
  private struct Source {
    var name: String
    var code: String
  }

  private static func sources() throws -> [Source] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardizedFileURL
    let files = try #require(FileManager.default.enumerator(atPath: root.path))
    var sources: [Source] = []
    for case let name as String in files where name.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      let code = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.firstMatch(of: /(^|\s)\/\/.*/).map { String(line[..<$0.range.lowerBound]) }
          ?? String(line)
      }
      sources.append(Source(name: name, code: code.joined(separator: "\n")))
    }
    return sources
  }

  @Test func `no Swift source states an article`() throws {
    let article =
      /\bPs \d|\bP(?:P|asal|erBKN|erpres|KPU) \d|\bUU \d|\bSKB \d|\bSE [A-Z]|\bhuruf [a-z]\b|\bayat \(/
    let sources = try Self.sources()
    for source in sources {
      #expect(source.code.firstMatch(of: article) == nil, "\(source.name)")
    }
    #expect(sources.count > 100)
  }

  @Test func `no Swift source counts the days of a deadline`() throws {
    let count = /\b\d+ (?:hari|hk|days|working days|jam)\b|\b(?:hari kerja|hari kalender): \d/
    for source in try Self.sources() {
      #expect(source.code.firstMatch(of: count) == nil, "\(source.name)")
    }
    // Where clocks are started, stopped and read, not even a bare number of days stands.
    let days = Set(try Law.book().catalogue.deadlines.compactMap(\.days)).filter { $0 > 5 }
    #expect(days.isSuperset(of: [6, 7, 14, 15, 21, 65]))
    for source in try Self.sources()
    where source.name.hasPrefix("Casework/Deciding") || source.name.hasPrefix("Casework/Folds") {
      for match in source.code.matches(of: /\b\d+\b/) {
        #expect(!days.contains(Int(match.output) ?? 0), "\(source.name): \(match.output)")
      }
    }
  }

  @Test func `no Swift source maps a violation or a sanction to anything`() throws {
    let catalogue = try Law.book().catalogue
    let codes = catalogue.violations.map(\.code) + catalogue.sanctions.map(\.code)
    for source in try Self.sources() {
      for code in codes { #expect(!source.code.contains(code), "\(source.name): \(code)") }
    }
  }

  @Test func `a deadline's code stands in Swift only to be named or as an example`() throws {
    let allowed = ["Wording/Clocks.swift", "NetraCLI/Commands/RulesCommand.swift"]
    let codes = try Law.book().catalogue.deadlines.map(\.code)
    for source in try Self.sources() where !allowed.contains(source.name) {
      for code in codes { #expect(!source.code.contains("\"\(code)\""), "\(source.name): \(code)") }
    }
  }
}
