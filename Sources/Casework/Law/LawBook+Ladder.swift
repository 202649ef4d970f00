extension LawBook {
  /// Every sanction of the catalogue exactly once, open or closed, with the article for either.
  ///
  /// - Complexity: rows of violation cited × rows of sanction.
  package func ladder(_ question: OptionQuestion) -> Ladder {
    let place = place(of: question)
    let deciding = decidingRows(question)
    let readings = deciding.map {
      LadderReading(book: self, question: question, row: $0, phase: place.phase, day: place.isDay)
    }
    var open: [OpenOption] = []
    var closed: [ClosedOption] = []
    for sanction in catalogue.sanctions(on: question.actDate) {
      switch verdict(on: sanction, readings: readings, question: question) {
      case .open(let option): open.append(option)
      case .closed(let option): closed.append(option)
      }
    }
    let level = heaviest(readings)
    return Ladder(
      question: question,
      phase: place.phase,
      open: open,
      closed: closed,
      level: level,
      beside: beside(question, deciding: deciding, level: level),
      shortArticle: readings.first?.shortArticle ?? ""
    )
  }

  private func place(of question: OptionQuestion) -> (phase: ElectionPhase, isDay: Bool) {
    let calendar = workCalendar(region: question.region)
    let date = question.actDate
    let named = question.election.flatMap { calendar.election($0) }
    guard let election = named ?? calendar.phase(on: date)?.election else {
      return (.noElection, false)
    }
    return (election.phase(on: date), election.penetapan == date)
  }

  /// The rows that decide: all cited ones, save forms of the joint decree beside an article.
  private func decidingRows(_ question: OptionQuestion) -> [ViolationRow] {
    let rows = question.violations.compactMap { catalogue.violation($0, on: question.actDate) }
    let articles = rows.filter { row in
      !standsBeside(row) && row.kind != .criminal && row.kind != .ethics
        && isCitedInTime(row, question)
        && tracks.track(of: row, status: question.status, on: question.actDate) != nil
    }
    return articles.isEmpty ? rows : rows.filter { !standsBeside($0) }
  }

  /// Whether the row covers the day of the act, or was cited with a reason although it came later.
  private func isCitedInTime(_ row: ViolationRow, _ question: OptionQuestion) -> Bool {
    row.isInForce(on: question.actDate)
      || question.actDate < row.validFrom && question.waived.contains(row.code)
  }

  /// Whether a row gives way to a cited article; forms of the code of ethics are a track of their own.
  private func standsBeside(_ row: ViolationRow) -> Bool {
    guard row.kind == .discipline, row.sanction.level != .ptdh else { return false }
    return note(violation: row.code)?.standsBeside ?? false
  }

  private func verdict(
    on sanction: SanctionRow,
    readings: [LadderReading],
    question: OptionQuestion
  ) -> Verdict {
    let verdicts = readings.map { $0.verdict(on: sanction) }
    let opened = verdicts.enumerated().compactMap { index, verdict -> (Int, OpenOption)? in
      if case .open(let option) = verdict { (index, option) } else { nil }
    }
    if let (index, option) = opened.first {
      return .open(weighed(option, from: readings[index], among: readings))
    }
    let shut = verdicts.compactMap { verdict -> ClosedOption? in
      if case .closed(let option) = verdict { option } else { nil }
    }
    if let closest = shut.max(by: { $0.reason.closeness < $1.reason.closeness }) {
      return .closed(closest)
    }
    return .closed(unknown(sanction, question: question))
  }

  private func weighed(
    _ option: OpenOption,
    from reading: LadderReading,
    among readings: [LadderReading]
  ) -> OpenOption {
    guard let own = reading.level?.disciplineOrder,
      let heaviest = readings.compactMap({ $0.level?.disciplineOrder }).max(), own < heaviest
    else { return option }
    return option.adding(caution(.lighterThanHeaviest))
  }

  private func heaviest(_ readings: [LadderReading]) -> Level? {
    readings.compactMap(\.level).max { ($0.disciplineOrder ?? 0) < ($1.disciplineOrder ?? 0) }
  }

  private func unknown(_ sanction: SanctionRow, question: OptionQuestion) -> ClosedOption {
    let own = article(sanction.legalBasis, on: question.actDate, status: question.status)
    return ClosedOption(
      sanction,
      book: self,
      reason: .unknownViolation(question.violations.first ?? ""),
      article: own ?? statusBasis(question) ?? sanction.code,
      shortArticle: note(sanction: sanction.code)?.shortArticle ?? ""
    )
  }

  private func beside(
    _ question: OptionQuestion,
    deciding: [ViolationRow],
    level: Level?
  ) -> BesideReading? {
    let row = question.violations.lazy.compactMap { catalogue.violation($0, on: question.actDate) }
      .first { row in
        standsBeside(row) && !deciding.contains(row) && isCitedInTime(row, question)
      }
    guard let row else { return nil }
    // Honorary staff share the forms of the joint decree, never its levels.
    let printed = question.status.isASN ? row.sanction.level : nil
    return BesideReading(
      code: row.code,
      level: printed,
      short: note(violation: row.code)?.short ?? row.code,
      confidence: row.sanction.confidence,
      departure: printed != nil && level != nil && printed != level
    )
  }

  /// The law the person's own tracks stand on.
  func statusBasis(_ question: OptionQuestion) -> String? {
    let own = tracks.rules.filter { rule in
      rule.statuses.contains(question.status) && rule.isInForce(on: question.actDate)
    }
    .map(\.track)
    return own.lazy.compactMap { self.basis(of: $0, on: question.actDate) }.first
  }

  func note(violation code: String) -> Overlay.ViolationNote? {
    overlay.violations.first { $0.code == code }
  }

  func note(sanction code: String) -> Overlay.SanctionNote? {
    overlay.sanctions.first { $0.code == code }
  }

  func caution(_ kind: Caution.Kind, article: String? = nil) -> Caution {
    Caution(kind: kind, asksReason: overlay.reasonCautions.contains(kind), article: article)
  }
}

/// An option, open or closed.
enum Verdict {
  case open(OpenOption)
  case closed(ClosedOption)
}

extension OpenOption {
  func adding(_ caution: Caution) -> OpenOption {
    OpenOption(
      code: code,
      level: level,
      textID: textID,
      textEN: textEN,
      shortID: shortID,
      shortEN: shortEN,
      article: article,
      shortArticle: shortArticle,
      confidence: confidence,
      cautions: cautions + [caution]
    )
  }
}

extension ClosedOption {
  init(
    _ sanction: SanctionRow,
    book: LawBook,
    reason: ClosedReason,
    article: String,
    shortArticle: String
  ) {
    let note = book.note(sanction: sanction.code)
    self.init(
      code: sanction.code,
      level: book.level(of: sanction),
      textID: sanction.textID,
      textEN: note?.textEN ?? sanction.textID,
      shortID: note?.shortID ?? sanction.textID,
      shortEN: note?.shortEN ?? sanction.textID,
      reason: reason,
      article: article,
      shortArticle: shortArticle,
      confidence: sanction.confidence
    )
  }
}

extension LawBook {
  /// The level a sanction is listed under: its own, or that of the kind of act it is.
  package func level(of sanction: SanctionRow) -> Level {
    sanction.level ?? tracks.instrument(sanction.instrument)?.level ?? .kontrak
  }
}
