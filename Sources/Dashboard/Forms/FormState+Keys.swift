internal import Casework
internal import Terminal
internal import Wording

extension FormState {
  /// What a key leads to beyond the form itself.
  enum Answer: Hashable, Sendable {
    case stay
    case close
    case saveDraft
    case finish
    case completePath(String)
    case listDropped
    case notice(String)
  }

  mutating func take(_ key: Key, scene: Scene) -> Answer {
    if pickList != nil {
      return key == .control("x") ? .notice(scene.wording(.listOpen)) : takeInList(key)
    }
    switch key {
    case .escape: return .close
    case .control("s"): return .saveDraft
    case .control("x"): return .finish
    case .tab: return completeOrMove(scene: scene)
    case .backTab, .up: moveFocus(by: -1)
    case .pageDown: moveFocus(by: 8)
    case .pageUp: moveFocus(by: -8)
    case .control("o"): return openList(scene: scene)
    case .control("n"): addRow(repeating: false)
    case .control("t"): addRow(repeating: true)
    case .control("d"): removeRow()
    case .down where isEmptyPath: return .listDropped
    case .down:
      guard let field = focusedField, !field.choices.isEmpty else {
        moveFocus(by: 1)
        return .stay
      }
      // A text that fits no suggestion is a text of its own.
      if case .suggested = field.kind, !search.isEmpty, suggestions(for: field).shown.isEmpty {
        moveFocus(by: 1)
        return .stay
      }
      return openList(scene: scene)
    default: return takeInField(key, scene: scene)
    }
    return .stay
  }

  private mutating func completeOrMove(scene: Scene) -> Answer {
    if let field = focusedField, case .path = field.kind, !edit.isEmpty, edit.text.last != " ",
      !completionWasTried
    {
      completionWasTried = true
      return .completePath(edit.text)
    }
    completionWasTried = false
    moveFocus(by: 1)
    return .stay
  }

  private mutating func takeInField(_ key: Key, scene: Scene) -> Answer {
    guard let field = focusedField else { return .stay }
    switch field.kind {
    case .choice, .multiChoice: return takeOnChoice(key, field: field, scene: scene)
    case .flag:
      if key == .character(" ") || key == .left || key == .right {
        set(value(of: field) == "true" ? "false" : "true", at: field.path)
      } else if key == .enter {
        moveFocus(by: 1)
      }
      return .stay
    case .longText, .lines:
      if key == .alt("\r") || key == .control("j") {
        edit.insert(["\n"])
      } else if key == .enter {
        moveFocus(by: 1)
        return .stay
      } else {
        replaceDefault(before: key)
        _ = edit.take(key, acceptsLines: true)
      }
      takeEdit()
      return .stay
    case .text, .date, .number, .time, .moment, .suggested, .path, .serviceNumber:
      completionWasTried = false
      if key == .enter {
        moveFocus(by: 1)
        return .stay
      }
      replaceDefault(before: key)
      if edit.take(key) { takeEdit() }
      return .stay
    }
  }

  private mutating func takeOnChoice(_ key: Key, field: FieldSpec, scene: Scene) -> Answer {
    switch key {
    case .enter where !value(of: field).isEmpty:
      moveFocus(by: 1)
      return .stay
    case .enter, .character(" "): return openList(scene: scene)
    case .backspace, .delete:
      set("", at: field.path)
      return .stay
    case .character(let character):
      let answer = openList(scene: scene)
      guard pickList != nil else { return answer }
      return takeInList(.character(character))
    default: return .stay
    }
  }

  private mutating func openList(scene: Scene) -> Answer {
    guard let field = focusedField else { return .stay }
    if case .path = field.kind { return .listDropped }
    guard !field.choices.isEmpty else { return .notice(scene.wording(.noList)) }
    guard case .suggested = field.kind else {
      pickList = PickList(
        title: scene.wording(field.label),
        choices: field.choices,
        isMultiple: field.isMultiple,
        ticked: Set(keys(of: field))
      )
      return .stay
    }
    pickList = suggestions(for: field, title: scene.wording(field.label))
    return .stay
  }

  /// What narrows the suggestions: the text typed into the field, but never its default.
  private var search: String { isDefault ? "" : edit.text }

  private func suggestions(for field: FieldSpec, title: String = "") -> PickList {
    let isWhole = field.choices.contains { $0.key == search }
    return PickList(
      title: title,
      choices: field.choices,
      isMultiple: false,
      ticked: Set(keys(of: field)),
      search: isWhole ? "" : search
    )
  }

  private mutating func takeInList(_ key: Key) -> Answer {
    guard var list = pickList, let field = focusedField else { return .stay }
    let answer = list.take(key)
    switch answer {
    case .open: pickList = list
    case .cancelled: pickList = nil
    case .closed(let reason):
      pickList = list
      return .notice(reason)
    case .picked(let keys):
      pickList = nil
      set(keys.joined(separator: String(Self.separator)), at: field.path)
      moveFocus(by: 1)
    }
    return .stay
  }

  /// Whether the focused field asks for a file and has none yet.
  private var isEmptyPath: Bool {
    guard case .path? = focusedField?.kind else { return false }
    return edit.isEmpty
  }

  /// Opens a list of what could stand in the focused field.
  mutating func offer(_ choices: [Choice], title: String) {
    pickList = PickList(title: title, choices: choices, isMultiple: false)
  }
}
