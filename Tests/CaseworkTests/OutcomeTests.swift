import Casework
import TestSupport
import Testing

/// The `x` of a line, written and read by hand.
struct OutcomeTests {
  private static func text(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "a", "Kel. Bukit", "\"", "\\", "/", "\u{7F}", "é", "e\u{301}", "漢", "😀", "\n", "\t", " ", "{",
      "]",
      "\u{1}", "\u{2028}",
    ]
    return (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  private static func date(_ generator: inout SeededGenerator) -> CalendarDate {
    CalendarDate(dayNumber: Int.random(in: 0...30_000, using: &generator)) ?? .earliest
  }

  private static func random(_ generator: inout SeededGenerator) -> Outcome {
    func maybe<Value>(_ value: Value, _ generator: inout SeededGenerator) -> Value? {
      Bool.random(using: &generator) ? value : nil
    }
    var outcome = Outcome()
    outcome.respondents = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      Int.random(in: 1...40, using: &generator)
    }
    outcome.stage = maybe(.examination, &generator)
    outcome.track = maybe(.disciplinePPPK, &generator)
    outcome.wait = maybe(
      Bool.random(using: &generator)
        ? .ended : .began(.inspectorate, since: date(&generator)),
      &generator
    )
    for code in ["PPK", "A-\(text(&generator))"] where Bool.random(using: &generator) {
      outcome.start[code] = date(&generator)
      outcome.stop[code] = Outcome.Stop(due: date(&generator), met: date(&generator))
      outcome.hold.append(code)
    }
    outcome.level = maybe(.berat, &generator)
    outcome.isInProgress = Bool.random(using: &generator)
    outcome.person = maybe(RecordID(kind: .person, year: 0, number: 17), &generator)
    outcome.name = maybe(text(&generator), &generator)
    outcome.status = maybe(.pppkParuhWaktu, &generator)
    outcome.unit = maybe(text(&generator), &generator)
    outcome.positionClass = maybe(.jfAhliUtama, &generator)
    outcome.nip = maybe("190001012020011001", &generator)
    outcome.nikTag = maybe("0011ff", &generator)
    outcome.title = maybe(text(&generator), &generator)
    outcome.act = maybe(date(&generator), &generator)
    outcome.secrecy = maybe(.strict, &generator)
    outcome.allowed = ActorID("pj.wali").map { [$0] } ?? []
    outcome.conflicted = maybe(ActorID("dewi"), &generator) ?? nil
    outcome.unconflicted = maybe(ActorID("dewi"), &generator) ?? nil
    outcome.desk = maybe(ActorID("camat"), &generator) ?? nil
    outcome.positioned = maybe(date(&generator), &generator)
    outcome.meeting = maybe("2024-11-06 09.00", &generator)
    outcome.ending = maybe(.discontinued, &generator)
    outcome.violations = maybe([text(&generator)], &generator) ?? []
    outcome.tip = maybe(.checked, &generator)
    outcome.source = maybe(.rally, &generator)
    outcome.address = maybe("https://contoh.id/\(text(&generator))", &generator)
    outcome.content = maybe(text(&generator), &generator)
    outcome.file = maybe(RecordID(kind: .file, year: 2024, number: 11), &generator)
    outcome.missing = maybe(Int.random(in: 0...7, using: &generator), &generator)
    outcome.assigned = Bool.random(using: &generator) ? [ActorID("joko")].compactMap(\.self) : []
    outcome.until = maybe(date(&generator), &generator)
    outcome.release = maybe(["A-\(text(&generator))": date(&generator)], &generator) ?? [:]
    outcome.served = maybe(date(&generator), &generator)
    outcome.block = maybe(
      Bool.random(using: &generator) ? .lifted : .began(date(&generator)),
      &generator
    )
    outcome.phase = maybe(.masaTenang, &generator)
    outcome.received = maybe(date(&generator), &generator)
    outcome.cause = maybe(.unaware, &generator)
    outcome.mitigating = maybe(2, &generator)
    outcome.recommendation = maybe(1, &generator)
    outcome.decided = maybe(date(&generator), &generator)
    outcome.option = maybe(text(&generator), &generator)
    outcome.letter = maybe(
      LetterTrace(
        finding: maybe(RecordID(kind: .finding, year: 2024, number: 7), &generator),
        kind: maybe(.supervisorFinding, &generator),
        number: text(&generator),
        register: maybe(text(&generator), &generator),
        date: date(&generator)
      ),
      &generator
    )
    return outcome
  }

  @Test func `any outcome reads back as it was written`() {
    var generator = SeededGenerator(seed: 25_10_2024)
    for _ in 0..<1500 {
      let outcome = Self.random(&generator)
      let json = outcome.json
      #expect(Outcome(json: json.span) == outcome, "\(String(decoding: json, as: UTF8.self))")
      #expect(json.allSatisfy { $0 >= 0x20 })
    }
  }

  @Test func `an empty outcome is an empty object`() {
    #expect(Outcome().isEmpty)
    #expect(Outcome().json == Array("{}".utf8))
    #expect(Outcome(json: Array("{}".utf8).span) == Outcome())
  }

  @Test func `any byte taken away leaves nothing that reads as the same`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      let outcome = Self.random(&generator)
      let json = outcome.json
      for length in 0..<json.count {
        #expect(Outcome(json: json.span.extracting(0..<length)) == nil)
      }
      #expect(Outcome(json: (json + [0x20]).span) == nil)
    }
  }

  @Test(arguments: [
    "", "null", "[]", "{", "{}x", " {}", #"{"r":1}"#, #"{"r":[1,]}"#, #"{"r":[-1]}"#,
    #"{"r":[1.5]}"#, #"{"r":[99999999999999999999]}"#, #"{"stage":"nowhere"}"#, #"{"stage":1}"#,
    #"{"unknown":"x"}"#, #"{"title":"a}"#, #"{"title":"\x"}"#, #"{"title":"\u12"}"#,
    #"{"title":"\ud83d\ude00"}"#, #"{"title": "a"}"#, #"{"title":"a",}"#, #"{"progress":false}"#,
    #"{"wait":"bawaslu"}"#, #"{"wait":"nobody 2024-10-26"}"#, #"{"act":"2024-02-30"}"#,
    #"{"stop":{"X":{"due":"2024-10-26"}}}"#,
    #"{"stop":{"X":{"due":"2024-10-26","met":"2024-10-26","x":"2024-10-26"}}}"#, #"{"secret":3}"#,
    #"{"blocked":"soon"}"#, #"{"served":""}"#, #"{"person":"K2024"}"#,
    #"{"conflict":"Nama Besar"}"#,
  ])
  func `what this program does not write, it does not read`(text: String) {
    #expect(Outcome(json: Array(text.utf8).span) == nil)
  }

  @Test(arguments: [
    (#"{"title":"\u0041\u00e9\/\"\\\n\t\r\b\f"}"#, "A\u{E9}/\"\\\n\t\r\u{8}\u{C}"),
    (#"{"title":""}"#, ""), (#"{"title":"漢"}"#, "漢"),
  ])
  func `escapes are resolved`(json: String, title: String) {
    #expect(Outcome(json: Array(json.utf8).span)?.title == title)
  }
}
