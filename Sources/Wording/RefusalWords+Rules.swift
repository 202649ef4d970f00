import Casework

// What keeps a rule from being proposed or adopted.

extension Wording {
  func ownProposal(_ number: Int) -> Phrase {
    Phrase(
      "Usulan U-\(number) Anda sendiri yang mengajukan.",
      "You proposed U-\(number) yourself."
    )
  }

  func tooEarly(from: CalendarDate, latest: CalendarDate) -> Phrase {
    both { wording in
      let (from, latest) = (wording.longDay(from), wording.longDay(latest))
      return Phrase(
        "Mulai \(from) mendahului baris yang ada sejak \(latest).",
        "From \(from) comes before the present row, which holds from \(latest)."
      )
    }
  }

  func problem(_ problem: RuleProblem) -> Phrase {
    switch problem {
    case .unknown(let code):
      Phrase("Aturan kantor tidak memuat \(code).", "The law of the office has no \(code).")
    case .noDays:
      Phrase("Batas itu tidak memuat jumlah hari.", "That deadline has no number of days.")
    case .holidayDay(let date):
      both {
        Phrase(
          "Hari libur berlaku pada harinya sendiri, \($0.longDay(date)).",
          "A holiday holds on its own day, \($0.longDay(date))."
        )
      }
    case .noteKnown(let code):
      Phrase("\(code) sudah bernama singkat.", "\(code) has a short name already.")
    case .unsureRefuses(let code):
      Phrase(
        "\(code) menolak perintah, jadi dasarnya tidak boleh bertanda [?].",
        "\(code) refuses commands, so its basis cannot be marked [?]."
      )
    case .noFirstWay(let code):
      Phrase(
        "Tidak ada cara \(code) yang dapat dicatat lebih dulu.",
        "No way of \(code) can be recorded first."
      )
    case .otherWay(let track):
      both {
        let name = $0.word(track)
        return Phrase(
          "Langkah jalur \(name) tetap; yang dapat diganti dasar, catatan, dan batasnya.",
          "The steps of the track \(name) stay; its basis, notes and deadlines can change."
        )
      }
    }
  }

  func levelFixedByLaw(_ code: String) -> Phrase {
    Phrase(
      "Tingkat \(code) sudah ditetapkan aturannya.",
      "The level of \(code) is fixed by its own rule."
    )
  }
}
