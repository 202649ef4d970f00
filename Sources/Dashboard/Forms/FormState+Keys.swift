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
    case notice(String)
  }

  mutating func take(_ key: Key, scene: Scene) -> Answer {
    if pickList != nil { return takeInList(key) }
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
    case .down:
      guard let field = focusedField, !field.choices.isEmpty else {
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
        _ = edit.take(key, acceptsLines: true)
      }
      takeEdit()
      return .stay
    case .text, .date, .time, .suggested, .path, .serviceNumber:
      completionWasTried = false
      if key == .enter {
        moveFocus(by: 1)
        return .stay
      }
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
    guard !field.choices.isEmpty else { return .notice(scene.wording(.noList)) }
    pickList = PickList(
      title: scene.wording(field.label),
      choices: field.choices,
      isMultiple: field.isMultiple,
      ticked: Set(keys(of: field))
    )
    return .stay
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
      let isSuggestion = if case .suggested = field.kind { true } else { false }
      set(keys.joined(separator: String(Self.separator)), at: field.path)
      if !isSuggestion { moveFocus(by: 1) }
    }
    return .stay
  }
}
