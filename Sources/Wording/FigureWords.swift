package import Casework

// What is counted, and by what it is told apart.

extension FigureUnit: Worded {
  package var phrase: Phrase {
    switch self {
    case .tip: Phrase("informasi", "tips")
    case .report: Phrase("laporan", "reports")
    case .file: Phrase("kasus", "cases")
    case .respondent: Phrase("terlapor", "respondents")
    case .person: Phrase("orang", "persons")
    case .finding: Phrase("hasil Bawaslu", "Bawaslu results")
    case .recommendation: Phrase("rekomendasi", "recommendations")
    case .day: Phrase("hari kalender", "calendar days")
    }
  }
}

extension FigureName: Worded {
  package var phrase: Phrase {
    switch self {
    case .violations: Phrase("pelanggaran disanksi", "violations sanctioned")
    case .tips: Phrase("informasi awal", "tips")
    case .openTips: Phrase("informasi belum diperiksa", "tips not checked yet")
    case .reports: Phrase("laporan", "reports")
    case .cases: Phrase("kasus", "cases")
    case .openCases: Phrase("kasus berjalan", "cases still open")
    case .persons: Phrase("orang dilaporkan", "persons reported")
    case .openPersons:
      Phrase("orang dengan perkara berjalan", "persons with a matter still open")
    case .respondents: Phrase("terlapor", "respondents")
    case .openRespondents: Phrase("terlapor berjalan", "respondents still open")
    case .findings: Phrase("hasil Bawaslu", "Bawaslu results")
    case .recommendations: Phrase("surat rekomendasi", "recommendations")
    case .recommended: Phrase("terlapor direkomendasikan", "respondents recommended")
    case .owed: Phrase("wajib ditindaklanjuti PPK", "owed a follow-up by the PPK")
    case .followedUp: Phrase("sudah ditindaklanjuti", "followed up")
    case .followedUpInTime: Phrase("ditindaklanjuti tepat waktu", "followed up in time")
    case .inProgress: Phrase("sedang diproses", "being acted on")
    case .notFollowedUp: Phrase("belum ditindaklanjuti", "not followed up")
    case .studied: Phrase("dikaji", "studied")
    case .decided: Phrase("diputus", "decided")
    case .notProven: Phrase("tidak terbukti", "not proven")
    case .overturned: Phrase("dibatalkan", "annulled")
    case .discontinued: Phrase("dihentikan", "discontinued")
    case .medianDays:
      Phrase("median laporan sampai keputusan", "median from report to decision")
    }
  }
}

extension Dimension: Worded {
  package var phrase: Phrase {
    switch self {
    case .status: Phrase("status kepegawaian", "employment status")
    case .positionClass: Phrase("kelas jabatan", "class of position")
    case .unit: Phrase("unit kerja", "unit")
    case .track: Phrase("jalur", "track")
    case .stage: Phrase("tahap", "stage")
    case .phase: Phrase("masa pemilihan", "phase of the election")
    case .violation: Phrase("pasal pertama yang dikutip", "first article cited")
    case .ending: Phrase("hasil akhir", "outcome")
    case .level: Phrase("tingkat sanksi", "level of sanction")
    case .cause: Phrase("sebab menurut kajian", "cause according to the study")
    case .mitigating: Phrase("hal meringankan menurut kajian", "mitigating facts in the study")
    }
  }
}

extension Wording {
  /// What a row of a table stands for.
  package func key(_ key: String, of dimension: Dimension, law: LawBook) -> String {
    if key == Dimension.notStated { return self(notStated(in: dimension)) }
    switch dimension {
    case .status: return EmploymentStatus(rawValue: key).map { word($0) } ?? key
    case .positionClass: return PositionClass(rawValue: key).map { word($0) } ?? key
    case .unit: return key
    case .track: return Track(rawValue: key).map { word($0) } ?? key
    case .stage: return Stage(rawValue: key).map { word($0) } ?? key
    case .phase: return ElectionPhase(rawValue: key).map { word($0) } ?? key
    case .violation: return law.overlay.violations.first { $0.code == key }?.short ?? key
    case .ending: return Outcome.Ending(rawValue: key).map { word($0) } ?? key
    case .level: return Level(rawValue: key).map { word($0) } ?? key
    case .cause: return Intent(rawValue: key).map { word($0) } ?? key
    case .mitigating:
      return key == "ada"
        ? self(Phrase("ada hal meringankan", "mitigating facts named"))
        : self(Phrase("tidak ada hal meringankan", "no mitigating facts named"))
    }
  }

  private func notStated(in dimension: Dimension) -> Phrase {
    switch dimension {
    case .ending: Phrase("belum berakhir", "not ended")
    case .violation: Phrase("belum dikutip", "none cited yet")
    case .status, .positionClass, .unit, .track, .stage, .phase, .level, .cause, .mitigating:
      Phrase("tidak disebut", "not stated")
    }
  }

  /// A share in tenths of a percent: `76,7 %`, with a point in English.
  package func percent(tenths: Int) -> String {
    let point = self(Phrase(",", "."))
    return "\(tenths / 10)\(point)\(tenths % 10) %"
  }

  /// A figure with its unit and what it is a share of.
  package func figure(_ figure: Figure) -> String {
    let count = "\(figure.value) \(word(figure.unit))"
    guard let base = figure.base else { return count }
    let share = figure.tenthsOfPercent.map { " = \(percent(tenths: $0))" } ?? ""
    let of = self(Phrase("dari", "of"))
    return "\(count), \(figure.value) \(of) \(base.value) (\(word(base.name)))\(share)"
  }

  /// What the merged row of a table says.
  package func merged(_ merged: Breakdown.Merged) -> String {
    self(
      Phrase("\(merged.cells) sel kecil digabung", "\(merged.cells) small cells merged")
    )
  }
}
