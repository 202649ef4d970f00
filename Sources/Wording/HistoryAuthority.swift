import Casework

// Sentences for who takes a matter over, who leaves and who a person was.

extension HistorySentence {
  func passed(_ entry: PassEntry) -> Phrase {
    both { w in
      let (name, level) = (name(entry.respondent), w.word(entry.level, width: .short))
      return Phrase(
        "keputusan atas \(name) dilimpahkan kepada \(entry.to) untuk tingkat \(level)",
        "decision on \(name) passed to \(entry.to) for level \(level)"
      )
    }
  }

  func replaced(_ entry: ReplacementEntry) -> Phrase {
    both { w in
      let (name, ground) = (name(entry.respondent), w.word(entry.ground))
      return Phrase(
        "\(entry.by) menggantikan atasan \(entry.superior) untuk \(name): \(ground)",
        "\(entry.by) replaces superior \(entry.superior) for \(name): \(ground)"
      )
    }
  }

  func withdrawn(_ entry: ConflictWithdrawal) -> Phrase {
    Phrase(
      "benturan kepentingan \(entry.actor) dinyatakan tidak ada lagi",
      "conflict of interest of \(entry.actor) found to hold no longer"
    )
  }

  func left(_ entry: LeaveEntry) -> Phrase {
    both { w in
      let day = w.day(entry.from, today: today)
      return Phrase("\(entry.actor) keluar sejak \(day)", "\(entry.actor) leaves from \(day)")
    }
  }

  func handedOver(_ entry: HandOverEntry) -> Phrase {
    Phrase(
      "tugas \(entry.from) diserahkan kepada \(entry.to)",
      "duties of \(entry.from) handed over to \(entry.to)"
    )
  }

  func linked(_ facts: PersonLinked) -> Phrase {
    both { w in
      let (name, about) = (name(facts.respondent), name(facts.entry.about))
      let relation = w.word(facts.entry.relation)
      return Phrase(
        "\(name) dikaitkan dengan \(about): \(relation)",
        "\(name) linked to \(about): \(relation)"
      )
    }
  }

  func positioned(_ facts: PersonPositioned) -> Phrase {
    both { w in
      let (name, status) = (name(facts.entry.respondent), w.word(facts.entry.status))
      let position = w.word(facts.entry.positionClass)
      let day = w.day(facts.entry.from, today: today)
      return Phrase(
        "\(name): \(status), \(position) sejak \(day)",
        "\(name): \(status), \(position) since \(day)"
      )
    }
  }
}
