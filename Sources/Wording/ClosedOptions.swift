package import Casework

extension Wording {
  /// Why an option is closed.
  ///
  /// - Parameters:
  ///   - reason: The reason the ladder gives.
  ///   - article: The short article the ladder gives with it; no article stands in the program.
  ///   - width: Short for the panel, at most 24 columns; long for a sentence.
  /// - Returns: A few words, or a sentence with its full stop.
  package func closed(_ reason: ClosedReason, article: String, width: TextWidth) -> String {
    switch width {
    case .short: self(shortReason(reason, article: article)).cut(to: 24)
    case .long: self(longReason(reason, article: article))
    }
  }

  private func shortReason(_ reason: ClosedReason, article: String) -> Phrase {
    switch reason {
    case .unknownViolation: Phrase("pelanggaran tak dikenal", "unknown violation")
    case .violationNotInForce: Phrase("aturan belum/tak berlaku", "rule not in force then")
    case .criminalOnly: Phrase("pidana: hanya pengadilan", "crime: courts only")
    case .otherTrack(let track, let afterPenetapan): otherTrack(track, afterPenetapan)
    case .otherStatus(let statuses), .violationForOtherStatus(let statuses):
      Phrase(
        "hanya \(names(statuses, .indonesian))",
        "\(names(statuses, .english)) only"
      )
    case .notInViolation(_, elsewhere: let elsewhere?):
      Phrase("bukan \(elsewhere)", "not \(elsewhere)")
    case .notInViolation(_, elsewhere: nil):
      Phrase("tak ada di \(article)", "not in \(article)")
    case .otherPhase(let needs, _):
      Phrase("hanya \(needs.shortPhrase.indonesian)", "\(needs.shortPhrase.english) only")
    case .impactNotStated: Phrase("dampak belum ditetapkan", "impact not stated")
    case .levelNeedsOtherImpact(let impacts):
      Phrase("bila dampak \(names(impacts, .indonesian))", "if impact: \(names(impacts, .english))")
    case .fixedByLetter(let level):
      Phrase(
        "surat: \(level.shortPhrase.indonesian)",
        "letter says \(level.shortPhrase.english)"
      )
    case .onlyForPosition: Phrase("bukan untuk jabatan ini", "not for this position")
    case .notForPosition: Phrase("bukan untuk jabatan ini", "not for this position")
    case .notYetInForce: Phrase("belum berlaku saat itu", "not yet in force then")
    case .noLongerInForce: Phrase("tak berlaku lagi", "no longer in force")
    }
  }

  private func otherTrack(_ track: Track, _ afterPenetapan: Bool?) -> Phrase {
    switch track {
    case .ethics:
      // The same act is a matter of ethics before the tickets are determined, of discipline after.
      switch afterPenetapan {
      case true?: Phrase("sesudah penetapan", "after determination")
      case false?, nil: Phrase("jalur lain: etik", "other track: ethics")
      }
    case .discipline, .disciplinePPPK:
      switch afterPenetapan {
      case false?: Phrase("sebelum penetapan", "before determination")
      case true?, nil: Phrase("bukan jalur disiplin", "not discipline")
      }
    case .contract: Phrase("bukan tenaga kontrak", "not under contract")
    case .party: Phrase("bukan parpol", "not party membership")
    case .notOurs: Phrase("bukan kewenangan", "not our authority")
    }
  }

