// What is said about a field while it is filled in.

extension Phrase {
  package static let hintDate = Phrase(
    "25/10, 25 Okt 2024, jumat 25/10, hari ini, kemarin",
    "25/10, 25 Oct 2024, friday 25/10, today, yesterday"
  )
  package static let hintTitle = Phrase(
    "peristiwa dalam beberapa kata, tanpa nama orang",
    "the event in a few words, without names"
  )
  package static let hintMoment = Phrase(
    "tanggal dan jam layar ditangkap, seperti 25/10 14.20",
    "day and time of the capture, such as 25/10 14.20"
  )
  package static let hintSealed = Phrase(
    "disegel sejak baris pertama; hanya yang berhak membukanya",
    "sealed from the first line; only those entitled open it"
  )
  package static let hintSameCase = Phrase("kosong: kasus baru", "empty: a new case")
  package static let hintChoice = Phrase(
    "↓ membuka daftar; angka atau huruf langsung memilih dan mencari",
    "↓ opens the list; digits and letters choose and search"
  )
  package static let hintTip = Phrase("seperti I-2024-0041", "such as I-2024-0041")
  package static let hintPath = Phrase(
    "Tab melengkapi; isi berkas disimpan dengan SHA-256",
    "Tab completes; the content is kept with its SHA-256"
  )
  package static let hintAll = Phrase("kosong: semua terlapor", "empty: all respondents")
  package static let hintRegister = Phrase("persis seperti tercetak", "exactly as printed")
  package static let hintViolations = Phrase(
    "Spasi menandai (sesudah mengetik: Tab), Enter memakai; pasal di bawah daftar",
    "Space ticks (after typing: Tab), Enter takes; the article shows below the list"
  )
  package static let hintTrack = Phrase(
    "hanya bila pasal membuka lebih dari satu jalur",
    "only where the articles open more than one track"
  )
  package static let hintQuestion = Phrase(
    "↓ menawarkan pertanyaan baku",
    "↓ offers the standard questions"
  )
  package static let hintLines = Phrase(
    "satu hal sebaris; Ctrl-J baris baru",
    "one thing a line; Ctrl-J for a new line"
  )
  package static let hintOption = Phrase(
    "yang tertutup tampil dengan alasannya",
    "closed ones are shown with their reason"
  )
  package static let hintOld = Phrase("persis seperti tercatat sekarang", "exactly as recorded now")
}
