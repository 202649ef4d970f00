package import Casework
internal import Terminal
internal import Wording

// What each action does.

extension Dashboard {
  /// Does an action by name, as keys, palette and scripts do.
  ///
  /// An action that makes no sense now says why on the message line and rings the bell.
  package mutating func perform(_ action: Action, reader: any OfficeReader) -> [Effect] {
    refresh(reader)
    if action == .formSummons { selectTicked(reader: reader) }
    let command = action.command.map { meant($0, reader: reader) }
    let reason =
      command.map { disabledReason(for: $0, reader: reader) }
      ?? disabledReason(for: action, reader: reader)
    if let reason {
      say("× \(wording(reason))", .near)
      return [.bell]
    }
    if isHeldByQuestion(action, reader: reader) { return [] }
    defer {
      list.scroll(toFit: listRows)
      askInterest(reader: reader)
    }
    if let command {
      openForm(command, reader: reader, values: preset(for: command, reader: reader))
      return []
    }
    if let section = action.section {
      show(section, reader: reader)
      return []
    }
    if let place = action.place {
      go(to: place, reader: reader)
      return []
    }
    if let panel = action.panel {
      if turnDesk(to: panel) { return [] }
      go(to: .dashboard, reader: reader)
      focus = panel
      return []
    }
    return performOther(action, reader: reader)
  }

  private mutating func performOther(_ action: Action, reader: any OfficeReader) -> [Effect] {
    switch action {
    case .listDown: move(by: 1, reader: reader)
    case .listUp: move(by: -1, reader: reader)
    case .listPageDown: move(by: pageRows, reader: reader)
    case .listPageUp: move(by: -pageRows, reader: reader)
    case .listFirst: move(by: -1_000_000, reader: reader)
    case .listLast: move(by: 1_000_000, reader: reader)
    case .listTick: if place == .inbox { tickReport() } else { tick() }
    case .scheduleShow: return [.page(ScheduleText(scene: scene(reader)).text)]
    case .dutyShow: return [.page(DutyText(scene: scene(reader)).text)]
    case .moveLeft: turn(by: -1, key: .side, reader: reader)
    case .moveRight: turn(by: 1, key: .side, reader: reader)
    case .panelPrevious: turn(by: -1, key: .panel, reader: reader)
    case .panelNext: turn(by: 1, key: .panel, reader: reader)
    case .caseOpen:
      if let tip = selectedTip {
        openTip(tip, reader: reader)
      } else {
        openFile(section: nil, reader: reader)
      }
    case .caseRead:
      return file?.section == .evidence ? viewEvidence(reader: reader) : read(reader)
    case .evidenceView: return viewEvidence(reader: reader)
    case .evidenceVerify: return verifyEvidence(reader: reader)
    case .caseCompare: if !joinTicked(reader: reader) { compareCase(reader: reader) }
    case .personHistory: return showPersonHistory(reader)
    case .whyShow: showWhy(reader)
    case .deadlinesTable: return export(.csv, reader: reader)
    case .deadlinesCalendar: return export(.ics, reader: reader)
    case .consolesShow: showConsoles(reader)
    case .officialChange: return keepForms(reader: reader) + [.listOfficials]
    case .goBack: if file == nil { go(to: .dashboard, reader: reader) } else { file = nil }
    case .screenSteps: return startSteps(isAnew: false, reader: reader)
    case .stepNext: return step(by: 1, reader: reader)
    case .stepPrevious: return step(by: -1, reader: reader)
    case .stepPark: askPark()
    case .filterStart: startFilter(reader)
    case .filterClear: clearFilter(reader)
    case .matchNext: moveToMatch(by: 1)
    case .matchPrevious: moveToMatch(by: -1)
    case .sortNext: list.cycleSort(wording: wording)
    case .stepsShow: open(.menu(stepsMenu(reader: reader)))
    case .addHere: addHere(reader: reader)
    case .registerHere:
      let values = selectedTip.map { report(from: $0, reader: reader) } ?? [:]
      openForm(
        isOnFindings ? .recordFinding : .registerReport,
        reader: reader,
        values: values
      )
    case .attendPresent: openForm(.recordAttendance, reader: reader, values: ["present": "true"])
    case .attendAbsent: openForm(.recordAttendance, reader: reader, values: ["present": "false"])
    case .draftsShow: open(.menu(draftsMenu(reader: reader)))
    case .papersShow: open(.menu(papersMenu(reader: reader)))
    case .decreePreview:
      return weighedDecree(reader: reader) ?? previewDecree(reader: reader)
    case .rulesShow: open(.menu(rulesMenu(reader: reader)))
    case .helpShow: open(.menu(helpMenu(reader: reader)))
    case .paletteShow: open(.menu(paletteMenu(reader: reader)))
    case .messageRecall: recall()
    case .timeEarlier, .timeLater, .timeDayEarlier, .timeDayLater, .timeGo, .timePresent,
      .timeDifference:
      return travel(action)
    case .appRedraw: return [.redraw]
    case .appSuspend: return [.suspend]
    case .appQuit: return keepForms(reader: reader) + [.quit]
    default: break
    }
    return []
  }

  private var pageRows: Int {
    guard file == nil else { return max(1, size.rows - 8) }
    return placeState?.pageRows(size) ?? max(1, listRows - 1)
  }

  /// Escape on a screen clears its filter; without one it leads back to the dashboard.
  private mutating func clearFilter(_ reader: any OfficeReader) {
    if filterText.isEmpty, reader.past != nil, place == .dashboard {
      say(wording(.backByKeys), .dim)
    } else if filterText.isEmpty, place != .dashboard {
      go(to: .dashboard, reader: reader)
    } else {
      setFilter("", reader: reader)
    }
  }

