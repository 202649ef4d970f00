package import Casework

// What came in, and what looks like something that came in before.

extension DuplicateGround: Worded {
  package var phrase: Phrase {
    switch self {
    case .serviceNumber: Phrase("NIP sama", "same NIP")
    case .populationNumber: Phrase("NIK sama", "same NIK")
    case .content: Phrase("berkas sama", "same file")
    case .address: Phrase("tautan sama", "same link")
    case .nameAndUnit: Phrase("nama dan unit sama", "same name and unit")
    case .personsAndDate: Phrase("orang sama, tanggal berdekatan", "same person, dates close")
    case .sound: Phrase("nama serupa", "name sounds alike")
    case .text: Phrase("judul atau uraian mirip", "title or account alike")
    }
  }
}

extension DuplicateCertainty: Worded {
  package var phrase: Phrase {
    switch self {
    case .certain: Phrase("pasti", "certain")
    case .likely: Phrase("mungkin besar", "likely")
    case .possible: Phrase("mungkin", "possible")
    }
  }
}

extension DuplicateVerdict: Worded {
  package var phrase: Phrase {
    switch self {
    case .same: Phrase("sama", "the same")
    case .related: Phrase("terkait", "related")
    case .different: Phrase("berbeda", "different")
    case .unsure: Phrase("belum pasti", "not certain")
    }
  }
}

extension InboxState: Worded {
  package var phrase: Phrase {
    switch self {
    case .new: Phrase("baru", "new")
    case .checking: Phrase("dicek", "being checked")
    case .incomplete: Phrase("belum lengkap", "incomplete")
    case .verified: Phrase("diverifikasi", "verified")
    case .passedOn: Phrase("diteruskan", "passed on")
    case .merged: Phrase("digabung", "joined")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .checking: Phrase("dicek", "checking")
    case .incomplete: Phrase("kurang", "lacking")
    case .verified: Phrase("verifikasi", "verified")
    case .new, .passedOn, .merged: phrase
    }
  }
}

extension Wording {
  /// Where a tip or report stands; a verified one by the step of its case, a joined one by the case
  /// it was joined to.
  package func state(of item: InboxItem, width: TextWidth) -> String {
    if let file = item.merged {
      return self(
        width == .short
          ? Phrase("ke \(file.short)", "to \(file.short)")
          : Phrase("digabung ke \(file)", "joined to \(file)")
      )
    }
    return item.stage.map { word($0, width: width) } ?? word(item.state, width: width)
  }

  /// What the list of likenesses says of one: `NIP sama (pasti)`.
  package func likeness(_ ground: DuplicateGround) -> String {
    "\(word(ground)) (\(word(ground.certainty)))"
  }

  /// How often an address was reported: `0 laporan dengan tautan ini, 2 dengan situs contoh.id`.
  package func known(_ address: WebAddress, same: Int, site: Int) -> String {
    self(
      Phrase(
        "\(same) kasus dengan tautan ini, \(site) dengan situs \(address.site)",
        "\(same) cases with this link, \(site) with the site \(address.site)"
      )
    )
  }
}
