internal import Casework
internal import Terminal
internal import Wording

// What keys and mouse lead to.

extension Dashboard {
  mutating func take(_ inputs: [Input], reader: any OfficeReader) -> [Effect] {
    opensDialog = false
    var effects: [Effect] = []
    for input in inputs {
      // A dialog must be answered by someone who has seen it: keys typed ahead are dropped.
      if opensDialog, isKey(input) { continue }
      effects += take(input, reader: reader)
      list.scroll(toFit: listRows)
    }
    opensDialog = false
    return effects
  }

  private func isKey(_ input: Input) -> Bool {
    if case .key = input { true } else { false }
  }

  mutating func take(_ input: Input, reader: any OfficeReader) -> [Effect] {
    switch input {
    case .key(let key): return press(key, reader: reader)
    case .mouse(let mouse): return click(mouse, reader: reader)
    case .resize(let size):
      resize(to: size)
      return [.redraw]
    case .hangup, .terminate: return keepForms(reader: reader) + [.quit]
    case .suspend: return [.suspend]
    case .resumed: return [.redraw]
    case .focus: return []
    }
  }

  private mutating func press(_ key: Key, reader: any OfficeReader) -> [Effect] {
    if key == .control("l") { return [.redraw] }
    if key == .control("z") { return [.suspend] }
    guard let top = layers.last else { return pressOnScreen(key, reader: reader) }
    switch top {
    case .menu(let menu): return press(key, in: menu, reader: reader)
    case .filter(let edit): return press(key, in: edit, reader: reader)
    case .moment(let edit): return press(key, inMoment: edit, reader: reader)
    case .form(let form): return press(key, in: form, reader: reader)
    case .confirm(let confirm): return press(key, in: confirm, reader: reader)
    case .compare(let compare): return press(key, in: compare, reader: reader)
    case .ask(let ask): return press(key, in: ask, reader: reader)
    case .notice:
      if key == .escape || key == .enter { layers.removeLast() }
      return []
    }
  }

  private mutating func pressOnScreen(_ key: Key, reader: any OfficeReader) -> [Effect] {
    if case .paste = key {
      say(wording(.pastedOutside), .near)
      return [.bell]
    }
    if key == .escape, message != nil {
      message = nil
      return []
    }
    // Where a message stands over the keys it goes with the next one; `m` tells it again.
    if context == .desk || context == .walk { message = nil }
    guard let binding = KeyMap.binding(for: key, in: context) else {
      say(wording(.unknownKey(key.shown)), .dim)
      return []
    }
    return perform(binding.action, reader: reader)
  }

  private mutating func press(
    _ key: Key,
    in menu: MenuLayer,
    reader: any OfficeReader
  ) -> [Effect] {
    var menu = menu
    switch menu.take(key) {
    case .open: layers[layers.count - 1] = .menu(menu)
    case .close: layers.removeLast()
    case .disabled(let reason): say("× \(reason)", .near)
    case .armed:
      layers[layers.count - 1] = .menu(menu)
      say("! \(wording(.discardAgain))", .near)
    case .discard(let id): return discard(id, from: menu, reader: reader)
    case .run(let target):
      layers.removeLast()
      switch target {
      case .action(let action): return perform(action, reader: reader)
      case .draft(let id): return openDraft(id, reader: reader)
      case .proposal(let number): openProposal(number, reader: reader)
      case .paper(let kind, let report): return show(kind, report: report, reader: reader)
      case .reprint(let number): return reprint(number, reader: reader)
      case .official(let acting):
        file = nil
        return [.become(acting)]
      case .finding(let respondent): recordFinding(about: respondent, reader: reader)
      case .field(let field): return tell(field, reader: reader)
      case .precedents: showPrecedents(reader: reader)
      case .precedent(let id): openPrecedent(id, reader: reader)
      case .nothing, .heading: break
      }
    }
    return []
  }

  private mutating func discard(
    _ id: String,
    from menu: MenuLayer,
    reader: any OfficeReader
  ) -> [Effect] {
    drafts.removeAll { $0.id == id }
    layers.removeLast()
    if !drafts.isEmpty { open(.menu(draftsMenu(reader: reader))) }
    say(wording(.draftGone), .done)
    return [.discardDraft(id)]
  }

  private mutating func press(
    _ key: Key,
    in edit: TextEdit,
    reader: any OfficeReader
  ) -> [Effect] {
    var edit = edit
    switch key {
    case .escape:
      setFilter("", reader: reader)
      layers.removeLast()
    case .enter, .tab: layers.removeLast()
    case .down: moveInList(by: 1)
    case .up: moveInList(by: -1)
    default:
      guard edit.take(key) else { return [] }
      layers[layers.count - 1] = .filter(edit)
      setFilter(edit.text, reader: reader)
    }
    return []
  }

  private mutating func click(_ mouse: Mouse, reader: any OfficeReader) -> [Effect] {
    guard layers.isEmpty, file == nil, place == .dashboard else { return [] }
    switch mouse.kind {
    case .wheelDown: list.move(by: 1)
    case .wheelUp: list.move(by: -1)
    case .release: break
    case .press:
      guard let (panel, rect) = layout.panels.first(where: { $0.value.contains(mouse.position) })
      else { return [] }
      focus = panel
      guard panel == .respondents else { return [] }
      let row = list.top + mouse.position.row - rect.top - 2
      guard row >= list.top, let item = list.item(at: row) else { return [] }
      if item.row.id == list.selected { return perform(.caseOpen, reader: reader) }
      list.select(item.row.id)
    }
    return []
  }
}
