import Casework

extension Wording {
  /// Whole rupiah as officials write them: `Rp20.000.000`.
  package func rupiah(_ amount: Int) -> String {
    let separator = self(Phrase(".", ","))
    var digits = String(amount.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits, at: 0)
    return (amount < 0 ? "-" : "") + "Rp" + groups.joined(separator: separator)
  }
}

// Labels of the registers of prevention and legal aid.

extension Phrase {
  package static let fieldLeader = Phrase("Pemimpin ikrar", "Led by")
  package static let fieldPresentCount = Phrase("Jumlah hadir", "Number present")
  package static let fieldAbsentCount = Phrase("Jumlah tidak hadir", "Number absent")
  package static let fieldSubject = Phrase("Perihal", "Subject")
  package static let fieldCircularUnits = Phrase("Kepada unit kerja", "To units")
  package static let fieldCircular = Phrase("Nomor edaran", "Number of circular")
  package static let fieldCircularReplaced = Phrase("Menggantikan edaran", "Replaces circular")
  package static let fieldYear = Phrase("Tahun anggaran", "Budget year")
  package static let fieldAmount = Phrase("Jumlah (rupiah)", "Amount (rupiah)")
  package static let fieldProvider = Phrase("Pemberi bantuan", "Provider")
  package static let fieldAidCase = Phrase("Untuk kasus", "For case")
  package static let hintPledgeReason = Phrase(
    "perlu bila bukan hari Senin",
    "needed when it is not a Monday"
  )
  package static let hintUnits = Phrase("satu unit kerja per baris", "one unit a line")

  package static let gridTitle = Phrase("Ikrar netralitas", "Neutrality pledge")
  package static let gridLegend = Phrase(
    "+ dibaca, - belum, L libur, . belum wajib",
    "+ read, - missing, L holiday, . none due"
  )
  package static let circularsTitle = Phrase("Surat edaran", "Circulars")
  package static let noUnits = Phrase(
    "belum ada ikrar atau edaran yang dicatat",
    "no pledge or circular is recorded yet"
  )
  package static let noAid = Phrase(
    "belum ada pagu bantuan hukum yang dicatat",
    "no ceiling of legal aid is recorded yet"
  )
  package static let caseClosed = Phrase("kasus tertutup bagi Anda", "case closed to you")

  /// What is left where nothing was recorded, and where something was.
  package static func holes(_ count: Int) -> Phrase {
    Phrase("\(count) kosong", "\(count) missing")
  }

  package static func confirmed(_ count: Int, of all: Int) -> Phrase {
    Phrase("diterima \(count) dari \(all)", "confirmed by \(count) of \(all)")
  }

  package static func notConfirmed(_ units: String) -> Phrase {
    Phrase("belum: \(units)", "not yet: \(units)")
  }

  package static func replaced(by number: String) -> Phrase {
    Phrase("digantikan \(number)", "replaced by \(number)")
  }

  package static func aidSums(ceiling: String, committed: String, left: String) -> Phrase {
    Phrase(
      "pagu \(ceiling), komitmen \(committed), sisa \(left)",
      "ceiling \(ceiling), committed \(committed), left \(left)"
    )
  }
}
