import Foundation
import TestSupport
import Testing

/// Twenty people in the real program: called, heard, studied, reviewed, and the second part; killed
/// half-way.
struct PileProgramTests {
  private static let count = 20
  private static let first = "2024-10-28"
  private static let heard = "2024-11-06"
  private static let studied = "2024-11-20"

  private let program: Program

  init() throws {
    program = try Program()
    let reports = (1...Self.count).map { index in
      Step(
        "2024-10-25",
        "budi/satgas",
        "report.register",
        People.report([
          People.person(
            "Terlapor \(index)",
            "PNS",
            "pelaksana",
            "Kel. Bukit Sari",
            nip: "1900010120200110\(String(format: "%02d", index))"
          )
        ])
      )
    }
    let verified = (1...Self.count).map { index in
      Stories("K-2024-\(Self.short(index))").verified("PP94-5N-2")
    }
    let demo = try program.demo(reports + verified)
    try #require(demo.status == 0, "\(demo.errors)")
  }

  private static func short(_ index: Int) -> String { String(format: "%04d", index) }

  private func console(_ who: String, on day: String) throws -> Console {
    try Console(program, as: who, on: day)
  }

  /// Goes through the whole pile of one official.
  private func pile(_ who: String, on day: String, _ act: (Console, Int) throws -> Void) throws {
    let console = try console(who, on: day)
    try console.press("s Space")
    for index in 1...Self.count {
      #expect(try console.shows("Langkah \(index)/\(Self.count)"))
      try console.press("1")
      try act(console, index)
      try console.press("Space")
    }
    try console.leave()
  }

  private static func assess(_ console: Console, _ reason: String) throws {
    try console.press("F 1")
    try console.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab")
    try console.type(reason)
    try console.send()
  }

  private static func review(_ console: Console) throws {
    try console.press("V 1")
    try console.send()
  }

  private static func hear(_ console: Console, _ index: Int) throws {
    try console.press("H")
    try console.send()
    try console.press("w")
    for answer in 1...2 {
      try console.type("Jawaban \(answer) dari \(index).")
      try console.send(.none)
    }
    try console.type("Jawaban 3 dari \(index).")
  }

  @Test func `twenty go to the desk, and a kill half-way loses no answer`() throws {
    try pile("dewi/inspektorat", on: Self.first) { console, index in
      try console.press("P")
      try console.type("800/\(index)")
      try console.press("Tab Tab Tab Tab")
      try console.type("Ruang rapat")
      try console.send(.number("\(Self.short(index))/1"))
    }

    var console = try console("dewi/inspektorat", on: Self.heard)
    try console.run("langkah")
    #expect(try console.shows("Langkah \(Self.count)/\(Self.count)"))
    for _ in 1..<Self.count { try console.press("b") }
    for index in 1...Self.count {
      #expect(try console.shows("Langkah \(index)/\(Self.count)"))
      try Self.hear(console, index)
      if index == Self.count / 2 {
        try console.kill()
        console = try self.console("dewi/inspektorat", on: Self.heard)
        try console.run("langkah")
        #expect(try console.shows("Langkah \(index)/\(Self.count)", "BAP: 2 jawaban"))
        try console.press("w")
        #expect(try console.shows("Jawaban 3 dari \(index)."))
      }
      try console.send(.none)
      try console.press("Escape W")
      try console.send()
      try Self.assess(console, "Terang dari \(index).")
      try console.press("Space")
    }
    try console.leave()

    try pile("irfan/inspektorat", on: Self.studied) { console, _ in try Self.review(console) }
    try pile("rina/bkd", on: Self.studied) { console, _ in try Self.assess(console, "Sama.") }
    try pile("agus/bkd", on: Self.studied) { console, _ in try Self.review(console) }

    let list = try program.run("cases", "--json", "--dir", program.folder, "--as", "budi")
    let cases = try #require(
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
    )
    let stages = cases.compactMap { ($0["respondents"] as? [[String: Any]])?.first?["stage"] }
    #expect(stages.compactMap { $0 as? String } == Array(repeating: "decision", count: Self.count))
    let log = String(decoding: try program.log(), as: UTF8.self)
    for index in 1...Self.count {
      for answer in 1...3 {
        let text = "\"Jawaban \(answer) dari \(index).\""
        #expect(log.components(separatedBy: text).count == 2, "\(text)")
      }
    }
    #expect(try program.run("verify", program.folder).status == 2)
  }
}
