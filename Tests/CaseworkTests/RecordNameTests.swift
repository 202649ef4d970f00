import Casework
import TestSupport
import Testing

/// The names of records, streams and commands.
struct RecordNameTests {
  @Test func `the example of RFC 9562 comes out byte for byte`() {
    // Appendix A.6: 22 February 2022 14:22:22 at UTC-5, random bits CC3 and 18C4DC0C0C07398F.
    let id = CommandID(
      milliseconds: 0x017F_22E2_79B0,
      random: [0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F]
    )
    #expect(id.text == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    #expect(CommandID("017f22e2-79b0-7cc3-98c4-dc0c0c07398f") == id)
  }

  @Test(arguments: [
    "", "017f22e2-79b0-4cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
    "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "017f22e2079b0-7cc3-98c4-dc0c0c07398f",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
  ])
  func `what is no version 7 UUID in lower case is refused`(text: String) {
    #expect(CommandID(text) == nil)
  }

  static let names = [
    "office", "prevention", "aid", "tip:I-2024-0041", "report:L-2024-0041", "case:K-2024-0011",
    "finding:T-2024-0007", "person:O-00017", "case:K-2024-12345", "person:O-123456",
    "case:K-9999-999999999",
  ]

  @Test(arguments: names)
  func `a stream's name is the same from bytes, from text and back`(name: String) {
    let stream = StreamID(name)
    #expect(stream?.description == name)
    #expect(StreamID(bytes: Array(name.utf8).span) == stream)
  }

  @Test(arguments: [
    "", ":", "case:", "case:K", "case:K-", "case:K-2024-", "case:K-2024-0000", "case:K-2024-1",
    "case:K-24-0001", "case:K-2024-00x1", "case:K-2024-0001-1", "case:L-2024-0001",
    "Case:K-2024-0001",
    "person:O-1", "person:O-00000", "person:O-2024-0001", "case:K-+024-0001", "case:K-0000-0001",
    "case:K-2024-99999999999999999999", "case:K-2024-1000000000", "office:", "case:K--0001",
    "case:K-2024-+001", "case:K-2024-٠٠٠١",
  ])
  func `what is no stream is none, from bytes or text`(name: String) {
    #expect(StreamID(name) == nil)
    #expect(StreamID(bytes: Array(name.utf8).span) == nil)
  }

  @Test func `bytes and text agree on every name that is nearly right`() {
    var generator = SeededGenerator(seed: 9562)
    let alphabet = Array("0123456789-:KLOTIcaseofi+ ".utf8)
    for name in Self.names {
      for _ in 0..<400 {
        var bytes = Array(name.utf8)
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...2, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(alphabet.randomElement(using: &generator) ?? 0x30, at: place)
        default: bytes[place] = alphabet.randomElement(using: &generator) ?? 0x30
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(StreamID(bytes: bytes.span) == StreamID(text), "\(text)")
      }
    }
  }
}
