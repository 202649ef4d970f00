import Casework

// What is wrong, and what helps, where a decision is recorded from its signed sheet.

extension Wording {
  static let sheetRequired = Phrase(
    "BKPSDM tidak memutuskan: sebutkan lembar yang ditandatangani pejabatnya.",
    "The personnel office does not decide: name the sheet the official signed."
  )

  func sheetOfOwn(_ actor: ActorID) -> Phrase {
    Phrase(
      "\(actor) tidak mencatat lembar yang ditandatanganinya sendiri.",
      "\(actor) does not record a sheet of their own."
    )
  }

  func sheetDate(signed: CalendarDate, decided: CalendarDate) -> Phrase {
    both { wording in
      let (signed, decided) = (wording.longDay(signed), wording.longDay(decided))
      return Phrase(
        "Lembar ditandatangani \(signed), keputusan disebut \(decided).",
        "The sheet was signed on \(signed), the decision is said to be of \(decided)."
      )
    }
  }

  // MARK: What helps

  static let nameSheet = Phrase(
    "Isi penandatangan, nomor, dan tanggal lembarnya.",
    "Give who signed it, its number and date."
  )
  static let decideInPerson = Phrase(
    "Tetapkan dengan peran pejabatnya, atau minta orang lain mencatat.",
    "Decide in the official's own role, or have somebody else record it."
  )
  static let dateOfSheet = Phrase(
    "Pakai tanggal lembar sebagai tanggal keputusan.",
    "Use the sheet's date as that of the decision."
  )
}
