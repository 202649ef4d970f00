/// A letter of Bawaslu about to be recorded, to be looked for among those recorded before.
package struct LetterQuestion: Hashable, Sendable {
  /// The case it is to be recorded in.
  package var file: RecordID
  /// Whether it is recorded as a finding, or else as a recommendation.
  package var isFinding: Bool
  /// Nil as long as it is not chosen, and for a recommendation.
  package var kind: FindingKind?
  /// As they are printed.
  package var number: String
  package var register: String
  /// Nil as long as it is not known.
  package var date: CalendarDate?
  package var respondents: Set<Int>

  package init(
    file: RecordID,
    isFinding: Bool,
    kind: FindingKind? = nil,
    number: String,
    register: String = "",
    date: CalendarDate? = nil,
    respondents: Set<Int> = []
  ) {
    self.file = file
    self.isFinding = isFinding
    self.kind = kind
    self.number = number
    self.register = register
    self.date = date
    self.respondents = respondents
  }
}

extension LetterQuestion {
  init(_ entry: FindingEntry) {
    self.init(
      file: entry.file,
      isFinding: true,
      kind: entry.kind,
      number: entry.letter.number,
      register: entry.register?.value ?? "",
      date: entry.letter.date,
      respondents: Set(entry.items.map(\.respondent))
    )
  }

  /// Nil for the letter of another body.
  init?(_ entry: RecommendationEntry) {
    guard entry.from == .bawaslu else { return nil }
    self.init(
      file: entry.file,
      isFinding: false,
      number: entry.letter.number,
      date: entry.letter.date,
      respondents: Set(entry.items.map(\.respondent))
    )
  }
}

/// A letter of Bawaslu as it was recorded before.
package struct KnownLetter: Hashable, Sendable {
  package let file: RecordID
  package let trace: LetterTrace
  package let respondents: [Int]

  package init(file: RecordID, trace: LetterTrace, respondents: [Int]) {
    self.file = file
    self.trace = trace
    self.respondents = respondents
  }

  /// Whether a letter that shares a number with this one is known to be more than it recorded twice.
  ///
  /// One letter speaks of several persons of a case, is a finding and a recommendation at once, and a
  /// register goes on in further letters about other persons.
  func allows(_ question: LetterQuestion, isSameNumber: Bool) -> Bool {
    guard file == question.file else { return false }
    if isSameNumber, let date = question.date, date != trace.date { return false }
    guard (trace.finding != nil) == question.isFinding else { return isSameNumber }
    if let kind = question.kind, kind != trace.kind { return false }
    return question.respondents.isDisjoint(with: respondents)
  }
}

/// What is recorded already of the letter asked about, where that wants an explanation.
package struct KnownLetters: Hashable, Sendable {
  /// The oldest first.
  package private(set) var hits: [KnownLetter] = []
  /// Whether one lies in a case closed to the reader; which one is not told.
  package private(set) var isInClosedCase = false

  /// Nothing found.
  package init() {}

  /// Looks through everything the office has, closed cases too.
  ///
  /// - Parameters:
  ///   - question: The letter.
  ///   - index: The office.
  ///   - file: The case it is to be recorded in, whose own letters the index does not tell when the
  ///     case is strictly held.
  ///   - isOpen: Whether a case is open to the reader.
  package init(
    _ question: LetterQuestion,
    in index: CaseIndex,
    file: CaseFile?,
    isOpen: (RecordID) -> Bool
  ) {
    let number = question.number.normalRegister
    let register = question.register.normalRegister
    var known = index.letters(numbered: [number, register])
    for finding in file?.findings ?? []
    where !known.contains(where: { $0.trace.finding == finding.finding }) {
      known.append(
        KnownLetter(
          file: finding.entry.file,
          trace: LetterTrace(finding.entry, as: finding.finding),
          respondents: finding.entry.items.map(\.respondent)
        )
      )
    }
    for letter in known {
      let isSameNumber = !number.isEmpty && letter.trace.number == number
      let isSameRegister = !register.isEmpty && letter.trace.register == register
      guard isSameNumber || isSameRegister,
        !letter.allows(question, isSameNumber: isSameNumber)
      else { continue }
      if isOpen(letter.file) { hits.append(letter) } else { isInClosedCase = true }
    }
    hits.sort { ($0.trace.date, $0.file) < ($1.trace.date, $1.file) }
  }

  package var isEmpty: Bool { hits.isEmpty && !isInClosedCase }

  /// What a warning speaks of: the first letter found and how many there are, or that it is closed.
  package var subject: String {
    hits.first.map { "\(hits.count) \($0.subject)" } ?? (isInClosedCase ? Self.closedSubject : "")
  }

  /// The subject of a warning about a letter in a case closed to the reader.
  package static let closedSubject = "kasus_tertutup"
}

extension KnownLetter {
  /// Case, finding, kind, day and number, with a dash for what it does not have.
  fileprivate var subject: String {
    let finding = trace.finding?.description ?? "-"
    return "\(file) \(finding) \(trace.kind?.rawValue ?? "-") \(trace.date) \(trace.number)"
  }

  /// Reads the subject of a warning back, with how many letters it stands for.
  package static func read(subject: String) -> (letter: KnownLetter, count: Int)? {
    let parts = subject.split(separator: " ", maxSplits: 5).map(String.init)
    guard parts.count == 6, let count = Int(parts[0]), let file = RecordID(parts[1]),
      let date = CalendarDate(parts[4])
    else { return nil }
    let trace = LetterTrace(
      finding: RecordID(parts[2]),
      kind: FindingKind(rawValue: parts[3]),
      number: parts[5],
      date: date
    )
    return (KnownLetter(file: file, trace: trace, respondents: []), count)
  }
}
