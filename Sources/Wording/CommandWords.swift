package import Casework

/// What each act is called, in a menu, a form's title or a confirmation.
extension Command.Name: Worded {
  package var phrase: Phrase {
    switch self {
    case .enrolActor: Phrase("daftarkan petugas", "enrol official")
    case .appointActor: Phrase("catat jabatan petugas", "record appointment")
    case .proposeRule: Phrase("usulkan perubahan aturan", "propose a change of the law")
    case .confirmRule: Phrase("sahkan usulan aturan", "confirm a proposed rule")
    case .withdrawRule: Phrase("tarik usulan aturan", "withdraw a proposed rule")
    case .fixLevel: Phrase("catat surat penetapan tingkat", "record letter fixing a level")
    case .recordTip: Phrase("catat informasi awal", "record tip")
    case .checkTip: Phrase("hasil cek informasi awal", "result of checking a tip")
    case .registerReport: Phrase("registrasi laporan", "register report")
    case .secludeCase: Phrase("atur kerahasiaan", "set confidentiality")
    case .declareConflict: Phrase("nyatakan benturan kepentingan", "declare conflict of interest")
    case .succeedConflict: Phrase("catat pejabat pengganti", "record successor")
    case .attachEvidence: Phrase("tambah bukti", "attach evidence")
    case .recordFinding: Phrase("catat hasil Bawaslu", "record Bawaslu result")
    case .recordRecommendation: Phrase("catat rekomendasi", "record recommendation")
    case .beginWaiting: Phrase("tandai menunggu", "mark as waiting")
    case .endWaiting: Phrase("akhiri menunggu", "end waiting")
    case .finishVerification: Phrase("hasil verifikasi", "finish verification")
    case .inviteClarification: Phrase("undang klarifikasi", "invite to clarification")
    case .holdClarification: Phrase("catat klarifikasi", "record clarification")
    case .formTeam: Phrase("catat SK Tim Pemeriksa", "record team decree")
    case .issueSummons: Phrase("terbitkan panggilan", "issue summons")
    case .recordAttendance: Phrase("catat hadir atau tidak hadir", "record attendance")
    case .answerStatement: Phrase("tanya jawab BAP", "question and answer")
    case .closeStatement: Phrase("tutup dan tandatangani BAP", "close and sign statement")
    case .proveMembership: Phrase("catat bukti keanggotaan", "record proof of membership")
    case .hearEthics: Phrase("catat sidang majelis", "record panel hearing")
    case .writeAssessment: Phrase("tulis kajian", "write assessment")
    case .reviewAssessment: Phrase("reviu kajian", "review assessment")
    case .imposeSanction: Phrase("tetapkan sanksi", "impose sanction")
    case .decideNotProven: Phrase("nyatakan tidak terbukti", "decide not proven")
    case .numberDecree: Phrase("catat nomor SK", "record decree number")
    case .recordService: Phrase("catat penyampaian SK", "record service")
    case .fileAppeal: Phrase("catat upaya administratif", "record appeal")
    case .takeEffect: Phrase("catat SK berlaku", "record entry into force")
    case .complete: Phrase("nyatakan selesai", "complete")
    case .discontinue: Phrase("hentikan", "discontinue")
    case .reportFollowUp: Phrase("catat laporan tindak lanjut", "record follow-up report")
    case .correct: Phrase("betulkan catatan", "correct a record")
    }
  }
}
