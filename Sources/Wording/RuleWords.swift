package import Casework

// Rows of law and proposals to change them.

extension RuleRow.Kind: Worded {
  package var phrase: Phrase {
    switch self {
    case .violation: Phrase("pelanggaran", "violation")
    case .sanction: Phrase("jenis sanksi", "sanction")
    case .deadline: Phrase("batas waktu", "deadline")
    case .authority: Phrase("kewenangan", "authority")
    case .holiday: Phrase("hari libur", "holiday")
    case .election: Phrase("kalender pemilihan", "election calendar")
    case .series: Phrase("seri nomor", "number series")
    case .interval: Phrase("jarak panggilan", "summons interval")
    case .body: Phrase("lembaga pengawas", "oversight body")
    case .instrument: Phrase("masa berlaku peraturan", "instrument in force")
    case .violationNote: Phrase("nama singkat pelanggaran", "short name of violation")
    case .sanctionNote: Phrase("nama singkat sanksi", "short name of sanction")
    case .remedy: Phrase("pemutus upaya", "who rules on a remedy")
    case .route: Phrase("jalur upaya", "route of contesting")
    case .step: Phrase("langkah lain", "other step")
    case .link: Phrase("orang terkait", "linked person")
    case .track: Phrase("jalur", "track")
    case .trackRule: Phrase("penentu jalur", "what leads to a track")
    case .basis: Phrase("dasar aturan", "basis of a rule")
    case .removed: Phrase("pencabutan", "removal")
    }
  }
}

extension Holiday.Kind: Worded {
  package var phrase: Phrase {
    switch self {
    case .national: Phrase("libur nasional", "national holiday")
    case .collectiveLeave: Phrase("cuti bersama", "collective leave")
    case .local: Phrase("libur lokal", "local holiday")
    }
  }
}

extension Wording {
  /// The length of a deadline in its own unit.
  package func length(_ deadline: DeadlineRow) -> String {
    length(FrozenRule.Length(number: deadline.hours ?? deadline.days, unit: deadline.unit))
  }

  /// A length in its own unit.
  package func length(_ length: FrozenRule.Length) -> String {
    let unit =
      switch length.unit {
      case .working: Phrase("hari kerja", "working days")
      case .calendar: Phrase("hari kalender", "calendar days")
      case .hours: Phrase("jam", "hours")
      }
    return "\(length.number) \(self(unit))"
  }

  /// A proposal by the name of its row alone, for one line of a history.
  func ruleName(_ entry: RuleProposal, today: CalendarDate) -> String {
    let from = weekdayDay(entry.from, today: today)
    return "\(ruleName(entry.row)), \(self(Phrase("mulai", "from"))) \(from)"
  }

  /// A proposal with the day it holds from: `batas waktu X, mulai Sen 2 Des`.
  package func rule(_ entry: RuleProposal, in law: LawBook, today: CalendarDate) -> String {
    let from = weekdayDay(entry.from, today: today)
    return "\(rule(entry.row, in: law)), \(self(Phrase("mulai", "from"))) \(from)"
  }

  /// That a last day moved: `bergeser dari Kam 28 Nov: Pilkada ditetapkan kemudian`.
  package func moved(_ move: ClockMove, today: CalendarDate) -> String {
    let was = weekdayDay(move.was, today: today)
    let names = move.by.map { change in
      let day = weekdayDay(change.date, today: today)
      guard let after = change.after else {
        let name = change.before?.name ?? ""
        return self(Phrase("\(day) \(name) dicabut", "\(day) \(name) removed"))
      }
      return self(
        Phrase("\(day) \(after.name) ditetapkan kemudian", "\(day) \(after.name) adopted later")
      )
    }
    return "\(self(Phrase("bergeser dari", "moved from"))) \(was): \(list(names))"
  }
}
