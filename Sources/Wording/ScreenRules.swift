// Labels and messages of the office's own law.

extension Phrase {
  package static let rulesTitle = Phrase("Aturan kantor", "Law of the office")
  package static let fieldRule = Phrase("Perubahan", "Change")
  package static let fieldRuleRemoved = Phrase("Baris yang dicabut", "Row removed")
  package static let fieldRuleFrom = Phrase("Mulai tanggal", "From")
  package static let fieldRuleSource = Phrase("Sumber aturan", "Source of the rule")
  package static let fieldConfidence = Phrase("Kepastian", "Confidence")
  package static let fieldHoliday = Phrase("Hari libur", "Holiday")
  package static let fieldHolidayKind = Phrase("Jenis libur", "Kind of holiday")
  package static let fieldHolidayRegion = Phrase("Hanya di", "Only in")
  package static let fieldDeadline = Phrase("Batas waktu", "Deadline")
  package static let fieldRuleRow = Phrase("Baris yang diganti", "Row replaced")
  package static let fieldTextID = Phrase("Bunyi Indonesia", "Words in Indonesian")
  package static let fieldTextEN = Phrase("Bunyi Inggris", "Words in English")
  package static let fieldRemedyBody = Phrase("Pemutus", "Who rules")
  package static let fieldRemedyToID = Phrase("Ditujukan kepada", "Addressed to, Indonesian")
  package static let fieldRemedyToEN = Phrase("Dalam bahasa Inggris", "Addressed to, English")
  package static let fieldRoute = Phrase("Upaya", "Remedy")
  package static let fieldStepLetter = Phrase("Surat", "Letter")
  package static let fieldTrackTo = Phrase("Jalur", "Track")
  package static let noRoute = Phrase("tidak dapat diupayakan", "cannot be contested")
  package static let letterRequired = Phrase("wajib ada surat", "needs a letter")
  package static let letterOptional = Phrase("boleh tanpa surat", "may go without a letter")
  package static let fieldDays = Phrase("Jumlah hari", "Number of days")
  package static let fieldProposal = Phrase("Usulan", "Proposal")
  package static let hintRule = Phrase(
    "berlaku setelah orang kedua mengesahkan; baris lain lewat netra submit",
    "holds once a second person confirms; other rows by netra submit"
  )
  package static let hintHolidayRegion = Phrase(
    "kosong berarti seluruh negeri",
    "empty means the whole country"
  )
  package static let numberForm = Phrase("angka bulat", "a whole number")
  package static let ownProposalClosed = Phrase(
    "usulan Anda sendiri; orang lain yang mengesahkan",
    "your own; somebody else confirms it"
  )
  package static let levelFixedAlready = Phrase(
    "tingkatnya ditetapkan aturan",
    "its level is fixed by law"
  )
  package static let noProposals = Phrase("tidak ada usulan", "no proposals")
  package static let frozenWord = Phrase("Bunyi aturan yang disimpan", "Rules kept as they read")

  package static func proposedBy(_ actor: String, _ day: String) -> Phrase {
    Phrase("usulan \(actor), \(day)", "by \(actor), \(day)")
  }

  package static func adoptedBy(_ confirmer: String, _ proposer: String) -> Phrase {
    Phrase("disahkan \(confirmer), usulan \(proposer)", "adopted by \(confirmer), of \(proposer)")
  }
}
