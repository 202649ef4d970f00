import ArgumentParser
import CaseStore
import Casework
import FoundationEssentials
import Journal
import Letters
import Wording

/// Carries out commands given as JSON lines, one result a line.
struct Submitter {
  let store: OfficeStore
  let acting: Acting
  let output: Output
  let surroundings: Surroundings
  /// Paths of evidence are read from here.
  let folder: String
  /// What `let` of earlier lines named.
  private(set) var names: [String: String] = [:]
  private let reader: CommandReader

  init(
    store: OfficeStore,
    acting: Acting,
    output: Output,
    surroundings: Surroundings,
    folder: String
  ) {
    self.store = store
    self.acting = acting
    self.output = output
    self.surroundings = surroundings
    self.folder = folder
    reader = CommandReader(law: store.law)
  }

  /// What became of one line.
  enum Result {
    case accepted(Submission)
    /// Refused as the line says it must be.
    case expected(Refusal)
    case refused(Refusal)
    case failed(String)
  }

  /// Carries out one line.
  mutating func submit(_ line: [UInt8]) -> Result {
    let stated = resolved(line)
    let result = submit(stated)
    guard let rule = stated.expected else { return result }
    switch result {
    case .refused(let refusal) where refusal.rule == rule: return .expected(refusal)
    case .refused, .failed: return result
    case .accepted, .expected:
      return .failed(FailureText(wording: output.wording).text(of: CommandFailure.notRefused(rule)))
    }
  }

  private mutating func submit(_ stated: StatedLine) -> Result {
    do {
      if stated.expected != nil, !store.isDemo { throw CommandFailure.onlyInDemo("expect") }
      let request = try reader.request(line: stated.line)
      let submission = try submit(request)
      if let name = stated.name { bind(name, to: submission) }
      return .accepted(submission)
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch let failure as SubmitFailure {
      switch failure {
      case .refused(let refusal): return .refused(refusal)
      case .failed(let error): return .failed(FailureText(wording: output.wording).text(of: error))
      }
    } catch {
      return .failed(FailureText(wording: output.wording).text(of: error))
    }
  }

  private func submit(_ request: CommandRequest) throws -> Submission {
    var request = request
    if !store.isDemo, request.acting != nil { throw CommandFailure.onlyInDemo("as") }
    if !store.isDemo, request.at != nil { throw CommandFailure.onlyInDemo("at") }
    var actor = acting
    if let named = request.acting {
      actor = try ActingResolver(store: store, surroundings: surroundings).acting(named)
    }
    actor = ActingResolver.role(for: request.command, of: actor, in: store)
    let folder = folder
    request.command = request.command.mapPaths { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
    if case .issueLetter(let entry) = request.command, entry.sha256.isEmpty {
      request.command = .issueLetter(try printed(entry, by: actor))
    }
    return try store.submit(request, as: actor) { _, _ in true }
  }

  /// A paper whose text is left open, as it reads now: text, hash, code and head are filled in.
  private func printed(_ entry: PaperIssue, by actor: Acting) throws -> PaperIssue {
    let wording = output.wording
    let view = store.view(as: actor) { FailureText(wording: wording).text(of: $0) }
    guard let file = view.file(entry.file) else {
      throw CommandFailure.notFound(entry.file.description)
    }
    let press = PaperPress(view: view)
    let ordinal = entry.respondents?.first ?? 1
    let subject = file.subject(of: entry.kind, for: ordinal, report: entry.report)
    let sheet = press.sheet(
      entry.kind,
      about: subject,
      in: file,
      number: entry.number?.value,
      on: entry.on
    )
    do throws(SheetError) {
      var issued = try press.issue(sheet)
      issued.reasons = entry.reasons
      return issued
    } catch {
      if let refusal = error.refusal(law: store.law, on: store.now.date) { throw refusal }
      throw error
    }
  }

  // MARK: Names for numbers not known beforehand

  /// A line as the reader takes it, and what stood beside the command.
  private struct StatedLine {
    var line: [UInt8]
    /// What its case or record is called from now on.
    var name: String?
    /// The rule it must be refused with, for examples of what is refused.
    var expected: String?
  }

  /// Replaces `"$name"` by what an earlier line was given, and takes `let` and `expect` out.
  private func resolved(_ line: [UInt8]) -> StatedLine {
    guard
      line.contains(UInt8(ascii: "$")) || !names.isEmpty || contains(#""let""#, in: line)
        || contains(#""expect""#, in: line)
    else { return StatedLine(line: line) }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(line)) else {
      return StatedLine(line: line)  // the reader says what is wrong with it
    }
    guard case .object(var members) = value else { return StatedLine(line: line) }
    func word(_ key: String) -> String? {
      if case .string(let text) = members[key] { text } else { nil }
    }
    let (name, expected) = (word("let"), word("expect"))
    members["let"] = nil
    members["expect"] = nil
    let names = names
    let replaced = JSONValue.object(members).mapStrings { text in
      text.hasPrefix("$") ? names[String(text.dropFirst())] ?? text : text
    }
    return StatedLine(line: replaced.json, name: name, expected: expected)
  }

  private func contains(_ word: String, in line: [UInt8]) -> Bool {
    String(decoding: line, as: UTF8.self).contains(word)
  }

  /// `$name` is the case, else the first record; `$name.report` and the like name the others.
  private mutating func bind(_ name: String, to submission: Submission) {
    let first =
      submission.ids.first { $0.kind == .file } ?? submission.ids.first
    names[name] = first?.description
    for kind in RecordKind.allCases {
      let ids = submission.ids.filter { $0.kind == kind }
      for (index, id) in ids.enumerated() {
        if index == 0 { names["\(name).\(kind.streamWord)"] = id.description }
        names["\(name).\(kind.streamWord).\(index + 1)"] = id.description
      }
    }
  }

  // MARK: Results

  /// The result as one line of JSON.
  func line(of result: Result) -> String {
    let value: JSONValue
    switch result {
    case .accepted(let submission):
      value = .object([
        "ok": .bool(true), "n": .integer(submission.n), "h": .string(submission.hash),
        "ids": .array(submission.ids.map { .string($0.description) }),
      ])
    case .expected(let refusal):
      value = .object([
        "ok": .bool(true), "refused": .string(refusal.rule), "article": .string(refusal.article),
      ])
    case .refused(let refusal):
      let text = output.wording.refusal(refusal, law: store.law)
      var members: [String: JSONValue] = [
        "ok": .bool(false), "rule": .string(refusal.rule), "article": .string(refusal.article),
        "message": .string("\(text.headline) \(text.remedy)"),
      ]
      if !refusal.warnings.isEmpty {
        members["reasons"] = .array(refusal.warnings.map { .string($0.code.rawValue) })
      }
      value = .object(members)
    case .failed(let message):
      value = .object([
        "ok": .bool(false), "rule": .string("FAILED"), "article": .string(""),
        "message": .string(message),
      ])
    }
    return String(decoding: value.json, as: UTF8.self)
  }
}
