import Casework
import Foundation

/// Texts as they come out of the log.
enum ClosedText {
  static func decode(_ json: String) throws -> Text {
    try JSONDecoder().decode(Text.self, from: Data(json.utf8))
  }
}
