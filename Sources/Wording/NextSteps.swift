package import Casework

extension Wording {
  /// What is missing for the next step, as it stands after `belum:`.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - today: Decides where a year is printed.
  ///   - width: Short for the panel, at most 22 columns.
  /// - Returns: A noun, without a full stop.
  package func missing(
    _ step: NextStep,
    today: CalendarDate,
    width: TextWidth = .long
  ) -> String {
    switch width {
    case .short: self(shortMissing(step, today: today)).cut(to: 22)
    case .long: self(longMissing(step, today: today))
    }
  }

  /// Everything that is missing, in order; a word for nothing when the list is empty.
  package func missing(
    _ steps: [NextStep],
    today: CalendarDate,
    width: TextWidth = .long
  ) -> String {
    guard !steps.isEmpty else { return self(Phrase("tidak ada", "nothing")) }
    return steps.map { missing($0, today: today, width: width) }.joined(separator: ", ")
  }

  private func shortMissing(_ step: NextStep, today: CalendarDate) -> Phrase {
    switch step {
    case .verification: Phrase("verifikasi", "verification")
    case .clarificationOrInvitation: Phrase("klarifikasi", "clarification")
    case .forwarding: Phrase("surat pelimpahan", "letter passing it on")
    case .teamDecree: Phrase("SK Tim Pemeriksa", "team decree")
    case .summons(let round):
      Phrase("panggilan \(roman(round))", "summons \(roman(round))")
    case .attendance(let meeting):
      each { "\($0(Phrase("hadir", "attendance"))) \($0.day(meeting, today: today))" }
    case .statement: Phrase("tanya jawab BAP", "statement")
    case .closeStatement: Phrase("tanda tangan BAP", "signed statement")
    case .membershipProof: Phrase("KTA atau SIPOL", "card or SIPOL")
    case .ethicsHearing: Phrase("sidang majelis", "panel hearing")
    case .assessment(let part): part.shortPhrase
    case .review(let part):
      Phrase("reviu \(part.shortPhrase.indonesian)", "review: \(part.shortPhrase.english)")
    case .decision: Phrase("keputusan", "decision")
    case .outsideDecision(let body):
      each { "\($0(Phrase("putusan", "decision"))) \($0.word(body, width: .short))" }
    case .decreeNumber: Phrase("nomor SK", "decree number")
    case .service: Phrase("penyampaian", "service")
    case .awaitAppealWindow(let until?):
      each { "\($0(Phrase("upaya s.d.", "appeals to"))) \($0.day(until, today: today))" }
    case .awaitAppealWindow(nil): Phrase("masa upaya", "appeal period")
    case .effect: Phrase("catat berlaku", "entry into force")
    case .appealAnswer: Phrase("tanggapan upaya", "answer to appeal")
    case .appealRuling: Phrase("putusan upaya", "ruling on appeal")
    case .executionBegin: Phrase("mulai pelaksanaan", "begin execution")
    case .executionUntil(let until):
      each { "\($0(Phrase("jalan s.d.", "runs to"))) \($0.day(until, today: today))" }
    case .execution: Phrase("pelaksanaan", "execution")
    case .upload: Phrase("unggah I'DIS", "upload to I'DIS")
    case .rehabilitation: Phrase("pemulihan nama", "rehabilitation")
    case .followUpReport: Phrase("lap. tindak lanjut", "follow-up report")
    }
  }

  private func longMissing(_ step: NextStep, today: CalendarDate) -> Phrase {
    switch step {
    case .verification: Phrase("hasil verifikasi", "the result of verification")
    case .clarificationOrInvitation:
      Phrase("undangan atau klarifikasi", "an invitation or clarification")
    case .forwarding:
      Phrase("surat pelimpahan kepada yang berwenang", "the letter to whom it belongs")
    case .teamDecree:
      Phrase(
        "SK Tim Pemeriksa, karena hukuman berat mungkin",
        "the team decree, as a heavy sanction may follow"
      )
    case .summons(let round):
      Phrase("panggilan \(roman(round))", "summons \(roman(round))")
    case .attendance(let meeting):
      both {
        let day = $0.weekdayDay(meeting, today: today)
        return Phrase("hadir atau tidak hadir pada \(day)", "attendance or absence on \(day)")
      }
    case .statement: Phrase("tanya jawab BAP", "questions and answers of the statement")
    case .closeStatement:
      Phrase("BAP ditutup dan ditandatangani", "the statement closed and signed")
    case .membershipProof:
      Phrase("bukti keanggotaan: KTA atau SIPOL", "proof of membership: card or SIPOL")
    case .ethicsHearing:
      Phrase("rekomendasi Majelis Kode Etik", "the ethics panel's recommendation")
    case .assessment(let part):
      Phrase("kajian \(part.phrase.indonesian)", "assessment, \(part.phrase.english)")
    case .review(let part):
      Phrase("reviu kajian \(part.phrase.indonesian)", "review of the \(part.phrase.english)")
    case .decision: Phrase("keputusan pejabat berwenang", "the entitled official's decision")
    case .outsideDecision(let body):
      both {
        Phrase(
          "keputusan \($0.word(body)) atas usul PPK",
          "the decision of \($0.word(body)) on the PPK's proposal"
        )
      }
    case .decreeNumber: Phrase("nomor dan tanggal SK", "number and date of the decree")
    case .service: Phrase("penyampaian SK", "service of the decree")
    case .awaitAppealWindow(let until?):
      both {
        let day = $0.weekdayDay(until, today: today)
        return Phrase("masa upaya sampai \(day)", "the appeal period until \(day)")
      }
    case .awaitAppealWindow(nil):
      Phrase("masa upaya administratif", "the end of the appeal period")
    case .effect: Phrase("catatan bahwa SK berlaku", "the record that the decree is in force")
    case .appealAnswer:
      Phrase("tanggapan pejabat atas upaya", "the official's answer to the appeal")
    case .appealRuling: Phrase("putusan atas upaya", "the ruling on the appeal")
    case .executionBegin: Phrase("tanggal mulai pelaksanaan", "the day execution begins")
    case .executionUntil(let until):
      both {
        let day = $0.weekdayDay(until, today: today)
        return Phrase("pelaksanaan sampai \(day)", "execution until \(day)")
      }
    case .execution: Phrase("pelaksanaan SK", "execution of the decree")
    case .upload: Phrase("unggahan I'DIS/SIASN", "the upload to I'DIS/SIASN")
    case .rehabilitation: Phrase("surat pemulihan nama baik", "the rehabilitation letter")
    case .followUpReport:
      Phrase("laporan tindak lanjut", "the follow-up report")
    }
  }

  /// The number of a summons as it is printed.
  func roman(_ round: Int) -> String { String(repeating: "I", count: max(1, round)) }
}
