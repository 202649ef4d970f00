/// A person as a form names them, to be looked for among those known.
package struct PersonLikeness: Hashable, Sendable {
  /// The person, where it has a number already; nobody is like themselves.
  package var id: RecordID?
  package var name: String
  package var unit: String
  package var nip: String?
  /// The NIK as it was typed; only who holds the office's key can look for it.
  package var nik: String?
  /// The keyed hash that stands for the NIK in the log.
  package var nikTag: String?

  package init(
    id: RecordID? = nil,
    name: String,
    unit: String = "",
    nip: String? = nil,
    nik: String? = nil,
    nikTag: String? = nil
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.nip = nip
    self.nik = nik
    self.nikTag = nikTag
  }
}

/// What is looked for: a report that is being filled in, or a case that exists.
package struct DuplicateQuestion: Hashable, Sendable {
  /// The case asked about, which is not like itself.
  package var file: RecordID?
  package var title: String
  package var act: ClosedRange<CalendarDate>?
  package var persons: [PersonLikeness]
  package var addresses: [WebAddress]
  /// SHA-256 of files, 64 hex characters each.
  package var contents: [String]
  /// What is told of the event.
  package var accounts: [String]

  package init(
    file: RecordID? = nil,
    title: String = "",
    act: ClosedRange<CalendarDate>? = nil,
    persons: [PersonLikeness] = [],
    addresses: [WebAddress] = [],
    contents: [String] = [],
    accounts: [String] = []
  ) {
    self.file = file
    self.title = title
    self.act = act
    self.persons = persons
    self.addresses = addresses
    self.contents = contents
    self.accounts = accounts
  }
}

/// One likeness found.
package struct DuplicateHit: Hashable, Sendable {
  /// The person or case that is like it.
  package let with: RecordID
  package let ground: DuplicateGround
  /// Which person of the question, counted from 0; nil when it is about the event.
  package let person: Int?
  /// A case to look at: the one found, or the latest of the person found.
  package let file: RecordID

  package init(with: RecordID, ground: DuplicateGround, person: Int?, file: RecordID) {
    self.with = with
    self.ground = ground
    self.person = person
    self.file = file
  }
}

/// What looks like the thing asked about: the surest first.
package struct Duplicates: Hashable, Sendable {
  package private(set) var hits: [DuplicateHit] = []
  /// Whether something like it lies in a case closed to the reader; which one is not told.
  package private(set) var isInClosedCase = false

  /// Nothing found.
  package init() {}

  /// Days between two acts of the same person that may be one.
  package static let daysApart = 14
  /// The share of common letters in threes from which two titles are told to be alike.
  private static let likeTitles = 0.5

  /// Looks through everything the office has, closed cases too.
  ///
  /// - Parameters:
  ///   - question: What is looked for.
  ///   - index: The office.
  ///   - isOpen: Whether a case is open to the reader.
  /// - Complexity: O(*n*) in the persons and cases.
  package init(
    _ question: DuplicateQuestion,
    in index: CaseIndex,
    isOpen: (RecordID) -> Bool
  ) {
    var finder = DuplicateFinder(index: index, question: question)
    for found in finder.found() {
      let open = found.files.filter { $0 != question.file && isOpen($0) }
      if let file = open.max() {
        let with = found.ground.isOfPersons ? found.with : file
        add(DuplicateHit(with: with, ground: found.ground, person: found.person, file: file))
      } else if found.files.contains(where: { $0 != question.file }) {
        isInClosedCase = true
      }
    }
    let order = DuplicateGround.allCases
    hits.sort { left, right in
      let (one, other) = (order.firstIndex(of: left.ground), order.firstIndex(of: right.ground))
      return (one ?? 0, left.person ?? -1, right.with) < (other ?? 0, right.person ?? -1, left.with)
    }
  }

  /// Of several likenesses to one record the surest is told.
  private mutating func add(_ hit: DuplicateHit) {
    let order = DuplicateGround.allCases
    guard
      let index = hits.firstIndex(where: { $0.with == hit.with && $0.person == hit.person })
    else { return hits.append(hit) }
    let (old, new) = (order.firstIndex(of: hits[index].ground), order.firstIndex(of: hit.ground))
    if (new ?? 0) < (old ?? 0) { hits[index] = hit }
  }

  /// Whether two titles have most of their letters in common.
  static func isAlike(_ title: Set<UInt16>, _ other: Set<UInt16>) -> Bool {
    guard title.count > 4, other.count > 4 else { return false }
    let common = title.intersection(other).count
    return Double(common) >= likeTitles * Double(title.count + other.count - common)
  }

  /// The letters of a title in threes.
  static func threes(of title: String) -> Set<UInt16> {
    let letters = NameSound(title.replacing(",", with: " ")).letters
    guard letters.count > 2 else { return [] }
    // Five bits a letter: sets of numbers are compared for a whole office at once.
    return Set(
      (0..<(letters.count - 2)).map { place in
        letters[place..<(place + 3)].reduce(0) { $0 << 5 | UInt16($1 - UInt8(ascii: "a")) }
      }
    )
  }
}

