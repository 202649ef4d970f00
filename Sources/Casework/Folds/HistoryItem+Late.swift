extension HistoryItem {
  /// Whether what it tells was done on an earlier day than it was entered.
  ///
  /// Nothing is refused for it; a reader sees that the log learned of it later.
  package var isLate: Bool {
    event.dayDone.map { $0 < context.time.date } ?? false
  }
}

extension Event {
  /// The day on which it was done or reached this office, as stated; nil where only the entry has one.
  package var dayDone: CalendarDate? { dayReceived ?? dayHeard ?? dayDecided }

  private var dayReceived: CalendarDate? {
    switch self {
    case .tipRecorded(let facts): facts.entry.received
    case .tipChecked(let entry): entry.on
    case .reportRegistered(let facts): facts.entry.received
    case .findingRecorded(let facts): facts.entry.received
    case .recommendationRecorded(let entry): entry.received
    case .completenessChecked(let entry): entry.on
    case .dispositionRecorded(let entry): entry.on
    case .caseForwarded(let facts): facts.entry.on
    case .reportWithdrawn(let entry): entry.on
    case .letterSent(let facts): facts.entry.on
    case .letterReceived(let facts): facts.entry.received
    case .letterAcknowledged(let entry): entry.receipt.on
    default: nil
    }
  }

  private var dayHeard: CalendarDate? {
    switch self {
    case .verificationFinished(let facts): facts.entry.on
    case .clarificationInvited(let entry): entry.letter.date
    case .clarificationHeld(let entry): entry.on
    case .teamFormed(let entry): entry.decree.date
    case .summonsIssued(let facts): facts.entry.letter.date
    case .attendanceRecorded(let facts): facts.entry.on
    case .statementClosed(let entry): entry.on
    case .ethicsHeard(let entry): entry.on
    case .examinationOpened(let entry): entry.on
    case .examinationReopened(let facts): facts.entry.on
    case .statementAdded(let facts): facts.entry.on
    case .witnessStated(let facts): facts.entry.on
    case .examinationReported(let entry): entry.letter.date
    case .panelFormed(let entry): entry.decree.date
    case .trackChosen(let facts): facts.entry.on
    case .releaseEnded(let entry): entry.on
    default: nil
    }
  }

  private var dayDecided: CalendarDate? {
    switch self {
    case .decisionReturned(let facts): facts.entry.on
    case .decisionDeferred(let entry): entry.on
    case .decisionTaken(let facts): facts.on
    case .decreeNumbered(let entry): entry.decree.date
    case .decreeServed(let entry): entry.on
    case .appealFiled(let facts): facts.entry.filed
    case .respondentCompleted(let entry): entry.on
    case .letterIssued(let facts): facts.entry.on
    case .respondentDiscontinued(let entry): entry.on
    case .followUpReported(let entry): entry.letter.date
    default: nil
    }
  }
}
