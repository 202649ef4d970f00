internal import Casework
internal import Terminal
internal import Wording

// Help, palette, steps and drafts: menus made from the key table and the commands.

extension Dashboard {
  func helpMenu(reader: any OfficeReader) -> MenuLayer {
    let items = KeyMap.bindings(in: context).map { binding in
      let reason = disabledReason(for: binding.action, reader: reader).map { wording($0) }
      return MenuItem(
        keys: binding.keyText,
        text: wording(binding.description),
        synonyms: binding.action.rawValue,
        target: .action(binding.action),
        disabledReason: reason
      )
    }
    let lists = KeyMap.bindings(in: context).contains { $0.action == .filterStart }
    let fixed = KeyMap.fixed.filter { $0.context == .form }.map { key in
      MenuItem(
        keys: key.keyText,
        text: "\(wording(.inForms)): \(wording(key.description))",
        synonyms: "",
        target: .nothing,
        disabledReason: nil
      )
    }
    let tags = (lists ? filterTags : []).map { tag in
      MenuItem(
        keys: "/ \(wording(tag.typed))",
        text: "\(wording(.filterWordsTitle)): \(wording(tag.meaning))",
        synonyms: "",
        target: .nothing,
        disabledReason: nil
      )
    }
    return MenuLayer(kind: .help, title: wording(.helpTitle), items: items + tags + fixed)
  }

  func paletteMenu(reader: any OfficeReader) -> MenuLayer {
    let items = Action.allCases.filter { $0 != .paletteShow }.map { action in
      let reason = disabledReason(for: action, reader: reader).map { wording($0) }
      let phrase = placed(action)
      let keys = KeyMap.bindings(in: context).first { $0.action == action }?.keyText ?? ""
      return MenuItem(
        keys: keys,
        text: wording(phrase),
        synonyms: "\(action.rawValue) \(phrase.indonesian) \(phrase.english) \(words(for: action))",
        target: .action(action),
        disabledReason: reason
      )
    }
    return MenuLayer(kind: .palette, title: wording(.paletteTitle), items: items)
  }

  /// What an action is called where panels and sections of the same name stand together.
  private func placed(_ action: Action) -> Phrase {
    let phrase = description(of: action)
    if action.panel != nil { return .panelNamed(phrase) }
    return action.section == nil ? phrase : .sectionNamed(phrase)
  }

  /// Words of the glossary under which the palette also finds an action.
  private func words(for action: Action) -> String {
    switch action {
    case .screenDashboard: ":utama utama F3"
    case .screenInbox: ":masuk masuk kotak informasi F2"
    case .screenDeadlines: ":batas batas tenggat F4"
    case .screenFindings: ":bawaslu bawaslu temuan F5"
    case .screenDesk: ":ppk ppk meja F6"
    case .screenSteps: ":langkah langkah periksa"
    case .scheduleShow: ":jadwal jadwal pemeriksaan hari ini"
    case .dutyShow: ":satgas satgas register SK ketua anggota"
    case .rulesShow: ":aturan aturan hukum usulan"
    case .helpShow: ":bantuan F1"
    case .deadlinesTable: ":csv ekspor batas"
    case .deadlinesCalendar: ":ics ekspor batas kalender"
    case .consolesShow: ":siapa siapa konsol"
    case .officialChange: ":ganti ganti petugas"
    case .timeGo: ":tanggal tanggal pada waktu"
    case .timePresent: ":kini kini sekarang"
    case .timeDifference: ":beda beda selisih"
    case .appQuit: ":q keluar"
    default: ""
    }
  }

  /// What an action is called; forms are called as their command.
  func description(of action: Action) -> Phrase {
    if let command = action.command { return command.phrase }
    switch action {
    case .rulesShow: return .rulesTitle
    case .screenSteps: return .keyStepMode
    case .timeGo: return .timeGo
    case .timePresent: return .timePresent
    case .timeDifference: return .timeDifference
    case .deadlinesTable: return .deadlinesTable
    case .deadlinesCalendar: return .deadlinesCalendar
    case .scheduleShow: return .scheduleTitle
    case .dutyShow: return .dutyRegister
    case .consolesShow: return .consolesTitle
    case .officialChange: return .officialChange
    default: break
    }
    if let binding = KeyMap.bindings.first(where: { $0.action == action }) {
      return binding.description
    }
    return Phrase(action.rawValue, action.rawValue)
  }

