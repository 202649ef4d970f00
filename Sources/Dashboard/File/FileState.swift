internal import Casework

/// The sections of a case, in the order of their keys.
enum FileSection: Int, CaseIterable, Sendable {
  case respondents = 1
  case evidence
  case findings
  case stage
  case examination
  case assessment
  case decision
  case appeal
  case followUp
  case history = 0

  static let allCases: [FileSection] = [
    .respondents, .evidence, .findings, .stage, .examination, .assessment, .decision, .appeal,
    .followUp, .history,
  ]
}

/// A case that is open: which section, which respondent, how far down.
struct FileState: Hashable, Sendable {
  let id: RecordID
  private(set) var ordinal: Int
  private(set) var section = FileSection.stage
  private(set) var scroll = 0
  /// The piece of evidence marked in its section, by number.
  private(set) var evidence: Int?

  init(id: RecordID, ordinal: Int) {
    self.id = id
    self.ordinal = ordinal
  }

  mutating func show(_ section: FileSection) {
    if section != self.section { scroll = 0 }
    self.section = section
  }

  /// Moves to another respondent in their section, scrolls in the others.
  mutating func move(by rows: Int, lines: Int, reader: any OfficeReader) {
    if section == .evidence, let file = reader.file(id), !file.evidence.isEmpty {
      let numbers = file.evidence.map(\.number)
      let index = numbers.firstIndex(of: evidence(in: file)) ?? 0
      evidence =
        numbers[
          max(0, min(index + max(-numbers.count, min(rows, numbers.count)), numbers.count - 1))
        ]
      return
    }
    guard section == .respondents, let file = reader.file(id) else {
      scroll = max(0, min(scroll + max(-lines, min(rows, lines)), lines - 1))
      return
    }
    let ordinals = file.respondents.map(\.ordinal)
    guard let index = ordinals.firstIndex(of: ordinal) else { return }
    ordinal = ordinals[max(0, min(index + rows, ordinals.count - 1))]
  }

  /// The number of the marked piece of evidence: the first until another is.
  func evidence(in file: CaseFile) -> Int {
    evidence.flatMap { number in file.evidence.first { $0.number == number }?.number }
      ?? file.evidence.first?.number ?? 0
  }
}
