import Casework

// Sentences for the examination beyond its record, panel, track, return and deferral.

extension HistorySentence {
  func opened(_ entry: ExaminationOpening) -> Phrase {
    both { w in
      let (name, day) = (name(entry.respondent), w.weekdayDay(entry.on, today: today))
      let closed = w(entry.isClosed ? Phrase("tertutup", "closed") : Phrase("terbuka", "open"))
      return Phrase(
        "pemeriksaan \(name) dibuka \(day), \(closed), \(w.word(entry.mode))",
        "examination of \(name) opened \(day), \(closed), \(w.word(entry.mode))"
      )
    }
  }

  func reopened(_ facts: ExaminationReopened) -> Phrase {
    let (name, reason) = (name(facts.entry.respondent), facts.entry.reason.shown)
    return Phrase(
      "\(name) diperiksa ulang (ke-\(facts.round)): \(reason)",
      "\(name) to be examined again (no. \(facts.round)): \(reason)"
    )
  }

  func added(_ facts: StatementAdded) -> Phrase {
    both { w in
      let (name, party) = (name(facts.entry.respondent), w.word(facts.entry.by))
      return Phrase(
        "keterangan tambahan \(facts.number) pada BAP \(name) oleh \(party)",
        "addition \(facts.number) to the statement of \(name) by \(party)"
      )
    }
  }

  func witnessed(_ facts: WitnessStated) -> Phrase {
    both { w in
      let names = w(names(facts.entry.respondents))
      guard facts.entry.isSigned else {
        return Phrase(
          "keterangan saksi \(facts.number) tentang \(names) dicatat, tidak ditandatangani",
          "statement of witness \(facts.number) about \(names) recorded, not signed"
        )
      }
      return Phrase(
        "keterangan saksi \(facts.number) tentang \(names) dicatat",
        "statement of witness \(facts.number) about \(names) recorded"
      )
    }
  }

  func handedUp(_ entry: ExaminationReport) -> Phrase {
    let (name, number) = (name(entry.respondent), entry.letter.number)
    let to = entry.to.map { " → \($0)" } ?? ""
    return Phrase(
      "laporan hasil pemeriksaan \(number) tentang \(name) dibuat\(to)",
      "report \(number) of the examination of \(name) written\(to)"
    )
  }

  func releaseBegan(_ entry: ReleaseEntry) -> Phrase {
    both { w in
      let (name, day) = (name(entry.respondent), w.day(entry.from, today: today))
      return Phrase(
        "\(name) dibebaskan sementara sejak \(day), surat \(entry.letter.number)",
        "\(name) released from duties from \(day), letter \(entry.letter.number)"
      )
    }
  }

  func releaseEnded(_ entry: ReleaseEnding) -> Phrase {
    both { w in
      let (name, day) = (name(entry.respondent), w.day(entry.on, today: today))
      return Phrase(
        "pembebasan sementara \(name) berakhir \(day)",
        "temporary release of \(name) ended \(day)"
      )
    }
  }

  func paneled(_ entry: PanelEntry) -> Phrase {
    let (number, count) = (entry.decree.number, entry.members.count)
    return both { w in
      let by = entry.formedBy.map { w.word($0) }
      return Phrase(
        "SK Majelis Kode Etik \(number)\(by.map { " dari \($0)" } ?? "") dicatat (\(count) orang)",
        "ethics panel decree \(number)\(by.map { " of \($0)" } ?? "") recorded "
          + "(\(w.count(count, "member")))"
      )
    }
  }

  func chosen(_ facts: TrackChosen) -> Phrase {
    both { w in
      let (name, reason) = (name(facts.entry.respondent), facts.entry.reason.shown)
      let (old, new) = (w.word(facts.from), w.word(facts.entry.track))
      return Phrase(
        "\(name): jalur \(old) menjadi \(new), karena \(reason)",
        "\(name): track \(old) becomes \(new), because \(reason)"
      )
    }
  }

  func returned(_ facts: DecisionReturned) -> Phrase {
    both { w in
      let (name, target) = (name(facts.entry.respondent), w.word(facts.entry.to))
      let reason = facts.entry.reason.shown
      return Phrase(
        "\(name) dikembalikan untuk \(target) (ke-\(facts.round)): \(reason)",
        "\(name) returned for a \(target) (no. \(facts.round)): \(reason)"
      )
    }
  }

  func deferred(_ entry: DecisionDeferral) -> Phrase {
    both { w in
      let (name, day) = (name(entry.respondent), w.weekdayDay(entry.until, today: today))
      let body = entry.waitsFor.map { w.word($0) }
      let (inID, inEN) = (
        body.map { ", menunggu \($0)" } ?? "", body.map { ", waiting for \($0)" } ?? ""
      )
      return Phrase(
        "keputusan \(name) ditunda sampai \(day)\(inID): \(entry.reason.shown)",
        "decision on \(name) put off until \(day)\(inEN): \(entry.reason.shown)"
      )
    }
  }

  func crime(_ facts: CrimeRecorded) -> Phrase {
    both { w in
      let (name, state) = (name(facts.entry.respondent), w.word(facts.entry.state))
      let body = w.word(facts.entry.body)
      return Phrase(
        "pidana di samping, \(name): \(facts.rule.article), \(state) (\(body))",
        "crime beside, \(name): \(facts.rule.article), \(state) (\(body))"
      )
    }
  }
}
