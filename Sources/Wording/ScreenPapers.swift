// Words around the papers of a case.

extension Phrase {
  package static let keyPapers = Phrase("cetak, pilih surat", "print, choose a letter")
  package static let keyDecreePreview = Phrase("pratinjau surat/SK", "preview of the decree")
  package static let footPapers = Phrase("cetak", "print")
  package static let footPreview = Phrase("pratinjau", "preview")
  package static let papersTitle = Phrase("Surat", "Letters")
  package static let reprintWord = Phrase("cetak ulang", "reprint")
  package static let paperGone = Phrase(
    "Teks surat itu tidak ada di gudang bukti, atau tersegel bagi Anda.",
    "The text of that letter is not in the vault, or is sealed from you."
  )
  package static let issuedPapersWord = Phrase("Surat terbit", "Letters issued")

  package static let giveNumber = Phrase("beri nomor", "give a number")
  package static let keyPaperNumber = Phrase("beri nomor pada surat", "give a letter a number")
  package static let numberAsk = Phrase(
    "Nomor surat ini dalam buku agenda:",
    "The number of this letter in the register:"
  )
  package static let numberMissing = Phrase(
    "Tulis nomornya, atau Esc tanpa nomor.",
    "Give the number, or Esc for none."
  )

  /// What is asked after a preview was read.
  package static func issueThis(_ paper: Phrase, _ whom: String) -> Phrase {
    Phrase(
      "Terbitkan \(paper.indonesian)\(whom)? Teksnya dibekukan dalam buku dengan kode verifikasi.",
      "Issue \(paper.english)\(whom)? Its text is frozen in the log with a verification code."
    )
  }
}