  private func longReason(_ reason: ClosedReason, article: String) -> Phrase {
    switch reason {
    case .unknownViolation(let code):
      Phrase("Katalog tidak memuat pelanggaran \(code).", "The catalogue has no violation \(code).")
    case .violationNotInForce(let from, let to): notInForce(from: from, to: to)
    case .criminalOnly:
      Phrase(
        "Ini tindak pidana; hanya pengadilan yang menjatuhkan hukumannya.",
        "This is a crime; only a court punishes it."
      )
    case .otherTrack(let track, let afterPenetapan): longOtherTrack(track, afterPenetapan)
    case .otherStatus(let statuses):
      Phrase(
        "Jenis ini hanya untuk \(names(statuses, .indonesian)).",
        "This option is for \(names(statuses, .english)) only."
      )
    case .violationForOtherStatus(let statuses):
      Phrase(
        "Pelanggaran ini hanya mengenai \(names(statuses, .indonesian)).",
        "This violation concerns \(names(statuses, .english)) only."
      )
    case .notInViolation(let level, elsewhere: let elsewhere?):
      Phrase(
        "Tingkat \(level.shortPhrase.indonesian) menyangkut \(elsewhere), dan itu tidak dikutip.",
        "The \(level.shortPhrase.english) level concerns \(elsewhere), which is not cited."
      )
    case .notInViolation(let level, elsewhere: nil):
      Phrase(
        "\(article) tidak membuka \(level.shortPhrase.indonesian) untuk perbuatan ini.",
        "\(article) does not open \(level.shortPhrase.english) for this act."
      )
    case .otherPhase(let needs, let actual):
      Phrase(
        "\(article) berlaku \(needs.phrase.indonesian); perbuatan terjadi "
          + "\(actual.phrase.indonesian).",
        "\(article) holds \(needs.phrase.english); the act fell: \(actual.phrase.english)."
      )
    case .impactNotStated:
      Phrase(
        "Tingkat mengikuti dampak, dan dampak belum ditetapkan dalam kajian.",
        "The level follows from the impact, which the assessment has not stated."
      )
    case .levelNeedsOtherImpact(let impacts):
      Phrase(
        "Tingkat ini memerlukan dampak pada \(names(impacts, .indonesian)).",
        "This level needs an impact on the \(names(impacts, .english))."
      )
    case .fixedByLetter(let level):
      Phrase(
        "Surat menetapkan tingkat \(level.shortPhrase.indonesian) untuk pelanggaran ini.",
        "A letter fixed this level for the violation: \(level.shortPhrase.english)."
      )
    case .onlyForPosition(let classes):
      Phrase(
        "Jenis ini hanya untuk jabatan \(names(classes, .indonesian)).",
        "This option is only for these positions: \(names(classes, .english))."
      )
    case .notForPosition(let classes):
      Phrase(
        "Jenis ini tidak berlaku untuk jabatan \(names(classes, .indonesian)).",
        "This option is not for these positions: \(names(classes, .english))."
      )
    case .notYetInForce(let from):
      Phrase(
        "Aturan jenis ini baru berlaku sejak \(Wording(.indonesian).longDay(from)).",
        "The rule of this option holds only from \(Wording(.english).longDay(from))."
      )
    case .noLongerInForce(let to):
      Phrase(
        "Aturan jenis ini sudah tidak berlaku sejak sesudah \(Wording(.indonesian).longDay(to)).",
        "The rule of this option ended on \(Wording(.english).longDay(to))."
      )
    }
  }

  private func notInForce(from: CalendarDate, to: CalendarDate?) -> Phrase {
    let (id, en) = (Wording(.indonesian), Wording(.english))
    guard let to else {
      return Phrase(
        "Aturan ini baru berlaku sejak \(id.longDay(from)), sesudah hari perbuatan.",
        "This rule holds only from \(en.longDay(from)), after the day of the act."
      )
    }
    return Phrase(
      "Aturan ini berlaku \(id.longDay(from)) sampai \(id.longDay(to)); hari perbuatan di luarnya.",
      "This rule held from \(en.longDay(from)) to \(en.longDay(to)); the act lies outside."
    )
  }

  private func longOtherTrack(_ track: Track, _ afterPenetapan: Bool?) -> Phrase {
    // Only between ethics and discipline is it the day of the act that decides.
    let isDiscipline = track == .discipline || track == .disciplinePPPK
    let when: Phrase =
      switch afterPenetapan {
      case true? where track == .ethics:
        Phrase(
          "; perbuatan terjadi sesudah penetapan paslon",
          "; the act came after the tickets were determined"
        )
      case false? where isDiscipline:
        Phrase(
          "; perbuatan terjadi sebelum penetapan paslon",
          "; the act came before the tickets were determined"
        )
      case true?, false?, nil: Phrase("", "")
      }
    return Phrase(
      "Jenis ini milik jalur \(track.phrase.indonesian)\(when.indonesian).",
      "This option belongs to another track, \(track.phrase.english)\(when.english)."
    )
  }

  private func names(_ values: [some Worded], _ language: Language) -> String {
    Wording(language).words(values, width: .short)
  }
}
