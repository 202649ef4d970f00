internal import Casework
internal import Terminal
internal import Wording

// Letters with their receipts and dispositions, completeness, reports taken back.

extension FileView {
  /// The letters of the case, oldest first, those of this office with their receipts.
  func letterLines(columns: Int) -> [Line] {
    let letters = file.correspondence.letters
    guard !letters.isEmpty else { return [] }
    return [Line(), heading(wording(.lettersWord), String(letters.count))]
      + letters.flatMap { caseLetter($0, columns: columns) }
  }

  private func caseLetter(_ item: CaseLetter, columns: Int) -> [Line] {
    let (way, matter, details) = words(of: item, columns: columns)
    let head = Line([
      ("   \(item.number) \(item.letter.number)", .bold),
      ("  \(wording(way)) · \(wording.word(item.body)) · \(matter)", .dim),
    ])
    let receipt = item.receipt.map { receipt in
      let number = receipt.number.map { ", \($0.shown)" } ?? ""
      return "\(receipt.by.shown), \(wording.day(receipt.on, today: scene.today))\(number)"
    }
    let wanted = item.isOutgoing ? receipt ?? wording(.noReceiptWord) : nil
    return [head] + entry(.fieldLetterDate, day(item.letter.date), columns: columns) + details
      + entry(.receiptWord, wanted, columns: columns, style: receipt == nil ? .near : .plain)
      + item.dispositions.flatMap { disposed($0, columns: columns) }
  }

  private func words(of item: CaseLetter, columns: Int) -> (Phrase, String, [Line]) {
    switch item.direction {
    case .sent(let sent):
      let details =
        entry(.fieldChannel, wording.word(sent.channel), columns: columns)
        + entry(.fieldCopies, wording.words(sent.copies ?? []), columns: columns)
        + entry(.fieldRegisterOther, sent.register?.shown, columns: columns)
        + entry(.fieldSummary, sent.summary?.shown, columns: columns)
      return (.sentWord, wording.word(sent.matter), details)
    case .received(let received):
      let details =
        entry(.fieldReceived, day(received.received), columns: columns)
        + entry(.fieldAgenda, received.agenda?.shown, columns: columns)
        + entry(.fieldRegisterOther, received.register?.shown, columns: columns)
        + entry(.fieldAnswers, received.answers.map(String.init), columns: columns)
        + entry(.fieldSummary, received.summary?.shown, columns: columns)
      return (.receivedLetterWord, wording.word(received.matter), details)
    case .forwarded(let forwarded):
      let details = entry(.fieldReason, forwarded.reason.shown, columns: columns)
      return (.forwardedWord, wording.word(VerificationOutcome.notOurs), details)
    }
  }

  private func disposed(_ item: DispositionEntry, columns: Int) -> [Line] {
    let names = wording.list(item.to.map(\.text))
    let text =
      "\(item.by) → \(names), \(wording.day(item.on, today: scene.today)), "
      + "\(item.agenda.shown): \(item.instruction.shown)"
    return entry(.dispositionWord, text, columns: columns)
  }

  /// What stands beside the reports: completeness, dispositions, reports taken back.
  func handlingLines(columns: Int) -> [Line] {
    let book = file.correspondence
    let checks = book.checks.flatMap { check -> [Line] in
      let missing = check.missing.isEmpty ? wording(.completeWord) : wording.words(check.missing)
      return entry(
        .completenessWord,
        "\(wording.day(check.on, today: scene.today)): \(missing)",
        columns: columns,
        style: check.missing.isEmpty ? .done : .near
      )
    }
    let withdrawn = book.withdrawals.flatMap { item -> [Line] in
      let note = wording.guardText(.withdrawalEndsNothing, law: scene.law)
      let article = scene.law.guards.article(of: .withdrawalEndsNothing, on: scene.today)
      let number = file.reports.first { $0.id == item.report }?.letter ?? item.report.description
      return entry(
        .withdrawnWord,
        "\(number), \(wording.day(item.on, today: scene.today)): \(item.reason.shown)",
        columns: columns,
        style: .near
      ) + "\(note) (\(article))".wrapped(to: columns - 6).map { Line("     " + $0, .dim) }
    }
    return checks + book.dispositions.flatMap { disposed($0, columns: columns) } + withdrawn
  }
}
