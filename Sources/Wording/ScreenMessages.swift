// Messages, questions and the words of dialogs.

extension Phrase {
  package static let helpTitle = Phrase(
    "Bantuan: tombol yang berlaku di sini",
    "Help: keys that work here"
  )
  package static let paletteTitle = Phrase("Perintah", "Commands")
  package static let stepsTitle = Phrase("Langkah yang boleh sekarang", "Steps possible now")
  package static let draftsTitle = Phrase("Draf tersimpan", "Saved drafts")
  package static let messagesTitle = Phrase("Pesan terakhir", "Last messages")
  package static let confirmTitle = Phrase("Yakin?", "Are you sure?")
  package static let refusedTitle = Phrase("Belum dapat dicatat", "Cannot be recorded yet")
  package static let closeNotice = Phrase("Enter tutup", "Enter closes")
  package static let giveReason = Phrase(
    "Isi alasannya pada isian baru, lalu Ctrl-X sekali lagi.",
    "Give the reason in the new field, then Ctrl-X again."
  )
  /// A further reason in the same form.
  package static func fieldReasonOf(_ place: Int) -> Phrase {
    Phrase("Alasan \(place)", "Reason \(place)")
  }

  /// Said beside a day that comes before the field it must follow.
  package static func isBefore(_ field: String) -> Phrase {
    Phrase("lebih awal daripada \(field)", "earlier than \(field)")
  }

  package static func notAfter(_ earlier: String, _ later: String) -> Phrase {
    Phrase(
      "\(earlier) seharusnya tidak sesudah \(later).",
      "\(earlier) should not be after \(later)."
    )
  }

  package static let nothingFound = Phrase("tidak ada yang cocok", "nothing matches")
  package static let noSuchCommand = Phrase(
    "tidak ada yang cocok: tulis namanya saja, seperti tanggal; isinya ditanya sesudah Enter",
    "nothing matches: type its name alone, as in date; Enter then asks for the rest"
  )
  package static let enterRuns = Phrase(
    "Enter menjalankan · ketik untuk mencari",
    "Enter runs · type to search"
  )
  package static let inForms = Phrase("dalam isian", "in forms")
  package static let noMessages = Phrase("Belum ada pesan.", "No messages yet.")
  package static let pastedOutside = Phrase(
    "Tempelan diabaikan: tidak ada isian yang terbuka.",
    "Paste ignored: no field is open."
  )
  package static let draftKept = Phrase(
    "Draf disimpan; e membukanya lagi.",
    "Draft kept; e opens it again."
  )
  package static let draftEmpty = Phrase(
    "Belum ada yang diketik, jadi tidak ada draf.",
    "Nothing was typed, so no draft is kept."
  )
  package static let discardAgain = Phrase(
    "Ctrl-D sekali lagi membuang draf ini; Esc membatalkan.",
    "Ctrl-D once more discards this draft; Esc keeps it."
  )
  package static let draftGone = Phrase("Draf dibuang.", "Draft discarded.")
  package static let answerWaits = Phrase(
    "Ada draf jawaban BAP yang belum dicatat; e membukanya.",
    "An answer to the record lies as a draft, not yet recorded; e opens it."
  )
  package static let draftCaseClosed = Phrase(
    "Kasus draf ini tidak terbuka bagi Anda.",
    "The draft's case is not open to you."
  )
  /// A text that is not one of a list, with those it may have meant.
  package static func notListed(_ text: String, _ near: [String]) -> Phrase {
    let names = near.joined(separator: "; ")
    return Phrase(
      "“\(text)” tidak ada di daftar\(near.isEmpty ? "" : "; terdekat: \(names)"). ↓ memilih.",
      "“\(text)” is not in the list\(near.isEmpty ? "" : "; nearest: \(names)"). ↓ chooses."
    )
  }
  /// The same where new names may be entered.
  package static func notListedYet(_ text: String, _ near: [String]) -> Phrase {
    let names = near.joined(separator: "; ")
    return Phrase(
      "“\(text)” belum ada di daftar; terdekat: \(names). ↓ memilih, Tab lagi: memang nama baru.",
      "“\(text)” is not in the list yet; nearest: \(names). ↓ chooses, Tab again: it is new."
    )
  }
  /// A name that its list does not have, beside the field.
  package static let notListedShort = Phrase("belum ada di daftar", "not in the list yet")
  /// The same in full, with the names it is closest to.
  package static func newName(_ near: [String]) -> Phrase {
    let names = near.joined(separator: "; ")
    return Phrase(
      "Belum ada di daftar\(near.isEmpty ? ", akan dicatat sebagai nama baru" : "; terdekat: \(names)"). ↓ memilih.",
      "Not in the list yet\(near.isEmpty ? ", it will be recorded as a new name" : "; nearest: \(names)"). ↓ chooses."
    )
  }
  package static func noSubstance(_ count: Int) -> Phrase {
    Phrase(
      "Baru \(count) pertanyaan pembuka atau penutup; tentang perbuatannya belum ditanya apa pun.",
      "Only \(count) opening or closing questions so far; nothing was asked about the act itself."
    )
  }
  package static func keysDropped(_ count: Int) -> Phrase {
    Phrase(
      "\(count) tombol yang diketik lebih dulu dibuang: baca dan jawab ini dahulu",
      count == 1
        ? "1 key typed ahead was dropped: read and answer this first"
        : "\(count) keys typed ahead were dropped: read and answer this first"
    )
  }
  package static let notSent = Phrase(
    "Batal: belum ada yang dicatat, isian tetap terbuka.",
    "Cancelled: nothing was recorded, the form stays open."
  )
  package static let cancelledWhole = Phrase(
    "Batal: tidak ada yang dicatat.",
    "Cancelled: nothing was recorded."
  )
  package static let noSuchPath = Phrase(
    "Tidak ada berkas dengan awal itu.",
    "No file begins like that."
  )
  package static let listOpen = Phrase(
    "Pilih dulu dari daftar (Enter), atau tutup dengan Esc.",
    "First choose from the list (Enter), or close it with Esc."
  )
  package static let noList = Phrase("Isian ini tidak punya daftar.", "This field has no list.")
  package static let beingJudged = Phrase("sedang diperiksa …", "being judged …")
  package static let enlarge = Phrase("perbesar jendela", "enlarge the window")

  package static let fieldMissing = Phrase("wajib diisi", "required")
  package static let dateForm = Phrase(
    "tulis 25/10, 25 Okt 2024, hari ini atau kemarin",
    "write 25/10, 25 Oct 2024, today or yesterday"
  )
  package static let timeForm = Phrase("tulis jam seperti 09.00", "write the time as 09.00")
  package static let momentForm = Phrase(
    "tulis tanggal dan jam: 25/10 14.20",
    "write day and time: 25/10 14.20"
  )
  package static let noSuchDate = Phrase("tanggal itu tidak ada", "there is no such day")
  package static let textTooLong = Phrase(
    "terlalu panjang; simpan sebagai berkas bukti",
    "too long; attach it as a file"
  )
}
