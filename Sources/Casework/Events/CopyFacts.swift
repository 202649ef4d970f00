/// `copies.handed/1`: what the person was given copies of, by content, and what not, and why.
package struct CopiesHanded: Codable, Hashable, Sendable {
  /// Its number within the case.
  package var number: Int
  package var entry: CopiesEntry
  package var items: [CopiedItem]
  package var left: [CopyLeftOut]
}

/// One paper or piece of evidence of which a copy is handed over.
package struct CopiedItem: Codable, Hashable, Sendable {
  /// The number of the paper within the case; nil for evidence.
  package var paper: Int?
  /// The number of the evidence within the case; nil for a paper.
  package var evidence: Int?
  /// The evidence it is a redacted copy of.
  package var of: Int?
  package var sha256: String
}

/// What is not handed over, and why.
package struct CopyLeftOut: Codable, Hashable, Sendable {
  /// A paper by its kind; nil for evidence.
  package var kind: PaperKind?
  /// The number of the paper within the case, if it was issued.
  package var paper: Int?
  /// The number of the evidence within the case; nil for a paper.
  package var evidence: Int?
  package var why: CopyReason
}

/// Why something is not handed over.
package enum CopyReason: String, Codable, Hashable, Sendable, CaseIterable {
  /// Others' data may stand in it, and no copy without them was made.
  case notRedacted = "belum_dihitamkan"
  /// The case holds what the paper states, but it was never issued.
  case notIssued = "belum_terbit"
  /// Nothing is stored that could be copied.
  case noFile = "tanpa_berkas"
  /// What is stored is missing, was changed, or is sealed from whoever hands over.
  case unreadable = "tidak_terbaca"
  /// A paper between offices; the person is told its result by the decree.
  case ofOffices = "antar_kantor"
}
