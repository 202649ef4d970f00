package import Casework

// The study, the decision and what follows it.

extension AssessmentPart: Worded {
  package var phrase: Phrase {
    switch self {
    case .inspectorate: Phrase("bagian Inspektorat", "Inspectorate part")
    case .bkd: Phrase("bagian BKPSDM", "personnel part")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .inspectorate: Phrase("Inspektorat", "Inspectorate")
    case .bkd: Phrase("BKPSDM", "personnel")
    }
  }
}

extension Proof: Worded {
  package var phrase: Phrase {
    switch self {
    case .proven: Phrase("terbukti", "proven")
    case .notProven: Phrase("tidak terbukti", "not proven")
    case .undeterminable: Phrase("tidak dapat ditentukan", "undeterminable")
    }
  }
}

extension Intent: Worded {
  package var phrase: Phrase {
    switch self {
    case .deliberate: Phrase("sengaja", "deliberate")
    case .unaware: Phrase("tidak tahu", "unaware")
    case .undeterminable: Phrase("tidak dapat ditentukan", "undeterminable")
    }
  }
}

extension ReviewVerdict: Worded {
  package var phrase: Phrase {
    switch self {
    case .approved: Phrase("disetujui", "approved")
    case .returned: Phrase("dikembalikan", "returned")
    }
  }
}

extension SignatureForm: Worded {
  package var phrase: Phrase {
    switch self {
    case .wet: Phrase("tanda tangan basah", "wet signature")
    case .electronic: Phrase("tanda tangan elektronik (TTE)", "electronic signature")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .wet: Phrase("basah", "wet")
    case .electronic: Phrase("TTE", "electronic")
    }
  }
}

extension ServiceOutcome: Worded {
  package var phrase: Phrase {
    switch self {
    case .received: Phrase("diterima", "received")
    case .absent: Phrase("tidak hadir", "absent")
    case .sent: Phrase("dikirim", "sent")
    }
  }
}

extension AppealKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .objection: Phrase("keberatan", "objection")
    case .appeal: Phrase("banding", "appeal to BPASN")
    }
  }
}

extension DiscontinueGround: Worded {
  package var phrase: Phrase {
    switch self {
    case .died: Phrase("meninggal", "died")
    case .retired: Phrase("pensiun", "retired")
    case .leftService: Phrase("bukan lagi pegawai", "no longer employed")
    case .alreadyPunished: Phrase("sudah pernah dihukum", "already punished")
    }
  }
}

extension ConflictKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .none: Phrase("tidak ada benturan kepentingan", "no conflict of interest")
    case .declared: Phrase("ada benturan kepentingan", "conflict of interest")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .none: Phrase("tidak ada", "none")
    case .declared: Phrase("ada", "declared")
    }
  }
}

extension CorrectableField: Worded {
  package var phrase: Phrase {
    switch self {
    case .title: Phrase("judul", "title")
    case .name: Phrase("nama", "name")
    case .position: Phrase("jabatan", "position")
    case .unit: Phrase("unit kerja", "unit")
    case .grade: Phrase("golongan", "grade")
    }
  }
}
