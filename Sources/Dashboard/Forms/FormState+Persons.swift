internal import Casework
internal import Wording

// What a report's rows of persons mean beyond their fields.

extension FormState {
  /// A row that names somebody registered states the number alone; one without a name is somebody
  /// nobody has named yet.
  func namePersons(in statement: inout JSONValue, _ scene: Scene) {
    guard spec.command == .registerReport, case .array(let rows)? = statement[path: "persons"]
    else { return }
    var unknown = 0
    for row in rows.indices {
      let path = "persons.\(row)"
      if let person = rows[row][path: "person"], case .string = person {
        statement.set(.object(["person": person]), at: path)
        continue
      }
      let isFlagged = rows[row][path: "facts.unknown"] == .bool(true)
      guard rows[row][path: "facts.name"] == nil else { continue }
      unknown += 1
      statement.set(.string(scene.wording(.notKnownYet(unknown))), at: "\(path).facts.name")
      if !isFlagged { statement.set(.bool(true), at: "\(path).facts.unknown") }
    }
  }

  /// The tip to record when neither a person nor anything to show for it is known; nil when the
  /// report can be registered.
  func tip(of draft: CommandDraft) -> CommandDraft? {
    guard draft.name == .registerReport, draft.statement[path: "evidence.0"] == nil,
      draft.statement[path: "case"] == nil, draft.statement[path: "tips"] == nil,
      case .array(let rows)? = draft.statement[path: "persons"],
      rows.allSatisfy({ row in
        row[path: "person"] == nil && row[path: "facts.unknown"] == .bool(true)
      })
    else { return nil }
    var statement = JSONValue.object([:])
    for path in ["source", "received", "title", "what", "act"] {
      statement.set(draft.statement[path: path], at: path)
    }
    return CommandDraft(name: .recordTip, statement: statement)
  }

  // MARK: Likenesses

  /// The persons, title, day and addresses as far as they are filled in.
  func question(scene: Scene) -> DuplicateQuestion {
    var question = DuplicateQuestion(title: values["title"] ?? "")
    if let from = day("act.from", scene) {
      let to = day("act.to", scene) ?? from
      question.act = from...max(from, to)
    }
    question.file = values["case"].flatMap { RecordID($0) }
    let addresses = values.filter { $0.key == "media.url" || $0.key.hasSuffix(".url") }
    question.addresses = Set(addresses.values.compactMap { WebAddress($0) })
      .sorted { $0.normal < $1.normal }
    question.contents = values.filter { $0.key.hasPrefix("evidence.") && $0.key.hasSuffix(".file") }
      .compactMap { contents[$0.value] }.sorted()
    question.accounts = [values["what"] ?? ""]
    question.persons = (0..<rows).map { person($0) }
    return question
  }

  private func day(_ path: String, _ scene: Scene) -> CalendarDate? {
    values[path].flatMap { scene.wording.parseDay($0, today: scene.today)?.date }
  }

  /// One row's person; without a name when it is known who it is already, or nobody knows.
  func person(_ row: Int) -> PersonLikeness {
    let path = "persons.\(row)"
    let id = values["\(path).person"].flatMap { RecordID($0) }
    let isUnknown = values["\(path).facts.unknown"] == "true"
    return PersonLikeness(
      id: id,
      name: isUnknown || id != nil ? "" : values["\(path).facts.name"] ?? "",
      unit: values["\(path).facts.unit"] ?? "",
      nip: id == nil ? values["\(path).facts.nip"] : nil,
      nik: id == nil ? values["\(path).facts.nik"] : nil
    )
  }

  /// What was answered about a likeness.
  func verdict(on hit: DuplicateHit) -> DuplicateVerdict? {
    values[Self.path(of: hit)].flatMap { DuplicateVerdict(rawValue: $0) }
  }

  /// Keeps an answer; whoever is said to be the same is named by number from now on.
  mutating func answer(_ hit: DuplicateHit, _ verdict: DuplicateVerdict, reason: String) {
    let before = self.verdict(on: hit)
    set(verdict.rawValue, at: Self.path(of: hit))
    set(reason, at: Self.path(of: hit) + ".reason")
    let place = hit.person.map { "persons.\($0).person" } ?? "case"
    if verdict == .same {
      set(hit.with.description, at: place)
    } else if before == .same, values[place] == hit.with.description {
      set("", at: place)
    }
    // What is known of somebody registered is not asked again; the cursor goes on in the same row.
    if focusedField == nil, let row = rowOfFocus, let group = spec.group {
      let shown = fields.filter { $0.path.hasPrefix("\(group.path).\(row).") }
      let next = shown.first { $0.isRequired && value(of: $0).isEmpty } ?? shown.first
      if let next { focus(next.path) } else { focusFirst() }
    }
  }

  /// Answers go with the rows they are about.
  mutating func forgetAnswersOfPersons() {
    for path in values.keys where path.hasPrefix("duplicates.p") { set("", at: path) }
  }

  private static func path(of hit: DuplicateHit) -> String {
    let place = hit.person.map { "p\($0)" } ?? "e"
    return "duplicates.\(place).\(hit.with).\(hit.ground.rawValue)"
  }

  /// The answers as the statement holds them; `places` counts the rows it holds from 1.
  func putAnswers(into statement: inout JSONValue, places: [Int: Int]) {
    var answers: [JSONValue] = []
    for (path, value) in values.sorted(by: { $0.key < $1.key }) {
      let parts = path.split(separator: ".").map(String.init)
      guard parts.count == 4, parts[0] == "duplicates" else { continue }
      var answer: [String: JSONValue] = [
        "with": .string(parts[2]), "kind": .string(parts[3]), "answer": .string(value),
      ]
      if let row = Int(parts[1].dropFirst()) {
        guard let place = places[row] else { continue }
        answer["person"] = .integer(place)
      }
      if let reason = values[path + ".reason"] { answer["reason"] = .string(reason) }
      answers.append(.object(answer))
    }
    if !answers.isEmpty { statement.set(.array(answers), at: "duplicates") }
  }
}
