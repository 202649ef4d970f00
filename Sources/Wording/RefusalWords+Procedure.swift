import Casework

// Refusals of letters, of the examination beyond its record, and of other ways a matter may take.

extension Wording {
  func notOnTrack(_ stage: Stage, _ track: Track) -> Phrase {
    both { w in
      let (stage, track) = (w.word(stage), w.word(track))
      return Phrase(
        "Jalur \(track) tidak memuat tahap \(stage).",
        "The track of \(track) has no such step: \(stage)."
      )
    }
  }

  func letterUnknown(_ number: Int) -> Phrase {
    Phrase(
      "Surat \(number) tidak ada di antara surat keluar kasus ini.",
      "Letter \(number) is not among the letters of this case."
    )
  }

  func examinerConflicted(_ actor: ActorID) -> Phrase {
    Phrase(
      "\(actor) menyatakan benturan kepentingan dalam kasus ini.",
      "\(actor) declared a conflict of interest in this case."
    )
  }

  var releaseTooEarly: Phrase {
    Phrase(
      "Pemeriksaan belum dimulai pada hari pembebasan sementara.",
      "The examination had not begun on the first day of the release."
    )
  }

  var releaseMissing: Phrase {
    Phrase("Tidak ada pembebasan sementara yang berjalan.", "No temporary release is running.")
  }

  func panelRank(_ member: PositionClass, _ examined: PositionClass) -> Phrase {
    both { w in
      let (member, examined) = (w.word(member), w.word(examined))
      return Phrase(
        "Anggota Majelis berjabatan \(member), yang disidangkan \(examined).",
        "A member of the panel is \(member), the person heard \(examined)."
      )
    }
  }

  func hourNotCome(_ called: Appointment) -> Phrase {
    both {
      let day = $0.longDay(called.date)
      return Phrase(
        "Panggilan untuk \(day) pukul \(called.time) belum tiba.",
        "The summons is for \(day) at \(called.time), which has not come yet."
      )
    }
  }

  func adviceClosed(_ level: Level, _ reason: ClosedReason?, _ article: String) -> Phrase {
    both { w in
      let why = reason.map { w.closed($0, article: article, width: .long) }
      return Phrase(
        "Saran tingkat \(w.word(level)) tertutup: \(why ?? "tidak ada jenisnya dalam katalog")",
        "The advised level \(w.word(level)) is closed: \(why ?? "the catalogue has none of it")"
      )
    }
  }
}
