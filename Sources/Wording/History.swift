package import Casework

extension Wording {
  /// One short sentence in the past tense for an entry of a case's history.
  ///
  /// - Parameters:
  ///   - item: The entry.
  ///   - file: The case, for the names of its respondents.
  ///   - law: Where clocks and the names of options are looked up.
  ///   - today: Decides where a year is printed.
  ///   - calendar: The office's days; without it no last day is named.
  /// - Returns: The sentence without a full stop.
  package func sentence(
    _ item: HistoryItem,
    file: CaseFile,
    law: LawBook,
    today: CalendarDate,
    calendar: WorkCalendar? = nil
  ) -> String {
    HistorySentence(
      wording: self,
      item: item,
      file: file,
      law: law,
      today: today,
      calendar: calendar
    ).text
  }
}

/// One entry on its way into words.
struct HistorySentence {
  let wording: Wording
  let item: HistoryItem
  let file: CaseFile
  let law: LawBook
  let today: CalendarDate
  let calendar: WorkCalendar?

  var text: String { wording(phrase) }

  private var phrase: Phrase {
    switch item.event {
    case .officeFounded(let facts):
      Phrase("kantor \(facts.office) dibuka", "office \(facts.office) founded")
    case .actorEnrolled(let entry):
      Phrase("petugas \(entry.name) didaftarkan", "official \(entry.name) enrolled")
    case .actorAppointed(let entry):
      Phrase("jabatan dicatat: \(entry.title)", "appointment recorded: \(entry.title)")
    case .ruleProposed(let facts): proposed(facts)
    case .ruleAdopted(let facts): adopted(facts)
    case .ruleWithdrawn(let facts): withdrawn(facts)
    case .rulesFrozen(let facts): frozen(facts)
    case .levelFixed(let entry): fixed(entry)
    case .tipRecorded(let facts):
      Phrase("informasi awal \(facts.tip) dicatat", "tip \(facts.tip) recorded")
    case .tipChecked(let entry): checked(entry)
    case .tipPromoted(let facts):
      Phrase(
        "informasi awal \(facts.tip) menjadi laporan \(facts.report)",
        "tip \(facts.tip) became report \(facts.report)"
      )
    case .reportRegistered(let facts):
      Phrase("laporan \(facts.letter) diregistrasi", "report \(facts.letter) registered")
    case .personRegistered(let facts):
      Phrase("\(facts.name.shown) dicatat", "\(facts.name.shown) recorded")
    case .caseOpened(let facts):
      Phrase("kasus dibuka: \(facts.title.shown)", "case opened: \(facts.title.shown)")
    case .caseExtended(let facts):
      Phrase("laporan \(facts.report) digabungkan", "report \(facts.report) joined")
    case .respondentEntered(let facts): entered(facts)
    case .caseSecluded(let entry): secluded(entry)
    case .conflictDeclared(let facts): declared(facts)
    case .conflictSucceeded(let entry):
      Phrase(
        "\(entry.successor) menggantikan \(entry.replaces), surat \(entry.letter.number)",
        "\(entry.successor) replaces \(entry.replaces), letter \(entry.letter.number)"
      )
    case .evidenceAttached(let facts): attached(facts)
    case .evidenceHandled(let facts): handled(facts)
    case .evidenceRedacted(let facts): redacted(facts)
    case .evidenceRechecked(let facts): rechecked(facts)
    case .duplicateAnswered(let facts): compared(facts)
    case .reportMerged(let facts): merged(facts)
    case .respondentMerged(let facts):
      Phrase(
        "\(name(facts.respondent)): digabung ke \(facts.into)",
        "\(name(facts.respondent)): joined to \(facts.into)"
      )
    case .findingRecorded(let facts): recorded(facts)
    case .recommendationRecorded(let entry): recorded(entry)
    case .waitingBegan(let entry): waiting(entry, id: "menunggu", en: "waiting for")
    case .waitingEnded(let entry):
      waiting(entry, id: "tidak lagi menunggu", en: "no longer waiting for")
    case .verificationFinished(let facts): verified(facts)
    case .clarificationInvited(let entry): invited(entry)
    case .clarificationHeld(let entry): clarified(entry)
    case .tipAssigned(let entry): assigned(entry)
    case .completenessChecked(let entry): completeness(entry)
    case .dispositionRecorded(let entry): disposed(entry)
    case .caseForwarded(let facts): forwarded(facts)
    case .reportWithdrawn(let entry): withdrawn(entry)
    case .letterSent(let facts): sent(facts)
    case .letterReceived(let facts): received(facts)
    case .letterAcknowledged(let entry): acknowledged(entry)
    case .examinationOpened(let entry): opened(entry)
    case .examinationReopened(let facts): reopened(facts)
    case .statementAdded(let facts): added(facts)
    case .witnessStated(let facts): witnessed(facts)
    case .examinationReported(let entry): handedUp(entry)
    case .releaseBegan(let entry): releaseBegan(entry)
    case .releaseEnded(let entry): releaseEnded(entry)
    case .panelFormed(let entry): paneled(entry)
    case .trackChosen(let facts): chosen(facts)
    case .decisionReturned(let facts): returned(facts)
    case .decisionDeferred(let entry): deferred(entry)
    case .crimeRecorded(let facts): crime(facts)
    case .stepRecorded(let facts): stepped(facts)
    case .proposalSent(let facts): proposed(facts)
    case .proposalAnswered(let entry): answered(entry)
    case .teamFormed(let entry): formed(entry)
    case .summonsIssued(let facts): summoned(facts)
    case .attendanceRecorded(let facts): attended(facts)
    case .statementAnswered(let facts):
      Phrase(
        "BAP \(name(facts.entry.respondent)): pertanyaan \(facts.number) dijawab",
        "statement of \(name(facts.entry.respondent)): question \(facts.number) answered"
      )
    case .statementClosed(let entry): closed(entry)
    case .membershipProved(let entry): proved(entry)
    case .ethicsHeard(let entry): heard(entry)
    case .assessmentWritten(let facts): written(facts)
    case .assessmentReviewed(let facts): reviewed(facts)
    case .decisionTaken(let facts): decided(facts)
    case .decisionPassed(let entry): passed(entry)
    case .superiorReplaced(let entry): replaced(entry)
    case .conflictWithdrawn(let entry): withdrawn(entry)
    case .actorLeft(let entry): left(entry)
    case .dutyHandedOver(let facts): handedOver(facts.entry)
    case .personLinked(let facts): linked(facts)
    case .personPositioned(let facts): positioned(facts)
    case .decreeNumbered(let entry): numbered(entry)
    case .decreeServed(let entry): served(entry)
    case .appealFiled(let facts): appealed(facts)
    case .decreeCalled(let entry): called(entry)
    case .appealAnswered(let entry): answered(entry)
    case .appealDecided(let facts): ruled(facts)
    case .lawsuitRecorded(let entry): sued(entry)
    case .executionBegun(let facts): begun(facts)
    case .uploadRecorded(let entry): uploaded(entry)
    case .oversightRecorded(let entry): overseen(entry)
    case .rehabilitationRecorded(let entry): restored(entry)
    case .decreeEffective(let entry):
      both { w in
        let day = w.weekdayDay(entry.on, today: today)
        return Phrase(
          "SK \(name(entry.respondent)) berlaku \(day)",
          "decree on \(name(entry.respondent)) in force \(day)"
        )
      }
    case .respondentCompleted(let entry):
      Phrase(
        "\(name(entry.respondent)): selesai",
        "\(name(entry.respondent)): completed"
      )
    case .letterIssued(let facts): issued(facts)
    case .copiesHanded(let facts): copied(facts)
    case .respondentDiscontinued(let entry):
      both { w in
        let ground = w.word(entry.ground)
        return Phrase(
          "\(name(entry.respondent)): dihentikan, \(ground)",
          "\(name(entry.respondent)): discontinued, \(ground)"
        )
      }
    case .followUpReported(let entry): reported(entry)
    case .pledgeRecorded(let entry): pledged(entry)
    case .circularRecorded(let entry): circulated(entry)
    case .circularAcknowledged(let entry): acknowledged(entry)
    case .aidCeilingSet(let entry): capped(entry)
    case .aidCommitted(let entry): committed(entry)
    case .breachRecorded(let facts): breached(facts)
    case .breachNotified(let entry): notified(entry)
    case .fieldCorrected(let entry): corrected(entry)
    case .logHealed(let facts):
      Phrase(
        "buku dipulihkan, \(facts.length) bita terpotong disimpan di karantina",
        "log healed, \(facts.length) torn bytes kept in quarantine"
      )
    }
  }

  // MARK: What every sentence needs

  /// A respondent's name; the ordinal where the file does not hold one.
  func name(_ ordinal: Int) -> String {
    file.respondent(ordinal)?.facts.name.shown ?? "\(file.id.short)/\(ordinal)"
  }

  /// At most two names; the rest is counted.
  func names(_ ordinals: [Int]) -> Phrase {
    let names = ordinals.map { name($0) }
    let rest = names.count - 2
    guard rest > 0 else { return both { Phrase($0.list(names), $0.list(names)) } }
    let first = names.prefix(2).joined(separator: ", ")
    return Phrase("\(first) dan \(rest) lagi", "\(first) and \(rest) more")
  }

  /// A phrase whose parts are worded in each language in turn.
  func both(_ make: (Wording) -> Phrase) -> Phrase { wording.both(make) }
}
