internal import Casework
internal import Terminal
internal import Wording

// Section 8: which copies the person was given.

extension FileView {
  /// Every handing over, oldest first, with what went along and what did not.
  func copyLines(_ respondent: RespondentFile, columns: Int) -> [Line] {
    file.copies.filter { $0.entry.respondent == respondent.ordinal }.flatMap { record in
      let given = record.facts.items.map { wording.copied($0, in: file) }
      let left = record.facts.left.map { wording.leftOutFully($0, in: file) }
      var lines = [heading(wording(.copiesHandedWord), day(record.entry.on) ?? "")]
      lines += entry(.fieldCopyReceiver, record.entry.to.shown, columns: columns)
      lines += entry(.fieldReceiptNumber, letter(record.entry.letter), columns: columns)
      lines += entry(.copiedWord, given.joined(separator: "; "), columns: columns)
      lines += entry(.leftOutWord, left.joined(separator: "; "), columns: columns)
      lines += entry(.fieldNote, record.entry.note?.shown, columns: columns)
      return lines
    }
  }
}
