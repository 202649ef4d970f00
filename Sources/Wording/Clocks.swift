package import Casework

/// The sign that goes with a clock's text; how it is drawn is the screen's own affair.
package enum ClockSign: CaseIterable, Sendable {
  case late
  case near
  case running
  case done
  case held
}

extension Wording {
  /// How a clock stands, in a sign and at most fourteen columns of text.
  package func clock(_ reading: ClockReading) -> (sign: ClockSign, text: String) {
    switch reading.state {
    case .late(let days): (.late, late(days, of: reading))
    case .near(let days): (.near, remaining(days, of: reading))
    case .running(let days): (.running, remaining(days, of: reading))
    case .met: (.done, self(Phrase("selesai", "met")))
    case .metLate: (.done, self(Phrase("selesai, lewat", "met late")))
    case .lapsed: (.done, self(Phrase("lampau", "lapsed")))
    case .held: (.held, self(Phrase("ditangguhkan", "suspended")))
    }
  }

  private func late(_ days: Int, of reading: ClockReading) -> String {
    switch reading.deadline.unit {
    case .working: self(Phrase("lewat \(days) hk", "\(days) wd late"))
    case .calendar, .hours: self(Phrase("lewat \(days) hari", "\(count(days, "day")) late"))
    }
  }

  private func remaining(_ days: Int, of reading: ClockReading) -> String {
    if days == 0 { return self(Phrase("hari ini", "today")) }
    return switch reading.deadline.unit {
    case .working: self(Phrase("\(days) hk lagi", "\(days) wd left"))
    case .calendar, .hours: self(Phrase("\(days) hari lagi", "\(count(days, "day")) left"))
    }
  }

  /// A clock in a sentence: `batas Kam 28 Nov, 9 hk lagi`.
  package func clockSentence(_ reading: ClockReading, today: CalendarDate) -> String {
    let day = weekdayDay(reading.due.date, today: today)
    let progress = reading.progress.map { ", \(word($0))" } ?? ""
    return "\(self(Phrase("batas", "due"))) \(day), \(clock(reading).text)\(progress)"
  }

  /// The last day by the other reading of when a time begins; nil where the law is read one way.
  package func beside(_ reading: ClockReading, today: CalendarDate) -> String? {
    reading.beside.map { due in
      let day = weekdayDay(due.date, today: today)
      return self(
        Phrase(
          "dari penerimaan: \(day); yang lebih awal mengikat",
          "from receipt: \(day); the earlier one binds"
        )
      )
    }
  }

  /// A deadline that does not run for a respondent: why, and by which article.
  package func idle(_ line: ClockLine) -> String? {
    switch line {
    case .started: nil
    case .notStarted(let row):
      self(Phrase("belum mulai: \(row.startText)", "not started: \(row.startText)"))
    case .excluded(_, let exclusion):
      self(
        Phrase(
          "tidak berlaku: \(exclusion.textID) (\(exclusion.article))",
          "not applicable: \(exclusion.textEN) (\(exclusion.article))"
        )
      )
    case .otherRemedy(let row, let route):
      both { wording in
        let kind = wording.word(route.kind.remedy)
        return Phrase(
          "tidak berlaku: upaya atas sanksi ini ialah \(kind) (\(row.legalBasis))",
          "not applicable: this sanction is contested by \(kind) (\(row.legalBasis))"
        )
      }.text(in: language)
    }
  }

  /// Why a day was not counted: `Sab 23 Nov akhir pekan`.
  package func skipped(_ day: SkippedDay, today: CalendarDate) -> String {
    let date = weekdayDay(day.date, today: today)
    switch day.reason {
    case .weekend: return "\(date) \(self(Phrase("akhir pekan", "weekend")))"
    case .holiday(let name, _): return "\(date) \(name)"
    }
  }

  /// The short name of a deadline; the code itself for one without a name.
  package func clockName(code: String) -> String {
    // Names are no law: a code the catalogue gains later is shown as it stands.
    Self.clockNames[code].map { self($0) } ?? code
  }

