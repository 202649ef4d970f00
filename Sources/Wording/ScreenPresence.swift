// Words of several people at once.

extension Phrase {
  package static let consolesTitle = Phrase("siapa di konsol lain", "who is at other consoles")
  package static let officialChange = Phrase(
    "ganti petugas di konsol ini",
    "change the official here"
  )
  package static let noCaseOpen = Phrase("tidak membuka kasus", "no case open")
  package static let aloneHere = Phrase("tidak ada konsol lain", "no other console")
  package static let thatIsYou = Phrase("Anda sekarang", "you now")

  /// Who else has the case open.
  package static func alsoOpen(_ names: String) -> Phrase {
    Phrase("juga dibuka \(names)", "also open: \(names)")
  }

  package static func nowActing(_ name: String) -> Phrase {
    Phrase("sekarang atas nama \(name)", "now in the name of \(name)")
  }

  package static let changedMeanwhile = Phrase(
    "Berubah sejak formulir ini dibuka:",
    "Changed since this form was opened:"
  )
  package static let yoursIsKept = Phrase(
    "Isian Anda tetap di formulir. Periksa lagi; Ctrl-X mengirimnya atas keadaan yang baru.",
    "What you typed is still in the form. Look again; Ctrl-X sends it upon the new state."
  )

  package static let questionTwice = Phrase(
    "Pertanyaan ini sudah ada jawabannya di BAP:",
    "This question has its answer in the record already:"
  )
  package static func questionAnswered(_ number: Int) -> Phrase {
    Phrase("sudah dijawab, nomor \(number)", "answered already, number \(number)")
  }
  package static func yourAnswer(_ answer: String) -> Phrase {
    Phrase("Jawaban yang Anda ketik: \(answer)", "The answer you typed: \(answer)")
  }
  package static let askAgain = Phrase(
    "Tidak ada yang tercatat dua kali. Isian Anda tetap di formulir: ubah pertanyaannya bila "
      + "diajukan lagi, atau tutup dengan Esc.",
    "Nothing is recorded twice. What you typed is still in the form: change the question if it is "
      + "asked again, or close with Esc."
  )
}
