extension JSONValue: Decodable {
  package init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: AnyKey.self) {  // not an object: go on
      var object: [String: JSONValue] = [:]
      for key in members.allKeys {
        object[key.stringValue] = try members.decode(JSONValue.self, forKey: key)
      }
      self = .object(object)
      return
    }
    if var elements = try? decoder.unkeyedContainer() {  // not an array: go on
      var values: [JSONValue] = []
      while !elements.isAtEnd { values.append(try elements.decode(JSONValue.self)) }
      self = .array(values)
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {  // not a Boolean: go on
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {  // not a whole number: go on
      self = .integer(value)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension JSONValue {
  /// Visits every string with its path.
  package func forEachString(at path: String = "", _ visit: (String, String) -> Void) {
    switch self {
    case .null, .bool, .integer: break
    case .string(let text): visit(path, text)
    case .array(let values):
      for (index, value) in values.enumerated() {
        value.forEachString(at: path.isEmpty ? "\(index)" : "\(path).\(index)", visit)
      }
    case .object(let members):
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        value.forEachString(at: path.isEmpty ? key : "\(path).\(key)", visit)
      }
    }
  }

  /// The same value with every string replaced.
  package func mapStrings(_ change: (String) -> String) -> JSONValue {
    switch self {
    case .null, .bool, .integer: self
    case .string(let text): .string(change(text))
    case .array(let values): .array(values.map { $0.mapStrings(change) })
    case .object(let members): .object(members.mapValues { $0.mapStrings(change) })
    }
  }
}
