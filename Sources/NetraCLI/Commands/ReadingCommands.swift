import ArgumentParser
import CaseStore
import Casework
import Journal
import Wording

extension ReadingOptions {
  /// The office as of the moment asked for, as one official may read it.
  func view() throws -> (view: OfficeView, store: OfficeStore) {
    let opened = try office.open(
      .read,
      lastLine: asOf,
      surroundings: Surroundings.current()
    )
    return (opened.view, opened.store)
  }

  /// One case by its number or that of one of its respondents; fails where there is none, where it
  /// is closed to the reader, and where the reader has yet to say if there is an interest.
  func file(_ number: String, view: OfficeView, store: OfficeStore) throws -> CaseFile {
    let wording = office.language.wording
    let parts = number.split(separator: "/", maxSplits: 1).map(String.init)
    let name = parts.first ?? number
    let id = try RecordID(name) ?? only(name, in: store)
    guard let id, store.index.cases[id] != nil else {
      throw office.output.fail(
        FailureText(wording: wording).text(of: CommandFailure.notFound(number))
      )
    }
    try pass(id, view: view)
    guard let file = view.file(id) else {
      throw office.output.fail(wording(CaseSheet.closed(nil)))
    }
    if parts.count == 2, Int(parts[1]).flatMap({ file.respondent($0) }) == nil {
      throw office.output.fail(
        FailureText(wording: wording).text(of: CommandFailure.notFound(number))
      )
    }
    return file
  }

  /// Fails where a record is closed to the reader, or its case waits for the question of interest: a
  /// command cannot ask, so it says where the answer is given.
  func pass(_ id: RecordID, view: OfficeView) throws {
    let wording = office.language.wording
    if let closed = view.access(to: id) {
      throw office.output.fail(wording(CaseSheet.closed(closed)))
    }
    guard !view.mustDeclare(id) else {
      throw office.output.fail(wording(.undeclared(id.description)))
    }
  }

  /// The one case of a number said without its year; fails where several years have it.
  private func only(_ name: String, in store: OfficeStore) throws -> RecordID? {
    guard let number = Int(name), name.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let ids = store.index.cases.keys.filter { $0.kind == .file && $0.number == number }.sorted()
    guard ids.count > 1 else { return ids.first }
    throw office.output.fail(
      FailureText(wording: office.language.wording)
        .text(of: CommandFailure.numberShared(name, ids.map(\.description)))
    )
  }

  func print(_ value: JSONValue) throws {
    try office.output.data(String(decoding: value.json, as: UTF8.self))
  }
}

/// `netra cases`: the list of cases.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "List the cases and their respondents.",
    aliases: ["kasus"]
  )

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let (view, _) = try reading.view()
    let list = CaseList(view: view, wording: reading.office.language.wording)
    if reading.json { return try reading.print(list.json) }
    for line in list.lines { try reading.office.output.data(line) }
  }
}

/// `netra case`: one case.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Show one case with its respondents, evidence and history.",
    aliases: ["berkas"]
  )

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "The number, K-2024-0011, or 0011 where only one year has it.")
  var number: String

  func run() throws {
    let (view, store) = try reading.view()
    let file = try reading.file(number, view: view, store: store)
    let sheet = CaseSheet(file: file, view: view, wording: reading.office.language.wording)
    if reading.json { return try reading.print(sheet.json) }
    for line in sheet.lines { try reading.office.output.data(line) }
  }
}

/// `netra reports`: the register of reports.
struct ReportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports",
    abstract: "List the registered reports.",
    aliases: ["laporan"]
  )

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let (view, store) = try reading.view()
    let list = ReportList(view: view, store: store, wording: reading.office.language.wording)
    if reading.json { return try reading.print(list.json) }
    for line in list.lines { try reading.office.output.data(line) }
  }
}

/// `netra clocks`: every running deadline, or every deadline of one case.
struct ClocksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clocks",
    abstract: "List the deadlines, the most pressing first.",
    aliases: ["batas"]
  )

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "A case, to see all its deadlines, also those that do not run and why.")
  var number: String?

  func run() throws {
    let (view, store) = try reading.view()
    let wording = reading.office.language.wording
    if let number {
      let file = try reading.file(number, view: view, store: store)
      let clocks = CaseClocks(file: file, view: view, wording: wording)
      if reading.json { return try reading.print(clocks.json) }
      for line in clocks.text { try reading.office.output.data(line) }
      return
    }
    let list = ClockList(view: view, wording: wording)
    if reading.json { return try reading.print(list.json) }
    for line in list.lines { try reading.office.output.data(line) }
  }
}

/// `netra log`: the lines of the log as this official may read them.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List the lines of the log.",
    aliases: ["catatan"]
  )

  @OptionGroup var reading: ReadingOptions

  @Option(help: "Only lines that name this record, such as K-2024-0011.")
  var record: String?

  func run() throws {
    let (view, store) = try reading.view()
    let wording = reading.office.language.wording
    let id = record.flatMap { RecordID($0) }
    if let record, id == nil {
      throw ValidationError("--record: \(record) is not a number such as K-2024-0011")
    }
    // The lines of a closed case, picked out, would tell how much happened in it and when.
    if let id { try reading.pass(id, view: view) }
    let list = LogList(view: view, store: store, record: id)
    do throws(StoreError) {
      for entry in try list.entries() {
        let line = reading.json ? String(decoding: entry.json.json, as: UTF8.self) : entry.line
        try? reading.office.output.data(line)  // a reader that left ends the program itself
      }
    } catch {
      throw reading.office.output.fail(FailureText(wording: wording).text(of: error))
    }
  }
}

/// `netra changes`: what changed between two lines of the log.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Show what changed for each respondent since a line or a time.",
    aliases: ["beda"]
  )

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "The earlier moment: a line's number, or a time.")
  var since: String

  func run() throws {
    let (present, _) = try reading.view()
    var earlier = reading
    earlier.asOf = since
    let (past, _) = try earlier.view()
    let wording = reading.office.language.wording
    let text = DifferenceText(past: past, present: present, wording: wording)
    if reading.json { return try reading.print(text.json) }
    for line in text.lines { try reading.office.output.data(line) }
  }
}
