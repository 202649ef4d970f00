// The closed lists of letters, completeness, examination and panel. Raw values never change meaning.

/// What a report must hold before it can be looked into.
package enum CompletenessItem: String, Codable, Hashable, Sendable, CaseIterable {
  case reporter = "identitas_pelapor"
  case respondent = "identitas_terlapor"
  case timeAndPlace = "waktu_tempat"
  case account = "uraian"
  case evidence = "bukti"
  case witnesses = "saksi"
  case signature = "tanda_tangan"
}

/// By what way a letter went or came.
package enum LetterChannel: String, Codable, Hashable, Sendable, CaseIterable {
  case paper = "surat"
  case sbt
  case sp4n
  case electronic = "srikandi"
}

/// What a letter of this office is for.
package enum OutgoingMatter: String, Codable, Hashable, Sendable, CaseIterable {
  case reportToBawaslu = "lapor_bawaslu"
  case completion = "perbaikan_laporan"
  case sbtComplaint = "aduan_sbt"
  case question = "permintaan_keterangan"
  case studyRequest = "permintaan_kajian"
  case answer = "jawaban"
  case interimReport = "laporan_sementara"
  case other = "lain"
}

/// What a letter that came in says.
package enum IncomingMatter: String, Codable, Hashable, Sendable, CaseIterable {
  case bawasluReceipt = "laporan_diterima"
  case bawasluInitialStudy = "kajian_awal"
  case completionRequest = "minta_perbaikan"
  case bawasluRegistration = "registrasi"
  case bawasluExtension = "perpanjangan"
  case bawasluStatus = "status"
  case sbtVerified = "sbt_terverifikasi"
  case sbtForwarded = "sbt_diteruskan"
  case question = "permintaan_keterangan"
  case answer = "jawaban"
  case other = "lain"
}

extension OutgoingMatter {
  /// What sending it does to clocks, in the words of the deadline rows.
  var triggers: [String] {
    switch self {
    case .reportToBawaslu: ["report.submitted_to_bawaslu"]
    case .completion: ["report.completed"]
    case .sbtComplaint: ["sbt.entered"]
    case .question, .studyRequest, .answer, .interimReport, .other: []
    }
  }
}

extension IncomingMatter {
  /// What its arrival does to clocks, in the words of the deadline rows.
  var triggers: [String] {
    switch self {
    case .bawasluReceipt: ["bawaslu.report_received"]
    case .bawasluInitialStudy: ["bawaslu.initial_study"]
    case .completionRequest: ["bawaslu.completion_requested"]
    case .bawasluRegistration: ["bawaslu.registered"]
    case .bawasluExtension: ["bawaslu.extended"]
    case .bawasluStatus: ["bawaslu.status"]
    case .sbtVerified: ["sbt.verified"]
    case .sbtForwarded: ["sbt.verified", "sbt.forwarded"]
    case .question, .answer, .other: []
    }
  }
}

/// How an examination is held.
package enum ExaminationMode: String, Codable, Hashable, Sendable, CaseIterable {
  case faceToFace = "tatap_muka"
  case virtual = "daring"
}

/// Who adds to a record that is closed.
package enum StatementParty: String, Codable, Hashable, Sendable, CaseIterable {
  case examined = "terperiksa"
  case examiner = "pemeriksa"
}

/// How far a decision sends a matter back.
package enum ReturnTarget: String, Codable, Hashable, Sendable, CaseIterable {
  case assessment = "kajian"
  case examination = "pemeriksaan"
}

/// How far a criminal case beside the matter has come.
package enum CrimeState: String, Codable, Hashable, Sendable, CaseIterable {
  case referred = "diteruskan"
  case investigated = "penyidikan"
  case prosecuted = "penuntutan"
  case judged = "putusan"
  case ended = "dihentikan"
}
