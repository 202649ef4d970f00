package import Casework

// Reports, evidence and what comes in from outside.

extension Source: Worded {
  package var phrase: Phrase {
    switch self {
    case .media: Phrase("media massa", "news media")
    case .socialMedia: Phrase("media sosial", "social media")
    case .citizen: Phrase("warga", "citizen")
    case .employee: Phrase("pegawai", "employee")
    case .unit: Phrase("OPD", "government office")
    case .sp4n: Phrase("SP4N-LAPOR!", "SP4N-LAPOR!")
    case .sbt: Phrase("SBT", "SBT")
    case .bawaslu: Phrase("Bawaslu", "Bawaslu")
    case .whistleblower: Phrase("WBS", "whistleblower")
    case .rally: Phrase("unjuk rasa", "demonstration")
    case .letter: Phrase("surat", "letter")
    case .ownFinding: Phrase("temuan satgas", "task force finding")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .media: Phrase("media", "news")
    case .socialMedia: Phrase("medsos", "social")
    case .sp4n: Phrase("SP4N", "SP4N")
    case .rally: Phrase("aksi", "rally")
    case .ownFinding: Phrase("temuan", "finding")
    case .unit: Phrase("OPD", "office")
    case .employee: Phrase("pegawai", "staff")
    case .citizen, .sbt, .bawaslu, .whistleblower, .letter: phrase
    }
  }
}

extension EvidenceKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .screenshot: Phrase("tangkapan layar", "screenshot")
    case .photo: Phrase("foto", "photo")
    case .video: Phrase("video", "video")
    case .audio: Phrase("audio", "audio")
    case .document: Phrase("dokumen", "document")
    case .link: Phrase("tautan", "link")
    case .statement: Phrase("pernyataan", "statement")
    case .object: Phrase("benda", "object")
    }
  }
}

extension EvidenceForm: Worded {
  package var phrase: Phrase {
    switch self {
    case .original: Phrase("asli", "original")
    case .copy: Phrase("salinan", "copy")
    case .capture: Phrase("tangkapan", "capture")
    }
  }
}

extension EvidenceState: Worded {
  package var phrase: Phrase {
    switch self {
    case .intact: Phrase("utuh", "intact")
    case .changed: Phrase("berubah", "changed")
    case .missing: Phrase("hilang", "missing")
    case .nothingStored: Phrase("tanpa berkas", "no file")
    }
  }
}

extension LetterForm: Worded {
  package var phrase: Phrase {
    switch self {
    case .original: Phrase("asli", "original")
    case .carbonCopy: Phrase("tembusan", "copy for information")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .original: phrase
    case .carbonCopy: Phrase("tembusan", "copy")
    }
  }
}

extension Body: Worded {
  package var phrase: Phrase {
    switch self {
    case .bawaslu: Phrase("Bawaslu", "Bawaslu")
    case .bkn: Phrase("BKN", "BKN")
    case .kasn: Phrase("KASN", "KASN")
    case .ppk: Phrase("PPK", "PPK")
    case .unit: Phrase("OPD", "office")
    case .bkpsdm: Phrase("BKPSDM", "BKPSDM")
    case .inspectorate: Phrase("Inspektorat", "Inspectorate")
    case .mendagri: Phrase("Mendagri", "Home Minister")
    case .governor: Phrase("Gubernur", "Governor")
    case .bpasn: Phrase("BPASN", "BPASN")
    case .gakkumdu: Phrase("Gakkumdu", "Gakkumdu")
    case .person: Phrase("yang bersangkutan", "the person concerned")
    case .president: Phrase("Presiden", "the President")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .person: Phrase("ybs", "person")
    case .president: Phrase("Presiden", "Presid.")
    case .mendagri: Phrase("Mendagri", "Minister")
    case .inspectorate: Phrase("Inspekt.", "Inspect.")
    case .bawaslu, .bkn, .kasn, .ppk, .unit, .bkpsdm, .governor, .bpasn, .gakkumdu: phrase
    }
  }
}

extension FindingKind: Worded {
  package var phrase: Phrase {
    switch self {
    case .report: Phrase("laporan (LP)", "report (LP)")
    case .supervisorFinding: Phrase("temuan pengawas (TM)", "supervisor's own finding (TM)")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .report: Phrase("LP", "LP")
    case .supervisorFinding: Phrase("TM", "TM")
    }
  }
}

extension FindingOutcome: Worded {
  package var phrase: Phrase {
    switch self {
    case .otherLaw:
      Phrase("pelanggaran peraturan perundang-undangan lainnya", "violation of other law")
    case .criminal: Phrase("tindak pidana pemilihan", "election crime")
    case .administrative: Phrase("pelanggaran administrasi", "administrative violation")
    case .organiserEthics:
      Phrase("pelanggaran kode etik penyelenggara", "organisers' ethics violation")
    case .noViolation: Phrase("bukan pelanggaran", "no violation")
    case .notRegistered: Phrase("tidak diregistrasi", "not registered")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .otherLaw: Phrase("pelanggaran hukum lainnya", "other law")
    case .criminal: Phrase("pidana pemilihan", "election crime")
    case .administrative: Phrase("administrasi", "administrative")
    case .organiserEthics: Phrase("etik penyelenggara", "organisers' ethics")
    case .noViolation, .notRegistered: phrase
    }
  }
}

extension TipOutcome: Worded {
  package var phrase: Phrase {
    switch self {
    case .confirmed: Phrase("benar", "confirmed")
    case .refuted: Phrase("tidak benar", "refuted")
    case .undeterminable: Phrase("tidak dapat dibuktikan", "cannot be established")
    }
  }
}

extension VerificationOutcome: Worded {
  package var phrase: Phrase {
    switch self {
    case .complete: Phrase("lengkap", "complete")
    case .incomplete: Phrase("belum lengkap", "incomplete")
    case .notOurs: Phrase("bukan kewenangan", "not our authority")
    }
  }
}

extension MembershipProof: Worded {
  package var phrase: Phrase {
    switch self {
    case .card: Phrase("KTA parpol", "party card")
    case .register: Phrase("data SIPOL", "SIPOL register")
    case .candidateList: Phrase("daftar calon", "candidate list")
    }
  }
}
