internal import Casework
internal import Terminal
internal import Wording

// Choosing a paper, reading it, issuing it, reading it again.

extension Dashboard {
  /// The papers of the respondent in view: those that can be printed, the others with what they
  /// lack, then those already issued.
  func papersMenu(reader: any OfficeReader) -> MenuLayer {
    guard let (file, respondent) = selection(reader) else {
      return MenuLayer(kind: .papers, title: wording(.papersTitle), items: [])
    }
    let kinds = PaperKind.allCases.filter { isOfTrack($0, respondent) }
    // The digit of a kind is the same whatever the case holds; older reports come without one.
    let items = kinds.enumerated().map { place, kind in
      item(kind, respondent, file, report: file.reports.last?.id, place: place)
    }
    let older = file.reports.dropLast().reversed().map { report in
      item(.receipt, respondent, file, report: report.id, place: nil)
    }
    let issued = file.papers(about: respondent.ordinal).reversed().map { paper in
      MenuItem(
        keys: "",
        text: "\(wording(.reprintWord)): \(title(of: paper, today: reader.now.date))",
        synonyms: "\(paper.entry.code) \(paper.entry.kind.rawValue)",
        target: .reprint(paper.number),
        disabledReason: nil
      )
    }
    return MenuLayer(
      kind: .papers,
      title: "\(wording(.papersTitle)) · \(respondent.row.id.short)",
      items: items + older + issued
    )
  }

  private func item(
    _ kind: PaperKind,
    _ respondent: RespondentFile,
    _ file: CaseFile,
    report: RecordID?,
    place: Int?
  ) -> MenuItem {
    let gaps = file.gaps(
      of: kind,
      about: file.subject(of: kind, for: respondent.ordinal, report: report)
    )
    let isOneOfSeveral = kind == .receipt && file.reports.count > 1
    let letter = isOneOfSeveral ? file.reports.first { $0.id == report }?.letter : nil
    return MenuItem(
      keys: place.map { $0 < 10 ? String(($0 + 1) % 10) : "" } ?? "",
      text: wording.word(kind) + (letter.map { " \($0)" } ?? ""),
      synonyms: kind.rawValue,
      target: .paper(kind, kind == .receipt ? report : nil),
      disabledReason: gaps.isEmpty ? nil : wording.words(gaps)
    )
  }

  /// A decree is for civil servants, its letter for staff on a contract: one of the two is shown.
  private func isOfTrack(_ kind: PaperKind, _ respondent: RespondentFile) -> Bool {
    switch kind {
    case .decree: respondent.row.track != .contract
    case .contract: respondent.row.track == .contract
    case .receipt, .invitation, .firstSummons, .secondSummons, .absence, .statement, .assessment,
      .rehabilitation, .followUp, .studyRequest:
      true
    }
  }

  private func title(of paper: PaperRecord, today: CalendarDate) -> String {
    let number = paper.entry.number.map { " \($0.shown)" } ?? ""
    let day = wording.day(paper.entry.on, today: today)
    return
      "\(wording.word(paper.entry.kind, width: .short))\(number) · \(paper.entry.code) · \(day)"
  }

  /// What a paper is printed for once it is chosen.
  func show(_ kind: PaperKind, report: RecordID?, reader: any OfficeReader) -> [Effect] {
    guard let (_, respondent) = selection(reader) else { return [.bell] }
    let id = respondent.row.id
    return [.paper(PaperRequest(kind, of: id, report: report, for: .issue))]
  }

  /// The decree, or the letter that takes its place, of the respondent in view.
  func previewDecree(reader: any OfficeReader) -> [Effect] {
    guard let (_, respondent) = selection(reader) else { return [.bell] }
    return [.paper(PaperRequest(decreeKind(respondent), of: respondent.row.id, for: .look))]
  }

  /// The decree as the open form of a decision would lead to it.
  func previewDecree(of form: FormState, reader: any OfficeReader) -> [Effect] {
    guard let (_, respondent) = selection(reader) else { return [.bell] }
    let command = form.command(scene: scene(reader))
    return [
      .paper(
        PaperRequest(decreeKind(respondent), of: respondent.row.id, for: .trial(command))
      )
    ]
  }

  func decreeKind(_ respondent: RespondentFile) -> PaperKind {
    respondent.row.track == .contract ? .contract : .decree
  }

  /// Asks whether what was just read shall be issued.
  mutating func ask(
    toIssue request: PaperRequest,
    with draft: CommandDraft,
    reader: any OfficeReader
  ) {
    let roles = request.kind.roles
    let held = Set(reader.office.actors[reader.acting.actor]?.roles ?? [])
    if let reason = writingReason(reader) { return say("× \(wording(reason))", .near) }
    guard !roles.isDisjoint(with: held.union([reader.acting.role])) else {
      let names = scene(reader).phrase {
        $0.words(roles.sorted { $0.rawValue < $1.rawValue }, width: .short)
      }
      return say("× \(wording(.onlyRoles(names)))", .near)
    }
    guard case .object(let statement) = draft.statement,
      let file = reader.file(request.respondent.file)
    else { return }
    let name = file.respondent(request.respondent.ordinal)?.facts.name.shown ?? ""
    let isOfReport = request.kind == .receipt
    let spec = FormSpec(
      .issueLetter,
      subject: isOfReport ? file.id.short : "\(request.respondent.short) \(name)",
      fields: [],
      fixed: statement,
      respondent: request.respondent
    )
    let whom = isOfReport ? "" : " (\(request.respondent.short) \(name))"
    open(.form(FormState(spec)))
    open(
      .confirm(
        ConfirmLayer(
          .yes,
          text: wording(.issueThis(request.kind.phrase, whom)),
          challenge: nil,
          unnumbered: statement["number"] == nil || request.number != nil ? request : nil
        )
      )
    )
  }

  /// Asks for the number a paper shall bear.
  mutating func askNumber(of request: PaperRequest) {
    open(
      .ask(
        AskLayer(
          subject: .paperNumber(request),
          title: wording(.giveNumber).capitalised,
          lines: [
            Line("\(wording.word(request.kind)) · \(request.respondent.short)", .bold),
            Line(wording(.numberAsk)),
          ],
          answers: []
        )
      )
    )
  }

  /// Says why a paper cannot be shown.
  mutating func refusePaper(_ refusal: Refusal, reader: any OfficeReader) {
    open(.notice(notice(of: refusal, reader: reader)))
  }

  /// An issued paper again, as it was printed.
  mutating func reprint(_ number: Int, reader: any OfficeReader) -> [Effect] {
    guard let (file, _) = selection(reader),
      let paper = file.papers.first(where: { $0.number == number })
    else { return [.bell] }
    return page(paper, of: file.id, reader: reader)
  }

  /// The paper issued last in a case.
  mutating func lastPaper(of id: RecordID, reader: any OfficeReader) -> [Effect] {
    guard let paper = reader.file(id)?.papers.last else { return [] }
    return page(paper, of: id, reader: reader)
  }

  private mutating func page(
    _ paper: PaperRecord,
    of id: RecordID,
    reader: any OfficeReader
  ) -> [Effect] {
    if let text = reader.text(of: paper, in: id) { return [.page(text)] }
    say("! \(wording(.paperGone))", .near)
    return [.bell]
  }
}
