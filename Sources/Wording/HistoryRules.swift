import Casework

// Sentences for the law of the office, and for what is kept of it in a case.

extension HistorySentence {
  func proposed(_ facts: RuleProposed) -> Phrase {
    both {
      let row = $0.ruleName(facts.entry, today: today)
      return Phrase(
        "\(facts.proposer) mengusulkan aturan U-\(facts.number): \(row)",
        "\(facts.proposer) proposed rule U-\(facts.number): \(row)"
      )
    }
  }

  func adopted(_ facts: AdoptedRule) -> Phrase {
    both {
      let row = $0.ruleName(facts.entry, today: today)
      return Phrase(
        "\(facts.confirmer) mengesahkan aturan U-\(facts.number) usulan \(facts.proposer): \(row)",
        "\(facts.confirmer) adopted rule U-\(facts.number) of \(facts.proposer): \(row)"
      )
    }
  }

  func withdrawn(_ facts: RuleWithdrawn) -> Phrase {
    Phrase(
      "\(facts.actor) menarik usulan aturan U-\(facts.number): \(facts.reason.shown)",
      "\(facts.actor) withdrew proposed rule U-\(facts.number): \(facts.reason.shown)"
    )
  }

  func frozen(_ facts: RulesFrozen) -> Phrase {
    let count = facts.rules.count
    return Phrase(
      "\(name(facts.respondent)): bunyi \(count) aturan yang dipakai disimpan",
      "\(name(facts.respondent)): \(count) rules kept in the words they were used in"
    )
  }

  func fixed(_ entry: LevelEntry) -> Phrase {
    both {
      let (level, body) = ($0.word(entry.level), $0.word(entry.from))
      let article = law.fullName(violation: entry.violation)
      return Phrase(
        "\(name(entry.respondent)): tingkat \(level) untuk \(article) ditetapkan surat "
          + "\(body) \(entry.letter.number)",
        "\(name(entry.respondent)): level \(level) for \(article) fixed by letter "
          + "\(entry.letter.number) of \(body)"
      )
    }
  }
}
