import Casework
import TestSupport
import Testing

/// Random commands, right and wrong, against what must hold whoever asks.
struct CommandSequenceTests {
  /// 16 × 700 commands: more than ten thousand.
  private static let seeds: [UInt64] = Array(1...16)

  @Test(arguments: seeds)
  func `random commands never break what must hold`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var office = try MemoryOffice.staffed(law: Law.book())
    var fromText = office.index
    var prefixes: [MemoryOffice] = []
    var accepted = 0
    for _ in 0..<700 {
      let step = RandomCommands.step(in: office, &generator)
      let before = office.files
      let drafts: [DraftEvent]
      do {
        drafts = try office.run(step)
      } catch is Refusal {
        continue
      }
      accepted += 1
      try check(drafts, by: step, before: before, after: office)
      try apply(drafts, at: office.lines.count, to: &fromText)
      if Int.random(in: 0..<50, using: &generator) == 0 { prefixes.append(office) }
    }
    #expect(accepted > 80, "too few commands were accepted to show anything: \(accepted)")
    let decided = office.files.values.flatMap(\.respondents).filter { $0.decision != nil }
    #expect(!decided.isEmpty)
    for row in office.index.rows {
      #expect(office.files[row.id.file]?.respondent(row.id.ordinal)?.row == row)
    }
    #expect(fromText.summary == office.index.summary)
    for state in prefixes + [office] {
      #expect(try office.replayed(state.lines.count) == state)
    }
  }

  @Test func `every kind of command is drawn and accepted`() throws {
    var drawn: Set<String> = []
    var accepted: Set<String> = []
    let all = Set(Command.Name.allCases.map(\.rawValue))
    for seed in Self.seeds where drawn != all || accepted != all {
      var generator = SeededGenerator(seed: seed)
      var office = try MemoryOffice.staffed(law: Law.book())
      for _ in 0..<700 where drawn != all || accepted != all {
        var step = RandomCommands.step(in: office, &generator)
        drawn.insert(step.name)
        // Half the time a kind that was not accepted yet, so that few sequences show them all.
        let missing = Command.Name.allCases.filter { !accepted.contains($0.rawValue) }
        if Bool.random(using: &generator), let name = missing.randomElement(using: &generator) {
          let drafted = office.index.rows.map {
            RandomCommands.of(name, $0, in: office, &generator)
          }
          step = try drafted.first { try office.refusal(of: $0) == nil } ?? step
        }
        do {
          try office.run(step)
          accepted.insert(step.name)
        } catch is Refusal {
          continue
        }
      }
    }
    #expect(all.subtracting(drawn).isEmpty, "never drawn: \(all.subtracting(drawn).sorted())")
    let never = all.subtracting(accepted).sorted()
    #expect(never.isEmpty, "never accepted: \(never)")
  }

  /// Takes over the outcomes as they stand in the log, as text.
  private func apply(_ drafts: [DraftEvent], at n: Int, to index: inout CaseIndex) throws {
    let line = LineRef(n: n, offset: n * 1000, length: 1000)
    for draft in drafts {
      for stream in [draft.stream] + draft.also { index.note(line, in: stream) }
      guard !draft.outcome.isEmpty else { continue }
      let text = draft.outcome.json
      let read = Outcome(json: text.span)
      let outcome = try #require(read, "\(String(decoding: text, as: UTF8.self))")
      index.apply(outcome, to: draft.stream, at: n)
    }
  }

  private func check(
    _ drafts: [DraftEvent],
    by step: Step,
    before: [RecordID: CaseFile],
    after: MemoryOffice
  ) throws {
    for draft in drafts {
      guard case .decisionTaken(let decision) = draft.event, let file = draft.stream.record else {
        continue
      }
      let respondent = try #require(before[file]?.respondent(decision.respondent))
      #expect(respondent.decision == nil)
      let track = respondent.row.track ?? .discipline
      switch track {
      case .discipline, .disciplinePPPK:
        #expect(respondent.statement != nil || respondent.missedTwice)
      case .contract:
        #expect(
          respondent.isExamined || respondent.clarifications.contains { $0.isPresent }
        )
      case .party: #expect(respondent.membership != nil)
      case .ethics: #expect(respondent.hearing != nil)
      case .notOurs: Issue.record("decided on a matter of others")
      }
      try checkAuthority(decision, step, respondent, after)
    }
  }

  /// The matrix read anew, without the code under test.
  private func checkAuthority(
    _ decision: DecisionTaken,
    _ step: Step,
    _ respondent: RespondentFile,
    _ office: MemoryOffice
  ) throws {
    let acting = try MemoryOffice.acting(step.who)
    if let outside = decision.outside {
      #expect(decision.decider == nil)
      let sent = respondent.procedure.openProposal
      #expect(sent?.to == outside.body && outside.body == .president)
      return
    }
    #expect(decision.decider == acting.actor)
    if respondent.facts.status == .nonASN {
      #expect(acting.role == .contractHolder)
      #expect(respondent.facts.contract?.holder == acting.actor)
      return
    }
    #expect([.ppk, .punishing].contains(acting.role))
    guard let level = decision.level else { return }
    if [.berat, .ptdh, .moral].contains(level) { #expect(acting.role == .ppk) }
    if acting.role == .punishing {
      let record = office.office.actors[acting.actor]
      #expect(
        record?.appointments.contains { $0.units.contains(respondent.facts.unit.shown) } == true
      )
    }
    if level == .berat {
      #expect(!respondent.examiners.contains(acting.actor))
    }
  }
}
