package import Casework

// What to weigh before an open option is taken.

extension Caution.Kind: Worded {
  package var phrase: Phrase {
    switch self {
    case .optionUnsure:
      Phrase("Jenis sanksi ini belum pasti dasarnya.", "The basis of this option is unsure.")
    case .levelUnsure:
      Phrase(
        "Tingkat atau pasal pelanggaran ini belum pasti.",
        "Level or article of this violation is unsure."
      )
    case .levelNotFixed:
      Phrase(
        "Tidak ada teks yang menetapkan tingkat untuk pelanggaran ini.",
        "No text fixes a level for this violation."
      )
    case .statusUnsure:
      Phrase(
        "Belum pasti apakah aturan ini mengenai status kepegawaian orang ini.",
        "It is not certain that this rule reaches this employment."
      )
    case .transition:
      Phrase(
        "Peraturan yang diperlukan belum ada; daftar peralihan tersedia.",
        "The regulation needed does not exist yet; the transitional list stands beside it."
      )
    case .atContractEnd:
      Phrase("Hanya dapat pada akhir kontrak.", "Only possible when the contract runs out.")
    case .phaseUnknown:
      Phrase(
        "Tidak ada pemilihan di sekitar hari perbuatan; tahapnya tidak diketahui.",
        "No election is in sight of the act; its phase is not known."
      )
    case .penetapanDay:
      Phrase(
        "Perbuatan terjadi pada hari penetapan paslon; pastikan sebelum atau sesudahnya.",
        "The act fell on the day the tickets were determined; confirm whether before or after."
      )
    case .articleNotCited:
      Phrase(
        "Hanya bentuk SKB yang dikutip, belum pasal disiplinnya.",
        "Only a form of the joint decree is cited, no article of discipline."
      )
    case .dismissalTension:
      Phrase(
        "Dua aturan berbeda menyebut pemberhentian ini.",
        "Two laws disagree on what this dismissal is called."
      )
    case .replacementBan:
      Phrase(
        "Masa larangan penggantian pejabat; perlu persetujuan tertulis Menteri.",
        "Officials may not be replaced now; the Minister's written approval is needed."
      )
    case .positionUnknown:
      Phrase(
        "Jenis ini bergantung pada jabatan, dan jabatan belum diketahui.",
        "This option depends on the position, which is not stated."
      )
    case .unusualPosition:
      Phrase("Jenis ini jarang cocok untuk jabatan ini.", "This option hardly fits this position.")
    case .beforeRule:
      Phrase(
        "Perbuatan mendahului aturan yang dikutip; alasannya dicatat saat dikutip.",
        "The act is older than the rule cited; the reason was recorded when it was cited."
      )
    case .ringanOnlyPS3:
      Phrase(
        "Ringan dikenal hanya melalui kewajiban dengan dampak pada unit kerja.",
        "A light sanction is known only through a duty with impact on the unit."
      )
    case .lighterThanHeaviest:
      Phrase(
        "Pelanggaran lain yang dikutip membuka tingkat lebih berat; satu hukuman, yang terberat.",
        "Another violation cited leads to a heavier level; one sanction, the heaviest."
      )
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .optionUnsure: Phrase("dasar jenis [?]", "option unsure [?]")
    case .levelUnsure: Phrase("tingkat/pasal [?]", "level unsure [?]")
    case .levelNotFixed: Phrase("tingkat tidak ditetapkan", "level not fixed")
    case .statusUnsure: Phrase("status kepegawaian [?]", "employment unsure [?]")
    case .transition: Phrase("PP belum ada, peralihan", "transitional list")
    case .atContractEnd: Phrase("di akhir kontrak", "at contract end")
    case .phaseUnknown: Phrase("tahap pilkada [?]", "phase unknown [?]")
    case .penetapanDay: Phrase("hari penetapan paslon", "day of determination")
    case .articleNotCited: Phrase("pasal belum dikutip", "article not cited")
    case .dismissalTension: Phrase("sebutan berbeda [?]", "two names in law [?]")
    case .replacementBan: Phrase("perlu izin Mendagri", "needs Minister's permit")
    case .positionUnknown: Phrase("jabatan belum diketahui", "position not stated")
    case .unusualPosition: Phrase("jarang untuk jabatan ini", "unusual for position")
    case .beforeRule: Phrase("mendahului aturan", "before the rule")
    case .ringanOnlyPS3: Phrase("ringan bukan di sini [?]", "light not known here [?]")
    case .lighterThanHeaviest: Phrase("bukan yang terberat", "not the heaviest")
    }
  }
}

extension Wording {
  /// What to weigh before taking an option; short at most 24 columns, long a sentence.
  package func caution(_ kind: Caution.Kind, width: TextWidth) -> String {
    word(kind, width: width)
  }
}
