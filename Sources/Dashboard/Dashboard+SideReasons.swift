internal import Casework
internal import Wording

// Why a decision, a proposal or a step beside the way cannot be entered now.

extension Dashboard {
  func stepReason(_ respondent: RespondentFile, _ reader: any OfficeReader) -> Phrase? {
    let isOpen = reader.law.sideStepOffers(for: respondent, on: reader.now.date).contains {
      $0.state == .open && ($0.way.roles ?? $0.row.roles).contains(reader.acting.role)
    }
    return isOpen ? nil : .noSideStep
  }

  func passedReason(_ respondent: RespondentFile, _ reader: any OfficeReader) -> Phrase? {
    respondent.passers.contains(reader.acting.actor) ? .passedAway : nil
  }

  /// Why nobody decides here: it was passed on, or proposed to somebody outside.
  func undecidableReason(_ respondent: RespondentFile, _ reader: any OfficeReader) -> Phrase? {
    if let passed = passedReason(respondent, reader) { return passed }
    return respondent.procedure.openProposal == nil ? nil : .proposalWaits
  }

  func proposalReason(
    _ respondent: RespondentFile,
    _ file: CaseFile,
    _ reader: any OfficeReader
  ) -> Phrase? {
    if let reason = undecidableReason(respondent, reader) { return reason }
    let reading = DeskReading(
      respondent,
      in: file,
      for: reader.acting,
      law: reader.law,
      office: reader.office,
      on: reader.now.date
    )
    let isOutside =
      reading.mayProposeFinding
      || reading.ladder?.open.contains { reading.mayPropose($0) } ?? false
    return isOutside ? nil : .nothingOutside
  }

  /// The act that a key means here: a proposal where the highlighted measure is not decided in this
  /// office, and of an objection what it waits for once it was filed.
  func meant(_ command: Command.Name, reader: any OfficeReader) -> Command.Name {
    if command == .fileAppeal, selection(reader)?.respondent.appeal != nil {
      return [stepCommand(reader: reader), .answerAppeal, .decideAppeal].lazy.compactMap { $0 }
        .first {
          [.answerAppeal, .decideAppeal].contains($0)
            && disabledReason(for: $0, reader: reader) == nil
        } ?? command
    }
    guard command == .imposeSanction, let desk, desk.pane != .waiting,
      let panels = desk.panels(scene(reader)), let code = desk.option(panels),
      let option = panels.reading.ladder?.open.first(where: { $0.code == code }),
      panels.reading.mayPropose(option)
    else { return command }
    return .sendProposal
  }
}
