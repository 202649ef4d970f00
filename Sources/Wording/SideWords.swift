package import Casework

// Words for steps beside the way to a decision, for decisions taken outside, and for breaches.

extension ProposalOutcome: Worded {
  package var phrase: Phrase {
    switch self {
    case .imposed: Phrase("menjatuhkan sanksi", "sanction imposed")
    case .notProven: Phrase("tidak terbukti", "not proven")
    case .refused: Phrase("usul ditolak", "proposal refused")
    case .withdrawn: Phrase("usul ditarik", "proposal withdrawn")
    }
  }
}

extension BreachParty: Worded {
  package var phrase: Phrase {
    switch self {
    case .subjects: Phrase("subjek data", "persons concerned")
    case .authority: Phrase("lembaga PDP", "PDP authority")
    }
  }
}

extension SideStepRow.Need: Worded {
  package var phrase: Phrase {
    switch self {
    case .matter: Phrase("kasus", "a case")
    case .statement: Phrase("BAP yang sudah ditutup", "a closed record")
    case .examination:
      Phrase("pemeriksaan atau upaya yang berjalan", "an examination or a pending remedy")
    case .sanction:
      Phrase("hukuman sedang atau berat yang berlaku", "a medium or heavy sanction that holds")
    case .moral: Phrase("sanksi moral yang berlaku", "a moral sanction that holds")
    case .panelAdvice:
      Phrase(
        "sanksi moral atas rekomendasi majelis bahwa perbuatan terbukti",
        "a moral sanction after the panel found the act proven"
      )
    case .membership:
      Phrase("jalur parpol yang belum diputus", "a party matter not decided yet")
    case .contract: Phrase("jalur kontrak yang belum diputus", "a contract matter not decided yet")
    case .deadline: Phrase("batas lapor yang berjalan", "a running deadline for the report")
    }
  }
}

extension Wording {
  /// What a step beside is called; the words kept with it where the rules no longer have it.
  package func step(_ facts: StepRecorded, law: LawBook) -> String {
    guard let row = law.sideStep(named: facts.rule.code),
      let way = row.ways.first(where: { $0.code == facts.entry.step.way })
    else { return "\(facts.rule.text): \(facts.way)" }
    return step(row, way)
  }

  /// A way of a step, such as `salinan BAP bagi terperiksa: diterima`.
  package func step(_ row: SideStepRow, _ way: SideStepRow.Way) -> String {
    self(Phrase("\(row.textID): \(way.textID)", "\(row.textEN): \(way.textEN)"))
  }

  /// Why a way of a step cannot be recorded now; nil where it can.
  package func closed(_ offer: SideStepOffer, today: CalendarDate) -> String? {
    sideReason(offer.state, of: offer.row, today: today).map { self($0) }
  }

  /// Why, for a row that may be gone from the rules.
  func sideReason(
    _ state: SideStepState,
    of row: SideStepRow?,
    today: CalendarDate?
  ) -> Phrase? {
    switch state {
    case .open: nil
    case .needs(let need):
      both { Phrase("perlu \($0.word(need))", "needs \($0.word(need))") }
    case .otherMeasure:
      Phrase("bukan cara bagi jenis yang dijatuhkan", "not a way of the measure imposed")
    case .after(let code):
      both { wording in
        let way = row?.ways.first { $0.code == code }
        let name = way.map { wording(Phrase($0.textID, $0.textEN)) } ?? code
        return Phrase("sesudah: \(name)", "after: \(name)")
      }
    case .done(let date):
      both { wording in
        let day = today.map { wording.day(date, today: $0) } ?? wording.longDay(date)
        return Phrase("sudah dicatat \(day)", "recorded \(day)")
      }
    }
  }

  /// The time left for telling of a breach, with its sign.
  package func breach(_ reading: BreachReading) -> String {
    switch reading.state {
    case .running(let hours): self(Phrase("~ sisa \(hours) jam", "~ \(hours) hours left"))
    case .late(let hours): self(Phrase("! lewat \(hours) jam", "! \(hours) hours late"))
    case .met: self(Phrase("✓ diberitahukan", "✓ told"))
    case .metLate: self(Phrase("! diberitahukan terlambat", "! told late"))
    }
  }
}

extension Phrase {
  package static let fieldSideStep = Phrase("Langkah", "Step")
  package static let fieldHandedOver = Phrase("Diserahkan kepada", "Handed to")
  package static let fieldProposedOption = Phrase("Jenis yang diusulkan", "Measure proposed")
  package static let fieldProposalNumber = Phrase("Surat usul, nomor", "Proposal, number")
  package static let fieldProposalDate = Phrase("Surat usul, tanggal", "Proposal, date")
  package static let fieldOutsideOption = Phrase("Jenis lain bila berbeda", "Measure if another")
  package static let fieldOutsideBy = Phrase("Ditetapkan oleh", "Decided by")
  package static let fieldOutsideNumber = Phrase("Keputusan, nomor", "Decision, number")
  package static let fieldOutsideDate = Phrase("Keputusan, tanggal", "Decision, date")
  package static let fieldOutsideReceived = Phrase("Diterima tanggal", "Received on")
  package static let fieldOutsideDocument = Phrase("Berkas keputusan", "Paper of it")
  package static let fieldBreachKnown = Phrase("Diketahui", "Known at")
  package static let fieldBreachWhat = Phrase("Data yang terungkap", "Data exposed")
  package static let fieldBreachHow = Phrase("Kapan dan bagaimana", "When and how")
  package static let fieldBreachRemedy = Phrase("Penanganan", "What was done")
  package static let fieldBreach = Phrase("Kegagalan", "Breach")
  package static let fieldBreachTo = Phrase("Diberitahukan kepada", "Told to")
  package static let fieldBreachAt = Phrase("Waktu pemberitahuan", "Told at")
  package static let fieldFormedBy = Phrase("Dibentuk oleh", "Formed by")

  package static let sideStepsWord = Phrase("Langkah lain", "Other steps")
  package static let proposalWord = Phrase("Usul kepada", "Proposal to")
  package static let outsideWord = Phrase("Dicatat dari", "Entered from")
  package static let breachWord = Phrase("Kegagalan pelindungan data", "Data breach")
  package static let breachShort = Phrase("data bocor", "data breach")
  package static let proposeWord = Phrase("usulkan", "propose")

  package static let noSideStep = Phrase(
    "tidak ada langkah lain yang dapat dicatat",
    "no other step can be recorded"
  )
  package static let nothingOutside = Phrase(
    "tidak ada jenis terbuka yang diputus di luar kantor",
    "no open measure is decided outside the office"
  )
  package static let noProposalOpen = Phrase(
    "tidak ada usul yang menunggu jawaban",
    "no proposal waits for an answer"
  )
  package static let proposalWaits = Phrase(
    "usul belum dijawab",
    "a proposal is not answered yet"
  )
  package static let passedAway = Phrase(
    "keputusan sudah Anda limpahkan",
    "you passed the decision on"
  )
  package static let noBreachOpen = Phrase(
    "tidak ada kegagalan yang menunggu pemberitahuan",
    "no breach waits to be told"
  )
}
