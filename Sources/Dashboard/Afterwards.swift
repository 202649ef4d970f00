package import Casework
internal import Terminal
internal import Wording

/// What goes on once a command that no form stated was written.
enum Afterwards: Hashable, Sendable {
  /// Show a piece of evidence, now that the look stands in its custody.
  case view(RecordID, evidence: Int)
  /// The same from the desk of the respondent's decision, where it counts as read.
  case readOnDesk(RespondentID, evidence: Int)
  /// Say that there is no interest of the official's own, and open what was asked for.
  case saidNoInterest(then: Opening?)
  /// Offer to join what is left of the first case to the second, which was answered to be the same.
  case join(RecordID, RecordID, reason: String)
  /// Nothing but saying so.
  case said(Command.Name)
}

extension Dashboard {
  /// Sends a command that no form stated.
  ///
  /// This is the only way such a command leaves: nothing is sent while the past is in view, nor from
  /// a console that only reads.
  mutating func send(
    _ draft: CommandDraft,
    then next: Afterwards,
    reader: any OfficeReader
  ) -> [Effect] {
    if let reason = writingReason(reader) {
      say("× \(wording(reason))", .near)
      return [.bell]
    }
    lastTicket += 1
    afterwards[lastTicket] = next
    return [.submit(ticket: lastTicket, draft, base: [:])]
  }

  mutating func goOn(
    _ next: Afterwards,
    after result: SubmitResult,
    reader: any OfficeReader
  ) -> [Effect] {
    switch result {
    case .failed(let text):
      say("! \(text)", .late)
      return [.bell]
    case .refused(let refusal):
      let text = wording.refusal(refusal, law: reader.law)
      say("! \(text.headline) \(text.remedy)", .late)
      return [.bell]
    case .accepted(let n, let ids):
      switch next {
      case .said(let command):
        let numbers = ids.filter { $0.kind != .person }.map { changedName(of: $0, by: n) }
        let name = wording.word(command).capitalised
        say("✓ \(wording(.written(name, numbers.joined(separator: ", "), n)))", .done)
        askInterest(reader: reader)
        return []
      case .join(let id, let other, let reason):
        say(
          "✓ \(wording(.written(wording.word(Command.Name.answerDuplicate).capitalised, changedName(of: id, by: n), n)))",
          .done
        )
        askInterest(reader: reader)
        join(id, to: other, reason: reason, reader: reader)
        return []
      case .saidNoInterest(let next):
        let numbers = ids.filter { $0.kind != .person }.map { changedName(of: $0, by: n) }
        let name = wording(.deskNoInterest).capitalised
        say("✓ \(wording(.written(name, numbers.joined(separator: ", "), n)))", .done)
        return goOn(to: next, reader: reader)
      case .view(let id, let number): return showEvidence(number, of: id, n, reader: reader)
      case .readOnDesk(let id, let number):
        withDesk { $0.note(.evidence(number), readIn: id) }
        return showEvidence(number, of: id.file, n, reader: reader) + keepWork(reader)
      }
    }
  }

  /// A piece of evidence, now that the look stands in line `n`.
  private mutating func showEvidence(
    _ number: Int,
    of id: RecordID,
    _ n: Int,
    reader: any OfficeReader
  ) -> [Effect] {
    guard let file = reader.file(id),
      let item = file.evidence.first(where: { $0.number == number })
    else { return [.bell] }
    say("✓ \(wording(.viewWritten(number, n)))", .done)
    return [.showEvidence(EvidenceSheet(item, in: file, scene: scene(reader)))]
  }

  /// Shows the selected piece of evidence; that it was looked at is written first.
  mutating func viewEvidence(reader: any OfficeReader) -> [Effect] {
    guard let (file, _) = selection(reader) else { return [.bell] }
    guard let item = selectedEvidence(in: file) else {
      say("× \(wording(.noEvidenceYet))", .near)
      return [.bell]
    }
    if let reason = disabledReason(for: .handleEvidence, reader: reader) {
      say("× \(wording(reason))", .near)
      return [.bell]
    }
    return send(
      viewed(item.number, in: file.id, for: .readOnScreen, reader: reader),
      then: .view(file.id, evidence: item.number),
      reader: reader
    )
  }

  /// The entry in the custody of a piece of evidence that it was looked at, and what for.
  func viewed(
    _ evidence: Int,
    in file: RecordID,
    for purpose: Phrase,
    reader: any OfficeReader
  ) -> CommandDraft {
    let statement: [String: JSONValue] = [
      "case": .string(file.description), "evidence": .integer(evidence),
      "kind": .string(HandlingKind.viewed.rawValue),
      "on": .string(reader.now.date.description), "purpose": .string(wording(purpose)),
    ]
    return CommandDraft(name: .handleEvidence, statement: .object(statement))
  }

  /// The piece of evidence keys act on: the one marked in its section, else the first.
  func selectedEvidence(in caseFile: CaseFile) -> EvidenceAttached? {
    let number = file?.evidence
    return caseFile.evidence.first { $0.number == number } ?? caseFile.evidence.first
  }

  /// Has every stored file of the case in view hashed again.
  mutating func verifyEvidence(reader: any OfficeReader) -> [Effect] {
    guard let (file, _) = selection(reader) else { return [.bell] }
    guard file.evidence.contains(where: { $0.entry.item != nil }) else {
      say("× \(wording(.noEvidenceYet))", .near)
      return [.bell]
    }
    return [.verifyEvidence(file.id)]
  }

  /// Takes over what hashing found.
  mutating func note(_ states: [Int: EvidenceState], of id: RecordID, reader: any OfficeReader) {
    hashed[id] = HashedEvidence(states: states, at: reader.now)
    let bad = states.filter { $0.value == .changed || $0.value == .missing }.keys.sorted()
    let intact = states.values.count { $0 == .intact }
    guard bad.isEmpty else {
      let names = bad.map { "B\($0)" }.joined(separator: ", ")
      return say("! \(wording(.evidenceBad(intact, names)))", .late)
    }
    say("✓ \(wording(.evidenceGood(intact)))", .done)
  }
}

/// What hashing the stored files of a case found, and when.
struct HashedEvidence: Hashable, Sendable {
  let states: [Int: EvidenceState]
  let at: Timestamp
}

/// What is needed to show a piece of evidence outside the screen.
package struct EvidenceSheet: Hashable, Sendable {
  /// The case, whose key opens the file if it is sealed.
  package let file: RecordID
  package let item: VaultItem?
  /// What the content looks like: `image/png`.
  package let mime: String?
  /// What is known of it, as text.
  package let text: String

  init(_ attached: EvidenceAttached, in file: CaseFile, scene: Scene) {
    self.file = file.id
    item = attached.entry.item
    mime = attached.entry.mime
    let view = FileView(
      scene: scene,
      state: FileState(id: file.id, ordinal: file.respondents.first?.ordinal ?? 1),
      file: file
    )
    let lines = view.evidenceText(attached, columns: 76).map(\.text)
    text = (["\(file.id) · B\(attached.number)", ""] + lines).joined(separator: "\n") + "\n"
  }
}