/// One look through the index.
private struct DuplicateFinder {
  struct Found {
    var with: RecordID
    var ground: DuplicateGround
    var person: Int?
    /// The cases it is known from.
    var files: [RecordID]
  }

  /// A person asked about, made ready to be compared with everybody.
  struct Asked {
    let person: PersonLikeness
    let name: String
    let unit: String
    let sound: NameSound
    /// Who has the same NIK.
    let known: RecordID?
  }

  let index: CaseIndex
  let question: DuplicateQuestion
  private var rowsByPerson: [RecordID: [RespondentRow]] = [:]

  init(index: CaseIndex, question: DuplicateQuestion) {
    self.index = index
    self.question = question
  }

  mutating func found() -> [Found] {
    var found: [Found] = []
    if !question.persons.isEmpty {
      for row in index.rows {
        if let person = row.person { rowsByPerson[person, default: []].append(row) }
      }
      found += likePersons()
    }
    for content in question.contents {
      for file in index.files(content: content) {
        found.append(Found(with: file, ground: .content, person: nil, files: [file]))
      }
    }
    for address in question.addresses {
      for file in index.files(address: address) {
        found.append(Found(with: file, ground: .address, person: nil, files: [file]))
      }
    }
    return found + likeTitles() + likeAccounts()
  }

  // MARK: Persons

  private func likePersons() -> [Found] {
    let asked = question.persons.map { person in
      Asked(
        person: person,
        name: person.name.folded,
        unit: person.unit.folded,
        sound: NameSound(person.name),
        known: person.nikTag.flatMap { index.person(nikTag: $0) }
      )
    }
    var found: [Found] = []
    for row in index.persons.values {
      guard let name = row.name else { continue }
      let sound = NameSound(name)
      for (place, one) in asked.enumerated() where one.person.id != row.id {
        guard
          let ground = ground(row, name: name, sound: sound, like: one)
        else { continue }
        let files = (rowsByPerson[row.id] ?? []).map(\.id.file)
        found.append(Found(with: row.id, ground: ground, person: place, files: files))
        if ground != .sound { found += sameTime(of: row.id, person: place) }
      }
    }
    for (place, one) in asked.enumerated() {
      if let id = one.person.id { found += sameTime(of: id, person: place) }
    }
    return found
  }

  private func ground(
    _ row: PersonRow,
    name: String,
    sound: NameSound,
    like one: Asked
  ) -> DuplicateGround? {
    if one.known == row.id { return .populationNumber }
    if let nip = one.person.nip, !nip.isEmpty, nip == row.nip { return .serviceNumber }
    guard !one.sound.letters.isEmpty, one.sound == sound else { return nil }
    let isWhole = name.folded == one.name && !one.unit.isEmpty && row.unit?.folded == one.unit
    return isWhole ? .nameAndUnit : .sound
  }

  /// Cases in which the same person is reported for an act at about the same time.
  private func sameTime(of person: RecordID, person place: Int) -> [Found] {
    guard let act = question.act else { return [] }
    return (rowsByPerson[person] ?? []).compactMap { row in
      guard let other = row.act, row.id.file != question.file else { return nil }
      let before = other.dayNumber - act.upperBound.dayNumber
      let after = act.lowerBound.dayNumber - other.dayNumber
      guard max(before, after) <= Duplicates.daysApart else { return nil }
      return Found(
        with: row.id.file,
        ground: .personsAndDate,
        person: nil,
        files: [row.id.file]
      )
    }
  }

  // MARK: Text

  private func likeTitles() -> [Found] {
    let asked = Duplicates.threes(of: question.title)
    guard asked.count > 4 else { return [] }
    return index.cases.values.compactMap { row in
      guard row.id != question.file, let title = row.title,
        Duplicates.isAlike(asked, Duplicates.threes(of: title))
      else { return nil }
      return Found(with: row.id, ground: .text, person: nil, files: [row.id])
    }
  }

  /// Cases with a report that tells much the same.
  private func likeAccounts() -> [Found] {
    let asked = question.accounts.compactMap { TextSketch($0) }
    guard !asked.isEmpty else { return [] }
    return index.reports.values.compactMap { report in
      guard let file = report.file, file != question.file, let sketch = report.sketch,
        asked.contains(where: { $0.isLike(sketch) })
      else { return nil }
      return Found(with: file, ground: .text, person: nil, files: [file])
    }
  }
}
