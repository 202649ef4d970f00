import Journal
import Testing

struct EnvelopeTests {
  private static let start =
    #"{"n":7,"t":"2024-10-25T09:13:02.417+07:00","by":"a2","as":"satgas","key":"482773b603967224","#
    + #""id":"019245aa-0000-7000-8000-000000000003","e":["#
  private static let end =
    #"],"sig":""# + String(repeating: "A", count: 86) + #"==","h":""#
    + String(repeating: "0", count: 64) + "\"}\n"

  @Test func `the parts of a golden line are found`() throws {
    let line = try Vectors.lines()[2]
    let envelope = try Envelope(scanning: line.span)
    func text(_ part: Range<Int>) -> String { Envelope.text(part, of: line.span) }
    #expect(envelope.n == 2)
    #expect(text(envelope.time) == "2024-10-25T09:13:02.417+07:00")
    #expect(text(envelope.actor) == "a2")
    #expect(text(envelope.role) == "satgas")
    #expect(text(envelope.key) == "482773b603967224")
    #expect(text(envelope.id) == "019245aa-0000-7000-8000-000000000003")
    #expect(envelope.events.map { text($0.kind) } == ["report.registered/1", "case.opened/1"])
    #expect(envelope.events.map { text($0.stream) } == ["report:L-2024-0001", "case:K-2024-0001"])
    #expect(envelope.events[0].also.isEmpty)
    #expect(envelope.events[0].index == nil)
    #expect(envelope.events[1].also.map(text) == ["report:L-2024-0001", "person:O-00001"])
    #expect(envelope.events[1].index.map(text) == #"{"r":[1],"stage":"verification"}"#)
    #expect(
      envelope.events[1].data.map(text)
        == #"{"report":"L-2024-0001","respondents":[{"person":"O-00001","r":1}]}"#
    )
    #expect(
      text(envelope.hash) == "3704b419aabda8b42171870488561f6c576cd123eca675b147b2684ade41a362"
    )
    #expect(envelope.signature.count == 88)
  }

  @Test(arguments: [
    #"{}"#, #"{"a":1}"#, #"{"a":-9007199254740992,"b":9007199254740992}"#, #"{"a":[]}"#,
    #"{"a":[true,false,null,"",{"b":[0]}]}"#, #"{"a":"\"\\\/\b\f\n\r\t\u00e9"}"#,
    #"{"a":"é“漢😀"}"#, #"{"":""}"#,
  ])
  func `any JSON of whole numbers is data`(data: String) throws {
    let line = Array((Self.start + #"{"k":"a/1","s":"b","d":"# + data + "}" + Self.end).utf8)
    let envelope = try Envelope(scanning: line.span)
    let found = try #require(envelope.events[0].data)
    #expect(Envelope.text(found, of: line.span) == data)
  }

  @Test(arguments: [
    #"{"a":1.0}"#, #"{"a":1e3}"#, #"{"a":01}"#, #"{"a":-0}"#, #"{"a":-}"#, #"{"a":+1}"#,
    #"{"a":9007199254740993}"#, #"{"a":10000000000000000}"#, #"{"a" :1}"#, #"{"a":1,}"#,
    #"{"a":[1,]}"#, #"{a:1}"#, #"{"a":tru}"#, #"{"a":"\x"}"#, #"{"a":"\u12g4"}"#, #"{"a":NaN}"#,
    "{\"a\":\"\t\"}", "{\"a\":\"\u{0}\"}", #"{"a":1"#, #"[1]"#, #""a""#, #"{"a":1}}"#,
    String(repeating: #"{"a":"#, count: 65) + "1" + String(repeating: "}", count: 65),
  ])
  func `what is not such JSON is no data`(data: String) {
    let line = Array((Self.start + #"{"k":"a/1","s":"b","d":"# + data + "}" + Self.end).utf8)
    #expect(throws: EnvelopeError.self) { try Envelope(scanning: line.span) }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xFF],
    ] as [[UInt8]]
  )
  func `bytes that are no UTF-8 are no text`(bytes: [UInt8]) {
    let line =
      Array((Self.start + #"{"k":"a/1","s":"b","d":{"a":""#).utf8) + bytes
      + Array((#""}}"# + Self.end).utf8)
    #expect(throws: EnvelopeError.self) { try Envelope(scanning: line.span) }
  }

  @Test(
    arguments: [
      (#"{"k":"a/1","s":"b"}"#, nil),
      (#"{"k":"a.b_C-d/12","s":"b"},{"k":"c/1","s":"d"}"#, nil),
      (#"{"k":"a/1","s":"b","also":["c"],"x":{"r":1},"d":{}}"#, nil),
      ("", .kind),
      (#"{"k":"a","s":"b"}"#, .kind),
      (#"{"k":"/1","s":"b"}"#, .kind),
      (#"{"k":"a/0","s":"b"}"#, .kind),
      (#"{"k":"a/01","s":"b"}"#, .kind),
      (#"{"k":"a/1x","s":"b"}"#, .kind),
      (#"{"k":"a b/1","s":"b"}"#, .kind),
      (#"{"s":"b","k":"a/1"}"#, .kind),
      (#"{"k":"a/1"}"#, .stream),
      (#"{"k":"a/1","s":""}"#, .stream),
      (#"{"k":"a/1","s":"a b"}"#, .stream),
      (#"{"k":"a/1","s":"a\u0041"}"#, .stream),
      (#"{"k":"a/1","s":"b","also":[]}"#, .also),
      (#"{"k":"a/1","s":"b","also":["c",]}"#, .also),
      (#"{"k":"a/1","s":"b","x":{}}"#, .index),
      (#"{"k":"a/1","s":"b","x":1}"#, .index),
      (#"{"k":"a/1","s":"b","d":1}"#, .data),
      (#"{"k":"a/1","s":"b","d":{},"x":{"r":1}}"#, .events),
      (#"{"k":"a/1","s":"b","x":{"r":1},"also":["c"]}"#, .events),
      (#"{"k":"a/1","s":"b","z":1}"#, .events),
      (#"{"k":"a/1","s":"b"},"#, .kind),
      (#"{"k":"a/1","s":"b"} "#, .signature),
    ] as [(String, EnvelopeError.Part?)]
  )
  func `events keep their form`(events: String, expected: EnvelopeError.Part?) {
    let line = Array((Self.start + events + Self.end).utf8)
    #expect(Self.part(line) == expected)
  }

  @Test(
    arguments: [
      (#"{"n":7,"#, #"{"n":07,"#, .number), (#"{"n":7,"#, #"{"n":-7,"#, .number),
      (#"{"n":7,"#, #"{"n":,"#, .number), (#"{"n":7,"#, #"{"m":7,"#, .start),
      (#"{"n":7,"#, #"{"n":1234567890123456789,"#, .number),
      (#"{"n":7,"#, #" {"n":7,"#, .start), (#"{"n":7,"#, #"{"n":7 ,"#, .time),
      ("2024-10-25T", "2024-13-25T", .time), ("2024-10-25T", "2024-10-32T", .time),
      ("2024-10-25T", "2024-02-30T", .time), ("2024-10-25T", "2024-10-25 ", .time),
      ("T09:13", "T24:13", .time), (".417+", ".41+0", .time), ("+07:00", "Z07:00", .time),
      (#""by":"a2""#, #""by":"""#, .actor), (#""by":"a2""#, #""by":"a\u0032""#, .actor),
      (#""by":"a2""#, #""by":"á""#, .actor), (#""by":"a2","#, "", .actor),
      (#""as":"satgas""#, #""as":"""#, .role), ("482773b603967224", "482773B603967224", .key),
      ("482773b603967224", "482773b60396722", .key), ("-7000-", "-4000-", .identifier),
      ("-8000-", "-c000-", .identifier), ("019245aa-0000", "019245AA-0000", .identifier),
      ("019245aa-0000", "019245aa00000", .identifier), (#""e":["#, #""f":["#, .events),
      ("==", "=", .signature), ("==", "A=", .signature), ("AAAA==", "AA.A==", .signature),
      ("\"}\n", "\"}", .end), ("\"}\n", "\"}\n ", .end), ("\"}\n", "\"}\r\n", .end),
      (#""h":"0"#, #""h":"G"#, .hash), (#""h":"0"#, #""g":"0"#, .hash),
    ] as [(String, String, EnvelopeError.Part)]
  )
  func `one wrong byte of the frame is named`(
    old: String,
    new: String,
    expected: EnvelopeError.Part
  ) {
    let whole = Self.start + #"{"k":"a/1","s":"b"}"# + Self.end
    #expect(Self.part(Array(whole.utf8)) == nil)
    let line = Array(whole.replacing(old, with: new, maxReplacements: 1).utf8)
    #expect(Self.part(line) == expected)
  }

  @Test func `a signature is of base64 digits at each of its places`() {
    let whole = Array((Self.start + #"{"k":"a/1","s":"b"}"# + Self.end).utf8)
    let digits = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let first = whole.count - Self.end.utf8.count + 9
    #expect(whole[first - 1] == UInt8(ascii: "\"") && whole[first + 86] == UInt8(ascii: "="))
    for place in first..<first + 86 {
      for byte in UInt8.min...UInt8.max {
        var line = whole
        line[place] = byte
        #expect((Self.part(line) == nil) == digits.contains(byte), "\(place) \(byte)")
      }
    }
  }

  @Test func `every byte of a text is looked at, wherever it stands`() {
    for length in 1...18 {
      for place in 0..<length {
        for byte in UInt8.min...0x7F {
          var text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          text[place] = byte
          let line =
            Array((Self.start + #"{"k":"a/1","s":"b","d":{"a":""#).utf8) + text
            + Array((#""}}"# + Self.end).utf8)
          let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
          // A backslash before an `a` is no escape; at the end it takes the closing mark away.
          #expect((Self.part(line) == nil) == isPlain, "\(length) \(place) \(byte)")
        }
      }
    }
  }

  @Test func `an identifier is of lower-case digits and dashes at each of its places`() {
    let whole = Array((Self.start + #"{"k":"a/1","s":"b"}"# + Self.end).utf8)
    let hex = Set("0123456789abcdef".utf8)
    let first = Self.start.utf8.count - 7 - 36
    for place in 0..<36 {
      for byte in UInt8.min...UInt8.max {
        var line = whole
        line[first + place] = byte
        let isRight =
          switch place {
          case 8, 13, 18, 23: byte == UInt8(ascii: "-")
          case 14: byte == UInt8(ascii: "7")
          case 19: "89ab".utf8.contains(byte)
          default: hex.contains(byte)
          }
        #expect((Self.part(line) == nil) == isRight, "\(place) \(byte)")
      }
    }
  }

  @Test func `the number of an identifier is that of its digits`() throws {
    let whole = Array((Self.start + #"{"k":"a/1","s":"b"}"# + Self.end).utf8)
    let envelope = try Envelope(scanning: whole.span)
    #expect(envelope.idValue == 0x0192_45aa_0000_7000_8000_0000_0000_0003)
  }

  @Test func `a line cut anywhere is no line`() throws {
    let line = try Vectors.lines()[2]
    for length in 0..<line.count {
      #expect(Self.part(Array(line.prefix(length))) != nil)
    }
  }

  private static func part(_ line: [UInt8]) -> EnvelopeError.Part? {
    do throws(EnvelopeError) {
      _ = try Envelope(scanning: line.span)
      return nil
    } catch {
      return error.part
    }
  }
}
