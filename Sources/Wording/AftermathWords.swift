package import Casework

// What follows a decision.

extension AppealOutcome: Worded {
  package var phrase: Phrase {
    switch self {
    case .upheld: Phrase("memperkuat keputusan", "decision upheld")
    case .lightened: Phrase("memperingan", "made lighter")
    case .aggravated: Phrase("memperberat", "made heavier")
    case .changed: Phrase("mengubah", "changed")
    case .cancelled: Phrase("membatalkan keputusan", "decision annulled")
    case .notAdmitted: Phrase("tidak dapat diterima", "not admitted")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .upheld: Phrase("memperkuat", "upheld")
    case .lightened: Phrase("memperingan", "lighter")
    case .aggravated: Phrase("memperberat", "heavier")
    case .changed: Phrase("mengubah", "changed")
    case .cancelled: Phrase("membatalkan", "annulled")
    case .notAdmitted: Phrase("tidak diterima", "not admitted")
    }
  }
}

extension LawsuitStep: Worded {
  package var phrase: Phrase {
    switch self {
    case .filed: Phrase("gugatan didaftarkan", "lawsuit filed")
    case .judged: Phrase("putusan pengadilan", "court judgment")
    }
  }
}

extension LawsuitOutcome: Worded {
  package var phrase: Phrase {
    switch self {
    case .granted: Phrase("dikabulkan, SK batal", "granted, decree annulled")
    case .dismissed: Phrase("gugatan ditolak", "dismissed")
    case .inadmissible: Phrase("gugatan tidak diterima", "inadmissible")
    }
  }
}

extension UploadSystem: Worded {
  package var phrase: Phrase {
    switch self {
    case .idis: Phrase("I'DIS", "I'DIS of BKN")
    case .siasn: Phrase("SIASN", "SIASN of BKN")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .idis: Phrase("I'DIS", "I'DIS")
    case .siasn: Phrase("SIASN", "SIASN")
    }
  }
}

extension OversightMeasure: Worded {
  package var phrase: Phrase {
    switch self {
    case .warning: Phrase("peringatan", "warning")
    case .reprimand: Phrase("teguran", "reprimand")
    case .blocking: Phrase("pemblokiran data SIASN", "SIASN data blocked")
    case .unblocking: Phrase("pembukaan blokir", "block lifted")
    case .annulment: Phrase("pembatalan SK", "decree annulled")
    }
  }
}

extension RehabilitationForm: Worded {
  package var phrase: Phrase {
    switch self {
    case .letter: Phrase("surat kepada yang bersangkutan", "letter to the person")
    case .announcement: Phrase("pengumuman", "announcement")
    case .restoration: Phrase("pengembalian ke jabatan", "return to the position")
    }
  }
}

extension ClockReading.Progress: Worded {
  package var phrase: Phrase {
    switch self {
    case .notBegun: Phrase("belum ditindaklanjuti", "not acted on yet")
    case .inProgress: Phrase("sedang diproses", "being acted on")
    }
  }
}

extension Wording {
  /// A warning that two legal times run into one another, with its article.
  package func collision(_ row: CollisionRow) -> String {
    "\(self(Phrase(row.textID, row.textEN))) (\(row.article))"
  }
}
