package import Casework

// Words of the deciding official's desk.

extension Phrase {
  package static let deskOfPPK = Phrase("Meja PPK", "PPK desk")
  package static let deskOfPunishing = Phrase("Meja pejabat berwenang", "Desk")
  package static let deskOfHolder = Phrase("Meja kepala OPD", "Head of office's desk")
  package static let deskPerson = Phrase("Orang dan perbuatan", "Person and act")
  package static let deskStatement = Phrase("Keterangan terperiksa", "The person's own words")
  package static let deskBodies = Phrase("Bawaslu dan BKN", "Bawaslu and BKN")
  package static let deskOptions = Phrase("Sanksi", "Sanctions")
  package static let deskPrecedents = Phrase("Preseden", "Precedents")
  package static let deskStudies = Phrase("Kajian dan prosedur", "Study and procedure")
  package static let deskWaiting = Phrase("Belum siap diputus", "Not ripe yet")

  package static let deskEmpty = Phrase(
    "Tidak ada kasus yang siap Anda putuskan.",
    "No case is ripe for you to decide."
  )
  package static let deskNothing = Phrase(
    "Tidak ada kasus yang akan sampai ke meja ini.",
    "No case is on its way to this desk."
  )
  package static let deskLocked = Phrase(
    "Isi kasus terbuka sesudah Anda menyatakan ada atau tidak ada kepentingan.",
    "The case opens once you declare whether you have an interest."
  )
  package static let titleLocked = Phrase("(belum Anda buka)", "(not opened yet)")
  package static func undeclared(_ number: String) -> Phrase {
    Phrase(
      "\(number) belum terbuka: nyatakan dulu ada tidaknya kepentingan Anda, di konsol (netra open) "
        + "atau dengan netra submit: "
        + #"{"do":"conflict.declare","d":{"case":"\#(number)","kind":"tidak_ada"}}"#,
      "\(number) is not open yet: first say whether you have an interest of your own, at the console "
        + "(netra open) or with netra submit: "
        + #"{"do":"conflict.declare","d":{"case":"\#(number)","kind":"tidak_ada"}}"#
    )
  }
  package static let panelLocked = Phrase(
    "Terbuka sesudah Anda menyatakan ada tidaknya kepentingan (Enter).",
    "Opens once you declare whether you have an interest (Enter)."
  )
  package static let deskAsk = Phrase(
    "Apakah Anda punya kepentingan dalam kasus ini?",
    "Do you have an interest of your own in this case?"
  )
  package static let deskAskTitle = Phrase("Benturan kepentingan", "Conflict of interest")
  package static let deskNoInterest = Phrase("tidak ada kepentingan", "no interest")
  package static let deskInterest = Phrase(
    "ada: nyatakan, kasus tertutup bagi Anda",
    "yes: declare it, the case closes to you"
  )
  package static let deskLater = Phrase("Esc nanti", "Esc later")
  package static let declareFirst = Phrase(
    "nyatakan dulu ada tidaknya kepentingan (Enter)",
    "first declare whether you have an interest (Enter)"
  )
  package static let declareNow = Phrase(
    "nyatakan dulu ada tidaknya kepentingan, di masa kini (Esc)",
    "first declare whether you have an interest, in the present (Esc)"
  )
  package static let declareElsewhere = Phrase(
    "ada tidaknya kepentingan belum dinyatakan dan di sini tidak dapat ditulis",
    "whether you have an interest was not declared, and nothing can be written here"
  )
  package static let notRipe = Phrase("belum siap diputus", "not ripe for decision")
  package static let notOnDesk = Phrase("tidak ada kasus di meja ini", "no case on this desk")

  package static let readBeforeDeciding = Phrase("dibaca sebelum memutus", "read before deciding")
  package static let neverPunished = Phrase("belum pernah dihukum", "never punished")
  package static let noAdditions = Phrase("tambahan: tidak ada", "additions: none")
  package static let deskNoEvidence = Phrase("Tidak ada bukti.", "No evidence.")
  package static let deskNoBodies = Phrase(
    "Belum ada hasil Bawaslu atau rekomendasi.",
    "No finding and no recommendation yet."
  )
  package static let noStatement = Phrase("Tidak ada keterangan.", "Nothing was said.")
  package static let stayedAway = Phrase(
    "Dua kali tidak hadir; diputus tanpa keterangannya.",
    "Stayed away twice; decided without a statement."
  )
  package static let noStudyNeeded = Phrase(
    "kajian tidak disyaratkan jalur ini",
    "this track asks for no study"
  )
  package static let allOpened = Phrase("semua sudah Anda buka", "you opened everything")
  package static let closestWord = Phrase("terdekat", "closest")
  package static let outsideAuthority = Phrase("wewenang", "for")

