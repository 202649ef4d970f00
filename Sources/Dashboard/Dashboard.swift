package import Casework
package import Terminal
package import Wording

/// A record that somebody's line changed.
package struct ChangedRecord: Hashable, Sendable {
  package let record: RecordID
  /// The name of the official who wrote the line.
  package let actor: String
  /// The line's number.
  package let n: Int

  package init(record: RecordID, actor: String, n: Int) {
    self.record = record
    self.actor = actor
    self.n = n
  }
}

/// A frame to be shown: the cells, and where the cursor stands.
package struct Drawing: Hashable, Sendable {
  package let buffer: CellBuffer
  /// Hidden when nil.
  package let cursor: Position?
}

/// The state of the screen, a value: what is open, selected, typed and said.
///
/// It knows the office only through the reader it is given, and asks for everything else by effects.
package struct Dashboard: Sendable {
  /// Something that happened.
  package enum Event: Hashable, Sendable {
    case input(Input)
    /// What was typed in one go; what follows a question that must be read is dropped.
    case inputs([Input])
    /// Others wrote into the log.
    case officeChanged([ChangedRecord])
    case submitted(ticket: Int, SubmitResult)
    /// The drafts this official has lying.
    case drafts([SavedDraft])
    /// Where this official was, and what they had read.
    case work(SavedWork)
    /// Who sits at the other consoles.
    case presence([Presence])
    /// In whose name this console may be used.
    case officials([Acting])
    /// Paths that begin as the one typed.
    case paths([String])
    /// What hashing the stored files of a case found, by number of the evidence.
    case verified(RecordID, [Int: EvidenceState])
    /// What a file at a path is, by content; nil when it cannot be read.
    case fingerprint(String, Fingerprint?)
    /// The files dropped for intake, the newest first.
    case dropped([DroppedFile])
    /// A paper was read; the command would issue it.
    case paperRead(PaperRequest, CommandDraft)
    /// A paper cannot be shown.
    case paperRefused(Refusal)
    case minuteTick
    case message(String)
  }

  /// How a submitted command ended.
  package enum SubmitResult: Hashable, Sendable {
    case accepted(n: Int, ids: [RecordID])
    case refused(Refusal)
    case failed(String)
  }

  /// Something to be done outside.
  package enum Effect: Hashable, Sendable {
    case submit(ticket: Int, CommandDraft, base: [StreamID: Int])
    case quit
    case suspend
    case redraw
    case bell
    case saveDraft(SavedDraft)
    case discardDraft(String)
    case saveWork(SavedWork)
    /// Find files whose path begins so; answered by ``Event/paths(_:)``.
    case completePath(String)
    /// Write these deadlines to a file of the official's own.
    case export([DeadlineItem], DeadlineFormat)
    /// Say in whose name this console may be used; answered by ``Event/officials(_:)``.
    case listOfficials
    /// Go on in somebody else's name.
    case become(Acting)
    /// Look at the office at another line; nil is the present.
    case travel(TimeStep?)
    /// Show what changed between the moment looked at and the present.
    case difference
    /// Show a text in the pager.
    case page(String)
    /// Show a piece of evidence: its text in the pager, else in a viewer.
    case showEvidence(EvidenceSheet)
    /// Hash every stored file of a case; answered by ``Event/verified(_:_:)``.
    case verifyEvidence(RecordID)
    /// Hash a file that is not taken in yet; answered by ``Event/fingerprint(_:_:)``.
    case fingerprint(String)
    /// List the files that were dropped for intake; answered by ``Event/dropped(_:)``.
    case listDropped
    /// Show a paper in the pager; answered by ``Event/paperRead(_:_:)`` when it may be issued then,
    /// or by ``Event/paperRefused(_:)``.
    case paper(PaperRequest)
    /// Write the copies handed over last in a case to a folder of the official's own.
    case copies(RecordID)
  }

  enum Layer: Hashable, Sendable {
    case menu(MenuLayer)
    case filter(TextEdit)
    /// A day or a line to look at is being typed.
    case moment(TextEdit)
    case form(FormState)
    case confirm(ConfirmLayer)
    case notice(NoticeLayer)
    case compare(CompareLayer)
    case ask(AskLayer)
  }

  /// A sentence for the message line.
  struct Message: Hashable, Sendable {
    let text: String
    let style: Style
  }

  package let wording: Wording
  package let glyphs: GlyphTier
  package private(set) var size: Size
  /// The screen in view, under the case when one is open.
  var place = Place.dashboard
  /// The screens beside the dashboard that were visited.
  var places: [Place: any PlaceState] = [:]
  var list = RespondentList()
  var focus = Panel.respondents
  var panelScroll: [Panel: Int] = [:]
  var file: FileState?
  var layers: [Layer] = []
  var message: Message?
  var pastMessages: [Message] = []
  var drafts: [SavedDraft] = []
  /// What is kept between two sittings besides drafts.
  var work = SavedWork()
  /// Who sits at the other consoles.
  var others: [Presence] = []
  var lastTicket = 0
  /// What hashing stored files found, by case.
  var hashed: [RecordID: HashedEvidence] = [:]
  /// What goes on once a command without a form was written, by ticket.
  var afterwards: [Int: Afterwards] = [:]
  var lastDraft = 0
  /// Set when a question opened that must be read, so that the rest of what was typed in one go is
  /// dropped.
  var opensDialog = false
  /// What was typed in one go behind a key that wrote, until it is known how that ended.
  var typedAhead: [Input] = []

  /// A screen without anything open.
  ///
  /// - Parameters:
  ///   - size: The terminal's size.
  ///   - wording: The language.
  ///   - glyphs: The characters the terminal can be trusted with.
  package init(size: Size, wording: Wording, glyphs: GlyphTier) {
    self.size = size
    self.wording = wording
    self.glyphs = glyphs
  }

  /// Takes an event and says what is to be done outside.
  package mutating func handle(_ event: Event, reader: any OfficeReader) -> [Effect] {
    refresh(reader)
    switch event {
    case .input(let input): return take(input, reader: reader)
    case .inputs(let inputs): return take(inputs, reader: reader)
    case .officeChanged(let changes):
      note(changes, reader: reader)
      return []
    case .submitted(let ticket, let result):
      opensDialog = false
      let effects = take(result, ticket: ticket, reader: reader)
      return effects + takeTypedAhead(reader: reader)
    case .drafts(let drafts):
      self.drafts = drafts
      return []
    case .work(let work):
      self.work = work
      // Another official has a desk and a pile of their own.
      for own in [Place.desk, .steps] { places[own] = nil }
      if place == .desk || place == .steps { place = .dashboard }
      return []
    case .presence(let others):
      self.others = others
      return []
    case .officials(let officials):
      open(.menu(officialsMenu(officials, reader: reader)))
      return []
    case .paths(let paths):
      complete(paths)
      return []
    case .verified(let id, let states):
      note(states, of: id, reader: reader)
      return []
    case .fingerprint(let path, let fingerprint):
      note(fingerprint, of: path, reader: reader)
      return []
    case .dropped(let files):
      offer(files, reader: reader)
      return []
    case .paperRead(let request, let draft):
      ask(toIssue: request, with: draft, reader: reader)
      return []
    case .paperRefused(let refusal):
      refusePaper(refusal, reader: reader)
      return []
    case .minuteTick: return []
    case .message(let text):
      say(text)
      return []
    }
  }

  /// Takes the rows anew when the log moved on, and keeps the selection in view.
  mutating func refresh(_ reader: any OfficeReader) {
    list.refresh(reader, wording: wording)
    list.scroll(toFit: listRows)
    refreshPlace(reader)
    if let open = file, reader.file(open.id) == nil || reader.mustDeclare(open.id) { file = nil }
  }

  var layout: Layout { Layout(size, respondents: list.items.count, focus: focus) }

  /// Rows of the list that fit.
  var listRows: Int { max(1, (layout.panels[.respondents]?.size.rows ?? 4) - 3) }

  func scene(_ reader: any OfficeReader) -> Scene { Scene(reader: reader, wording: wording) }

  /// Where keys lead now.
  var context: KeyContext {
    switch layers.last {
    case .menu(let menu):
      switch menu.kind {
      case .help: .help
      case .palette: .palette
      case .steps, .drafts, .rules, .papers, .why, .precedents, .officials, .cases: .steps
      }
    case .filter: .filter
    case .moment: .moment
    case .form(let form): form.pickList == nil ? .form : .pickList
    case .confirm: .confirmation
    case .notice: .notice
    case .compare: .compare
    case .ask: .question
    case nil: file == nil ? place.context : .file
    }
  }

  // MARK: Messages

  /// Puts a sentence on the message line, where it stays until read or replaced.
  mutating func say(_ text: String, _ style: Style = .plain) {
    let message = Message(text: text, style: style)
    self.message = message
    pastMessages.append(message)
    if pastMessages.count > 50 { pastMessages.removeFirst() }
  }

  private mutating func note(_ changes: [ChangedRecord], reader: any OfficeReader) {
    for change in changes where change.record.kind == .file {
      list.mark(change.record, n: change.n, by: change.actor)
    }
    guard let last = changes.last(where: { reader.access(to: $0.record) == nil }) else { return }
    // A case stands for the reports and persons that changed with it.
    let shown = changes.last { $0.n == last.n && $0.record.kind == .file } ?? last
    let record = reader.access(to: shown.record) == nil ? shown : last
    let number = changedName(of: record.record, by: record.n)
    say(wording(.changedBy(record.actor, number)), .dim)
  }

  /// What a line changed, as people call it: `0025/1`, `0025/1–3`, or the record's own number.
  func changedName(of record: RecordID, by n: Int) -> String {
    guard record.kind == .file else { return record.description }
    let ordinals = list.items.map(\.row).filter { $0.id.file == record && $0.version == n }
      .map(\.id.ordinal).sorted()
    guard let first = ordinals.first, let last = ordinals.last else { return record.short }
    guard ordinals.count > 1 else { return "\(record.short)/\(first)" }
    let isRange = last - first + 1 == ordinals.count
    return isRange
      ? "\(record.short)/\(first)–\(last)"
      : "\(record.short)/\(ordinals.map(String.init).joined(separator: ","))"
  }

  mutating func open(_ layer: Layer) {
    layers.append(layer)
    switch layer {
    case .confirm: opensDialog = true
    case .notice(let notice): opensDialog = notice.isRefusal
    case .ask(let ask): opensDialog = ask.isGuarded
    case .menu, .filter, .moment, .form, .compare: break
    }
  }

  mutating func resize(to size: Size) {
    self.size = size
    list.scroll(toFit: listRows)
  }
}
