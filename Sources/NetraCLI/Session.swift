import CaseStore
import Casework
import Dashboard
import Glibc
import Journal
import Terminal
import Wording

/// Joins store, dashboard and terminal in one loop on the main thread.
///
/// Waits in `poll` for keys, signals and other consoles' lines; draws once after each round.
final class Session {
  /// How often the log's size is looked at besides inotify, in milliseconds.
  private static let lookInterval = 1000
  /// Signatures checked between two looks at the keyboard.
  private static let checksPerRound = 24

  let store: OfficeStore
  var acting: Acting
  let terminal: any TerminalBackend
  var drafts: DraftFolder
  let surroundings: Surroundings
  let wording: Wording
  let reader: CommandReader
  var dashboard: Dashboard
  var view: OfficeView
  /// The office at the line looked at; nil at the present.
  var past: PastOffice?
  private var presence: PresenceBook?
  var shownOthers: [Presence] = []
  private var shownMinute = -1
  /// The text of the paper that was shown last, by its hash, until it is issued or another is shown.
  var paper: (sha256: String, text: Text?)?
  /// Whether anything happened since the last frame; an idle console draws nothing.
  private var isStale = true
  /// Whether something may still be made ahead for the next keys.
  private var isUnprepared = true
  var isOver = false

  init(
    opened: OpenedOffice,
    terminal: any TerminalBackend,
    drafts: DraftFolder,
    surroundings: Surroundings,
    wording: Wording
  ) {
    store = opened.store
    acting = opened.acting
    self.terminal = terminal
    self.drafts = drafts
    self.surroundings = surroundings
    self.wording = wording
    reader = CommandReader(law: opened.store.law)
    dashboard = Dashboard(size: terminal.size, wording: wording, glyphs: terminal.tier)
    view = opened.view
    send(.drafts(drafts.all()))
    if let work = drafts.work() { send(.work(work)) }
  }

  // MARK: The loop

  /// Runs until the official leaves or the terminal is gone.
  func run() throws {
    let follower = try? Follower(folder: store.settings.folder, fileSystem: LinuxFileSystem())
    presence = PresenceBook(
      officeFolder: store.settings.folder,
      console: "\(surroundings.process) \(surroundings.terminal)"
    )
    draw()
    while !isOver {
      let ready = wait(follower)
      if ready.hasInput { take(terminal.readInputs()) }
      if ready.hasLines || ready.isTimeout { follow(follower, isLook: !ready.hasLines) }
      if !ready.hasInput { workAhead() }
      refreshMinute()
      if ready.hasInput || ready.isTimeout { showPresence() }
      if !isOver, isStale { draw() }
    }
    presence = nil
  }

  /// Says what is open here, and takes over who is where.
  private func showPresence() {
    guard let presence else { return }
    presence.show(Presence(acting: acting, file: dashboard.openFile, since: store.now))
    let others = presence.others()
    guard others != shownOthers else { return }
    shownOthers = others
    send(.presence(others))
  }

  private struct Readiness {
    var hasInput = false
    var hasLines = false
    var isTimeout = false
  }

  private func wait(_ follower: Follower?) -> Readiness {
    var descriptors = terminal.pollDescriptors.map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let inputs = descriptors.count
    if let follower {
      descriptors.append(pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0))
    }
    let hasWork = isUnprepared || store.uncheckedCount > 0 && store.obstacle == nil
    let timeout = hasWork ? 0 : Self.lookInterval
    let count = poll(&descriptors, nfds_t(descriptors.count), Int32(timeout))
    guard count != 0 else { return Readiness(isTimeout: timeout > 0) }
    // An interrupted poll is a signal: the terminal knows which.
    guard count > 0 else { return Readiness(hasInput: true) }
    return Readiness(
      hasInput: descriptors[..<inputs].contains { $0.revents != 0 },
      hasLines: descriptors[inputs...].contains { $0.revents != 0 }
    )
  }

  private func follow(_ follower: Follower?, isLook: Bool) {
    do {
      if let follower {
        let isNew = try isLook ? follower.look(behind: store.tip) : follower.drain()
        guard isNew else { return }
      }
      let changes = try store.catchUp()
      guard !changes.isEmpty else { return }
      refreshView()
      let others = changes.filter { $0.actor != acting.actor }
      send(
        .officeChanged(
          others.map { ChangedRecord(record: $0.record, actor: $0.actor.text, n: $0.n) }
        )
      )
    } catch {
      refreshView()
      send(.message(FailureText(wording: wording).text(of: error)))
    }
  }

  /// What nobody waits for yet: first what a key may ask for, then what the log still wants.
  private func workAhead() {
    if isUnprepared {
      isUnprepared = dashboard.prepareSome(reader: view)
    } else {
      checkSome()
    }
  }

  private func checkSome() {
    guard store.uncheckedCount > 0, store.obstacle == nil else { return }
    do throws(StoreError) {
      try store.check(atMost: Self.checksPerRound)
      if store.uncheckedCount == 0 { store.noteSeen() }
    } catch {
      refreshView()
      send(.message(FailureText(wording: wording).text(of: error)))
    }
  }

  private func refreshMinute() {
    let now = store.now
    let minute = now.hour * 60 + now.minute
    guard minute != shownMinute else { return }
    shownMinute = minute
    refreshView()
    send(.minuteTick)
  }

  func refreshView() {
    isStale = true
    if let past {
      view = store.view(as: acting, of: past, readOnlyReason: wording(.pastNow))
    } else {
      view = present
    }
  }

  /// What this official may read at the head of the log.
  var present: OfficeView {
    store.view(as: acting) { [wording] error in FailureText(wording: wording).text(of: error) }
  }

  /// Shows the dashboard as it stands.
  func draw() {
    isStale = false
    isUnprepared = true
    let drawing = dashboard.frame(reader: view)
    terminal.present(drawing.buffer, cursor: drawing.cursor)
  }

  // MARK: Input

  private func take(_ inputs: [Input]) {
    var batch: [Input] = []
    for input in inputs {
      switch input {
      case .hangup, .terminate:
        // The dashboard keeps what is being typed as a draft before the program ends.
        send(.inputs(batch + [input]))
        isOver = true
        return
      case .suspend, .key(.control("z")):
        send(.inputs(batch))
        batch = []
        terminal.stop()
        refreshView()
      default: batch.append(input)
      }
    }
    if !batch.isEmpty { send(.inputs(batch)) }
  }

  /// Carries out one step of a script and draws.
  func play(_ step: ScriptStep) {
    switch step {
    case .inputs(let inputs): for input in inputs { send(.input(input)) }
    case .action(let action): carryOut(dashboard.perform(action, reader: view))
    case .follow: follow(nil, isLook: true)
    // The screen does not change by being shown.
    case .show: return
    }
    refreshMinute()
    draw()
  }

  func send(_ event: Dashboard.Event) {
    isStale = true
    carryOut(dashboard.handle(event, reader: view))
  }
}
