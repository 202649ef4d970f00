import Casework

// Sentences for the study, the decision and what follows it.

extension HistorySentence {
  func written(_ facts: AssessmentWritten) -> Phrase {
    both { w in
      let (name, part) = (name(facts.entry.respondent), w.word(facts.entry.part, width: .short))
      var result = w.word(facts.entry.proof)
      if let level = facts.entry.advice?.level { result += ", \(w.word(level, width: .short))" }
      return Phrase(
        "kajian \(part) atas \(name): \(result)",
        "\(part) assessment of \(name): \(result)"
      )
    }
  }

  func reviewed(_ facts: AssessmentReviewed) -> Phrase {
    both { w in
      let (name, part) = (name(facts.entry.respondent), w.word(facts.entry.part, width: .short))
      let verdict = w.word(facts.entry.verdict)
      return Phrase(
        "kajian \(part) atas \(name) \(verdict)",
        "\(part) assessment of \(name) \(verdict)"
      )
    }
  }

  func decided(_ facts: DecisionTaken) -> Phrase {
    both { w in
      let name = name(facts.respondent)
      let sheet = facts.sheet.map { ", \(w.recorder($0))" } ?? ""
      let title = facts.title + sheet
      guard let measure = facts.measure else {
        return Phrase(
          "\(name): tidak terbukti, diputus \(title)",
          "\(name): not proven, decided by \(title)"
        )
      }
      let option = measureName(measure, w)
      return Phrase(
        "\(name): \(option) ditetapkan \(title)",
        "\(name): \(option) imposed by \(title)"
      )
    }
  }

  /// The screen name of a measure; for one the law no longer lists, the words it had then.
  func measureName(_ measure: FrozenRule, _ wording: Wording) -> String {
    let isListed = law.overlay.sanctions.contains { $0.code == measure.code }
    return isListed ? wording.option(measure.code, law: law) : measure.text
  }

  func numbered(_ entry: DecreeEntry) -> Phrase {
    both { w in
      let (name, number) = (name(entry.respondent), entry.decree.number)
      let day = w.day(entry.decree.date, today: today)
      return Phrase(
        "SK \(number) atas \(name) dicatat, \(day)",
        "decree \(number) on \(name) recorded, \(day)"
      )
    }
  }

  func served(_ entry: ServiceEntry) -> Phrase {
    let name = name(entry.respondent)
    return switch entry.outcome {
    case .received: Phrase("SK diterima \(name)", "decree received by \(name)")
    case .absent:
      Phrase("\(name) tidak hadir saat penyampaian SK", "\(name) absent at service of the decree")
    case .sent: Phrase("SK dikirim kepada \(name)", "decree sent to \(name)")
    }
  }

  func appealed(_ facts: AppealFiled) -> Phrase {
    both { w in
      let (name, kind) = (name(facts.entry.respondent), w.word(facts.entry.kind))
      if facts.isInTime {
        return Phrase("\(kind) diajukan \(name)", "\(kind) filed by \(name)")
      }
      let due = w.weekdayDay(facts.due, today: today)
      return Phrase(
        "\(kind) diajukan \(name), lewat batas \(due)",
        "\(kind) filed by \(name), due was \(due)"
      )
    }
  }

  func reported(_ entry: FollowUpEntry) -> Phrase {
    both { w in
      let to = w.list(entry.to.map { w.word($0) })
      let number = entry.letter.number
      return Phrase(
        "laporan tindak lanjut \(number) dikirim ke \(to)",
        "follow-up report \(number) sent to \(to)"
      )
    }
  }
}
