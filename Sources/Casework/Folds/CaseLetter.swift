/// A letter of a case that is neither a finding nor a recommendation, with what became of it.
package struct CaseLetter: Hashable, Sendable {
  /// Which way it went.
  package enum Direction: Hashable, Sendable {
    case sent(LetterSending)
    case received(LetterReceiving)
    case forwarded(ForwardEntry)
  }

  /// Its number within the case.
  package let number: Int
  package let direction: Direction
  /// The respondents it concerns.
  package fileprivate(set) var respondents: [Int]
  package fileprivate(set) var receipt: LetterReceipt?
  package fileprivate(set) var dispositions: [DispositionEntry] = []

  /// The letter's own number and date.
  package var letter: Letter {
    switch direction {
    case .sent(let entry): entry.letter
    case .received(let entry): entry.letter
    case .forwarded(let entry): entry.letter
    }
  }

  /// The outside body it went to or came from.
  package var body: Body {
    switch direction {
    case .sent(let entry): entry.to
    case .received(let entry): entry.from
    case .forwarded(let entry): entry.to
    }
  }

  /// Whether this office sent it, so that a receipt can be wanted.
  package var isOutgoing: Bool {
    switch direction {
    case .sent, .forwarded: true
    case .received: false
    }
  }

  /// Whether it hands a respondent's matter to whom it belongs.
  package var isForwarding: Bool {
    switch direction {
    case .forwarded: true
    case .sent, .received: false
    }
  }
}

/// The letters, receipts, dispositions and completeness checks of a case.
package struct Correspondence: Hashable, Sendable {
  package private(set) var letters: [CaseLetter] = []
  /// Dispositions on a report or on the case itself; those on a letter stand with it.
  package private(set) var dispositions: [DispositionEntry] = []
  package private(set) var checks: [CompletenessCheck] = []
  package private(set) var withdrawals: [WithdrawalEntry] = []

  /// What the newest check still misses.
  package var missing: [CompletenessItem] { checks.last?.missing ?? [] }

  /// The letter with this number.
  package func letter(_ number: Int) -> CaseLetter? { letters.first { $0.number == number } }

  mutating func evolve(_ event: Event) {
    switch event {
    case .letterSent(let facts):
      take(facts.number, .sent(facts.entry), facts.entry.respondents ?? [])
    case .letterReceived(let facts):
      take(facts.number, .received(facts.entry), facts.entry.respondents ?? [])
    case .caseForwarded(let facts):
      take(facts.number, .forwarded(facts.entry), facts.entry.respondents)
      acknowledge(facts.number, facts.entry.receipt)
    case .letterAcknowledged(let entry): acknowledge(entry.letter, entry.receipt)
    case .dispositionRecorded(let entry):
      if let number = entry.letter, let index = letters.firstIndex(where: { $0.number == number }) {
        letters[index].dispositions.append(entry)
      } else {
        dispositions.append(entry)
      }
    case .completenessChecked(let entry): checks.append(entry)
    case .reportWithdrawn(let entry): withdrawals.append(entry)
    default: break
    }
  }

  /// Takes a letter over; one whose clocks differ by respondent comes in several events.
  private mutating func take(
    _ number: Int,
    _ direction: CaseLetter.Direction,
    _ respondents: [Int]
  ) {
    guard let index = letters.firstIndex(where: { $0.number == number }) else {
      letters.append(CaseLetter(number: number, direction: direction, respondents: respondents))
      return
    }
    letters[index].respondents = Set(letters[index].respondents + respondents).sorted()
  }

  private mutating func acknowledge(_ number: Int, _ receipt: LetterReceipt?) {
    guard let receipt, let index = letters.firstIndex(where: { $0.number == number }) else {
      return
    }
    letters[index].receipt = receipt
  }
}
