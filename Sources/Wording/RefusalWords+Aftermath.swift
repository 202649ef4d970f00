import Casework

// Refusals about who rules, and about what keeps a decision or a release away.

extension Wording {
  func rulingBody(_ body: RulingBody, need: RulingBody) -> Phrase {
    both { wording in
      let (body, need) = (wording.word(body), wording.word(need))
      return Phrase(
        "Upaya ini diputus \(need), bukan \(body).",
        "This remedy is ruled on by \(need), not by \(body)."
      )
    }
  }

  func rulerNotAbove(_ actor: ActorID) -> Phrase {
    Phrase(
      "\(actor) bukan atasan pejabat yang memutus, dan bukan PPK.",
      "\(actor) is neither a superior of the official who decided nor the PPK."
    )
  }

  var releaseHeavyClosed: Phrase {
    Phrase(
      "Tingkat berat tertutup bagi terlapor ini menurut pelanggaran yang dikutip.",
      "What is cited closes every heavy sanction for this respondent."
    )
  }

  func teamChairs(_ count: Int) -> Phrase {
    count == 0
      ? Phrase("Tim belum mempunyai ketua.", "The team has no chair.")
      : Phrase("Tim menyebut \(count) ketua.", "The team names \(count) chairs.")
  }

  func conflictUnreplaced(_ actor: ActorID) -> Phrase {
    Phrase(
      "\(actor) memeriksa atau menyusun kajian dan menyatakan benturan; belum ada penggantinya.",
      "\(actor) examined or studied the matter and declared a conflict; nobody acts instead."
    )
  }

  func commandForgotten(_ id: String) -> Phrase {
    Phrase(
      "Perintah \(id) lebih tua daripada semua yang diingat.",
      "The command \(id) is older than everything remembered."
    )
  }

  // MARK: What helps

  static let lookUp = Phrase(
    "Cari hasilnya di buku; bila belum ada, kirim dengan id baru.",
    "Look its result up in the log; if there is none, send it under a new id."
  )

  static let rulerOfRules = Phrase(
    "Catat putusan dari pihak yang disebut aturan.",
    "Record the ruling of whom the rules name."
  )
  static let withoutRelease = Phrase(
    "Lanjutkan tanpa pembebasan sementara.",
    "Go on without a temporary release."
  )
  static let oneChair = Phrase("Tandai satu anggota sebagai ketua.", "Mark one member as chair.")
  static let replaceConflicted = Phrase(
    "Catat penggantinya dengan surat, atau periksa ulang.",
    "Enter who acts instead by letter, or examine again."
  )
}

extension RulingBody: Worded {
  package var phrase: Phrase {
    switch self {
    case .ppk: Phrase("PPK", "the PPK")
    case .superior: Phrase("atasan pejabat yang memutus", "the deciding official's superior")
    case .bpasn: Phrase("BPASN", "BPASN")
    }
  }
}
