import CaseStore
import Casework
import Dashboard
import Terminal
import Wording

// In whose name the console is used.

extension Session {
  /// In whose name this console may be used: whose keys this account holds, in each of their roles.
  var officials: [Acting] {
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
  func become(_ acting: Acting) {
    guard officials.contains(acting) else { return }
    self.acting = acting
    past = nil
    paper = nil
    // Nothing of what the one before had in view, typed or was told is left for the next.
    dashboard = Dashboard(size: terminal.size, wording: wording, glyphs: terminal.tier)
    drafts = DraftFolder(
      home: surroundings.home(of: store),
      actor: acting.actor,
      files: .onDisk
    )
    refreshView()
    send(.drafts(drafts.all()))
    send(.work(drafts.work() ?? SavedWork()))
    send(.presence(shownOthers))
    send(.message(wording(.nowActing(wording.acting(acting)))))
  }
}
