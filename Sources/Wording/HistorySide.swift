import Casework

// Sentences for steps beside the way, proposals to somebody outside, and breaches.

extension HistorySentence {
  func stepped(_ facts: StepRecorded) -> Phrase {
    both { w in
      let (name, step) = (name(facts.entry.respondent), w.step(facts, law: law))
      let letter = facts.entry.letter.map { ", \($0.number)" } ?? ""
      let place = facts.entry.place.map { ", \($0.shown)" } ?? ""
      let note = facts.entry.note.map { ": \($0.shown)" } ?? ""
      return Phrase(
        "langkah lain, \(name): \(step)\(letter)\(place)\(note)",
        "other step, \(name): \(step)\(letter)\(place)\(note)"
      )
    }
  }

  func proposed(_ facts: ProposalSent) -> Phrase {
    both { w in
      let (name, body) = (name(facts.entry.respondent), w.word(facts.to))
      let measure = facts.measure.map { measureName($0, w) } ?? w.word(Proof.notProven)
      let number = facts.entry.letter.number
      return Phrase(
        "\(measure) bagi \(name) diusulkan kepada \(body), surat \(number)",
        "\(measure) for \(name) proposed to \(body), letter \(number)"
      )
    }
  }

  func answered(_ entry: ProposalAnswer) -> Phrase {
    both { w in
      let (name, outcome) = (name(entry.respondent), w.word(entry.outcome))
      let number = entry.letter.number
      return Phrase(
        "jawaban atas usul bagi \(name): \(outcome), \(entry.by.shown), \(number)",
        "answer to the proposal on \(name): \(outcome), \(entry.by.shown), \(number)"
      )
    }
  }

  func breached(_ facts: BreachRecorded) -> Phrase {
    both { w in
      let moment = w.moment(facts.entry.known, today: today)
      return Phrase(
        "kegagalan pelindungan data \(facts.number) diketahui \(moment)",
        "data breach \(facts.number) known \(moment)"
      )
    }
  }

  func notified(_ entry: BreachNotice) -> Phrase {
    both { w in
      let parties = w.list(entry.to.map { w.word($0) })
      let moment = w.moment(entry.at, today: today)
      return Phrase(
        "kegagalan data \(entry.breach) diberitahukan kepada \(parties), \(moment)",
        "data breach \(entry.breach) told to \(parties), \(moment)"
      )
    }
  }
}
