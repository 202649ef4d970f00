// What empty panels say, and why something cannot be done now.

extension Phrase {
  package static let emptyRespondents = Phrase(
    "Belum ada terlapor. Tekan a untuk mencatat laporan, atau : lalu informasi awal.",
    "Nobody reported yet. Press a to register a report, or : for a tip."
  )
  package static let emptyFilter = Phrase(
    "Tidak ada yang cocok dengan saringan. Esc menghapusnya.",
    "Nothing matches the filter. Esc clears it."
  )
  package static let emptyEvidence = Phrase(
    "Belum ada bukti. Pilih panel ini (2), lalu a menambah berkas atau tangkapan.",
    "No evidence yet. Focus this panel (2), then a adds a file or capture."
  )
  package static let emptyFindings = Phrase(
    "Belum ada hasil Bawaslu. Pilih panel ini (3), lalu a mencatat suratnya.",
    "No Bawaslu finding yet. Focus this panel (3), then a records the letter."
  )
  package static let emptyExamination = Phrase(
    "Belum ada undangan atau panggilan. P menerbitkan panggilan, t melihat langkah lain.",
    "No invitation or summons yet. P issues a summons, t shows other steps."
  )
  package static let emptyAssessment = Phrase(
    "Belum ada kajian. F mencatat bagian Inspektorat atau BKPSDM.",
    "No assessment yet. F records the Inspektorat or BKPSDM part."
  )
  package static let emptyDecision = Phrase(
    "Belum ada keputusan. S menetapkan sanksi, T menyatakan tidak terbukti.",
    "No decision yet. S imposes a sanction, T finds nothing proven."
  )
  package static let emptyAppeal = Phrase(
    "Belum ada upaya administratif. U mencatatnya selama masa upaya.",
    "No remedy filed. U records one while the time runs."
  )
  package static let emptyFollowUp = Phrase(
    "Belum ada laporan tindak lanjut ke BKN dan Bawaslu; a mencatatnya.",
    "No follow-up report to BKN and Bawaslu yet; a records it."
  )
  package static let noViolationYet = Phrase(
    "Belum ada pelanggaran yang dikutip, jadi belum ada sanksi yang terbuka. Verifikasi (t) mencantumkan pasalnya.",
    "No violation is cited yet, so no sanction is open. Verification (t) cites the article."
  )
  package static let noClocks = Phrase("Tidak ada batas yang berjalan.", "No deadline is running.")

  package static let nobodySelected = Phrase(
    "Pilih dulu seorang terlapor.",
    "Select a respondent first."
  )
  package static let noFilter = Phrase(
    "Belum ada saringan; / memulainya.",
    "There is no filter; / starts one."
  )
  package static let noDrafts = Phrase("Tidak ada draf tersimpan.", "No drafts are kept.")
  package static let readOnlyNow = Phrase(
    "Buku hanya dapat dibaca sekarang.",
    "The log can only be read now."
  )
  package static let waitsForNobody = Phrase(
    "Tidak sedang menunggu siapa pun.",
    "Waits for nobody."
  )
  package static let noSummonsOpen = Phrase(
    "Tidak ada panggilan yang belum dicatat kehadirannya.",
    "No summons lacks its attendance."
  )
  package static let noAnswersYet = Phrase(
    "BAP belum berisi tanya jawab.",
    "The record holds no answers yet."
  )
  package static let ownStudy = Phrase(
    "Anda sendiri penulis kajian ini; reviunya oleh petugas lain",
    "you wrote this assessment yourself; somebody else reviews it"
  )
  package static let nothingToReview = Phrase(
    "Tidak ada kajian yang menunggu reviu.",
    "No assessment waits for review."
  )
  package static let noAppealYet = Phrase("Belum ada upaya.", "No remedy was filed.")
  package static let noDecisionYet = Phrase("Belum ada keputusan.", "There is no decision yet.")
  package static let notForNonASN = Phrase(
    "Bukan untuk non-ASN: dipakai klarifikasi.",
    "Not for honorary staff: use a clarification."
  )
  package static let alreadyDone = Phrase("sudah selesai", "already done")
}
