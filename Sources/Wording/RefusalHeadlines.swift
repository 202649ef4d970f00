import Casework

extension Wording {
  /// One sentence what is wrong, with the facts of the refusal.
  func headline(_ refusal: Refusal, law: LawBook) -> Phrase {
    switch refusal.cause {
    case .malformed(let detail):
      Phrase("Perintah tidak terbaca: \(detail).", "The command cannot be read: \(detail).")
    case .unknownField(let field):
      Phrase("Tidak ada isian \(field).", "There is no field \(field).")
    case .role(let have, let need):
      both { wording in
        let names = need.map { wording.word($0) }.joined(separator: ", ")
        return Phrase(
          "Peran \(wording.word(have)) tidak boleh mencatat ini; yang boleh: \(names).",
          "The role \(wording.word(have)) may not record this; these may: \(names)."
        )
      }
    case .actorUnknown(let name):
      Phrase("Petugas \(name) tidak terdaftar.", "No official \(name) is enrolled.")
    case .actorTaken(let actor):
      Phrase("Petugas \(actor) sudah terdaftar.", "The official \(actor) is enrolled already.")
    case .numberUnknown(let number):
      Phrase("Nomor \(number) tidak ada.", "There is no number \(number).")
    case .needToKnow:
      Phrase("Kasus ini tertutup bagi Anda.", "This case is closed to you.")
    case .conflictDeclared:
      Phrase(
        "Anda menyatakan benturan kepentingan dalam kasus ini.",
        "You declared a conflict of interest in this case."
      )
    case .fieldRequired(let field):
      both {
        Phrase("Belum diisi: \($0.fieldName(field)).", "Missing: \($0.fieldName(field)).")
      }
    case .textTooLong(let field, let bytes):
      both { wording in
        let name = wording.fieldName(field)
        return Phrase(
          "\(name): \(bytes) bita, paling banyak \(Text.byteLimit).",
          "\(name): \(bytes) bytes, at most \(Text.byteLimit)."
        )
      }
    case .textControl(let field, let scalar):
      both { wording in
        let name = wording.fieldName(field)
        return Phrase(
          "\(name) memuat karakter kendali \(scalar).",
          "\(name) holds the control character \(scalar)."
        )
      }
    case .valueTwice(let field, let value):
      both { wording in
        let name = wording.fieldName(field)
        return Phrase(
          "\(value) disebut dua kali pada \(name).",
          "\(value) stands twice in \(name)."
        )
      }
    case .valueUnknown(let field, let value):
      both { wording in
        let name = wording.fieldName(field)
        return Phrase(
          "\(value) tidak dapat dipakai untuk \(name).",
          "\(value) will not do for \(name)."
        )
      }
    case .nipForm(let nip, let problem):
      each { "NIP \(nip): \($0.problem(problem))." }
    case .nikForm(let problem):
      each { "NIK: \($0.problem(problem))." }
    case .personTwice(let name):
      Phrase("\(name) disebut dua kali.", "\(name) is named twice.")
    case .nobodyKnown:
      Phrase(
        "Tidak seorang pun yang disebut sudah dikenal.",
        "None of the persons named is known."
      )
    case .routingRequired:
      Phrase(
        "Laporan diterima pejabat yang memutus dan belum diteruskan kepada satgas.",
        "The report was handed to the deciding official and is not passed to the task force."
      )
    case .actAfterReport(let act, let received):
      both { wording in
        let (act, received) = (wording.longDay(act), wording.longDay(received))
        return Phrase(
          "Perbuatan \(act) sesudah laporan diterima \(received).",
          "The act of \(act) is later than its report of \(received)."
        )
      }
    case .dateOrder(let earlier, let later):
      both { wording in
        let (earlier, later) = (wording.longDay(earlier), wording.longDay(later))
        return Phrase(
          "\(earlier) seharusnya tidak sesudah \(later).",
          "\(earlier) should not be after \(later)."
        )
      }
    case .weekday(let date, let said):
      both { wording in
        let (date, said) = (wording.longDay(date), wording.word(said))
        return Phrase("\(date) bukan hari \(said).", "\(date) is not a \(said).")
      }
    case .captureNotOriginal:
      Phrase(
        "Tangkapan atau rekaman layar bukan bukti asli.",
        "A picture or recording of a screen is no original."
      )
    case .evidenceChanged(let name):
      Phrase("Berkas \(name) berubah saat dibaca.", "The file \(name) changed while being read.")
    case .evidenceUnreadable(let name):
      Phrase("Berkas \(name) tidak dapat dibaca.", "The file \(name) cannot be read.")
    case .fileTrouble(let path, let trouble):
      both { wording in
        let why = wording.word(trouble)
        return Phrase("Berkas \(path): \(why).", "The file \(path): \(why).")
      }
    case .evidenceUnknown(let number):
      Phrase("Kasus ini tidak memuat bukti B\(number).", "This case holds no evidence B\(number).")
    case .evidenceWithoutLink(let number): withoutLink(number)
    case .redactionUnchanged(let number): unchangedRedaction(number)
    case .duplicateOfItself(let record): ofItself(record)
    case .duplicateReason(let ground): reasonWanted(ground)
    case .duplicateAnswerDiffers(let record): answerDiffers(record)
    case .tipPromoted(let tip): promotedAlready(tip)
    case .mergedAlready(let id, let file): mergedAlready(id, into: file)
    case .registerKnown(let id):
      Phrase(
        "Nomor registrasi itu sudah tercatat sebagai \(id).",
        "That register number is recorded as \(id)."
      )
    case .stage(let have, let need):
      both { wording in
        let needed = need.map { wording.word($0) }.joined(separator: ", ")
        return Phrase(
          "Tahap sekarang \(wording.word(have)); ini hanya pada tahap \(needed).",
          "The stage is \(wording.word(have)); this belongs to: \(needed)."
        )
      }
    case .ended(let stage):
      both { wording in
        Phrase(
          "Urusan terlapor ini sudah berakhir: \(wording.word(stage)).",
          "This respondent's matter has ended: \(wording.word(stage))."
        )
      }
    case .notAsn:
      Phrase("Terlapor ini non-ASN.", "This respondent is not a civil servant.")
    case .violationUnknown(let code):
      code.isEmpty
        ? Phrase("Belum ada pelanggaran yang dikutip.", "No violation is cited yet.")
        : Phrase(
          "Pelanggaran \(law.fullName(violation: code)) tidak ada atau tidak mengenai orang ini.",
          "The violation \(law.fullName(violation: code)) does not exist or does not reach this "
            + "person."
        )
    case .violationNotInForce(let code):
      Phrase(
        "Aturan \(law.fullName(violation: code)) tidak berlaku pada hari perbuatan.",
        "The rule \(law.fullName(violation: code)) was not in force on the day of the act."
      )
    case .trackNotPossible(let track):
      both { wording in
        Phrase(
          "Pelanggaran yang dikutip tidak membuka jalur \(wording.word(track)).",
          "The violations cited do not lead to this track: \(wording.word(track))."
        )
      }
    case .teamElements(let missing):
      both { wording in
        let names = wording.list(missing.map { wording.word($0) })
        return Phrase("Tim pemeriksa belum memuat \(names).", "The examining team lacks: \(names).")
      }
    case .teamRank(let member, let examined):
      both { wording in
        let (member, examined) = (wording.word(member), wording.word(examined))
        return Phrase(
          "Anggota tim berjabatan \(member), yang diperiksa \(examined).",
          "A member of the team is \(member), the person examined \(examined)."
        )
      }
    case .teamRequired:
      Phrase(
        "Belum ada SK Tim Pemeriksa sebelum pemeriksaan.",
        "There was no team decree before the examination."
      )
    case .summonsOpen(let day):
      both {
        Phrase(
          "Panggilan I untuk \($0.longDay(day)) belum dicatat tidak hadir.",
          "Absence on the first summons, for \($0.longDay(day)), is not recorded."
        )
      }
    case .summonsHour(let called): hourNotCome(called)
    case .summonsTwice:
      Phrase("Panggilan I dan II sudah terbit.", "Summons I and II are issued already.")
    case .summonsMissing:
      Phrase(
        "Tidak ada panggilan yang dihadiri atau menunggu dicatat.",
        "No summons was attended or waits for its attendance."
      )
    case .notOnTrack(let stage, let track): notOnTrack(stage, track)
    case .letterUnknown(let number): letterUnknown(number)
    case .examinerConflicted(let actor): examinerConflicted(actor)
    case .releaseTooEarly: releaseTooEarly
    case .releaseHeavyClosed: releaseHeavyClosed
    case .teamChairs(let count): teamChairs(count)
    case .releaseMissing: releaseMissing
    case .panelRank(let member, let examined): panelRank(member, examined)
    case .meetingBeforeLetter(let letter, let meeting):
      both { wording in
        let (letter, meeting) = (wording.longDay(letter), wording.longDay(meeting))
        return Phrase(
          "Pertemuan \(meeting) mendahului suratnya \(letter).",
          "The meeting on \(meeting) comes before its letter of \(letter)."
        )
      }
    case .statementEmpty:
      Phrase("BAP belum memuat tanya jawab.", "The statement holds no question and answer.")
    case .authorIsReviewer:
      Phrase("Anda sendiri penulis kajian ini.", "You wrote this assessment yourself.")
    case .sheetRequired: Self.sheetRequired
    case .sheetOfOwn(let actor): sheetOfOwn(actor)
    case .sheetDate(let signed, let decided): sheetDate(signed: signed, decided: decided)
    case .assessmentMissing(let parts):
      both { wording in
        let names = wording.list(parts.map { wording.word($0) })
        return Phrase("Kajian belum final: \(names).", "The assessment is not final: \(names).")
      }
    case .examinationRequired:
      Phrase(
        "Terlapor belum diperiksa, dan ketidakhadirannya belum lengkap dicatat.",
        "The respondent was not heard, nor is the absence fully recorded."
      )
    case .oneSanction(let day):
      both {
        Phrase(
          "Sudah ada keputusan, \($0.longDay(day)).",
          "There is a decision already, of \($0.longDay(day))."
        )
      }
    case .optionUnknown(let code):
      Phrase("Tidak ada jenis sanksi \(code).", "There is no sanction \(code).")
    case .optionClosed(let code, let reason):
      each { wording in
        let why = wording.closed(reason, article: refusal.article, width: .long)
        return "\(wording.option(code, law: law)): \(why)"
      }
    case .adviceClosed(let level, let reason): adviceClosed(level, reason, refusal.article)
    case .notEntitled(let deciders):
      naming(deciders, orNobody: Self.nobodyNamed) { names in
        Phrase("Yang berwenang: \(names), bukan Anda.", "Entitled: \(names), not you.")
      }
    case .contractHolderOnly:
      Phrase(
        "Hanya penanda tangan perjanjian kerja yang memutus untuk non-ASN ini.",
        "Only who signed the contract decides about this person."
      )
    case .decidedHere(let deciders): decidedHere(deciders)
    case .proposerNotPPK: Self.proposerNotPPK
    case .proposalOpen(let body, let day): proposalOpen(body, day)
    case .proposalMissing: Self.proposalMissing
    case .passedOn(let actor, let day): passedOn(to: actor, on: day)
    case .sideStep(let code, let state): sideStep(code, state, law: law)
    case .examinerDecides:
      Phrase("Anda ikut memeriksa terlapor ini.", "You examined this respondent.")
    case .otherNotEntitled(let actor, let deciders): otherNotEntitled(actor, deciders)
    case .otherConflicted(let actor): otherConflicted(actor)
    case .noConflict(let actor): noConflict(actor)
    case .conflictUnreplaced(let actor): conflictUnreplaced(actor)
    case .superiorInvolved(let name): superiorInvolved(name)
    case .replacementNotHigher(let by, let replaced): replacementNotHigher(by, than: replaced)
    case .summonsSignatory(let signatory): summonsSignatory(signatory)
    case .punishedBefore(let id): punishedBefore(id)
    case .linkedNotSuperior(let linked, let below): linkedNotSuperior(linked, of: below)
    case .actorLeft(let actor, let day): actorLeft(actor, day)
    case .lastAdmin:
      Phrase("Ini satu-satunya admin kantor.", "This is the office's only admin.")
    case .statusDiffers(let status, let day): statusDiffers(status, since: day)
    case .capacityLetterMissing:
      Phrase(
        "Penunjukan selaku Pj, Plt, atau Pjs belum bersurat.",
        "The letter of the acting appointment is missing."
      )
    case .alreadyDone(let day):
      both {
        Phrase(
          "Ini sudah tercatat, \($0.longDay(day)).",
          "This is recorded already, of \($0.longDay(day))."
        )
      }
    case .decisionMissing:
      Phrase(
        "Belum ada keputusan atau batas yang dapat dijawab.",
        "There is no decision or running clock to answer yet."
      )
    case .appealOpen(let filed):
      both { wording in
        let day = wording.longDay(filed)
        return Phrase(
          "Upaya administratif tanggal \(day) belum diputus.",
          "The remedy filed on \(day) is not decided yet."
        )
      }
    case .appealMissing:
      Phrase("Belum ada upaya administratif yang diajukan.", "No remedy has been filed.")
    case .rulingDirection(let outcome, let option):
      both { wording in
        let (name, result) = (wording.option(option, law: law), wording.word(outcome))
        return Phrase(
          "\(name) tidak sesuai dengan hasil: \(result).",
          "\(name) does not fit the outcome: \(result)."
        )
      }
    case .rulingBody(let body, let need): rulingBody(body, need: need)
    case .rulerNotAbove(let actor): rulerNotAbove(actor)
    case .lawsuitMissing:
      Phrase("Belum ada gugatan yang terdaftar.", "No lawsuit is before a court.")
    case .notBlocked:
      Phrase("Data orang ini tidak sedang diblokir.", "This person's data is not blocked.")
    case .appealTooLate(let due):
      both {
        Phrase(
          "Masa upaya berakhir \($0.longDay(due)).",
          "The appeal period ended on \($0.longDay(due))."
        )
      }
    case .notYet(let day):
      both {
        Phrase("\($0.longDay(day)) belum tiba.", "\($0.longDay(day)) has not come yet.")
      }
    case .oldValueDiffers(let value):
      Phrase("Nilai yang tercatat sekarang: \(value).", "The value recorded now: \(value).")
    case .reasonRequired(let warning):
      each { $0.reasonRequired(warning, law: law) }
    case .baseVersion(let stream, let seen, let found):
      Phrase(
        "\(stream) berubah: Anda melihat catatan \(seen), sekarang \(found).",
        "\(stream) changed: you saw entry \(seen), now it is \(found)."
      )
    case .commandForgotten(let id): commandForgotten(id)
    case .programTooOld(let kind):
      Phrase("Buku memuat \(kind), yang belum dikenal.", "The log holds \(kind), not known here.")
    case .notInDemo(let what):
      Phrase("\(what) hanya dapat di kantor contoh.", "\(what) works in a demo only.")
    case .ruleOwnProposal(let number): ownProposal(number)
    case .ruleTooEarly(let from, let latest): tooEarly(from: from, latest: latest)
    case .ruleRow(let problem): self.problem(problem)
    case .levelFixedByLaw(let code): levelFixedByLaw(code)
    case .paperIncomplete(let kind, let gaps): paperIncomplete(kind, gaps)
    case .copiesEmpty: Self.nothingToCopy
    case .paperHead(let n): paperHead(n)
    case .paperText: paperText
    case .pledgeDay(let day): pledgeDay(day)
    case .aidExceeds(let amount, let left): aidExceeds(amount, left: left)
    case .aidNoCeiling(let year): aidNoCeiling(year)
    case .aidCeilingLow(let amount, let committed): aidCeilingLow(amount, committed: committed)
    }
  }
}
