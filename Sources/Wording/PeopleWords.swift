package import Casework

// Employment, position and the roles of officials.

extension EmploymentStatus: Worded {
  package var phrase: Phrase {
    switch self {
    case .pns: Phrase("PNS", "PNS")
    case .cpns: Phrase("CPNS", "CPNS")
    case .pppk: Phrase("PPPK", "PPPK")
    case .pppkParuhWaktu: Phrase("PPPK paruh waktu", "part-time PPPK")
    case .nonASN: Phrase("Non-ASN", "Non-ASN")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .pppkParuhWaktu: Phrase("PPPK PW", "PPPK PT")
    case .pns, .cpns, .pppk, .nonASN: phrase
    }
  }
}

extension PositionClass: Worded {
  package var phrase: Phrase {
    switch self {
    case .jptUtama: Phrase("JPT utama", "principal high leader")
    case .jptMadya: Phrase("JPT madya", "intermediate high leader")
    case .jptPratama: Phrase("JPT pratama", "junior high leader")
    case .administrator: Phrase("administrator", "administrator")
    case .pengawas: Phrase("pengawas", "supervisor")
    case .pelaksana: Phrase("pelaksana", "operational staff")
    case .jfAhliUtama: Phrase("JF ahli utama", "principal functional expert")
    case .jfLain: Phrase("JF lainnya", "other functional post")
    case .nonASN: Phrase("bukan jabatan ASN", "no civil service post")
    }
  }
}

extension Role: Worded {
  package var phrase: Phrase {
    switch self {
    case .satgas: Phrase("satgas", "task force")
    case .satgasChair: Phrase("ketua satgas", "task force chair")
    case .secretariat: Phrase("sekretariat", "secretariat")
    case .inspectorate: Phrase("Inspektorat", "Inspectorate")
    case .bkd: Phrase("BKPSDM", "personnel office")
    case .examiner: Phrase("tim pemeriksa", "examining team")
    case .superior: Phrase("atasan langsung", "direct superior")
    case .ethicsPanel: Phrase("Majelis Kode Etik", "ethics panel")
    case .ppk: Phrase("PPK", "PPK")
    case .punishing: Phrase("pejabat berwenang", "official entitled to punish")
    case .contractHolder: Phrase("Kepala OPD", "head of office")
    case .legalAid: Phrase("bantuan hukum", "legal aid")
    case .auditor: Phrase("auditor", "auditor")
    case .admin: Phrase("admin", "admin")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .satgas: Phrase("satgas", "taskforce")
    case .satgasChair: Phrase("ketua", "chair")
    case .secretariat: Phrase("sekretariat", "secretary")
    case .inspectorate: Phrase("inspektorat", "inspector")
    case .bkd: Phrase("BKPSDM", "personnel")
    case .examiner: Phrase("pemeriksa", "examiner")
    case .superior: Phrase("atasan", "superior")
    case .ethicsPanel: Phrase("majelis", "panel")
    case .ppk: Phrase("PPK", "PPK")
    case .punishing: Phrase("berwenang", "entitled")
    case .contractHolder: Phrase("kepala OPD", "office head")
    case .legalAid: Phrase("bankum", "legal aid")
    case .auditor: Phrase("auditor", "auditor")
    case .admin: Phrase("admin", "admin")
    }
  }
}

extension Capacity: Worded {
  package var phrase: Phrase {
    switch self {
    case .definitive: Phrase("definitif", "in office")
    case .pj: Phrase("Pj", "Pj (acting)")
    case .plt: Phrase("Plt", "Plt (acting)")
    case .pjs: Phrase("Pjs", "Pjs (interim)")
    }
  }
}

extension TeamElement: Worded {
  package var phrase: Phrase {
    switch self {
    case .superior: Phrase("atasan langsung", "direct superior")
    case .oversight: Phrase("unsur pengawasan", "oversight member")
    case .personnel: Phrase("unsur kepegawaian", "personnel member")
    case .other: Phrase("anggota lain", "other member")
    }
  }
}

extension SummonsSignatory: Worded {
  package var phrase: Phrase {
    switch self {
    case .superior: Phrase("atasan langsung", "direct superior")
    case .teamChair: Phrase("ketua tim pemeriksa", "chair of the examining team")
    }
  }
}

extension Wording {
  /// Who sits at the console, as the footer says it: `budi/satgas`.
  package func acting(_ acting: Acting) -> String {
    "\(acting.actor)/\(word(acting.role, width: .short))"
  }
}
