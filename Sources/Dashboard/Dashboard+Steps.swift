internal import Casework
internal import Terminal
internal import Wording

// Step mode: a pile of respondents one by one.

extension Dashboard {
  var steps: StepState? {
    guard place == .steps, file == nil else { return nil }
    return placeState as? StepState
  }

  private mutating func withSteps(_ change: (inout StepState) -> Void) {
    withPlace { state in
      guard var steps = state as? StepState else { return }
      change(&steps)
      state = steps
    }
  }

  /// The rows of the list in its order, with those already ended left out.
  func pile(_ reader: any OfficeReader) -> StepWalk {
    let rows = list.order.map { list.items[$0].row }.filter { !$0.isEnded }
    return StepWalk(rows.map(\.id), now: reader.now)
  }

  /// Begins at the place last left, or anew over the rows the list shows.
  mutating func startSteps(isAnew: Bool, reader: any OfficeReader) -> [Effect] {
    let pile = pile(reader)
    let kept =
      (places[.steps] as? StepState)?.walk ?? work.steps.map { StepWalk($0, now: reader.now) }
    let isSame = kept.map { Set($0.order) == Set(pile.order) } ?? false
    let resumes = kept?.current != nil && (!isAnew || isSame)
    if !resumes { places[.steps] = StepState(pile) }
    go(to: .steps, reader: reader)
    if resumes, let walk = kept, walk.index > 0 || !walk.parked.isEmpty {
      say(wording(.stepResumed), .dim)
    }
    return told() + keepWork(reader)
  }

  /// Goes on or back: through the pile, or the matters of the desk; from the list into the pile.
  mutating func step(by steps: Int, reader: any OfficeReader) -> [Effect] {
    switch place {
    case .desk:
      withDesk { $0.turn(by: steps) }
      return []
    case .steps:
      let before = self.steps?.walk.index
      withSteps { state in state.step { $0.move(by: steps, now: reader.now) } }
      message = nil
      if before == self.steps?.walk.index {
        say(wording(steps > 0 ? .stepLast : .stepFirst), .dim)
      }
      return told() + keepWork(reader)
    case .dashboard, .deadlines, .findings: return startSteps(isAnew: true, reader: reader)
    }
  }

  mutating func askPark() {
    guard let id = steps?.walk.current else { return }
    open(
      .ask(
        AskLayer(
          subject: .park(id),
          title: wording(.parkTitle),
          lines: [Line(id.short, .bold), Line(wording(.parkAsk))],
          answers: []
        )
      )
    )
  }

  mutating func park(_ reason: String, reader: any OfficeReader) -> [Effect] {
    withSteps { state in state.step { $0.park(reason, now: reader.now) } }
    defer { askInterest(reader: reader) }
    return keepWork(reader)
  }

  /// Says once what left the pile because its case closed to this official.
  private mutating func told() -> [Effect] {
    var gone = 0
    withSteps { gone = $0.takeGone() }
    if gone > 0 { say("! \(wording(.stepsGone(gone)))", .near) }
    return []
  }

  /// The focused pane in full.
  func readSteps(_ reader: any OfficeReader) -> [Effect] {
    guard let steps, lockedID(reader) == nil, let (file, respondent) = selection(reader) else {
      return []
    }
    let panes = StepPanes(scene: scene(reader), file: file, respondent: respondent)
    return [.page(panes.text(steps.pane, columns: max(40, size.columns - 2)))]
  }

  /// Why going on, back or aside makes no sense now.
  func stepReason(for action: Action) -> Phrase? {
    switch action {
    case .stepPark: return steps?.walk.current == nil ? .onlyStepMode : nil
    case .stepPrevious: return steps == nil && desk == nil ? .onlyInSteps : nil
    case .stepNext:
      if let desk { return desk.ripe.isEmpty ? .notOnDesk : nil }
      return steps == nil && list.shown == 0 ? .noRows : nil
    default: return work.steps == nil && list.shown == 0 ? .noRows : nil
    }
  }
}
