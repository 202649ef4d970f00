import CaseStore
import Casework
import Foundation
import TestSupport
import Testing

/// Lines as they are handed in, before anything is judged.
struct CommandReaderTests {
  private static func request(_ line: String) throws -> CommandRequest {
    try CommandReader(law: LawBook.embedded()).request(line: Array(line.utf8))
  }

  private static func cause(_ line: String) throws -> RefusalCause? {
    do {
      _ = try request(line)
      return nil
    } catch let refusal as Refusal {
      return refusal.cause
    }
  }

  @Test(arguments: [
    "", "nonsense", "[]", "null", "1", #""text""#, "{", #"{"do":"tip.record""#,
    #"{"do":"case.seclude","d":{"secrecy":1.5}}"#,
  ])
  func `what is no object of JSON is malformed`(line: String) throws {
    guard case .malformed = try Self.cause(line) else {
      Issue.record("\(String(describing: try Self.cause(line)))")
      return
    }
  }

  @Test func `a line without a command, or with one nobody knows, says so`() throws {
    #expect(try Self.cause("{}") == .fieldRequired("do"))
    #expect(try Self.cause(#"{"do":1}"#) == .fieldRequired("do"))
    #expect(
      try Self.cause(#"{"do":"case.delete"}"#) == .valueUnknown(field: "do", value: "case.delete")
    )
    #expect(try Self.cause(#"{"do":"tip.record","who":"budi"}"#) == .unknownField("who"))
  }

  @Test func `a field that is missing, wrong or unknown is named by its path`() throws {
    let line = StoredOffice.report.line
    #expect(
      try Self.cause(line.replacing(#""received":"2024-10-25","#, with: ""))
        == .fieldRequired("received")
    )
    #expect(
      try Self.cause(line.replacing(#""position":"jabatan""#, with: #""jabatan":"x""#))
        == .fieldRequired("persons.0.facts.position")
    )
    #expect(
      try Self.cause(line.replacing(#""holder":"camat""#, with: #""holder":"camat","gaji":1"#))
        == .unknownField("persons.1.facts.contract.gaji")
    )
    guard
      case .valueUnknown("persons.0.facts.status", _) = try #require(
        try Self.cause(line.replacing(#""PNS""#, with: #""ASN""#))
      )
    else {
      Issue.record("wrong cause")
      return
    }
  }

  @Test func `id, at and base are read strictly`() throws {
    let plain =
      #"{"do":"tip.record","d":{"received":"2024-09-18","source":"opd","title":"a","what":"b"}"#
    for bad in [
      #","id":"1"}"#, #","at":"yesterday"}"#, #","base":[]}"#, #","base":{"case":1}}"#,
      #","base":{"case:K-2024-0001":"1"}}"#, #","as":1}"#,
    ] {
      guard case .valueUnknown = try #require(try Self.cause(plain + bad)) else {
        Issue.record("\(bad)")
        continue
      }
    }
    let request = try Self.request(
      plain + #","id":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","base":{"case:K-2024-0001":4},"#
        + #""at":"2024-10-25T09:00:00+07:00","as":"budi"}"#
    )
    #expect(request.id?.text == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    #expect(request.base.values.first == 4)
    #expect(request.at?.hour == 9)
    #expect(request.acting == "budi")
  }

  @Test func `text enters in normal form C`() throws {
    let line = StoredOffice.report.line.replacing("Hadir berseragam", with: "cafe\u{301}")
    guard case .registerReport(let entry) = try Self.request(line).command else {
      Issue.record("another command")
      return
    }
    #expect(entry.what.shown.unicodeScalars.map(\.value) == [0x63, 0x61, 0x66, 0xE9])
  }

  @Test func `70,000 bytes are refused with their count`() throws {
    let line = StoredOffice.report.line.replacing(
      "Hadir berseragam",
      with: String(repeating: "é", count: 35_000)
    )
    #expect(try Self.cause(line) == .textTooLong(field: "what", bytes: 70_000))
  }

  @Test(arguments: [
    "\u{202E}", "\u{200B}", "\u{2066}", "\u{FEFF}", "\u{E0041}", "\u{85}", "\u{61C}",
  ])
  func `characters that hide or turn text are refused by their number`(scalar: String) throws {
    let line = StoredOffice.report.line.replacing("Lurah Contoh", with: "Lurah\(scalar)Contoh")
    guard case .textControl("persons.0.facts.name", _) = try #require(try Self.cause(line)) else {
      Issue.record("another cause")
      return
    }
  }

  @Test(arguments: ["O'Brien", "S'ASN", "Ni Luh Putu", "Muḥammad", "李明", "👩‍⚖️ Hakim"])
  func `names as people have them are taken`(name: String) throws {
    let line = StoredOffice.report.line.replacing("Lurah Contoh", with: name)
    #expect(try Self.cause(line) == nil)
  }

  @Test func `every command is known by its name, and its statement is written back`() throws {
    for step in CampaignStory.steps + Officials.enrolments() + Officials.appointments {
      let request = try Self.request(step.line)
      #expect(request.command.name.rawValue == step.name)
    }
    #expect(Set(Command.Name.allCases.map(\.rawValue)).count == Command.Name.allCases.count)
    for kind in EventKind.allCases {
      #expect(kind.rawValue.hasSuffix("/1"))
      #expect(!kind.roles.isEmpty)
    }
  }

  /// A statement of every kind of command, as random stories make them.
  private static func statements() throws -> [(name: String, d: JSONValue)] {
    var office = try MemoryOffice.staffed(law: LawBook.embedded())
    try office.run(StoredOffice.report)
    let row = try #require(office.index.rows.first)
    var generator = SeededGenerator(seed: 5)
    return try Command.Name.allCases.map { name in
      let step = RandomCommands.of(name, row, in: office, &generator)
      let d = try JSONDecoder().decode(JSONValue.self, from: Data(step.statement.utf8))
      return (step.name, d)
    }
  }

  @Test(arguments: [
    ("letter", #"{"number":"1"}"#, "letter.date"),
    ("letter", #"{"date":"2024-11-01"}"#, "letter.number"),
    ("letter", #"{"number":" ","date":"2024-11-01"}"#, "letter.number"),
    ("permit", #"{"number":"1"}"#, "permit.date"), ("decree", #"{"number":"1"}"#, "decree.date"),
    ("decree", #"{"number":"","date":"2024-11-01"}"#, "decree.number"),
  ])
  func `of a letter the part that is missing is named, in every command that has one`(
    field: String,
    letter: String,
    missing: String
  ) throws {
    let part = try JSONDecoder().decode(JSONValue.self, from: Data(letter.utf8))
    var named: Set<String> = []
    for (name, statement) in try Self.statements() {
      var statement = statement
      statement.set(part, at: field)
      let d = String(decoding: statement.json, as: UTF8.self)
      let cause = try Self.cause(#"{"do":"\#(name)","d":\#(d)}"#)
      if cause == .fieldRequired(missing) { named.insert(name) }
      // A command without such a letter does not know the field; elsewhere it is a number.
      let isOther =
        cause == .unknownField(field) || cause == .unknownField(missing)
        || cause.map { if case .valueUnknown(let path, _) = $0 { path == field } else { false } }
          ?? false
      #expect(cause == .fieldRequired(missing) || isOther, "\(name): \(String(describing: cause))")
    }
    #expect(named.count >= (field == "letter" ? 30 : 1), "\(named.sorted())")
  }
}
