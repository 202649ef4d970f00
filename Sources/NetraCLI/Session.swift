import CaseStore
import Casework
import Dashboard
import FoundationEssentials
import Glibc
import Journal
import Letters
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

  private let store: OfficeStore
  private var acting: Acting
  private let terminal: any TerminalBackend
  private var drafts: DraftFolder
  private let surroundings: Surroundings
  private let wording: Wording
  private let reader: CommandReader
  private var dashboard: Dashboard
  private var view: OfficeView
  /// The office at the line looked at; nil at the present.
  private var past: PastOffice?
  private var presence: PresenceBook?
  private var shownOthers: [Presence] = []
  private var shownMinute = -1
  /// The text of the paper that was shown last, by its hash, until it is issued or another is shown.
  private var paper: (sha256: String, text: Text?)?
  /// Whether anything happened since the last frame; an idle console draws nothing.
  private var isStale = true
  private(set) var isOver = false

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
      if !ready.hasInput { checkSome() }
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

  // MARK: Who sits here

  /// In whose name this console may be used: whose keys this account holds, in each of their roles.
  private var officials: [Acting] {
    let office = store.office
    let held =
      store.isDemo
      ? office.actors.keys.sorted()
      : KeyHome(folder: surroundings.keyFolder).actors(of: office.founded.origin)
    return held.flatMap { actor in
      (office.actors[actor]?.roles ?? []).map { Acting(actor: actor, role: $0) }
    }
  }

  /// Goes on in somebody else's name, with their drafts and what they may see.
  private func become(_ acting: Acting) {
    guard officials.contains(acting) else { return }
    self.acting = acting
    past = nil
    paper = nil
    // Nothing of what the one before had in view, typed or was told is left for the next.
    dashboard = Dashboard(size: terminal.size, wording: wording, glyphs: terminal.tier)
    drafts = DraftFolder(
      folder: surroundings.stateFolder,
      origin: store.office.founded.origin,
      actor: acting.actor,
      files: .onDisk
    )
    refreshView()
    send(.drafts(drafts.all()))
    send(.work(drafts.work() ?? SavedWork()))
    send(.presence(shownOthers))
    send(.message(wording(.nowActing(wording.acting(acting)))))
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
    let timeout = store.uncheckedCount > 0 && store.obstacle == nil ? 0 : Self.lookInterval
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

  private func refreshView() {
    isStale = true
    if let past {
      view = store.view(as: acting, of: past, readOnlyReason: wording(.pastNow))
    } else {
      view = present
    }
  }

  /// What this official may read at the head of the log.
  private var present: OfficeView {
    store.view(as: acting) { [wording] error in FailureText(wording: wording).text(of: error) }
  }

  /// Looks at the office at another line; nil, and every step beyond the last line, is the present.
  private func travel(_ step: TimeStep?) {
    do throws(StoreError) {
      guard let step else { return look(at: nil) }
      let past = past ?? PastOffice(store)
      try past.go(step)
      look(at: past.isPresent ? nil : past)
    } catch {
      look(at: nil)
      send(.message(FailureText(wording: wording).text(of: error)))
    }
  }

  private func look(at past: PastOffice?) {
    self.past = past
    refreshView()
    send(.minuteTick)
  }

  /// Shows the dashboard as it stands.
  func draw() {
    isStale = false
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
    }
    refreshMinute()
    draw()
  }

  private func send(_ event: Dashboard.Event) {
    isStale = true
    carryOut(dashboard.handle(event, reader: view))
  }

  private func carryOut(_ effects: [Dashboard.Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private func carryOut(_ effect: Dashboard.Effect) {
    switch effect {
    case .submit(let ticket, let draft, let base): submit(draft, base: base, ticket: ticket)
    case .quit: isOver = true
    case .suspend: terminal.stop()
    case .redraw:
      terminal.suspend()
      terminal.resume()
    case .bell: break
    case .saveDraft(let draft): report(drafts.save(draft))
    case .discardDraft(let id): report(drafts.discard(id))
    case .saveWork(let work): report(drafts.save(work))
    case .completePath(let start):
      send(.paths(PathCompletion(start: start, surroundings: surroundings).paths))
    case .export(let items, let format): export(items, format)
    case .listOfficials: send(.officials(officials))
    case .become(let acting): become(acting)
    case .travel(let step): travel(step)
    case .difference:
      carryOut(.page(DifferenceText(past: view, present: present, wording: wording).text))
    case .showEvidence(let sheet):
      terminal.suspend()
      EvidenceViewer(surroundings: surroundings, wording: wording, view: view).show(sheet)
      terminal.resume()
    case .verifyEvidence(let id):
      let evidence = view.file(id)?.evidence ?? []
      let states = evidence.map { ($0.number, view.hashedEvidenceState($0.entry.item)) }
      send(.verified(id, Dictionary(states) { _, last in last }))
    case .fingerprint(let path):
      let known = Vault.fingerprint(of: surroundings.absolute(path))
      send(
        .fingerprint(
          path,
          known.map { Fingerprint(sha256: $0.sha256, size: $0.size, mime: $0.mime) }
        )
      )
    case .listDropped:
      let offset = view.now.offsetMinutes
      send(.dropped(DropFolder(surroundings.dropFolder, offsetMinutes: offset).files))
    case .page(let text): page(text)
    case .paper(let request): show(request)
    }
  }

  private func page(_ text: String) {
    terminal.suspend()
    Pager(surroundings: surroundings).show(text)
    terminal.resume()
  }

  // MARK: Papers

  /// Shows a paper as it would be now, and asks whether it shall be issued if that is what it is for.
  private func show(_ request: PaperRequest) {
    do {
      let press = PaperPress(view: view)
      guard let file = try file(for: request, press) else { return }
      let ordinal = request.respondent.ordinal
      let subject = file.subject(of: request.kind, for: ordinal, report: request.report)
      let sheet = press.sheet(request.kind, about: subject, in: file)
      page(try sheet.text(.preview))
      guard case .issue = request.purpose else { return }
      let entry = try press.issue(sheet)
      paper = (entry.sha256, entry.text)
      send(.paperRead(request, press.draft(of: entry)))
    } catch let refusal as Refusal {
      send(.paperRefused(refusal))
    } catch let error as SheetError {
      if let refusal = error.refusal(law: store.law) { return send(.paperRefused(refusal)) }
      send(.message(FailureText(wording: wording).text(of: error)))
    } catch {
      send(.message(FailureText(wording: wording).text(of: error)))
    }
  }

  /// The case a paper is made of: as it is, or as a decision being weighed would leave it.
  private func file(for request: PaperRequest, _ press: PaperPress) throws -> CaseFile? {
    switch request.purpose {
    case .issue, .look: view.file(request.respondent.file)
    case .trial(let draft):
      try press.trial(draft, reader: reader) {
        ActingResolver.role(for: $0, of: acting, in: store)
      }
    }
  }

  private func export(_ items: [DeadlineItem], _ format: DeadlineFormat) {
    let sheet = DeadlineExport(
      items: items,
      office: view.office.founded,
      head: view.head,
      now: view.now,
      wording: wording
    )
    let name = "batas-\(view.now.date)-\(view.head.n).\(format.rawValue)"
    let folder = "\(surroundings.stateFolder)/\(view.office.founded.origin)/ekspor"
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      let path = "\(folder)/\(name)"
      try Data(sheet.text(format).utf8).write(to: URL(filePath: path), options: .atomic)
      send(.message(wording(.exported(items.count, path))))
    } catch {
      report(.file(path: folder, reason: String(describing: error)))
    }
  }

  private func report(_ problem: StoreError?) {
    if let problem { send(.message(FailureText(wording: wording).text(of: problem))) }
  }

  // MARK: Writing

  private func submit(_ draft: CommandDraft, base: [StreamID: Int], ticket: Int) {
    let result = outcome(of: draft, base: base)
    refreshView()
    send(.submitted(ticket: ticket, result))
  }

  private func outcome(of draft: CommandDraft, base: [StreamID: Int]) -> Dashboard.SubmitResult {
    do {
      var command = try reader.command(draft)
      command = command.mapPaths { surroundings.absolute($0) }
      if case .issueLetter(var entry) = command, entry.sha256 == paper?.sha256 {
        entry.text = paper?.text
        command = .issueLetter(entry)
      }
      let submission = try store.submit(
        CommandRequest(command: command, base: base),
        as: ActingResolver.role(for: command, of: acting, in: store)
      ) { elapsed, holder in
        showWaiting(holder)
        return elapsed < 5000
      }
      return .accepted(n: submission.n, ids: submission.ids)
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch SubmitFailure.refused(let refusal) {
      return .refused(refusal)
    } catch SubmitFailure.failed(let error) {
      return .failed(FailureText(wording: wording).text(of: error))
    } catch {
      return .failed(FailureText(wording: wording).text(of: error))
    }
  }

  /// While someone else holds the log the screen says who, and goes on being drawn.
  private func showWaiting(_ holder: String?) {
    let name = holder ?? "?"
    var waiting = dashboard
    _ = waiting.handle(
      .message(wording(Phrase("menunggu buku: dipegang \(name)", "waiting: held by \(name)"))),
      reader: view
    )
    let drawing = waiting.frame(reader: view)
    terminal.present(drawing.buffer, cursor: drawing.cursor)
  }
}
