// Words of the screens beside the dashboard.

extension Phrase {
  package static let keyDeadlines = Phrase("batas waktu", "deadlines")
  package static let keyFindings = Phrase("hasil Bawaslu", "Bawaslu findings")

  // MARK: Deadlines

  package static let deadlinesTitle = Phrase("Batas", "Deadlines")
  package static let everyone = Phrase("semua pihak", "everyone")
  package static let everyKind = Phrase("semua batas", "every kind")
  package static let columnDue = Phrase("Tgl", "Due")
  package static let columnWhich = Phrase("Batas apa", "Which deadline")
  package static let columnActor = Phrase("Siapa", "Whose")
  package static let columnBasis = Phrase("Dasar", "Basis")
  package static let emptyDeadlines = Phrase(
    "Tidak ada batas yang berjalan. Batas mulai dengan panggilan, rekomendasi dan SK.",
    "No deadline runs. Summonses, recommendations and decrees start them."
  )

  package static let deadlinesTable = Phrase(
    "tulis batas sebagai tabel CSV",
    "write the deadlines as a CSV table"
  )
  package static let deadlinesCalendar = Phrase(
    "tulis batas sebagai kalender iCalendar",
    "write the deadlines as an iCalendar file"
  )

  package static func exported(_ count: Int, _ path: String) -> Phrase {
    Phrase("\(count) batas ditulis ke \(path)", "\(count) deadlines written to \(path)")
  }

  // MARK: Findings

  /// How many are awaited stands beside what was written.
  package static func findingsTitle(_ awaited: Int) -> Phrase {
    Phrase(
      "Hasil Bawaslu · Tab: \(awaited) ditunggu",
      "Bawaslu findings · Tab: \(awaited) awaited"
    )
  }

  package static func awaitedTitle(_ written: Int) -> Phrase {
    Phrase(
      "Menunggu Bawaslu · Tab: \(written) hasil",
      "Awaited from Bawaslu · Tab: \(written) findings"
    )
  }

  package static let whichCase = Phrase(
    "Surat ini tentang kasus mana?",
    "Which case is this about?"
  )
  package static let caseFromLetter = Phrase(
    "kasus baru dari surat ini",
    "a new case from this letter"
  )
  package static let columnReceived = Phrase("Terima", "Came")
  package static let columnRegister = Phrase("Register atau surat", "Register or letter")
  package static let columnForm = Phrase("Bentuk", "Form")
  package static let columnAddressee = Phrase("Kepada", "To")
  package static let columnStudy = Phrase("Kajian", "Study")
  package static let studyHere = Phrase("✓ ada", "✓ yes")
  package static let columnPeople = Phrase("Orang", "People")
  package static let columnSince = Phrase("Sejak", "Since")
  package static let columnDays = Phrase("Hari", "Days")
  package static let emptyFindingList = Phrase(
    "Belum ada hasil Bawaslu yang dicatat. R mencatat surat untuk kasus yang dipilih di F3.",
    "No finding of Bawaslu is recorded yet. R records a letter for the case selected in F3."
  )
  package static let emptyAwaited = Phrase(
    "Tidak ada kasus yang menunggu Bawaslu.",
    "No case waits for Bawaslu."
  )
  package static let awaitedHint = Phrase(
    "R mencatat suratnya bila sudah datang; penantian berakhir sendiri.",
    "R records the letter when it has come; the wait then ends by itself."
  )
  package static let studyMissing = Phrase(
    "kajian Bawaslu tidak terlampir: minta dengan surat (t, kirim surat)",
    "Bawaslu's study is not attached: ask for it by letter (t, send a letter)"
  )
}

// The inbox.
extension Phrase {
  package static let keyInbox = Phrase("kotak masuk", "inbox")
  package static let inboxTitle = Phrase("Kotak masuk", "Inbox")
  package static let waitsTitle = Phrase("Menunggu pihak lain", "Waiting for others")
  package static let agendaTitle = Phrase("Jadwal pemeriksaan", "Examinations")
  package static let dutyTitle = Phrase("Satgas", "Task force")
  package static let dutyRegister = Phrase("Register satgas", "Register of the task force")
  package static let columnState = Phrase("Keadaan", "State")
  package static let columnPassedTo = Phrase("Petugas", "Official")
  package static let emptyInbox = Phrase(
    "Kotak masuk kosong. a mencatat laporan, : lalu informasi awal.",
    "The inbox is empty. a registers a report, : a tip."
  )
  package static let noWaits = Phrase("Tidak menunggu siapa pun.", "Nothing waits for others.")
  package static let noMeetings = Phrase("Tidak ada jadwal.", "Nobody is called.")
  package static let vacantWord = Phrase("belum diisi", "vacant")
  package static let loadWord = Phrase("Beban", "Load")

  package static func ofToday(_ count: Int) -> Phrase {
    Phrase("\(count) hari ini", "\(count) today")
  }

  package static func peopleNamed(_ count: Int) -> Phrase {
    Phrase("\(count) orang", count == 1 ? "1 person" : "\(count) people")
  }

  package static func daysShort(_ count: Int) -> Phrase {
    Phrase("\(count) h", "\(count) d")
  }

  /// The decree somebody was appointed by; nil where none is recorded.
  package static func decreeOf(_ letter: String?) -> Phrase {
    guard let letter else { return Phrase("SK belum dicatat", "no decree recorded") }
    return Phrase("SK \(letter)", "decree \(letter)")
  }

  package static func ofDay(_ day: String) -> Phrase {
    Phrase("tanggal \(day)", "of \(day)")
  }

  /// From which day to which a position is held.
  package static func term(_ from: String, _ to: String?) -> Phrase {
    guard let to else { return Phrase("sejak \(from)", "since \(from)") }
    return Phrase("\(from) – \(to)", "\(from) – \(to)")
  }

  package static func leftOn(_ day: String) -> Phrase {
    Phrase("keluar \(day)", "left \(day)")
  }

  package static func satgasMembers(_ count: Int) -> Phrase {
    Phrase("\(count) anggota satgas", count == 1 ? "1 member" : "\(count) members")
  }

  package static func moreRows(_ count: Int) -> Phrase {
    Phrase("… \(count) lagi", "… \(count) more")
  }

  package static func tipAssigned(_ names: String, _ order: String, _ until: String) -> Phrase {
    Phrase(
      "Dicek \(names), surat tugas \(order), sampai \(until)",
      "Looked into by \(names), order \(order), until \(until)"
    )
  }
}
