/// A JSON value built by hand: what a form fills in and `netra submit` reads.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value as JSON text, keys sorted, slashes plain.
  package var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.raw("null")
    case .bool(let value): writer.raw(value ? "true" : "false")
    case .integer(let value): writer.raw(String(value))
    case .string(let text): writer.string(text)
    case .array(let values): writer.list(values) { $1.write(to: &$0) }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
      writer.object(sorted) { $1.write(to: &$0) }
    }
  }

  /// The value at a path such as `letter.number` or `persons.0.facts.name`.
  package subscript(path path: String) -> JSONValue? {
    var value = self
    for step in path.split(separator: ".") {
      switch value {
      case .object(let members):
        guard let next = members[String(step)] else { return nil }
        value = next
      case .array(let values):
        guard let index = Int(step), values.indices.contains(index) else { return nil }
        value = values[index]
      case .null, .bool, .integer, .string: return nil
      }
    }
    return value
  }

  /// Puts a value at a path, making the objects and arrays on the way; nil takes it out.
  package mutating func set(_ value: JSONValue?, at path: String) {
    set(value, at: path.split(separator: ".").map(String.init)[...])
  }

  private mutating func set(_ value: JSONValue?, at path: ArraySlice<String>) {
    guard let step = path.first else {
      self = value ?? .null
      return
    }
    let rest = path.dropFirst()
    if let index = Int(step) {
      var values: [JSONValue] = []
      if case .array(let existing) = self { values = existing }
      guard index <= values.count else { return }
      if index == values.count { values.append(.null) }
      values[index].set(value, at: rest)
      self = .array(values)
      return
    }
    var members: [String: JSONValue] = [:]
    if case .object(let existing) = self { members = existing }
    if rest.isEmpty {
      members[step] = value
    } else {
      var member = members[step] ?? .null
      member.set(value, at: rest)
      members[step] = member
    }
    self = .object(members)
  }
}

/// A command as a form or a line of `netra submit` states it, before it is read and judged.
package struct CommandDraft: Hashable, Sendable {
  package var name: Command.Name
  /// The `d` of the command.
  package var statement: JSONValue

  package init(name: Command.Name, statement: JSONValue) {
    self.name = name
    self.statement = statement
  }
}
