// Labels of the forms and sections of letters, examination, panel and track.

extension Phrase {
  package static let fieldAssigned = Phrase("Petugas pengecek", "Officials sent")
  package static let fieldOrderNumber = Phrase("Nomor surat tugas", "Order number")
  package static let fieldOrderDate = Phrase("Tanggal surat tugas", "Order date")
  package static let fieldUntil = Phrase("Paling lambat", "By")
  package static let fieldMissingItems = Phrase("Yang belum ada", "What is missing")
  package static let fieldAskedNumber = Phrase("Surat permintaan, nomor", "Request, number")
  package static let fieldAskedDate = Phrase("Surat permintaan, tanggal", "Request, date")
  package static let fieldAgenda = Phrase("Nomor agenda", "Agenda number")
  package static let fieldDisposer = Phrase("Disposisi dari", "Disposition by")
  package static let fieldDisposedTo = Phrase("Kepada", "To")
  package static let fieldInstruction = Phrase("Isi disposisi", "Instruction")
  package static let fieldReport = Phrase("Laporan", "Report")
  package static let fieldLetter = Phrase("Surat", "Letter")
  package static let fieldSentOn = Phrase("Dikirim tanggal", "Sent on")
  package static let fieldReceiptBy = Phrase("Diterima oleh", "Taken by")
  package static let fieldReceiptOn = Phrase("Tanggal tanda terima", "Date of the receipt")
  package static let fieldReceiptNumber = Phrase("Nomor tanda terima", "Number of the receipt")
  package static let fieldMatter = Phrase("Perihal", "Subject")
  package static let fieldChannel = Phrase("Melalui", "By way of")
  package static let fieldCopies = Phrase("Tembusan", "Copies to")
  package static let fieldRegisterOther = Phrase("Nomor di sana", "Number given there")
  package static let fieldAwaited = Phrase("Menunggu jawaban", "An answer is awaited")
  package static let fieldHappened = Phrase("Terjadi tanggal", "Happened on")
  package static let fieldAnswers = Phrase("Menjawab surat", "Answers letter")
  package static let fieldWithdrawnOn = Phrase("Dicabut tanggal", "Taken back on")

  package static let fieldMode = Phrase("Cara", "Manner")
  package static let fieldClosedDoor = Phrase("Tertutup", "Closed")
  package static let fieldOthers = Phrase("Orang lain di ruangan", "Others in the room")
  package static let fieldAddedBy = Phrase("Ditambahkan oleh", "Added by")
  package static let fieldAddition = Phrase("Keterangan tambahan", "Addition")
  package static let fieldWitness = Phrase("Nama saksi", "Name of the witness")
  package static let fieldWitnessCapacity = Phrase("Selaku", "As")
  package static let fieldFindings = Phrase("Fakta", "Facts")
  package static let fieldAnalysis = Phrase("Analisis", "Analysis")
  package static let fieldHandedTo = Phrase("Disampaikan kepada", "Handed to")
  package static let fieldReleasedFrom = Phrase("Sejak", "From")
  package static let fieldDeputy = Phrase("Pelaksana harian", "Acting deputy")
  package static let fieldReturnTo = Phrase("Dikembalikan untuk", "Returned for")
  package static let fieldDeferredUntil = Phrase("Ditunda sampai", "Put off until")
  package static let fieldCrime = Phrase("Tindak pidana", "Crime")
  package static let fieldCrimeState = Phrase("Keadaan", "State")
  package static let fieldCrimeBody = Phrase("Ditangani", "Handled by")
  package static let groupPanel = Phrase("Anggota Majelis", "Panel member")

  package static let lettersWord = Phrase("Surat", "Letters")
  package static let sentWord = Phrase("keluar", "sent")
  package static let receivedLetterWord = Phrase("masuk", "received")
  package static let forwardedWord = Phrase("pelimpahan", "passed on")
  package static let receiptWord = Phrase("Tanda terima", "Receipt")
  package static let noReceiptWord = Phrase("belum ada", "none yet")
  package static let dispositionWord = Phrase("Disposisi", "Disposition")
  package static let completenessWord = Phrase("Kelengkapan", "Completeness")
  package static let completeWord = Phrase("lengkap", "complete")
  package static let withdrawnWord = Phrase("Laporan dicabut", "Taken back")
  package static let openingWord = Phrase("Pemeriksaan dibuka", "Examination opened")
  package static let additionWord = Phrase("Keterangan tambahan", "Addition to the statement")
  package static let witnessWord = Phrase("Keterangan saksi", "Witness")
  package static let examinationReportWord = Phrase(
    "Laporan hasil pemeriksaan",
    "Report of the examination"
  )
  package static let releaseWord = Phrase("Pembebasan sementara", "Temporary release")
  package static let untilDecisionWord = Phrase("sampai keputusan", "until the decision")
  package static let earlierExaminationWord = Phrase(
    "Pemeriksaan sebelumnya",
    "Earlier examination"
  )
  package static let earlierStudyWord = Phrase("Kajian sebelumnya", "Earlier study")
  package static let panelWord = Phrase("Majelis Kode Etik", "Ethics panel")
  package static let readingsWord = Phrase("Cara membaca perbuatan", "Readings of the act")
  package static let chosenWord = Phrase("dipakai", "taken")
  package static let otherReadingWord = Phrase("kemungkinan lain", "the other reading")
  package static let crimeBesideWord = Phrase("Pidana di samping", "Crime beside")
  package static let notReferredWord = Phrase("belum diteruskan", "not referred yet")
  package static let returnedWord = Phrase("Dikembalikan", "Returned")
  package static let deferredWord = Phrase("Ditunda", "Put off")

  package static let lateEntryWord = Phrase("dicatat menyusul", "entered late")
  package static let noLetterOpen = Phrase("tidak ada surat tanpa tanda terima", "no letter waits")
  package static let noPanelOnTrack = Phrase(
    "jalur ini tidak mengenal sidang majelis",
    "this track has no ethics hearing"
  )
  package static let notExaminedYet = Phrase("belum diperiksa", "not examined yet")
  package static let noReleaseOpen = Phrase("tidak sedang dibebaskan", "not released")

  package static let hintSealedWitness = Phrase(
    "disegel; hanya yang menangani kasus membukanya",
    "sealed; only those who handle the case open it"
  )
  package static let hintOthers = Phrase(
    "nama dan alasan hadir, satu orang sebaris",
    "name and why present, one person a line"
  )
}