  func draftsMenu(reader: any OfficeReader) -> MenuLayer {
    let items = drafts.map { draft in
      let command = Command.Name(rawValue: draft.command)
      let name = command.map { wording.word($0) } ?? draft.command
      let subject = draft.file.map { file in
        draft.respondent.map { " · \(file.short)/\($0)" } ?? " · \(file.short)"
      }
      // A report's own title stands before those of its evidence or of what a newspaper printed.
      let first =
        draft.values.first { $0.key == "title" }
        ?? draft.values.sorted { $0.key < $1.key }.first { $0.key.hasSuffix("title") }
      return MenuItem(
        keys: "",
        text: name + (subject ?? "") + (first.map { " · \($0.value)" } ?? "")
          + (draft.saved.map { " · \(wording.day($0, today: reader.now.date))" } ?? ""),
        synonyms: draft.command,
        target: .draft(draft.id),
        disabledReason: nil
      )
    }
    return MenuLayer(kind: .drafts, title: wording(.draftsTitle), items: items)
  }

  /// The keys of the footer in the context of now.
  func hints(reader: any OfficeReader) -> [(key: String, word: String)] {
    switch context {
    case .desk, .walk: deskHints(reader: reader)
    case .dashboard, .inbox, .file, .deadlines, .findings:
      KeyMap.bindings(in: context).compactMap { binding in
        guard let footer = binding.footer, let key = binding.keys.first,
          disabledReason(for: binding.action, reader: reader) == nil
        else { return nil }
        return (key.shown, wording(footer))
      }
    case .form: formHints
    case .pickList: pickHints
    case .moment: [("Enter", wording(.footGo)), ("Esc", wording(.footClose))]
    case .filter: [("Enter", wording(.footKeep)), ("Esc", wording(.footClear))]
    case .help, .palette, .steps:
      [("Enter", wording(.footRun)), ("Esc", wording(.footClose))] + draftHints
    case .confirmation: confirmHints
    case .notice: [("Enter", wording(.footClose))]
    case .compare: compareHints
    case .question: questionHints
    }
  }

  /// The keys of a form; inside a group those of its rows come first.
  private var formHints: [(key: String, word: String)] {
    guard case .form(let form) = layers.last else { return [] }
    let finish = ("Ctrl-X", wording(.footFinish))
    let next = ("Tab", wording(.footNext))
    let preview =
      form.spec.command == .imposeSanction ? [("Ctrl-P", wording(.footPreview))] : []
    let others =
      preview + [("Ctrl-S", wording(.footDraft)), ("Esc", wording(.footClose))]
    let isList = form.focusedField?.choices.isEmpty == false
    guard let group = form.spec.group else {
      return [next, ("↓", wording(.footList)), finish] + others
    }
    let isPersons = group.path == "persons"
    let add = ("Ctrl-N", wording(isPersons ? .footPerson : .footRow))
    guard form.rowOfFocus != nil else {
      return [next, ("↓", wording(.footList)), finish] + others + [add]
    }
    let again = group.repeated.isEmpty ? [] : [("Ctrl-T", wording(.footHonorary))]
    let remove = form.rows > 1 ? [("Ctrl-D", wording(.footRowRemove))] : []
    let list = isList ? [("↓", wording(.footList))] : []
    return [add] + again + [finish] + remove + list + [next] + others
  }

  /// The keys beside a likeness; while it is asked why two differ, those of that line.
  private var compareHints: [(key: String, word: String)] {
    guard case .compare(let compare) = layers.last, compare.reason == nil else {
      return [("Enter", wording(.footKeep)), ("Esc", wording(.footBack))]
    }
    return [
      ("1-\(DuplicateVerdict.allCases.count)", wording(.footAnswers)),
      ("Tab", wording(.footNextHit)), ("Esc", wording(.footClose)),
    ]
  }

  private var pickHints: [(key: String, word: String)] {
    guard case .form(let form) = layers.last, let list = form.pickList else { return [] }
    let pick = [("Enter", wording(.footPick)), ("Esc", wording(.footClose))]
    guard list.isMultiple else { return pick }
    let key = list.filter.isEmpty ? wording(.spaceKey) : "Tab"
    return [(key, wording(.footTick))] + pick
  }

  private var confirmHints: [(key: String, word: String)] {
    let usual = [("T", wording(.cancelWord)), ("Y", wording(.yesWord))]
    guard case .confirm(let confirm) = layers.last, confirm.unnumbered != nil else { return usual }
    return usual + [("N", wording(.giveNumber))]
  }

  private var draftHints: [(key: String, word: String)] {
    guard case .menu(let menu) = layers.last, menu.kind == .drafts else { return [] }
    return [("Ctrl-D", wording(.footDiscard))]
  }
}
