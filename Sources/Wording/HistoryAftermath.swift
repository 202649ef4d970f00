import Casework

// Sentences for what follows a decision.

extension HistorySentence {
  func called(_ entry: ServiceCallEntry) -> Phrase {
    both { w in
      let (name, day) = (name(entry.respondent), w.weekdayDay(entry.meeting.date, today: today))
      return Phrase(
        "\(name) dipanggil menerima SK \(day)",
        "\(name) called to receive the decree \(day)"
      )
    }
  }

  func answered(_ entry: AppealAnswerEntry) -> Phrase {
    Phrase(
      "tanggapan \(entry.letter.number) atas upaya \(name(entry.respondent))",
      "answer \(entry.letter.number) to the appeal of \(name(entry.respondent))"
    )
  }

  func ruled(_ facts: AppealRuled) -> Phrase {
    both { w in
      let name = name(facts.entry.respondent)
      let outcome = w.word(facts.entry.outcome, width: .short)
      let measure = facts.measure.map { ": \(measureName($0, w))" } ?? ""
      let by = facts.entry.by.shown
      return Phrase(
        "upaya \(name) diputus \(by), \(outcome)\(measure)",
        "appeal of \(name) decided by \(by), \(outcome)\(measure)"
      )
    }
  }

  func sued(_ entry: LawsuitEntry) -> Phrase {
    both { w in
      let (name, court) = (name(entry.respondent), entry.court.shown)
      switch entry.step {
      case .filed:
        return Phrase("gugatan \(name) di \(court)", "lawsuit of \(name) before \(court)")
      case .judged:
        let outcome = entry.outcome.map { w.word($0) } ?? ""
        return Phrase(
          "putusan \(court) atas gugatan \(name): \(outcome)",
          "judgment of \(court) on the lawsuit of \(name): \(outcome)"
        )
      }
    }
  }

  func begun(_ facts: ExecutionBegun) -> Phrase {
    both { w in
      let name = name(facts.entry.respondent)
      let from = w.weekdayDay(facts.entry.from, today: today)
      let until = facts.until.map { w.weekdayDay($0, today: today) }
      return Phrase(
        "SK \(name) dilaksanakan mulai \(from)" + (until.map { " sampai \($0)" } ?? ""),
        "decree on \(name) carried out from \(from)" + (until.map { " until \($0)" } ?? "")
      )
    }
  }

  func uploaded(_ entry: UploadEntry) -> Phrase {
    both { w in
      let (name, system) = (name(entry.respondent), w.word(entry.system, width: .short))
      let count = entry.documents.count
      return Phrase(
        "\(count) dokumen \(name) diunggah ke \(system)",
        "\(w.count(count, "document")) of \(name) uploaded to \(system)"
      )
    }
  }

  func overseen(_ entry: OversightEntry) -> Phrase {
    both { w in
      let (measure, body) = (w.word(entry.measure), w.word(entry.from))
      let people = w(names(entry.respondents))
      return Phrase(
        "\(measure) oleh \(body), surat \(entry.letter.number): \(people)",
        "\(measure) by \(body), letter \(entry.letter.number): \(people)"
      )
    }
  }

  func restored(_ entry: RehabilitationEntry) -> Phrase {
    both { w in
      let (name, form) = (name(entry.respondent), w.word(entry.form))
      return Phrase(
        "nama baik \(name) dipulihkan: \(form)",
        "good name of \(name) restored: \(form)"
      )
    }
  }
}
