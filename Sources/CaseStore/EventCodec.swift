import Casework
import FoundationEssentials

/// Facts of events to and from the JSON of the log.
enum EventCodec {
  /// The `d` of an event: keys sorted, slashes plain.
  static func encode(_ event: Event, sealer: any FieldSealer) throws -> [UInt8] {
    var info: [CodingUserInfoKey: Any] = [:]
    if let key = CodingUserInfoKey.fieldSealer { info[key] = sealer }
    return try SortedJSONEncoder(userInfo: info).encode(event)
  }

  /// The facts of an event of that kind.
  static func decode(
    _ kind: EventKind,
    _ json: [UInt8],
    sealer: (any FieldSealer)?
  ) throws -> Event {
    let decoder = JSONDecoder()
    if let key = CodingUserInfoKey.fieldSealer, let sealer { decoder.userInfo[key] = sealer }
    if let key = CodingUserInfoKey.eventKind { decoder.userInfo[key] = kind }
    return try decoder.decode(KindedEvent.self, from: Data(json)).event
  }

  private struct KindedEvent: Decodable {
    let event: Event

    init(from decoder: any Decoder) throws {
      guard let key = CodingUserInfoKey.eventKind,
        let kind = decoder.userInfo[key] as? EventKind
      else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "no kind")
        )
      }
      event = try Event(kind, from: decoder)
    }
  }
}

extension CodingUserInfoKey {
  fileprivate static let eventKind = CodingUserInfoKey(rawValue: "netra.event-kind")
}
