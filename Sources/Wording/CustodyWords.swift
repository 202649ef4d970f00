package import Casework

// Evidence after it was taken in: who had it, what for.

extension HandlingKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .viewed: Phrase("dilihat", "viewed")
    case .printed: Phrase("dicetak", "printed")
    case .handed: Phrase("diserahkan", "handed over")
    case .returned: Phrase("dikembalikan", "returned")
    case .exported: Phrase("diekspor", "exported")
    }
  }
}

extension Phrase {
  package static let fieldHandledItem = Phrase("Bukti", "Evidence")
  package static let fieldHandling = Phrase("Yang dilakukan", "What was done")
  package static let fieldHandedFrom = Phrase("Dari", "From")
  package static let fieldReceiver = Phrase("Kepada", "To")
  package static let fieldPurpose = Phrase("Untuk keperluan", "Purpose")
  package static let handedFromWord = Phrase("dari", "from")
  package static let handedToWord = Phrase("kepada", "to")
  package static let custodyWord = Phrase("Penguasaan", "Custody")
  package static let noEvidenceYet = Phrase(
    "kasus ini belum memuat bukti",
    "this case holds no evidence yet"
  )
}
