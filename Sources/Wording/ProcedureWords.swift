package import Casework

// Letters, completeness, examination, and what a matter may turn to.

extension CompletenessItem: Worded {
  package var phrase: Phrase {
    switch self {
    case .reporter: Phrase("identitas pelapor", "identity of the reporter")
    case .respondent: Phrase("identitas terlapor", "identity of the respondent")
    case .timeAndPlace: Phrase("waktu dan tempat", "time and place")
    case .account: Phrase("uraian kejadian", "account of the event")
    case .evidence: Phrase("bukti", "evidence")
    case .witnesses: Phrase("saksi", "witnesses")
    case .signature: Phrase("tanda tangan", "signature")
    }
  }
}

extension LetterChannel: Worded {
  package var phrase: Phrase {
    switch self {
    case .paper: Phrase("surat fisik", "paper")
    case .sbt: Phrase("SBT", "SBT")
    case .sp4n: Phrase("SP4N-LAPOR!", "SP4N-LAPOR!")
    case .electronic: Phrase("surat elektronik", "electronic letter")
    }
  }
}

extension OutgoingMatter: Worded {
  package var phrase: Phrase {
    switch self {
    case .reportToBawaslu: Phrase("penerusan ke Bawaslu", "report to Bawaslu")
    case .completion: Phrase("perbaikan laporan", "completion of the report")
    case .sbtComplaint: Phrase("aduan melalui SBT", "complaint through SBT")
    case .question: Phrase("permintaan keterangan", "request for information")
    case .studyRequest: Phrase("permintaan kajian", "request for the study")
    case .answer: Phrase("jawaban", "answer")
    case .interimReport: Phrase("laporan sementara", "interim report")
    case .other: Phrase("hal lain", "other matter")
    }
  }
}

extension IncomingMatter: Worded {
  package var phrase: Phrase {
    switch self {
    case .bawasluReceipt: Phrase("laporan diterima Bawaslu", "report received by Bawaslu")
    case .bawasluInitialStudy: Phrase("kajian awal Bawaslu", "Bawaslu's first study")
    case .completionRequest: Phrase("permintaan perbaikan", "request for completion")
    case .bawasluRegistration: Phrase("registrasi Bawaslu", "registration by Bawaslu")
    case .bawasluExtension: Phrase("perpanjangan Bawaslu", "extension by Bawaslu")
    case .bawasluStatus: Phrase("status penanganan Bawaslu", "status of Bawaslu's handling")
    case .sbtVerified: Phrase("hasil verifikasi SBT", "result of SBT verification")
    case .sbtForwarded: Phrase("SBT diteruskan ke Bawaslu", "passed by SBT to Bawaslu")
    case .question: Phrase("permintaan keterangan", "request for information")
    case .answer: Phrase("jawaban", "answer")
    case .other: Phrase("hal lain", "other matter")
    }
  }
}

extension ExaminationMode: Worded {
  package var phrase: Phrase {
    switch self {
    case .faceToFace: Phrase("tatap muka", "face to face")
    case .virtual: Phrase("daring", "online")
    }
  }
}

extension StatementParty: Worded {
  package var phrase: Phrase {
    switch self {
    case .examined: Phrase("yang diperiksa", "the person examined")
    case .examiner: Phrase("pemeriksa", "the examiner")
    }
  }
}

extension ReturnTarget: Worded {
  package var phrase: Phrase {
    switch self {
    case .assessment: Phrase("kajian ulang", "new study")
    case .examination: Phrase("pemeriksaan ulang", "new examination")
    }
  }
}

extension CrimeState: Worded {
  package var phrase: Phrase {
    switch self {
    case .referred: Phrase("diteruskan", "referred")
    case .investigated: Phrase("penyidikan", "under investigation")
    case .prosecuted: Phrase("penuntutan", "prosecuted")
    case .judged: Phrase("putusan pengadilan", "judged by a court")
    case .ended: Phrase("penyidikan dihentikan", "investigation ended")
    }
  }
}
