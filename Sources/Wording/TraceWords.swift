package import Casework

// Words of "mengapa?" and of a person's history.

extension Wording {
  /// What a field is called.
  package func word(_ field: TracedField) -> String {
    switch field {
    case .title: self(Phrase("judul", "title"))
    case .act: self(Phrase("perbuatan", "act"))
    case .secrecy: self(Phrase("kerahasiaan", "secrecy"))
    case .person: self(Phrase("orang", "person"))
    case .track: self(Phrase("jalur", "track"))
    case .violations: self(Phrase("pasal", "violations"))
    case .stage: self(Phrase("tahap", "stage"))
    case .level: self(Phrase("sanksi", "sanction"))
    case .waiting: self(Phrase("menunggu", "waiting"))
    case .meeting: self(Phrase("jadwal periksa", "examination"))
    case .clock(let code): "\(self(Phrase("batas", "deadline"))) \(clockName(code: code))"
    }
  }
}

extension Phrase {
  package static let keyWhy = Phrase("mengapa begini?", "why is it so?")
  package static let whyTitle = Phrase("Mengapa?", "Why?")
  package static let evidenceWord = Phrase("bukti", "evidence")
  package static let otherMatters = Phrase("Kasus lain orang ini", "This person's other matters")
  package static let neverBefore = Phrase(
    "tidak ada dalam buku yang terbuka bagi Anda",
    "none in what is open to you"
  )
  /// The number is the office's: it must not read as if it were this person's.
  package static func closedInOffice(_ count: Int) -> [Phrase] {
    [
      Phrase(
        "Kantor ini memegang \(count) kasus yang tertutup bagi Anda;",
        "This office holds \(count) cases closed to you;"
      ),
      Phrase(
        "apakah orang ini ada di dalamnya tidak ditunjukkan.",
        "whether this person is in one of them is not shown."
      ),
    ]
  }
  package static let toldBefore = Phrase(
    "Sudah diingatkan sebelum perbuatan",
    "Told before the act"
  )
  package static let nothingTold = Phrase(
    "tidak ada edaran atau ikrar unit ini sebelum perbuatan",
    "no circular to, or pledge of, this unit before the act"
  )
  package static let notConfirmed = Phrase("belum ada tanda terima", "not confirmed")

  package static func confirmedOn(_ day: String) -> Phrase {
    Phrase("tanda terima \(day)", "confirmed \(day)")
  }

  package static func pledgesRead(
    _ count: Int,
    _ day: String,
    _ present: Int,
    _ absent: Int
  ) -> Phrase {
    Phrase(
      "ikrar dibaca \(count) kali, terakhir \(day): hadir \(present), tidak \(absent)",
      "pledge read \(count) times, last \(day): \(present) present, \(absent) absent"
    )
  }
}