  package static let keyDesk = Phrase("meja pejabat berwenang", "deciding official's desk")
  package static let keyReadPane = Phrase("baca panel ini utuh", "read this panel in full")
  package static let keyNextMatter = Phrase("berikutnya", "next")
  package static let keyPreviousMatter = Phrase("sebelumnya", "previous")
  package static let keyReturn = Phrase("kembalikan", "return")
  package static let keyDefer = Phrase("tunda keputusan", "defer the decision")
  package static let keyPass = Phrase(
    "limpahkan ke pejabat berwenang",
    "pass to the entitled official"
  )
  package static let footPanel = Phrase("panel", "panel")
  package static let footDecide = Phrase("tetapkan", "impose")
  package static let footCleared = Phrase("tidak terbukti", "not proven")
  package static let footReturn = Phrase("kembalikan", "return")
  package static let footPass = Phrase("limpahkan", "pass on")
  package static let footDefer = Phrase("tunda", "defer")
  package static let footConflict = Phrase("benturan", "conflict")
  package static let footNextMatter = Phrase("berikut", "next")

  package static func ripeCount(_ number: Int, _ all: Int) -> Phrase {
    Phrase("\(number)/\(all) siap", "\(number)/\(all) ripe")
  }

  package static func ripeTotal(_ count: Int) -> Phrase {
    Phrase("\(count) siap", "\(count) ripe")
  }

  package static func actingAs(_ title: String) -> Phrase {
    Phrase("selaku \(title)", "as \(title)")
  }

  package static func punishedBefore(_ count: Int) -> Phrase {
    Phrase("pernah dihukum \(count) kali", "punished \(count) times before")
  }

  package static func trackNamed(_ track: String) -> Phrase {
    Phrase("jalur \(track)", "track: \(track)")
  }

  package static func additions(_ count: Int) -> Phrase {
    Phrase("tambahan: \(count)", "additions: \(count)")
  }

  package static func peopleCount(_ count: Int) -> Phrase {
    Phrase("\(count) orang", "\(count) people")
  }

  package static func notOpened(_ items: String) -> Phrase {
    Phrase("belum Anda buka: \(items)", "you have not opened: \(items)")
  }

  package static func additionsOpen(until moment: String) -> Phrase {
    Phrase(
      "masa tambahan keterangan masih terbuka [?] sampai \(moment)",
      "additions to the statement are still open [?] until \(moment)"
    )
  }

  package static func declared(_ what: String, _ moment: String) -> Phrase {
    Phrase("dinyatakan \(what), \(moment)", "declared \(what), \(moment)")
  }

  package static func noReplacement(_ option: String) -> Phrase {
    Phrase(
      "\(option): bukan penggantian pejabat, izin Mendagri tidak perlu",
      "\(option): replaces no official, no permission is needed"
    )
  }

  package static func replacement(_ option: String) -> Phrase {
    Phrase(
      "\(option): penggantian pejabat dalam masa larangan, sebut izin Mendagri",
      "\(option): replaces an official in the banned time, name the permission"
    )
  }

  package static func returnedTimes(_ count: Int) -> Phrase {
    Phrase("dikembalikan \(count) kali", "returned \(count == 1 ? "once" : "\(count) times")")
  }

  package static let appealFiled = Phrase("upaya diajukan", "a remedy is asked for")

  /// Until when, and how often where it was not the first time.
  package static func deferredUntil(_ day: String, times: Int) -> Phrase {
    guard times > 1 else { return Phrase("ditunda sampai \(day)", "deferred until \(day)") }
    return Phrase(
      "ditunda \(times) kali, sampai \(day)",
      "deferred \(times) times, until \(day)"
    )
  }

  /// Steps that are not in the log and hold nothing up.
  package static func stepsNotRecorded(_ steps: String) -> Phrase {
    Phrase(
      "belum dicatat, tanpa menahan keputusan: \(steps)",
      "not recorded, without holding up the decision: \(steps)"
    )
  }

  package static func onlyFor(_ deciders: String) -> Phrase {
    Phrase("wewenang \(deciders)", "for \(deciders)")
  }
}

extension ProcedureStep: Worded {
  package var phrase: Phrase {
    switch self {
    case .team: Phrase("SK tim", "team")
    case .summons: Phrase("panggilan", "summons")
    case .statement: Phrase("BAP", "record")
    case .report: Phrase("LHP", "report")
    case .hearing: Phrase("sidang majelis", "panel hearing")
    case .membership: Phrase("bukti keanggotaan", "proof of membership")
    case .clarification: Phrase("klarifikasi", "clarification")
    }
  }
}

extension Wording {
  /// What keeps a matter off the desk, in few words.
  package func gap(_ gap: DeskGap, today: CalendarDate) -> String {
    switch gap {
    case .step(let step): missing(step, today: today, width: .short)
    case .conflictOpen(let actor):
      self(Phrase("benturan \(actor) tanpa pengganti", "conflict of \(actor), nobody acts instead"))
    case .passedOn(let actor): self(Phrase("dilimpahkan ke \(actor)", "passed to \(actor)"))
    case .proposed(let body):
      self(Phrase("menunggu \(word(body))", "waiting for \(word(body))"))
    case .authority(let named): self(.onlyFor(deciders(named)))
    }
  }
}
