import Casework

// Sentences for what happens until the verification is finished.

extension HistorySentence {
  func checked(_ entry: TipCheck) -> Phrase {
    both {
      let outcome = $0.word(entry.outcome)
      return Phrase(
        "informasi awal \(entry.tip) dicek: \(outcome)",
        "tip \(entry.tip) checked: \(outcome)"
      )
    }
  }

  func entered(_ facts: RespondentEntered) -> Phrase {
    both {
      let status = $0.word(facts.facts.status, width: .short)
      let name = name(facts.respondent)
      return Phrase("\(name) (\(status)) dicatat sebagai terlapor", "\(name) (\(status)) reported")
    }
  }

  /// Told from the case it came from and from the one it came to.
  func merged(_ facts: ReportMerged) -> Phrase {
    let reason = facts.reason.shown
    return facts.file == file.id
      ? Phrase(
        "laporan \(facts.report) dari \(facts.from) digabung ke kasus ini: \(reason)",
        "report \(facts.report) of \(facts.from) joined to this case: \(reason)"
      )
      : Phrase(
        "laporan \(facts.report) digabung ke \(facts.file): \(reason)",
        "report \(facts.report) joined to \(facts.file): \(reason)"
      )
  }

  func secluded(_ entry: SecrecyEntry) -> Phrase {
    both {
      let secrecy = $0.word(entry.secrecy)
      return Phrase("kerahasiaan kasus: \(secrecy)", "case now \(secrecy)")
    }
  }

  func declared(_ facts: ConflictDeclared) -> Phrase {
    switch facts.entry.kind {
    case .none:
      Phrase(
        "\(facts.actor) menyatakan tidak ada benturan kepentingan",
        "\(facts.actor) declared no conflict of interest"
      )
    case .declared:
      Phrase(
        "\(facts.actor) menyatakan benturan kepentingan",
        "\(facts.actor) declared a conflict of interest"
      )
    }
  }

  func attached(_ facts: EvidenceAttached) -> Phrase {
    both {
      let form = $0.word(facts.entry.form)
      let title = facts.entry.title.shown
      return Phrase(
        "bukti B\(facts.number) ditambah: \(title), \(form)",
        "evidence B\(facts.number) attached: \(title), \(form)"
      )
    }
  }

  func recorded(_ facts: FindingRecorded) -> Phrase {
    both { w in
      var outcomes: [String] = []
      for outcome in facts.entry.items.map({ w.word($0.outcome, width: .short) })
      where !outcomes.contains(outcome) {
        outcomes.append(outcome)
      }
      let text = outcomes.joined(separator: ", ")
      return Phrase("hasil Bawaslu dicatat: \(text)", "Bawaslu result recorded: \(text)")
    }
  }

  /// A copy starts nothing; an original addressed to the PPK names the last day it set.
  func recorded(_ entry: RecommendationEntry) -> Phrase {
    both { w in
      let from = w.word(entry.from)
      if entry.form == .carbonCopy {
        return Phrase(
          "tembusan rekomendasi \(from) dicatat, batas tidak mulai",
          "copy of \(from) recommendation recorded, no clock starts"
        )
      }
      guard let due = due(of: entry) else {
        return Phrase("rekomendasi \(from) dicatat", "\(from) recommendation recorded")
      }
      let day = w.weekdayDay(due, today: today)
      let addressee = w.word(entry.addressee)
      return Phrase(
        "rekomendasi \(from) dicatat, batas \(addressee) \(day)",
        "\(from) recommendation recorded, \(addressee) due \(day)"
      )
    }
  }

  private func due(of entry: RecommendationEntry) -> CalendarDate? {
    guard let calendar else { return nil }
    return entry.items.lazy.compactMap { item in
      file.respondent(item.respondent)?.row.due(
        startedBy: "recommendation.received",
        on: entry.received,
        law: law,
        calendar: calendar
      )
    }.first
  }

  func waiting(_ entry: WaitingEntry, id: String, en: String) -> Phrase {
    both { w in
      let (body, names) = (w.word(entry.on), w(names(entry.respondents)))
      return Phrase("\(names): \(id) \(body)", "\(names): \(en) \(body)")
    }
  }

  func verified(_ facts: VerificationFinished) -> Phrase {
    both { w in
      let names = w(names(facts.entry.respondents))
      let outcome = w.word(facts.entry.outcome)
      switch facts.entry.outcome {
      case .complete:
        let track = w.word(facts.track)
        return Phrase(
          "verifikasi \(names): \(outcome), jalur \(track)",
          "verification of \(names): \(outcome), track \(track)"
        )
      case .incomplete, .notOurs:
        return Phrase("verifikasi \(names): \(outcome)", "verification of \(names): \(outcome)")
      }
    }
  }

  func corrected(_ entry: Correction) -> Phrase {
    both { w in
      let field = w.word(entry.field)
      let whose = entry.respondent.map { " \(name($0))" } ?? ""
      return Phrase(
        "\(field)\(whose) dibetulkan: \(entry.old.shown) menjadi \(entry.new.shown)",
        "\(field)\(whose) corrected: \(entry.old.shown) to \(entry.new.shown)"
      )
    }
  }
}
