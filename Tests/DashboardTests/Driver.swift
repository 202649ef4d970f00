import Casework
import Dashboard
import Foundation
import Terminal
import Testing
import Wording

/// A person at the screen: presses keys, reads the frame, and sees what leaves.
struct Driver {
  var dashboard: Dashboard
  var office: FakeOffice
  private(set) var effects: [Dashboard.Effect] = []

  init(
    _ office: FakeOffice,
    columns: Int = 80,
    rows: Int = 24,
    language: Language = .indonesian,
    glyphs: GlyphTier = .unicode
  ) {
    self.office = office
    dashboard = Dashboard(
      size: Size(rows: rows, columns: columns),
      wording: Wording(language),
      glyphs: glyphs
    )
    _ = dashboard.handle(.minuteTick, reader: office)
  }

  /// Presses keys by name, separated by blanks.
  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key is called \(name)")
        continue
      }
      effects += dashboard.handle(.input(.key(key)), reader: office)
    }
  }

  /// Does an action by name, as the palette does.
  mutating func perform(_ action: Action) {
    effects += dashboard.perform(action, reader: office)
  }

  /// Types a text letter by letter.
  mutating func type(_ text: String) {
    for character in text {
      effects += dashboard.handle(.input(.key(.character(character))), reader: office)
    }
  }

  mutating func send(_ event: Dashboard.Event) {
    effects += dashboard.handle(event, reader: office)
  }

  var frame: CellBuffer { dashboard.frame(reader: office).buffer }
  var text: String { frame.text }

  /// The row with the marker of the selection.
  var selectedRow: String { frame.lines.first { $0.contains("▌") } ?? "" }

  /// The command that was sent last.
  var submitted: (ticket: Int, draft: CommandDraft, base: [StreamID: Int])? {
    for effect in effects.reversed() {
      if case .submit(let ticket, let draft, let base) = effect { return (ticket, draft, base) }
    }
    return nil
  }

  /// Sends the last command on to the office and gives its answer back to the screen.
  mutating func deliver(
    by name: String,
    as role: Role,
    at time: String = "2024-11-08T09:13"
  ) throws {
    let sent = try #require(submitted)
    do {
      let ids = try office.submit(sent.draft, by: name, as: role, at: time)
      send(.submitted(ticket: sent.ticket, .accepted(n: office.head.n, ids: ids)))
    } catch let refusal as Refusal {
      send(.submitted(ticket: sent.ticket, .refused(refusal)))
    }
  }
}
