import Casework

// Sentences for prevention and legal aid.

extension HistorySentence {
  func pledged(_ entry: PledgeEntry) -> Phrase {
    both { w in
      let day = w.day(entry.date, today: today)
      let (present, absent) = (entry.present, entry.absent)
      return Phrase(
        "\(entry.unit) membaca ikrar \(day): \(present) hadir, \(absent) tidak",
        "\(entry.unit) read the pledge \(day): \(present) present, \(absent) absent"
      )
    }
  }

  func circulated(_ entry: CircularEntry) -> Phrase {
    let (number, count) = (entry.letter.number, entry.to.count)
    return Phrase(
      "surat edaran \(number) dikirim kepada \(count) unit kerja",
      "circular \(number) sent to \(count) units"
    )
  }

  func acknowledged(_ entry: CircularReceipt) -> Phrase {
    Phrase(
      "\(entry.unit) menerima surat edaran \(entry.letter)",
      "\(entry.unit) confirmed circular \(entry.letter)"
    )
  }

  func capped(_ entry: AidCeiling) -> Phrase {
    both { w in
      let amount = w.rupiah(entry.amount)
      return Phrase(
        "pagu bantuan hukum \(entry.year): \(amount)",
        "ceiling of legal aid \(entry.year): \(amount)"
      )
    }
  }

  func committed(_ entry: AidCommitment) -> Phrase {
    both { w in
      let (amount, provider) = (w.rupiah(entry.amount), entry.provider.shown)
      return Phrase(
        "bantuan hukum oleh \(provider): \(amount) dari pagu \(entry.year)",
        "legal aid by \(provider): \(amount) of the ceiling \(entry.year)"
      )
    }
  }
}
