import Casework

// What keeps a pledge or money for legal aid from being recorded, and what helps.

extension Wording {
  func pledgeDay(_ day: CalendarDate) -> Phrase {
    both {
      Phrase("\($0.longDay(day)) bukan hari Senin.", "\($0.longDay(day)) is not a Monday.")
    }
  }

  func aidExceeds(_ amount: Int, left: Int) -> Phrase {
    both { w in
      let (amount, left) = (w.rupiah(amount), w.rupiah(left))
      return Phrase(
        "\(amount) melebihi sisa pagu \(left).",
        "\(amount) is more than the \(left) left of the ceiling."
      )
    }
  }

  func aidNoCeiling(_ year: Int) -> Phrase {
    Phrase(
      "Pagu bantuan hukum \(year) belum dicatat.",
      "No ceiling of legal aid is recorded for \(year)."
    )
  }

  func aidCeilingLow(_ amount: Int, committed: Int) -> Phrase {
    both { w in
      let (amount, committed) = (w.rupiah(amount), w.rupiah(committed))
      return Phrase(
        "Pagu \(amount) kurang dari komitmen yang sudah dicatat, \(committed).",
        "A ceiling of \(amount) is less than the \(committed) committed already."
      )
    }
  }

  // MARK: What helps

  static let pledgeReason = Phrase(
    "Periksa tanggalnya, atau sebutkan alasannya.",
    "Check the date, or state the reason."
  )
  static let lessAid = Phrase(
    "Kurangi jumlahnya, atau catat pagu yang baru.",
    "Commit less, or record a new ceiling."
  )
  static let ceilingFirst = Phrase(
    "Catat pagunya dengan surat penetapannya lebih dulu.",
    "Record the ceiling with its letter first."
  )
  static let higherCeiling = Phrase(
    "Periksa jumlah pagu pada suratnya.",
    "Check the amount against the letter."
  )
}
