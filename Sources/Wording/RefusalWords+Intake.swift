import Casework

// What keeps evidence, tips and answers about likenesses from being recorded, and what helps.

extension Wording {
  func withoutLink(_ number: Int) -> Phrase {
    Phrase("Bukti B\(number) tidak mempunyai tautan.", "Evidence B\(number) has no link.")
  }

  func unchangedRedaction(_ number: Int) -> Phrase {
    Phrase(
      "Berkas ini sama persis dengan bukti B\(number).",
      "This file is exactly evidence B\(number)."
    )
  }

  func ofItself(_ record: RecordID) -> Phrase {
    Phrase(
      "\(record) tidak dibandingkan dengan dirinya sendiri.",
      "\(record) is not compared with itself."
    )
  }

  func reasonWanted(_ ground: DuplicateGround) -> Phrase {
    each { wording in
      let name = wording.word(ground).capitalisedFirst
      return wording(
        Phrase("\(name), jadi alasan berbeda wajib diisi.", "\(name): say why they differ.")
      )
    }
  }

  func answerDiffers(_ record: RecordID) -> Phrase {
    Phrase(
      "Jawaban tentang \(record) tidak cocok dengan yang dicatat.",
      "The answer about \(record) does not fit what is recorded."
    )
  }

  func promotedAlready(_ tip: RecordID) -> Phrase {
    Phrase("\(tip) sudah menjadi laporan.", "\(tip) is a report already.")
  }

  func mergedAlready(_ id: RecordID, into file: RecordID) -> Phrase {
    Phrase("\(id) sudah digabung ke \(file).", "\(id) is joined to \(file) already.")
  }

  // MARK: What helps

  static let linkedEvidence = Phrase(
    "Pilih bukti yang mempunyai tautan.",
    "Choose evidence that has a link."
  )
  static let redactFirst = Phrase(
    "Samarkan dulu di salinan, lalu pilih berkas salinannya.",
    "Redact a copy first, then choose that copy."
  )
  static let compareOthers = Phrase("Pilih catatan yang lain.", "Choose another record.")
  static let sayWhyDifferent = Phrase(
    "Sebutkan mengapa berbeda, atau jawab belum pasti.",
    "Say why they differ, or answer not certain."
  )
  static let answerAgain = Phrase(
    "Buka perbandingannya dan jawab lagi.",
    "Open the comparison and answer again."
  )
  static let openItsCase = Phrase("Buka kasusnya.", "Open its case.")
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
