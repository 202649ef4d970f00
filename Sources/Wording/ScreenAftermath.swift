// Labels of the forms and lines for what follows a decision.

extension Phrase {
  package static let noTransferNow = Phrase(
    "upaya: tidak dimutasi",
    "remedy: no transfer"
  )
  package static let fieldDeliverer = Phrase("Penyampai", "Handed over by")
  package static let fieldReceipt = Phrase("Nomor bukti kirim", "Number of the receipt")
  package static let fieldCopyReceived = Phrase("Tembusan diterima", "Copy received on")
  package static let fieldRuledBy = Phrase("Diputus oleh", "Ruled by")
  package static let fieldRulingBody = Phrase("Pemutus menurut aturan", "Who rules by law")
  package static let fieldRulingOfficial = Phrase("Pejabat yang memutus", "Official who ruled")
  package static let firstDecided = Phrase("Semula", "At first")
  package static let notAboveDecider = Phrase(
    "bukan atasan pejabat yang memutus",
    "does not stand above the deciding official"
  )
  package static let notASuperior = Phrase("tidak berperan atasan", "holds no superior's role")
  package static let leadsOtherUnits = Phrase("memimpin unit lain", "leads other units")
  package static let hasLeft = Phrase("sudah keluar", "has left")
  package static let hasConflict = Phrase("benturan kepentingan", "conflict of interest")
  package static let hasPart = Phrase("terkait perbuatan ini", "has a part in the act")
  package static let stepNextHeading = Phrase("Langkah berikut", "Next step")
  package static let fieldRulingNumber = Phrase("Nomor putusan", "Number of the ruling")
  package static let fieldRulingDate = Phrase("Tanggal putusan", "Date of the ruling")
  package static let fieldRulingReceived = Phrase("Putusan diterima", "Ruling received on")
  package static let fieldNewMeasure = Phrase("Sanksi pengganti", "Measure instead")
  package static let fieldNewDecree = Phrase("SK pelaksanaan, nomor", "Decree of it, number")
  package static let fieldNewDecreeDate = Phrase("SK pelaksanaan, tanggal", "Decree of it, date")
  package static let fieldLawsuitStep = Phrase("Langkah", "Step")
  package static let fieldCourt = Phrase("Pengadilan", "Court")
  package static let fieldRegisterOrJudgment = Phrase("Nomor perkara", "Number of the matter")
  package static let fieldExecutedFrom = Phrase("Dilaksanakan mulai", "Carried out from")
  package static let fieldExecutedUntil = Phrase("Dilaksanakan sampai", "Carried out until")
  package static let fieldTMT = Phrase("Terhitung mulai", "Effective from")
  package static let fieldSystem = Phrase("Sistem", "System")
  package static let fieldDocuments = Phrase("Dokumen", "Documents")
  package static let fieldReference = Phrase("Nomor di sistem", "Number in the system")
  package static let fieldOversight = Phrase("Tindakan", "Measure")
  package static let fieldRehabilitation = Phrase("Cara pemulihan", "How it is restored")
  package static let besideLimit = Phrase("Bila dari terima SK", "If from receipt")
  package static let answerWord = Phrase("Tanggapan", "Answer")
  package static let rulingWord = Phrase("Putusan upaya", "Ruling")
  package static let callWord = Phrase("Panggilan menerima SK", "Called to receive")
  package static let uploadWord = Phrase("Unggahan", "Upload")
  package static let overturnedWord = Phrase("dibatalkan", "annulled")
  package static let otherClocksWord = Phrase("Batas lain", "Other deadlines")
  package static let waitsWord = Phrase("Pernah menunggu", "Waited before")

  /// `diblokir sejak Sel 3 Des, 12 hari`.
  package static func blocked(since day: (Wording) -> String, days: Int) -> Phrase {
    let (id, en) = (Wording(.indonesian), Wording(.english))
    return Phrase(
      "data diblokir sejak \(day(id)), \(days) hari",
      "data blocked since \(day(en)), \(en.count(days, "day"))"
    )
  }
}
