import Casework

// What is wrong, and what helps, with proposals, decisions passed on and steps beside the way.

extension Wording {
  func decidedHere(_ deciders: [Decider]) -> Phrase {
    naming(deciders, orNobody: Self.nobodyNamed) { names in
      Phrase("Ini diputus di kantor ini: \(names).", "This is decided in this office: \(names).")
    }
  }

  func proposalOpen(_ body: Body, _ day: CalendarDate) -> Phrase {
    both { wording in
      let (body, day) = (wording.word(body), wording.longDay(day))
      return Phrase(
        "Usul kepada \(body) tanggal \(day) belum dijawab.",
        "The proposal to \(body) of \(day) is not answered yet."
      )
    }
  }

  func passedOn(to actor: ActorID, on day: CalendarDate) -> Phrase {
    both { wording in
      let day = wording.longDay(day)
      return Phrase(
        "Keputusan ini dilimpahkan kepada \(actor) pada \(day).",
        "This decision was passed to \(actor) on \(day)."
      )
    }
  }

  func sideStep(_ code: String, _ state: SideStepState, law: LawBook) -> Phrase {
    both { wording in
      let row = law.sideStep(named: code)
      let name = row.map { wording(Phrase($0.textID, $0.textEN)) } ?? code
      let why = wording.sideReason(state, of: row, today: nil).map { ": \(wording($0))" } ?? ""
      return Phrase(
        "Belum dapat dicatat, \(name)\(why).",
        "Cannot be recorded yet, \(name)\(why)."
      )
    }
  }

  static let proposerNotPPK = Phrase(
    "Hanya PPK yang mengusulkan kepada pejabat di luar kantor.",
    "Only the PPK proposes to an official outside the office."
  )
  static let proposalMissing = Phrase(
    "Tidak ada usul yang menunggu jawaban.",
    "No proposal waits for an answer."
  )
  static let decideHere = Phrase(
    "Minta pejabat itu memutus, atau limpahkan kepadanya.",
    "Have that official decide, or pass it on."
  )
  static let awaitAnswer = Phrase(
    "Catat jawabannya, atau bahwa usul ditarik.",
    "Record its answer, or that the proposal was withdrawn."
  )
  static let proposeFirst = Phrase(
    "Kirim usul PPK lebih dulu.",
    "Send the PPK's proposal first."
  )
  static let receiverDecides = Phrase(
    "Minta penerima memutus, atau melimpahkannya kembali dengan alasan.",
    "Have the receiver decide, or pass it back with a reason."
  )
  static let stepLater = Phrase(
    "Catat lebih dulu yang menjadi dasarnya.",
    "Record first what it rests on."
  )
}
