package import Casework

// The papers of a case, what they lack, and what is said when one is refused.

extension PaperKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .receipt: Phrase("tanda terima laporan", "receipt of a report")
    case .invitation: Phrase("undangan klarifikasi", "invitation to clarification")
    case .firstSummons: Phrase("surat panggilan I", "summons I")
    case .secondSummons: Phrase("surat panggilan II", "summons II")
    case .absence: Phrase("berita acara ketidakhadiran", "record of absence")
    case .statement: Phrase("berita acara pemeriksaan", "statement record")
    case .assessment: Phrase("kajian", "assessment")
    case .decree: Phrase("surat keputusan", "decree")
    case .contract: Phrase("surat dalam perjanjian kerja", "letter under the work contract")
    case .rehabilitation: Phrase("surat pemulihan nama baik", "rehabilitation letter")
    case .followUp: Phrase("laporan tindak lanjut", "follow-up report")
    case .studyRequest: Phrase("surat permintaan kajian", "request for the study")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .receipt: Phrase("tanda terima", "receipt")
    case .invitation: Phrase("undangan", "invitation")
    case .firstSummons: Phrase("panggilan I", "summons I")
    case .secondSummons: Phrase("panggilan II", "summons II")
    case .absence: Phrase("BA ketidakhadiran", "absence record")
    case .statement: Phrase("BAP", "statement")
    case .assessment: Phrase("kajian", "assessment")
    case .decree: Phrase("SK", "decree")
    case .contract: Phrase("surat kontrak", "contract letter")
    case .rehabilitation: Phrase("pemulihan nama baik", "rehabilitation")
    case .followUp: Phrase("laporan tindak lanjut", "follow-up report")
    case .studyRequest: Phrase("permintaan kajian", "study request")
    }
  }
}

extension PaperGap: Worded {
  package var phrase: Phrase {
    switch self {
    case .report: Phrase("laporan belum diregistrasi", "no report is registered")
    case .invitation: Phrase("belum diundang klarifikasi", "not invited to clarification yet")
    case .summons(let round):
      Phrase(
        "panggilan \(Self.roman(round)) belum terbit",
        "summons \(Self.roman(round)) not issued"
      )
    case .absence: Phrase("ketidakhadiran belum dicatat", "no absence is recorded")
    case .answers: Phrase("belum ada tanya jawab", "no question was answered yet")
    case .study(let part):
      Phrase(
        "kajian \(part.shortPhrase.indonesian) belum final",
        "assessment (\(part.shortPhrase.english)) not final"
      )
    case .decision: Phrase("belum diputus", "not decided yet")
    case .sanction: Phrase("diputus tidak terbukti", "decided as not proven")
    case .decreeForASN: Phrase("SK hanya untuk ASN", "a decree is for ASN only")
    case .decidedOutside:
      Phrase("diputus di luar kantor; SK-nya dari sana", "decided outside; the decree is theirs")
    case .contractForNonASN: Phrase("hanya untuk non-ASN", "for non-ASN staff only")
    case .clearing:
      Phrase(
        "belum ada keputusan tidak terbukti atau pembatalan",
        "no decision of not proven, and none lifted"
      )
    case .followUp: Phrase("laporan tindak lanjut belum dicatat", "no follow-up report recorded")
    case .findingWithoutStudy:
      Phrase("tidak ada hasil Bawaslu tanpa kajian", "no Bawaslu result lacks its study")
    case .sealedText:
      Phrase("ada teks yang tersegel bagi Anda", "it has text that is sealed from you")
    }
  }

  private static func roman(_ round: Int) -> String { round == 1 ? "I" : "II" }
}

extension Wording {
  func paperIncomplete(_ kind: PaperKind, _ gaps: [PaperGap]) -> Phrase {
    both { w in
      let (name, missing) = (w.word(kind), w.words(gaps))
      return Phrase(
        "Belum dapat dicetak (\(name)): \(missing).",
        "Cannot be printed yet (\(name)): \(missing)."
      )
    }
  }

  func paperHead(_ n: Int) -> Phrase {
    Phrase(
      "Catatan \(n) yang disebut lembar ini bukan catatan buku ini, atau belum tersimpan.",
      "Entry \(n), which the sheet quotes, is not of this log or not stored yet."
    )
  }

  var paperText: Phrase {
    Phrase(
      "Teks lembar ini tidak cocok dengan hash atau kode verifikasinya.",
      "The text of this sheet does not match its hash or verification code."
    )
  }

  static let paperFacts = Phrase(
    "Catat dulu langkahnya; suratnya menyusul.",
    "Record the step first; its letter follows."
  )

  static let paperAnew = Phrase("Cetak surat itu sekali lagi.", "Print the letter anew.")
}

extension HistorySentence {
  func issued(_ facts: PaperIssued) -> Phrase {
    both { w in
      let entry = facts.entry
      let kind = w.word(entry.kind, width: .short)
      let whom = (entry.respondents ?? []).isEmpty ? "" : w(names(entry.respondents ?? []))
      return Phrase(
        "\(kind) terbit" + (whom.isEmpty ? "" : " untuk \(whom)") + ", kode \(entry.code)",
        "\(kind) issued" + (whom.isEmpty ? "" : " for \(whom)") + ", code \(entry.code)"
      )
    }
  }
}
