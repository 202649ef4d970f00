import Casework

extension Wording {
  /// What to do about a refusal.
  func remedy(_ cause: RefusalCause) -> Phrase {
    switch cause {
    case .malformed, .unknownField:
      Phrase("Perbaiki baris perintah itu.", "Mend that line of commands.")
    case .role: Phrase("Minta petugas dengan peran itu.", "Ask an official with that role.")
    case .actorUnknown:
      Phrase(
        "Periksa nama pendek petugas, atau minta admin mendaftarkannya.",
        "Check the official's short name, or have an admin enrol it."
      )
    case .actorTaken: Phrase("Pilih nama pendek lain.", "Choose another short name.")
    case .numberUnknown: Phrase("Periksa nomornya di daftar.", "Check the number in the list.")
    case .needToKnow: Phrase("Hubungi ketua satgas.", "Ask the task force chair.")
    case .conflictDeclared:
      Phrase("Serahkan kepada pejabat pengganti.", "Leave it to the successor.")
    case .fieldRequired: Phrase("Isi lalu kirim lagi.", "Fill it in and send again.")
    case .textTooLong:
      Phrase("Simpan sebagai berkas bukti dan ringkas teksnya.", "Attach it as a file; shorten.")
    case .textControl:
      Phrase("Hapus karakter itu dan ketik ulang.", "Remove the character and type it again.")
    case .valueUnknown: Phrase("Pilih dari daftar.", "Choose from the list.")
    case .nipForm: Phrase("Salin NIP dari SK atau data pegawai.", "Copy the NIP from a decree.")
    case .nikForm: Phrase("Salin NIK dari KTP.", "Copy the NIK from the identity card.")
    case .personTwice, .valueTwice: Phrase("Hapus salah satunya.", "Remove one of the two.")
    case .nobodyKnown:
      Phrase(
        "Isi satu nama atau lampirkan satu bukti; tanpa itu catat sebagai informasi awal.",
        "Name one person or attach one piece of evidence; else record a tip."
      )
    case .routingRequired:
      Phrase("Pilih anggota satgas yang menerima.", "Choose the task force member it goes to.")
    case .dateOrder: Phrase("Periksa kedua tanggal itu.", "Check the two dates.")
    case .actAfterReport, .weekday, .meetingBeforeLetter:
      Phrase("Periksa tanggal pada suratnya.", "Check the dates on the document.")
    case .captureNotOriginal:
      Phrase("Pilih bentuk tangkapan.", "Choose capture as its form.")
    case .evidenceChanged:
      Phrase("Ambil salinan tetap lalu lampirkan lagi.", "Take a stable copy and attach it again.")
    case .evidenceUnreadable, .fileTrouble:
      Phrase("Periksa letak dan izin baca berkas.", "Check the file's path and permissions.")
    case .evidenceUnknown: Phrase("Pilih nomor dari panel Bukti.", "Choose a number of the list.")
    case .evidenceWithoutLink: Self.linkedEvidence
    case .redactionUnchanged: Self.redactFirst
    case .duplicateOfItself: Self.compareOthers
    case .duplicateReason: Self.sayWhyDifferent
    case .duplicateAnswerDiffers: Self.answerAgain
    case .tipPromoted, .mergedAlready: Self.openItsCase
    case .registerKnown:
      Phrase("Buka catatan itu; betulkan di sana.", "Open that record; correct it there.")
    case .stage:
      Phrase("Selesaikan tahap sekarang lebih dulu.", "Finish the present stage first.")
    case .ended:
      Phrase("Laporan baru membuka kasus baru.", "A new report opens a new case.")
    case .notAsn: Phrase("Pakai jalur kontrak.", "Use the contract track.")
    case .violationUnknown:
      Phrase(
        "Pilih pelanggaran yang sesuai status dan tanggal.",
        "Choose a violation that fits employment and date."
      )
    case .violationNotInForce:
      Phrase("Pilih aturan yang berlaku pada hari itu.", "Choose a rule in force on that day.")
    case .trackNotPossible:
      Phrase("Ganti jalur atau pelanggarannya.", "Change the track or the violations.")
    case .teamElements: Phrase("Lengkapi susunan tim.", "Complete the team.")
    case .teamRank:
      Phrase("Ganti anggota itu.", "Replace that member.")
    case .teamRequired:
      Phrase(
        "Kembalikan untuk pemeriksaan ulang oleh tim, atau pilih tingkat lain.",
        "Return it for a new examination by a team, or choose another level."
      )
    case .summonsHour:
      Phrase(
        "Tunggu jamnya; yang datang lebih awal dicatat hadir.",
        "Wait for the hour; whoever comes early is recorded as present."
      )
    case .summonsOpen, .summonsMissing:
      Phrase("Catat hadir atau tidak hadir lebih dulu.", "Record the attendance first.")
    case .notOnTrack: Phrase("Pilih jalur lain lebih dulu.", "Choose another track first.")
    case .letterUnknown:
      Phrase("Pilih nomor surat dari daftar kasus.", "Choose a letter of the case.")
    case .examinerConflicted: Phrase("Pilih pemeriksa lain.", "Choose another examiner.")
    case .releaseHeavyClosed: Self.withoutRelease
    case .teamChairs: Self.oneChair
    case .conflictUnreplaced: Self.replaceConflicted
    case .rulingBody, .rulerNotAbove: Self.rulerOfRules
    case .releaseTooEarly:
      Phrase("Periksa terlapor lebih dulu.", "Examine the respondent first.")
    case .releaseMissing:
      Phrase("Periksa bagian pemeriksaan kasus.", "See the examination of the case.")
    case .panelRank: Phrase("Ganti anggota itu.", "Replace that member.")
    case .summonsTwice:
      Phrase(
        "Lanjutkan dengan bukti yang ada.",
        "Go on with the evidence there is."
      )
    case .statementEmpty:
      Phrase("Catat sedikitnya satu tanya jawab.", "Record at least one question and answer.")
    case .authorIsReviewer:
      Phrase("Minta orang lain mereviu.", "Have somebody else review it.")
    case .sheetRequired: Self.nameSheet
    case .sheetOfOwn: Self.decideInPerson
    case .sheetDate: Self.dateOfSheet
    case .assessmentMissing:
      Phrase("Lengkapi bagian itu dan reviunya.", "Complete that part and its review.")
    case .examinationRequired:
      Phrase("Terbitkan panggilan dan periksa.", "Issue a summons and hear the person.")
    case .oneSanction:
      Phrase(
        "Keputusan itu tetap; nomor dan penyampaian dapat dicatat.",
        "That decision stands; number and service can be recorded."
      )
    case .optionUnknown, .optionClosed:
      Phrase("Pilih jenis yang terbuka.", "Choose an open option.")
    case .adviceClosed:
      Phrase(
        "Pilih tingkat yang terbuka, atau betulkan pelanggaran dan dampaknya.",
        "Choose an open level, or correct violations and impact."
      )
    case .notEntitled(let deciders) where deciders.first?.kind.outside != nil: Self.proposeFirst
    case .decidedHere, .proposerNotPPK: Self.decideHere
    case .proposalOpen: Self.awaitAnswer
    case .proposalMissing: Self.proposeFirst
    case .passedOn: Self.receiverDecides
    case .sideStep: Self.stepLater
    case .notEntitled, .contractHolderOnly:
      Phrase(
        "Limpahkan kepada pejabat yang berwenang.",
        "Pass it to the official entitled to decide."
      )
    case .examinerDecides:
      Phrase("Minta pejabat pengganti memutus.", "Have a successor decide.")
    case .otherNotEntitled: Self.passToEntitled
    case .otherConflicted, .superiorInvolved: Self.chooseUninvolved
    case .noConflict: Self.checkDeclarations
    case .replacementNotHigher, .linkedNotSuperior: Self.chooseHigher
    case .summonsSignatory: Self.chairFirst
    case .punishedBefore: Self.discontinueInstead
    case .actorLeft: Self.handOverFirst
    case .lastAdmin: Self.adminFirst
    case .statusDiffers: Self.positionFirst
    case .capacityLetterMissing:
      Phrase(
        "Minta admin mencatat nomor dan tanggal surat penunjukan.",
        "Have an admin record number and date of the letter."
      )
    case .alreadyDone:
      Phrase("Buka riwayat; betulkan bila keliru.", "See the history; correct it if wrong.")
    case .decisionMissing:
      Phrase("Catat keputusan dan penyampaiannya lebih dulu.", "Record decision and service first.")
    case .appealOpen:
      Phrase("Tunggu putusannya.", "Wait for its outcome.")
    case .appealMissing: Phrase("Catat upayanya lebih dulu.", "Record the remedy first.")
    case .rulingDirection:
      Phrase(
        "Cocokkan hasil dan jenis dengan amar putusan.",
        "Compare outcome and measure with the ruling's own words."
      )
    case .lawsuitMissing: Phrase("Catat gugatannya lebih dulu.", "Record the lawsuit first.")
    case .notBlocked: Phrase("Periksa surat pemblokirannya.", "Check the letter of the block.")
    case .appealTooLate:
      Phrase("Sebutkan alasan bila tetap diterima.", "Give a reason if it is taken all the same.")
    case .notYet:
      Phrase("Tunggu hari itu, atau periksa tanggalnya.", "Wait for the day, or check the date.")
    case .oldValueDiffers:
      Phrase("Muat ulang dan betulkan dari nilai itu.", "Reload and correct from that value.")
    case .reasonRequired: Phrase("Tulis alasan lalu kirim lagi.", "Write a reason and send again.")
    case .baseVersion:
      Phrase("Baca perubahannya lalu kirim lagi.", "Read what changed and send again.")
    case .commandForgotten: Self.lookUp
    case .programTooOld: Phrase("Perbarui netra.", "Update netra.")
    case .notInDemo:
      Phrase("Hapus isian itu di kantor sungguhan.", "Leave that out in a real office.")
    case .ruleOwnProposal:
      Phrase("Minta orang kedua mengesahkannya.", "Have a second person confirm it.")
    case .ruleTooEarly:
      Phrase("Pilih tanggal mulai yang lebih kemudian.", "Choose a later first day.")
    case .ruleRow: Phrase("Perbaiki isi baris itu.", "Mend what the row says.")
    case .levelFixedByLaw:
      Phrase("Ikuti tingkat yang ditetapkan aturannya.", "Keep to the level its rule fixes.")
    case .paperIncomplete: Self.paperFacts
    case .copiesEmpty: Self.issueOrRedact
    case .paperHead, .paperText: Self.paperAnew
    case .pledgeDay: Self.pledgeReason
    case .aidExceeds: Self.lessAid
    case .aidNoCeiling: Self.ceilingFirst
    case .aidCeilingLow: Self.higherCeiling
    }
  }
}
