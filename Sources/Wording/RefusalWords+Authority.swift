import Casework

// What is wrong, and what helps, where it is about who may act.

extension Wording {
  func otherNotEntitled(_ actor: ActorID, _ deciders: [Decider]) -> Phrase {
    let nobody = Phrase(
      "Matriks kewenangan tidak menyebut siapa pun untuk tingkat ini.",
      "The authority matrix names nobody for this level."
    )
    return naming(deciders, orNobody: nobody) { names in
      Phrase(
        "Yang berwenang pada tingkat itu: \(names), bukan \(actor).",
        "Entitled at that level: \(names), not \(actor)."
      )
    }
  }

  /// A sentence that names who decides, or another where the authority matrix names nobody.
  func naming(
    _ deciders: [Decider],
    orNobody nobody: Phrase,
    _ sentence: (String) -> Phrase
  ) -> Phrase {
    both { wording in
      let names = wording.deciders(deciders)
      return names.isEmpty ? nobody : sentence(names)
    }
  }

  static let nobodyNamed = Phrase(
    "Matriks kewenangan tidak menyebut siapa pun untuk ini.",
    "The authority matrix names nobody for this."
  )

  func otherConflicted(_ actor: ActorID) -> Phrase {
    Phrase(
      "\(actor) menyatakan benturan kepentingan dalam kasus ini.",
      "\(actor) declared a conflict of interest in this case."
    )
  }

  func noConflict(_ actor: ActorID) -> Phrase {
    Phrase(
      "Tidak ada pernyataan benturan kepentingan \(actor) yang berlaku.",
      "No declaration of a conflict by \(actor) holds."
    )
  }

  func superiorInvolved(_ name: String) -> Phrase {
    Phrase(
      "\(name) terlibat atau sudah diganti dalam urusan ini.",
      "\(name) has a part in this matter or is replaced in it."
    )
  }

  func replacementNotHigher(_ by: PositionClass, than replaced: PositionClass) -> Phrase {
    both { wording in
      let (by, replaced) = (wording.word(by), wording.word(replaced))
      return Phrase(
        "Pengganti berjabatan \(by), tidak lebih tinggi daripada \(replaced).",
        "The replacement is \(by), not higher than \(replaced)."
      )
    }
  }

  func summonsSignatory(_ signatory: SummonsSignatory) -> Phrase {
    both { wording in
      let name = wording.word(signatory)
      return Phrase(
        "Belum ada \(name) pada tanggal surat panggilan.",
        "There was no \(name) on the date of the summons."
      )
    }
  }

  func punishedBefore(_ id: RespondentID?) -> Phrase {
    guard let id else {
      return Phrase(
        "Orang ini sudah dihukum untuk perbuatan itu dalam kasus yang tertutup bagi Anda.",
        "This person was punished for that act in a case closed to you."
      )
    }
    return Phrase(
      "Orang ini sudah dihukum untuk perbuatan itu dalam \(id.short).",
      "This person was punished for that act in \(id.short)."
    )
  }

  func linkedNotSuperior(_ linked: PositionClass, of below: PositionClass) -> Phrase {
    both { wording in
      let (linked, below) = (wording.word(linked), wording.word(below))
      return Phrase(
        "\(linked) bukan atasan \(below).",
        "\(linked) is no superior of \(below)."
      )
    }
  }

  func actorLeft(_ actor: ActorID, _ day: CalendarDate) -> Phrase {
    both {
      Phrase(
        "Petugas \(actor) sudah keluar sejak \($0.longDay(day)).",
        "The official \(actor) left on \($0.longDay(day))."
      )
    }
  }

  func statusDiffers(_ status: EmploymentStatus, since day: CalendarDate) -> Phrase {
    both { wording in
      let (status, day) = (wording.word(status), wording.longDay(day))
      return Phrase(
        "Pada hari perbuatan orang ini tercatat \(status), sejak \(day).",
        "On the day of the act this person is recorded as \(status), since \(day)."
      )
    }
  }

  // MARK: What helps

  static let passToEntitled = Phrase(
    "Pilih pejabat yang disebut matriks untuk tingkat itu.",
    "Choose an official the matrix names for that level."
  )
  static let chooseUninvolved = Phrase(
    "Pilih petugas lain, atau catat pejabat penggantinya dengan surat.",
    "Choose another official, or enter a replacement by letter."
  )
  static let chooseHigher = Phrase(
    "Pilih atasan yang lebih tinggi.",
    "Choose a superior who stands higher."
  )
  static let chairFirst = Phrase(
    "Catat SK tim dengan ketuanya, atau pilih atasan langsung.",
    "Record the team's decree with its chair, or choose the direct superior."
  )
  static let discontinueInstead = Phrase(
    "Hentikan dengan dasar sudah pernah dihukum.",
    "Discontinue it as already punished."
  )
  static let handOverFirst = Phrase(
    "Serahkan tugasnya, lalu pilih penerusnya.",
    "Hand the duties over and choose who took them."
  )
  static let adminFirst = Phrase(
    "Daftarkan admin lain lebih dulu.",
    "Enrol another admin first."
  )
  static let positionFirst = Phrase(
    "Catat status yang benar dengan tanggalnya, atau betulkan laporannya.",
    "Record the right employment with its date, or correct the report."
  )
  static let checkDeclarations = Phrase(
    "Lihat pernyataan di riwayat kasus.",
    "See the declarations in the case's history."
  )
}
