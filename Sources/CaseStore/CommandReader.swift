package import Casework
import FoundationEssentials
@_spi(_Unicode) import Swift

/// One command as it is handed in, before it is judged.
package struct CommandRequest: Sendable {
  package var command: Command
  /// The id of a retry; nil lets the store make one.
  package var id: CommandID?
  /// The official, or a role that one official holds; in a demonstration only.
  package var acting: String?
  /// What the clock is to say; in a demonstration only.
  package var at: Timestamp?
  /// The stream versions the command was built on.
  package var base: [StreamID: Int]

  package init(
    command: Command,
    id: CommandID? = nil,
    acting: String? = nil,
    at: Timestamp? = nil,
    base: [StreamID: Int] = [:]
  ) {
    self.command = command
    self.id = id
    self.acting = acting
    self.at = at
    self.base = base
  }
}

/// Reads commands from JSON: form first, then text, then types.
package struct CommandReader: Sendable {
  private let guards: Guards

  package init(law: LawBook) { guards = law.guards }

  /// What is refused here is of form, by the program's own rules, which no law replaces.
  private func refuse(_ cause: RefusalCause) -> Refusal {
    Refusal(cause: cause, article: guards[cause.rule]?.article ?? cause.rule.rawValue)
  }

  /// Reads one line of `netra submit`.
  package func request(line: [UInt8]) throws(Refusal) -> CommandRequest {
    let value: JSONValue
    do {
      value = try JSONDecoder().decode(JSONValue.self, from: Data(line))
    } catch {
      throw refuse(.malformed("JSON"))
    }
    guard case .object(let members) = value else { throw refuse(.malformed("JSON")) }
    for key in members.keys.sorted() where !["do", "id", "as", "at", "base", "d"].contains(key) {
      throw refuse(.unknownField(key))
    }
    guard case .string(let word) = members["do"] else { throw refuse(.fieldRequired("do")) }
    guard let name = Command.Name(rawValue: word) else {
      throw refuse(.valueUnknown(field: "do", value: word))
    }
    let draft = CommandDraft(name: name, statement: members["d"] ?? .object([:]))
    var request = CommandRequest(command: try command(draft))
    request.id = try parse(members["id"], "id") { CommandID($0) }
    request.at = try parse(members["at"], "at") { Timestamp($0) ?? Timestamp(withoutFraction: $0) }
    request.acting = try parse(members["as"], "as") { $0 }
    request.base = try base(members["base"])
    return request
  }

  private func parse<Value>(
    _ value: JSONValue?,
    _ field: String,
    _ make: (String) -> Value?
  ) throws(Refusal) -> Value? {
    guard let value else { return nil }
    guard case .string(let text) = value, let parsed = make(text) else {
      throw refuse(.valueUnknown(field: field, value: Self.text(of: value)))
    }
    return parsed
  }

  private func base(_ value: JSONValue?) throws(Refusal) -> [StreamID: Int] {
    guard let value else { return [:] }
    guard case .object(let members) = value else {
      throw refuse(.valueUnknown(field: "base", value: Self.text(of: value)))
    }
    var base: [StreamID: Int] = [:]
    for (name, version) in members {
      guard let stream = StreamID(name), case .integer(let n) = version else {
        throw refuse(.valueUnknown(field: "base", value: name))
      }
      base[stream] = n
    }
    return base
  }

  /// Reads a command from what a form or a line states.
  package func command(_ draft: CommandDraft) throws(Refusal) -> Command {
    let statement = draft.statement.mapStrings { $0.normalised }
    try checkTexts(in: statement)
    if let path = Self.numberless(in: statement, at: "") { throw refuse(.fieldRequired(path)) }
    let command: Command
    do {
      command = try JSONDecoder().decode(
        NamedCommand.self,
        from: Data(JSONValue.object([draft.name.rawValue: statement]).json)
      ).command
    } catch let error as DecodingError {
      throw refuse(Self.cause(of: error, below: draft.name.rawValue, in: statement))
    } catch {
      throw refuse(.malformed(draft.name.rawValue))
    }
    try checkFields(of: statement, in: command)
    return command
  }

  private func checkTexts(in statement: JSONValue) throws(Refusal) {
    var cause: RefusalCause?
    statement.forEachString { path, text in
      // A sealed box comes out of the log; nobody states one.
      if path.split(separator: ".").contains("$x") { cause = cause ?? .unknownField(path) }
      let field = path.split(separator: ".").last { Int($0) == nil }.map(String.init) ?? path
      switch TextRules.problem(in: text, allowsLines: Self.longFields.contains(field)) {
      case .tooLong(let bytes): cause = cause ?? .textTooLong(field: path, bytes: bytes)
      case .forbidden(let scalar): cause = cause ?? .textControl(field: path, scalar: scalar)
      case nil: break
      }
    }
    if let cause { throw refuse(cause) }
  }

  /// Where a letter has a date and an empty number; a letter is named by both.
  private static func numberless(in value: JSONValue, at path: String) -> String? {
    func below(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    switch value {
    case .null, .bool, .integer, .string: return nil
    case .array(let values):
      return values.enumerated().lazy.compactMap { index, value in
        numberless(in: value, at: below(String(index)))
      }
      .first
    case .object(let members):
      if members["date"] != nil, case .string(let number) = members["number"],
        number.allSatisfy(\.isWhitespace)
      {
        return below("number")
      }
      return members.sorted { $0.key < $1.key }.lazy.compactMap { key, value in
        numberless(in: value, at: below(key))
      }
      .first
    }
  }

  private static let longFields: Set<String> = [
    "what", "how", "reason", "note", "summary", "question", "answer", "text", "grounds", "comment",
    "recommendation", "refusal", "relation", "aggravating", "mitigating",
  ]

  /// A field this program does not know is a slip of the pen, never silently dropped.
  private func checkFields(of statement: JSONValue, in command: Command) throws(Refusal) {
    let encoder = JSONEncoder()
    if let key = CodingUserInfoKey.fieldSealer { encoder.userInfo[key] = PlainSealer() }
    guard let data = try? encoder.encode(StatedCommand(command: command)),
      let known = try? JSONDecoder().decode(JSONValue.self, from: data)
    else { return }  // what was read can be written; without it there is nothing to compare
    if let path = Self.unknownPath(in: statement, known: known, at: "") {
      throw refuse(.unknownField(path))
    }
  }

  private static func unknownPath(
    in value: JSONValue,
    known: JSONValue?,
    at path: String
  ) -> String? {
    switch (value, known) {
    case (.null, _): return nil
    case (.object(let members), .object(let knownMembers)):
      if knownMembers["$x"] != nil { return nil }
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        let place = path.isEmpty ? key : "\(path).\(key)"
        guard member == .null || knownMembers[key] != nil else { return place }
        if let found = unknownPath(in: member, known: knownMembers[key], at: place) {
          return found
        }
      }
      return nil
    case (.array(let values), .array(let knownValues)):
      for (index, value) in values.enumerated() where index < knownValues.count {
        if let found = unknownPath(in: value, known: knownValues[index], at: "\(path).\(index)") {
          return found
        }
      }
      return nil
    default: return nil
    }
  }

  private static func cause(
    of error: DecodingError,
    below name: String,
    in statement: JSONValue
  ) -> RefusalCause {
    func path(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
      let keys = context.codingPath + (last.map { [$0] } ?? [])
      let text = keys.fieldPath
      return text.hasPrefix(name + ".") ? String(text.dropFirst(name.count + 1)) : text
    }
    switch error {
    case .keyNotFound(let key, let context): return .fieldRequired(path(context, key))
    case .valueNotFound(_, let context): return .fieldRequired(path(context))
    case .typeMismatch(_, let context), .dataCorrupted(let context):
      let place = path(context)
      let stated = statement[path: place].map { text(of: $0) } ?? context.debugDescription
      return .valueUnknown(field: place, value: stated)
    @unknown default: return .malformed(name)
    }
  }

  private static func text(of value: JSONValue) -> String {
    if case .string(let text) = value { return text }
    return String(decoding: value.json, as: UTF8.self)
  }
}

/// A command under its name, the only member of an object.
private struct NamedCommand: Decodable {
  let command: Command

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    guard let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no command")
      )
    }
    command = try Command(key.name, from: container.superDecoder(forKey: key))
  }

  private struct Name: CodingKey {
    let name: Command.Name

    var stringValue: String { name.rawValue }
    var intValue: Int? { nil }

    init?(stringValue: String) {
      guard let name = Command.Name(rawValue: stringValue) else { return nil }
      self.name = name
    }

    init?(intValue: Int) { nil }
  }
}

/// The statement of a command, written back to see which fields it has.
private struct StatedCommand: Encodable {
  let command: Command

  func encode(to encoder: any Encoder) throws { try command.encodeStatement(to: encoder) }
}

/// Stands in for sealing where nothing is written.
private struct PlainSealer: FieldSealer {
  var sealsText: Bool { false }

  func seal(_ plain: String, at path: String, isText: Bool) throws -> SealedBox {
    SealedBox(keyID: "", cipher: "")
  }

  func open(_ box: SealedBox, at path: String) -> String? { nil }
}

extension String {
  /// Normalisation form C, in which all text enters the log.
  ///
  /// By the standard library's own tables: the alternative is the whole of Foundation.
  var normalised: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
