import CaseStore
import Journal
import Testing
import Wording

@testable import NetraCLI

/// What is wrong with a log is told in words, never as a value of the program.
struct BreakTextTests {
  private static let incidents: [Incident] = [
    .brokenLine(n: 5, offset: 900, .hash), .acknowledgedLost(n: 5, end: 900, verified: 300),
    .acknowledgedAltered(n: 5, expected: .origin), .unverifiableTail(offset: 900, length: 7),
    .anchorBeyond(.line(n: 9, hash: .origin), lines: 5),
    .anchorDiffers(.line(n: 9, hash: .origin)), .shrunk(from: 900, to: 300), .replaced,
  ]

  /// What the reader of lines says of one that is cut off in its time.
  private static func misshapen() throws -> EnvelopeError {
    let line = Array(#"{"n":5,"t":"2024-10"#.utf8)
    return try #require(throws: EnvelopeError.self) { try Envelope(scanning: line.span) }
  }

  private func isPlain(_ text: String) -> Bool {
    !["Journal.", "n:", "offset:", "Line(", "Error", "brokenLine", "acknowledged("]
      .contains { text.contains($0) }
  }

  @Test(arguments: Language.allCases)
  func `each reason why a log does not hold is told in words`(language: Language) throws {
    let form = try Self.misshapen()
    let words = BreakText(wording: Wording(language), folder: "/srv/netra")
    let reasons: [Verification.Reason] =
      Self.incidents.map { .incident($0) }
      + [.chain(.frame), .chain(.number), .chain(.hash), .chain(.length)]
      + [.form(form), .unreadable(.noLog(folder: "/srv/netra"))]
    for reason in reasons { #expect(isPlain(words.text(of: reason)), "\(words.text(of: reason))") }
    #expect(words.text(of: .form(form)).contains("\(form.offset)"))
  }

  @Test(arguments: Language.allCases)
  func `an office that only reads says what happened to its log in the same words`(
    language: Language
  ) {
    let wording = Wording(language)
    for incident in Self.incidents {
      let text = FailureText(wording: wording).text(of: StoreError.journal(.incident(incident)))
      #expect(isPlain(text), "\(text)")
      let why = BreakText(wording: wording, folder: "/srv/netra").text(of: .incident(incident))
      #expect(text.contains(why))
    }
  }
}
