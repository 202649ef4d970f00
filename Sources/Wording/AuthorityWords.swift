package import Casework

// Words for who acts instead of whom, and their fields.

extension ReplacementGround: Worded {
  package var phrase: Phrase {
    switch self {
    case .involved: Phrase("terlibat dalam pelanggaran", "involved in the violation")
    case .absent: Phrase("berhalangan", "absent")
    }
  }
}

extension LinkRelation: Worded {
  package var phrase: Phrase {
    switch self {
    case .tolerated:
      Phrase("atasan yang mengetahui dan membiarkan", "superior who knew and let it happen")
    case .unpunished:
      Phrase("pejabat berwenang yang tidak menghukum", "entitled official who did not punish")
    case .tooLight:
      Phrase(
        "pejabat berwenang yang menghukum terlalu ringan",
        "entitled official who punished too lightly"
      )
    }
  }
}

extension Phrase {
  package static let fieldPassTo = Phrase("Dilimpahkan kepada", "Passed to")
  package static let fieldSuperior = Phrase("Atasan yang diganti", "Superior replaced")
  package static let fieldReplacement = Phrase("Diganti oleh", "Replaced by")
  package static let fieldReplacementGround = Phrase("Sebab diganti", "Why replaced")
  package static let fieldConflicted = Phrase("Pernyataan petugas", "Declaration of")
  package static let fieldLeaves = Phrase("Petugas yang keluar", "Official leaving")
  package static let fieldLeaveDate = Phrase("Keluar sejak", "Leaves from")
  package static let fieldHandFrom = Phrase("Tugas milik", "Duties of")
  package static let fieldHandTo = Phrase("Diserahkan kepada", "Handed over to")
  package static let fieldHandCases = Phrase("Kasus", "Cases")
  package static let hintAllCases = Phrase(
    "kosong: semua kasus yang menyebutnya",
    "empty: every case naming the official"
  )
  package static let fieldAbout = Phrase("Perbuatan siapa", "Whose act")
  package static let fieldLinkRelation = Phrase("Kaitan", "Relation")
  package static let fieldKnew = Phrase("Mengetahui sejak", "Knew since")
  package static let fieldLinkActor = Phrase("Petugas netra", "Official of netra")
  package static let fieldPositionFrom = Phrase("Berlaku sejak", "In force from")

  package static let noConflictDeclared = Phrase(
    "tidak ada benturan kepentingan",
    "no conflict of interest declared"
  )
  package static let deskWord = Phrase("Di meja", "On the desk of")
  package static let replacedWord = Phrase("Atasan pengganti", "Replacing superior")
  package static let linkWord = Phrase("Dikaitkan", "Linked")
  package static let conflictWord = Phrase("Benturan kepentingan", "Conflict of interest")
}