  /// Moves the selection of the list in view.
  mutating func moveInList(by rows: Int) {
    let size = size
    if !withPlace({ $0.move(by: rows, size: size) }) { list.move(by: rows) }
  }

  private mutating func move(by rows: Int, reader: any OfficeReader) {
    if var open = file {
      open.move(by: rows, lines: fileLineCount(reader), reader: reader)
      file = open
      list.select(RespondentID(file: open.id, ordinal: open.ordinal))
    } else if placeState != nil {
      moveInList(by: rows)
      let scene = scene(reader)
      withDesk { $0.clamp(scene) }
    } else if focus == .respondents {
      list.move(by: rows)
      panelScroll = [:]
    } else {
      panelScroll[focus] = max(0, min((panelScroll[focus] ?? 0) + rows, 500))
    }
  }

  /// What is in view as plain text for the pager.
  private mutating func read(_ reader: any OfficeReader) -> [Effect] {
    if file != nil { return readSection(reader) }
    return place == .desk ? readDesk(reader) : readSteps(reader)
  }

  private func readSection(_ reader: any OfficeReader) -> [Effect] {
    guard let file, let caseFile = reader.file(file.id) else { return [.bell] }
    let view = FileView(scene: scene(reader), state: file, file: caseFile)
    let title = "\(caseFile.id) · \(view.title(file.section))"
    let lines = view.lines(columns: max(40, size.columns - 2)).map(\.text)
    return [.page(([title, ""] + lines).joined(separator: "\n") + "\n")]
  }

  private func fileLineCount(_ reader: any OfficeReader) -> Int {
    guard let file, let caseFile = reader.file(file.id) else { return 0 }
    let columns = size.columns - 2
    return FileView(scene: scene(reader), state: file, file: caseFile).lines(columns: columns).count
  }

  private mutating func turn(by steps: Int, key: PlaceTurn, reader: any OfficeReader) {
    let scene = scene(reader)
    if let section = file?.section {
      let all = FileSection.allCases
      let index = (all.firstIndex(of: section) ?? 0) + steps + all.count
      file?.show(all[index % all.count])
    } else if !withPlace({ $0.turn(by: steps, key: key, scene: scene) }) {
      let all = Panel.allCases
      focus = all[(focus.rawValue + steps + all.count) % all.count]
    }
  }

  private mutating func moveToMatch(by steps: Int) {
    guard place == .dashboard else { return moveInList(by: steps) }
    guard list.shown > 0 else { return }
    let row = (list.selectedRow ?? 0) + steps + list.shown
    list.select(row: row % list.shown)
  }

  private mutating func openFile(section: FileSection?, reader: any OfficeReader) {
    if file == nil, let id = selectedID { file = FileState(id: id.file, ordinal: id.ordinal) }
    let ofPanel: FileSection =
      switch place == .findings ? .findings : place == .dashboard ? focus : .respondents {
      case .respondents: .stage
      case .evidence: .evidence
      case .findings: .findings
      case .stage: .stage
      }
    file?.show(section ?? ofPanel)
    message = nil
  }

  private mutating func show(_ section: FileSection, reader: any OfficeReader) {
    openFile(section: section, reader: reader)
  }

  private var isOnFindings: Bool {
    file.map { $0.section == .findings }
      ?? (place == .findings || place == .dashboard && focus == .findings)
  }

  /// The panel whose kind of thing the screen in view holds.
  private var panelOfPlace: Panel {
    switch place {
    case .dashboard: focus
    case .inbox: .respondents
    case .findings: .findings
    case .deadlines: .stage
    case .desk: desk?.pane == .evidence ? .evidence : .stage
    case .steps: steps?.pane == .evidence ? .evidence : .stage
    }
  }

  /// What the key for adding would add where the official is.
  private func commandHere(_ reader: any OfficeReader) -> Command.Name {
    switch file?.section {
    case .evidence: .attachEvidence
    case .findings: .recordFinding
    case .examination: .issueSummons
    case .assessment: .writeAssessment
    case .decision: .imposeSanction
    // Whoever has objected is given copies; the key adds what the section holds next.
    case .appeal: selection(reader)?.respondent.appeal == nil ? .fileAppeal : .handCopies
    case .followUp: .reportFollowUp
    case .respondents: .registerReport
    case .stage, .history: stepCommand(reader: reader) ?? .attachEvidence
    case nil:
      switch panelOfPlace {
      case .respondents: .registerReport
      case .evidence: .attachEvidence
      case .findings: .recordFinding
      case .stage: stepCommand(reader: reader) ?? .finishVerification
      }
    }
  }

  /// Whether the key for adding would add to the case in view.
  func addsToCase(_ reader: any OfficeReader) -> Bool {
    !(place == .findings && file == nil) && !Self.needsNoCase.contains(commandHere(reader))
  }

  /// Why nothing can be added here by this official now.
  func addingReason(_ reader: any OfficeReader) -> Phrase? {
    if place == .findings, file == nil { return recordingReason(reader) }
    return disabledReason(for: commandHere(reader), reader: reader)
  }

  private mutating func addHere(reader: any OfficeReader) {
    if place == .findings, file == nil { return open(.menu(casesMenu(reader))) }
    openForm(commandHere(reader), reader: reader)
  }

  private mutating func recall() {
    guard let last = pastMessages.last else {
      return say(wording(.noMessages), .dim)
    }
    message = last
    let lines = pastMessages.suffix(12).reversed().map { Line($0.text, $0.style) }
    open(.notice(NoticeLayer(title: wording(.messagesTitle), paragraphs: lines, isRefusal: false)))
  }
}
