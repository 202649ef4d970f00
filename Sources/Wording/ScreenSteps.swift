// Words of step mode.

extension Phrase {
  package static let stepWord = Phrase("Langkah", "Step")
  package static let stepFacts = Phrase("Fakta", "Facts")
  package static let stepMissing = Phrase("Belum", "Missing")
  package static let stepEmpty = Phrase(
    "Tumpukan kosong: tidak ada terlapor yang terbuka bagi Anda.",
    "The pile is empty: no respondent is open to you."
  )
  package static let stepNothingMissing = Phrase("tidak ada yang kurang", "nothing is missing")
  package static let stepAhead = Phrase("Sesudah itu", "After that")
  package static let stepOthers = Phrase("Terlapor lain", "Other respondents")
  package static let parkTitle = Phrase("Tunda sementara", "Lay aside")
  package static let parkAsk = Phrase(
    "Mengapa ditunda? Kembali di akhir tumpukan.",
    "Why lay it aside? It comes back at the end of the pile."
  )
  package static let parkReasonMissing = Phrase(
    "Tulis alasannya; yang ditunda tidak boleh hilang tanpa sebab.",
    "Give the reason; nothing is laid aside without one."
  )
  package static let stepLast = Phrase(
    "Itu yang terakhir; b kembali, Esc keluar, tempat ini diingat.",
    "That was the last one; b goes back, Esc leaves, the place is kept."
  )
  package static let stepFirst = Phrase("Itu yang pertama.", "That was the first one.")
  package static let stepResumed = Phrase(
    "Dilanjutkan di tempat terakhir.",
    "Resumed where you left."
  )
  package static let onlyInSteps = Phrase(
    "hanya di mode langkah atau meja PPK",
    "only in step mode or at the desk"
  )
  package static let onlyStepMode = Phrase("hanya di mode langkah", "only in step mode")
  package static let noRows = Phrase("tidak ada terlapor di daftar", "no respondent is listed")

  package static let keyStepMode = Phrase("mode langkah", "step mode")
  package static let keyStepNext = Phrase(
    "berikutnya; di daftar: mode langkah",
    "next; in the list: step mode"
  )
  package static let keyStepPrevious = Phrase("sebelumnya", "previous")
  package static let keyPark = Phrase("tunda sementara (parkir)", "lay aside")
  package static let keyAnswerDigit = Phrase("jawab dengan angka", "answer by digit")
  package static let footSpace = Phrase("berikut", "next")
  package static let footBackOne = Phrase("sebelum", "back")
  package static let footPark = Phrase("parkir", "park")
  package static let footSummons = Phrase("panggil", "summon")
  package static let footPresent = Phrase("hadir", "present")
  package static let footAbsent = Phrase("tak hadir", "absent")
  package static let footAnswer = Phrase("tanya", "ask")
  package static let footStatement = Phrase("tutup BAP", "close record")
  package static let footAssessment = Phrase("kajian", "assess")
  package static let footReview = Phrase("reviu", "review")
  package static let footAnswerDigit = Phrase("jawab", "answer")

  package static func parkedBecause(_ reason: String) -> Phrase {
    Phrase("diparkir: \(reason)", "laid aside: \(reason)")
  }

  package static func parkedCount(_ count: Int) -> Phrase {
    Phrase("\(count) diparkir", "\(count) laid aside")
  }

  package static func stepsGone(_ count: Int) -> Phrase {
    Phrase(
      "\(count) terlapor keluar dari tumpukan: kasusnya tertutup bagi Anda, kembali ke ketua.",
      "\(count) left the pile: the case is closed to you and goes back to the chair."
    )
  }

  package static func reviewBy(_ actor: String) -> Phrase {
    Phrase("reviu: \(actor)", "review: \(actor)")
  }

  package static func answersCount(_ count: Int) -> Phrase {
    Phrase("BAP: \(count) jawaban", "record: \(count) answers")
  }
}

extension Wording {
  /// A stretch of time: `35 mnt`, `1 jam 10 mnt`.
  package func stretch(_ seconds: Int) -> String {
    let minutes = seconds / 60
    let (hours, rest) = (minutes / 60, minutes % 60)
    let minute = self(Phrase("mnt", "min"))
    guard hours > 0 else { return "\(rest) \(minute)" }
    let hour = self(Phrase("jam", "h"))
    return rest == 0 ? "\(hours) \(hour)" : "\(hours) \(hour) \(rest) \(minute)"
  }

  /// `12 dari 20 · 35 mnt · sisa 1 jam 10 mnt`.
  package func pace(done: Int, of all: Int, seconds: Int, ahead: Int?) -> String {
    let count = self(.countOf(done, all))
    let left = ahead.map { " · \(self(Phrase("sisa", "left"))) \(stretch($0))" } ?? ""
    return "\(count) · \(stretch(seconds))\(left)"
  }
}
