import Casework

// Sentences for tips on the spot, completeness, dispositions and the letters of a case.

extension HistorySentence {
  func assigned(_ entry: TipAssignment) -> Phrase {
    both { w in
      let names = w.list(entry.to.map(\.text))
      return Phrase(
        "informasi awal \(entry.tip) dicek \(names), surat tugas \(entry.order.number)",
        "tip \(entry.tip) to be looked into by \(names), order \(entry.order.number)"
      )
    }
  }

  func completeness(_ entry: CompletenessCheck) -> Phrase {
    guard !entry.missing.isEmpty else {
      return Phrase("kelengkapan dicek: lengkap", "completeness checked: complete")
    }
    return both { w in
      let items = w.words(entry.missing)
      return Phrase("kelengkapan dicek, kurang: \(items)", "completeness checked, lacks: \(items)")
    }
  }

  func disposed(_ entry: DispositionEntry) -> Phrase {
    both { w in
      let names = w.list(entry.to.map(\.text))
      return Phrase(
        "disposisi \(entry.by) kepada \(names), agenda \(entry.agenda.shown)",
        "disposition by \(entry.by) to \(names), agenda \(entry.agenda.shown)"
      )
    }
  }

  func forwarded(_ facts: CaseForwarded) -> Phrase {
    both { w in
      let (names, body) = (w(names(facts.entry.respondents)), w.word(facts.entry.to))
      let number = facts.entry.letter.number
      return Phrase(
        "\(names) dilimpahkan kepada \(body), surat \(number)",
        "\(names) passed on to \(body), letter \(number)"
      )
    }
  }

  func withdrawn(_ entry: WithdrawalEntry) -> Phrase {
    Phrase(
      "laporan \(entry.report) dicabut pelapor, kasus tetap berjalan",
      "report \(entry.report) taken back by its reporter, the case goes on"
    )
  }

  func sent(_ facts: LetterSent) -> Phrase {
    both { w in
      let (body, matter) = (w.word(facts.entry.to), w.word(facts.entry.matter))
      let number = facts.entry.letter.number
      return Phrase(
        "surat \(number) dikirim kepada \(body): \(matter)",
        "letter \(number) sent to \(body): \(matter)"
      )
    }
  }

  func received(_ facts: LetterReceived) -> Phrase {
    both { w in
      let (body, matter) = (w.word(facts.entry.from), w.word(facts.entry.matter))
      let number = facts.entry.letter.number
      let agenda = facts.entry.agenda.map { ", agenda \($0.shown)" } ?? ""
      return Phrase(
        "surat \(number) dari \(body) diterima: \(matter)\(agenda)",
        "letter \(number) from \(body) received: \(matter)\(agenda)"
      )
    }
  }

  func acknowledged(_ entry: LetterAcknowledgement) -> Phrase {
    both { w in
      let number = file.correspondence.letter(entry.letter)?.letter.number ?? "\(entry.letter)"
      let (by, day) = (entry.receipt.by.shown, w.day(entry.receipt.on, today: today))
      return Phrase(
        "surat \(number) diterima \(by) \(day)",
        "letter \(number) taken by \(by) on \(day)"
      )
    }
  }
}
