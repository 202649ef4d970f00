import Casework

// Sentences for clarification, examination, membership and ethics hearing.

extension HistorySentence {
  func invited(_ entry: ClarificationInvite) -> Phrase {
    both { w in
      let (names, when) = (w(names(entry.respondents)), when(entry.meeting, w))
      return Phrase(
        "\(names) diundang klarifikasi \(when)",
        "\(names) invited to clarification \(when)"
      )
    }
  }

  func clarified(_ entry: ClarificationEntry) -> Phrase {
    let name = name(entry.respondent)
    return entry.isPresent
      ? Phrase("klarifikasi \(name) dicatat", "clarification of \(name) recorded")
      : Phrase("\(name) tidak hadir klarifikasi", "\(name) absent from clarification")
  }

  func formed(_ entry: TeamEntry) -> Phrase {
    let (number, count) = (entry.decree.number, entry.members.count)
    return both {
      Phrase(
        "SK Tim Pemeriksa \(number) dicatat (\(count) orang)",
        "team decree \(number) recorded (\($0.count(count, "member")))"
      )
    }
  }

  func summoned(_ facts: SummonsIssued) -> Phrase {
    both { w in
      let (names, when) = (w(names(facts.entry.respondents)), when(facts.entry.meeting, w))
      let round = w.roman(facts.round)
      return Phrase(
        "panggilan \(round) terbit: \(names), \(when)",
        "summons \(round) issued: \(names), \(when)"
      )
    }
  }

  func attended(_ facts: AttendanceRecorded) -> Phrase {
    let (name, round) = (name(facts.entry.respondent), wording.roman(facts.round))
    return facts.entry.isPresent
      ? Phrase("\(name) hadir pada panggilan \(round)", "\(name) came on summons \(round)")
      : Phrase(
        "\(name) tidak hadir pada panggilan \(round)",
        "\(name) stayed away on summons \(round)"
      )
  }

  func closed(_ entry: StatementClosing) -> Phrase {
    let (name, count) = (name(entry.respondent), entry.examiners.count)
    guard entry.isSigned else {
      return Phrase(
        "BAP ditutup, \(name) menolak menandatangani",
        "statement closed, \(name) refused to sign"
      )
    }
    return both {
      Phrase(
        "BAP ditandatangani \(name) dan tim (\(count) orang)",
        "statement signed by \(name) and the team (\($0.count(count, "examiner")))"
      )
    }
  }

  func proved(_ entry: MembershipEntry) -> Phrase {
    both { w in
      let (name, proof) = (name(entry.respondent), w.word(entry.proof))
      let since = w.day(entry.since, today: today)
      return Phrase(
        "keanggotaan parpol \(name) dibuktikan: \(proof), sejak \(since)",
        "party membership of \(name) shown: \(proof), since \(since)"
      )
    }
  }

  func heard(_ entry: EthicsHearing) -> Phrase {
    both { w in
      let (name, proof) = (name(entry.respondent), w.word(entry.proof))
      let option = entry.option.map { ", \(w.option($0, law: law))" } ?? ""
      return Phrase(
        "sidang majelis \(name): \(proof)\(option)",
        "panel hearing of \(name): \(proof)\(option)"
      )
    }
  }

  private func when(_ meeting: Appointment, _ wording: Wording) -> String {
    "\(wording.weekdayDay(meeting.date, today: today)) \(meeting.time)"
  }
}
