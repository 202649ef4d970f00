extension Outcome {
  /// The JSON object as it stands in `x`; keys in fixed order, absent ones left out.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.raw("{")
    func add(_ key: OutcomeKey, _ write: (inout JSONWriter) -> Void) {
      if writer.bytes.count > 1 { writer.raw(",") }
      writer.string(key.rawValue)
      writer.raw(":")
      write(&writer)
    }
    func add(_ key: OutcomeKey, text: String?) {
      if let text { add(key) { $0.string(text) } }
    }
    if !respondents.isEmpty { add(.respondents) { $0.list(respondents) { $0.raw(String($1)) } } }
    add(.stage, text: stage?.rawValue)
    add(.track, text: track?.rawValue)
    switch wait {
    case .began(let body, let since): add(.wait, text: "\(body.rawValue) \(since)")
    case .ended: add(.wait, text: "")
    case nil: break
    }
    if !start.isEmpty {
      add(.start) { writer in
        writer.object(start.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) {
          $0.string($1.description)
        }
      }
    }
    if !stop.isEmpty {
      add(.stop) { writer in
        writer.object(stop.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) { writer, stop in
          writer.raw(#"{"due":"\#(stop.due)","met":"\#(stop.met)"}"#)
        }
      }
    }
    if !hold.isEmpty { add(.hold) { $0.strings(hold) } }
    if !release.isEmpty {
      add(.release) { writer in
        writer.object(release.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) {
          $0.string($1.description)
        }
      }
    }
    add(.served, text: served?.description)
    switch block {
    case .began(let date): add(.block, text: date.description)
    case .lifted: add(.block, text: "")
    case nil: break
    }
    add(.level, text: level?.rawValue)
    if isInProgress { add(.isInProgress) { $0.raw("true") } }
    add(.person, text: person?.description)
    add(.name, text: name)
    add(.status, text: status?.rawValue)
    add(.unit, text: unit)
    add(.positionClass, text: positionClass?.rawValue)
    add(.nip, text: nip)
    add(.nikTag, text: nikTag)
    add(.title, text: title)
    add(.act, text: act?.description)
    if let secrecy { add(.secrecy) { $0.raw(String(secrecy.rawValue)) } }
    if !allowed.isEmpty { add(.allowed) { $0.strings(allowed.map(\.text)) } }
    add(.conflicted, text: conflicted?.text)
    add(.declared, text: declared?.text)
    add(.unconflicted, text: unconflicted?.text)
    add(.meeting, text: meeting)
    add(.ending, text: ending?.rawValue)
    if !violations.isEmpty { add(.violations) { $0.strings(violations) } }
    add(.desk, text: desk?.text)
    add(.positioned, text: positioned?.description)
    add(.tip, text: tip?.rawValue)
    add(.source, text: source?.rawValue)
    add(.address, text: address)
    add(.sketch, text: sketch?.hex)
    add(.content, text: content)
    add(.file, text: file?.description)
    if let missing { add(.missing) { $0.raw(String(missing)) } }
    if !assigned.isEmpty { add(.assigned) { $0.strings(assigned.map(\.text)) } }
    add(.until, text: until?.description)
    add(.phase, text: phase?.rawValue)
    add(.received, text: received?.description)
    add(.cause, text: cause?.rawValue)
    if let mitigating { add(.mitigating) { $0.raw(String(mitigating)) } }
    if let recommendation { add(.recommendation) { $0.raw(String(recommendation)) } }
    add(.decided, text: decided?.description)
    add(.option, text: option)
    add(.paper, text: paper)
    add(.merged, text: merged?.description)
    if let letter { add(.letter) { $0.raw(letter.json) } }
    writer.raw("}")
    return writer.bytes
  }

  /// Reads an `x` back; nil when it is not what this program writes.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package init?(json text: Span<UInt8>) {
    self.init()
    var cursor = JSONCursor()
    do throws(JSONCursor.Problem) {
      try cursor.object(in: text, keys: Tables.keys) {
        (cursor, text, key) throws(JSONCursor.Problem) in
        try read(key, from: &cursor, in: text)
      }
    } catch {
      return nil
    }
    guard cursor.position == text.count else { return nil }
  }

  private mutating func read(
    _ key: OutcomeKey,
    from cursor: inout JSONCursor,
    in text: Span<UInt8>
  ) throws(JSONCursor.Problem) {
    switch key {
    case .respondents:
      respondents = try cursor.list(in: text) { (cursor, text) throws(JSONCursor.Problem) in
        try cursor.integer(in: text)
      }
    case .wait: wait = try Self.wait(from: &cursor, in: text)
    case .start:
      try cursor.object(in: text) { (cursor, text, code) throws(JSONCursor.Problem) in
        start[code] = try cursor.quotedDate(in: text)
      }
    case .stop:
      try cursor.object(in: text) { (cursor, text, code) throws(JSONCursor.Problem) in
        stop[code] = try Self.stop(from: &cursor, in: text)
      }
    case .hold: hold = try cursor.strings(in: text)
    case .release:
      try cursor.object(in: text) { (cursor, text, code) throws(JSONCursor.Problem) in
        release[code] = try cursor.quotedDate(in: text)
      }
    case .served: served = try cursor.quotedDate(in: text)
    case .block: block = try cursor.value(Block.init(text:), in: text)
    case .isInProgress:
      try cursor.expectTrue(in: text)
      isInProgress = true
    case .secrecy:
      guard let value = Secrecy(rawValue: try cursor.integer(in: text)) else {
        throw JSONCursor.Problem(offset: cursor.position)
      }
      secrecy = value
    case .allowed: allowed = try cursor.strings(in: text).compactMap { ActorID($0) }
    case .violations: violations = try cursor.strings(in: text)
    case .name: name = try cursor.string(in: text)
    case .unit: unit = try cursor.string(in: text)
    case .nip: nip = try cursor.string(in: text)
    case .nikTag: nikTag = try cursor.string(in: text)
    case .title: title = try cursor.string(in: text)
    case .meeting: meeting = try cursor.string(in: text)
    case .stage: stage = try cursor.lookUp(Tables.stages, in: text)
    case .track: track = try cursor.lookUp(Tables.tracks, in: text)
    case .level: level = try cursor.lookUp(Tables.levels, in: text)
    case .person: person = try cursor.recordID(in: text)
    case .status: status = try cursor.lookUp(Tables.statuses, in: text)
    case .positionClass: positionClass = try cursor.lookUp(Tables.classes, in: text)
    case .act: act = try cursor.quotedDate(in: text)
    case .conflicted: conflicted = try cursor.value(ActorID.init, in: text)
    case .declared: declared = try cursor.value(ActorID.init, in: text)
    case .unconflicted: unconflicted = try cursor.value(ActorID.init, in: text)
    case .ending: ending = try cursor.lookUp(Tables.endings, in: text)
    case .desk: desk = try cursor.value(ActorID.init, in: text)
    case .positioned: positioned = try cursor.quotedDate(in: text)
    case .tip: tip = try cursor.lookUp(Tables.tips, in: text)
    case .source: source = try cursor.lookUp(Tables.sources, in: text)
    case .address: address = try cursor.string(in: text)
    case .sketch: sketch = TextSketch(hex: try cursor.string(in: text))
    case .content: content = try cursor.string(in: text)
    case .file: file = try cursor.recordID(in: text)
    case .missing: missing = try cursor.integer(in: text)
    case .assigned: assigned = try cursor.strings(in: text).compactMap { ActorID($0) }
    case .until: until = try cursor.quotedDate(in: text)
    case .phase: phase = try cursor.lookUp(Tables.phases, in: text)
    case .received: received = try cursor.quotedDate(in: text)
    case .cause: cause = try cursor.lookUp(Tables.causes, in: text)
    case .mitigating: mitigating = try cursor.integer(in: text)
    case .recommendation: recommendation = try cursor.integer(in: text)
    case .decided: decided = try cursor.quotedDate(in: text)
    case .option: option = try cursor.string(in: text)
    case .paper: paper = try cursor.string(in: text)
    case .merged: merged = try cursor.value({ RecordID($0) }, in: text)
    case .letter: letter = try LetterTrace(from: &cursor, in: text)
    }
  }

  private static func wait(
    from cursor: inout JSONCursor,
    in text: Span<UInt8>
  ) throws(JSONCursor.Problem) -> Wait {
    // Read by bytes: half the lines of a large log begin or end a waiting.
    guard let body = try cursor.word(Tables.bodies, in: text) else { return .ended }
    let since = try cursor.date(in: text)
    try cursor.expect(0x22, in: text)
    return .began(body, since: since)
  }

  private static func stop(
    from cursor: inout JSONCursor,
    in text: Span<UInt8>
  ) throws(JSONCursor.Problem) -> Stop {
    var due: CalendarDate?
    var met: CalendarDate?
    try cursor.object(in: text) { (cursor, text, key) throws(JSONCursor.Problem) in
      let date = try cursor.quotedDate(in: text)
      switch key {
      case "due": due = date
      case "met": met = date
      default: throw JSONCursor.Problem(offset: cursor.position)
      }
    }
    guard let due, let met else { throw JSONCursor.Problem(offset: cursor.position) }
    return Stop(due: due, met: met)
  }
}

