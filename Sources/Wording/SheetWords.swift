package import Casework

// Decisions recorded from a signed sheet.

extension Wording {
  /// The short form of ``recorded(_:today:)`` for a sentence: `dicatat rina dari lembar SK/1`.
  func recorder(_ sheet: DecisionSheet) -> String {
    self(
      Phrase(
        "dicatat \(sheet.recorder) dari lembar \(sheet.letter.number)",
        "recorded by \(sheet.recorder) from sheet \(sheet.letter.number)"
      )
    )
  }

  /// Who recorded a decision from which sheet: `dicatat rina dari lembar SK/1, 28 Nov`.
  package func recorded(_ sheet: DecisionSheet, today: CalendarDate) -> String {
    let day = day(sheet.letter.date, today: today)
    let scan = sheet.scan.map { " (B\($0))" } ?? ""
    return self(
      Phrase(
        "dicatat \(sheet.recorder) dari lembar \(sheet.letter.number), \(day)\(scan)",
        "recorded by \(sheet.recorder) from sheet \(sheet.letter.number), \(day)\(scan)"
      )
    )
  }
}

extension Phrase {
  package static let fieldSheetBy = Phrase("Yang menandatangani", "Signed by")
  package static let fieldSheetNumber = Phrase("Nomor lembar", "Number of the sheet")
  package static let fieldSheetDate = Phrase("Tanggal lembar", "Date of the sheet")
  package static let fieldSheetScan = Phrase("Bukti pindaian", "Evidence of the scan")
  package static let fieldRecorded = Phrase("Dicatat dari", "Recorded from")
  package static let hintSheet = Phrase(
    "pejabat yang memutus; Anda hanya mencatat",
    "the official who decides; you only record"
  )
}
