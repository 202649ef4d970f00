import CLaw
package import Casework
import FoundationEssentials

/// A part of the embedded law that could not be read.
package struct LawBookError: Error, Equatable {
  /// Name of the part.
  package let part: String
  package let detail: String
}

extension LawBook {
  /// The law embedded in the program; decode it once and pass it on.
  ///
  /// - Throws: ``LawBookError`` when a part is not the JSON its type expects, which only a wrong
  ///   build can bring about.
  package static func embedded() throws(LawBookError) -> LawBook {
    LawBook(
      catalogue: try part("catalogue", CLAW_CATALOGUE),
      calendar: try part("calendar", CLAW_CALENDAR),
      overlay: try part("overlay", CLAW_OVERLAY),
      tracks: try part("tracks", CLAW_TRACKS),
      authority: try part("authority", CLAW_AUTHORITY),
      guards: try part("guards", CLAW_GUARDS),
      series: try part("series", CLAW_SERIES),
      bodies: try part("bodies", CLAW_BODIES)
    )
  }

  private static func part<Part: Decodable>(
    _ name: String,
    _ number: some BinaryInteger
  ) throws(LawBookError) -> Part {
    var length = 0
    guard let start = claw_text(Int32(number), &length) else {
      throw LawBookError(part: name, detail: "no such text")
    }
    do {
      return try JSONDecoder().decode(Part.self, from: Data(bytes: start, count: length))
    } catch {
      throw LawBookError(part: name, detail: String(describing: error))
    }
  }
}
