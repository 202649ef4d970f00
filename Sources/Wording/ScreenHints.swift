// What is said about a field while it is filled in, and the standard questions of a record.

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

  package static let questionHealth = Phrase(
    "Apakah Saudara dalam keadaan sehat dan bersedia diperiksa hari ini?",
    "Are you in good health and willing to be examined today?"
  )
  package static let questionKnows = Phrase(
    "Apakah Saudara mengetahui mengapa Saudara dipanggil?",
    "Do you know why you were called?"
  )
  package static let questionIdentity = Phrase(
    "Jelaskan nama, jabatan, dan unit kerja Saudara.",
    "State your name, position and unit."
  )
  package static let questionDuties = Phrase(
    "Jelaskan tugas jabatan Saudara.",
    "Describe the duties of your position."
  )
  package static let questionEvent = Phrase(
    "Ceritakan apa yang Saudara lakukan pada hari kejadian.",
    "Tell what you did on the day of the event."
  )
  package static let questionWitness = Phrase(
    "Adakah saksi atau bukti yang ingin Saudara ajukan?",
    "Are there witnesses or evidence you wish to bring?"
  )
  package static let questionAdd = Phrase(
    "Adakah keterangan lain yang ingin Saudara tambahkan?",
    "Is there anything you wish to add?"
  )
  package static let questionForced = Phrase(
    "Apakah Saudara merasa ditekan selama pemeriksaan?",
    "Were you put under pressure during the examination?"
  )
  package static let questionTrue = Phrase(
    "Apakah semua keterangan Saudara benar?",
    "Is everything you said true?"
  )
}
