import CaseStore
import Casework
import Dashboard
import FoundationEssentials
import Terminal
import Wording

// What the dashboard asks for outside itself.

extension Session {
  func carryOut(_ effects: [Dashboard.Effect]) {
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
    case .copies(let id): writeCopies(of: id)
    }
  }

  /// Shows a text; what is told of the past says so above it.
  func page(_ text: String) {
    let banner = view.past.map { " \(wording.past($0))\n\n" } ?? ""
    terminal.suspend()
    Pager(surroundings: surroundings, wording: wording).show(banner + text)
    terminal.resume()
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
    let folder = surroundings.exportFolder(of: store)
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
}