/// The closed lists an outcome chooses from, found by their bytes.
private enum Tables {
  static let keys = ByteTable(OutcomeKey.self)
  static let stages = ByteTable(Stage.self)
  static let tracks = ByteTable(Track.self)
  static let levels = ByteTable(Level.self)
  static let statuses = ByteTable(EmploymentStatus.self)
  static let classes = ByteTable(PositionClass.self)
  static let endings = ByteTable(Outcome.Ending.self)
  static let tips = ByteTable(Outcome.TipState.self)
  static let sources = ByteTable(Source.self)
  static let bodies = ByteTable(Body.self)
  static let phases = ByteTable(ElectionPhase.self)
  static let causes = ByteTable(Intent.self)
}

extension JSONCursor {
  fileprivate mutating func strings(in text: Span<UInt8>) throws(Problem) -> [String] {
    try list(in: text) { (cursor, text) throws(Problem) in try cursor.string(in: text) }
  }

  fileprivate mutating func value<Value>(
    _ make: (String) -> Value?,
    in text: Span<UInt8>
  ) throws(Problem) -> Value {
    guard let value = make(try string(in: text)) else { throw Problem(offset: position) }
    return value
  }
}

extension Outcome.Block {
  /// Reads a day, or nothing for a block that was lifted.
  fileprivate init?(text: String) {
    guard !text.isEmpty else {
      self = .lifted
      return
    }
    guard let date = CalendarDate(text) else { return nil }
    self = .began(date)
  }
}
