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
}