  /// Whom a deadline binds, as the catalogue names them; a name without a translation as it stands.
  package func clockActor(_ deadline: DeadlineRow) -> String {
    Self.clockActors[deadline.actor].map { self($0) } ?? deadline.actor
  }

  private static let clockActors: [String: Phrase] = [
    "BPASN": Phrase("BPASN", "BPASN"),
    "Bawaslu": Phrase("Bawaslu", "Bawaslu"),
    "PPK": Phrase("PPK", "PPK"),
    "Satgas": Phrase("satgas", "task force"),
    "atasan langsung/tim": Phrase("atasan langsung/tim", "direct superior/team"),
    "atasan pejabat/PPK": Phrase("atasan pejabat/PPK", "superior/PPK"),
    "kepala daerah": Phrase("kepala daerah", "head of region"),
    "pejabat yang berwenang menghukum": Phrase("pejabat berwenang", "entitled official"),
    "pejabat": Phrase("pejabat", "official"),
    "pelapor": Phrase("pelapor", "reporter"),
    "pengendali data": Phrase("pengendali data", "data controller"),
    "sistem": Phrase("sistem", "system"),
    "terhukum": Phrase("terhukum", "the punished"),
  ]

  private static let clockNames: [String: Phrase] = [
    "BW-LAPOR": Phrase("lapor ke Bawaslu", "report to Bawaslu"),
    "BW-KAJIAN-AWAL": Phrase("kajian awal Bawaslu", "Bawaslu's first study"),
    "BW-PERBAIKAN": Phrase("perbaikan laporan", "completing the report"),
    "BW-PENANGANAN": Phrase("penanganan Bawaslu", "Bawaslu's handling"),
    "BW-TAMBAHAN": Phrase("keterangan tambahan", "further statements"),
    "SBT-VERIFIKASI": Phrase("verifikasi SBT", "SBT verification"),
    "SBT-BAWASLU": Phrase("SBT di Bawaslu", "SBT at Bawaslu"),
    "PPK-TINDAK-LANJUT": Phrase("tindak lanjut PPK", "PPK follow-up"),
    "PPK-TINDAK-LANJUT-2020": Phrase("tindak lanjut PPK", "PPK follow-up"),
    "HD-PANGGIL-1": Phrase("pemeriksaan I", "examination I"),
    "HD-PANGGIL-2": Phrase("pemeriksaan II", "examination II"),
    "HD-TUNDA": Phrase("penundaan keputusan", "deferred decision"),
    "HD-SAMPAIKAN": Phrase("penyampaian SK", "service of decree"),
    "HD-KIRIM": Phrase("pengiriman SK", "sending of decree"),
    "HD-BERLAKU": Phrase("SK berlaku", "decree in force"),
    "UA-KEBERATAN": Phrase("masa keberatan", "time to object"),
    "UA-KEBERATAN-TANGGAPAN": Phrase("tanggapan keberatan", "answer to objection"),
    "UA-KEBERATAN-PUTUS": Phrase("putusan keberatan", "ruling on objection"),
    "UA-BANDING": Phrase("masa banding", "time to appeal"),
    "UA-BANDING-TANGGAPAN": Phrase("tanggapan banding", "answer to appeal"),
    "UA-BANDING-PUTUS": Phrase("putusan BPASN", "BPASN ruling"),
    "PTUN-GUGAT": Phrase("gugatan PTUN", "court action"),
    "PDP-NOTIF": Phrase("pemberitahuan data bocor", "data breach notice"),
    "PIL-162-LAPOR": Phrase("lapor penggantian", "report replacement"),
  ]

  /// On whom a matter waits and for how long: `Bawaslu 9 hari`, narrow `BKPSDM 9 h`.
  package func waiting(
    _ waiting: Waiting,
    today: CalendarDate,
    width: TextWidth = .long
  ) -> String {
    let days = max(0, today.days(since: waiting.since))
    let body = word(waiting.on, width: .short)
    switch width {
    case .short: return self(Phrase("\(body) \(days) h", "\(body) \(days) d"))
    case .long: return self(Phrase("\(body) \(days) hari", "\(body) \(count(days, "day"))"))
    }
  }

  /// An English noun with its number.
  func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
