import Testing
import Wording

@testable import Casework

/// Law, people and entries invented for these tests; the articles exist nowhere else.
enum Samples {
  static let today = date("2024-11-08")

  static func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("no date: \(text)") }
    return date
  }

  static func actor(_ name: String) -> ActorID {
    guard let id = ActorID(name) else { preconditionFailure("no short name: \(name)") }
    return id
  }

  static let file = RecordID(kind: .file, year: 2024, number: 11)
  static let letter = Letter(number: "005/12", date: date("2024-11-01"))
  static let meeting = Appointment(date: date("2024-11-06"), time: "09.00", place: "Ruang A")

  // MARK: Law

  static let law = LawBook(
    catalogue: Catalogue(
      violations: [
        violation("V-BERAT", team: nil, options: ["OPT-B"]),
        violation("V-TEAM", team: true, options: []),
        violation("V-LAIN", team: nil, options: []),
      ],
      sanctions: [
        SanctionRow(
          code: "OPT-B",
          level: .berat,
          textID: "contoh",
          durationMonths: nil,
          appliesTo: [.pns],
          legalBasis: [],
          confidence: .seen,
          siasnID: nil,
          note: nil,
          instrument: .discipline,
          isDisciplinePunishment: true
        )
      ],
      deadlines: [
        deadline(
          "PPK-TINDAK-LANJUT",
          on: "recommendation.received (addressed)",
          by: "followup.reported"
        ),
        deadline("HD-BERLAKU", on: "decree.received", by: "decree.in_force"),
        deadline("UA-KEBERATAN", on: "decree.received", by: "appeal.filed"),
      ],
      version: 1
    ),
    calendar: OfficeCalendar(version: 1, holidays: [], localHolidays: [], elections: []),
    overlay: Overlay(
      version: 1,
      instruments: [],
      violations: [],
      families: [],
      sanctions: [
        Overlay.SanctionNote(
          code: "OPT-B",
          textEN: "x",
          shortID: "turun contoh",
          shortEN: "sample drop",
          shortArticle: "Ps Z",
          onlyFor: nil,
          notFor: nil,
          cautions: [],
          appeal: nil
        )
      ],
      reasonCautions: [],
      replacementBan: Overlay.ReplacementBan(options: [], positions: [], window: ""),
      electionStarts: [],
      counting: CountingRules(
        smallestCell: 3,
        smallestPrecedents: 3,
        source: "contoh",
        confidence: .unsure
      ),
      identifiers: IdentifierRules(minimumAppointmentAge: 1, firstAgreementCode: 20)
    ),
    tracks: TrackBook(
      version: 1,
      starts: [],
      tracks: [],
      rules: [],
      pairs: [],
      instruments: [],
      officials: []
    ),
    authority: AuthorityMatrix(version: 1, rows: []),
    guards: Guards(
      version: 1,
      rows: [
        GuardRow(
          code: .departFromSKB,
          article: "Ps Y",
          textID: "Tingkat berbeda; beri alasan.",
          textEN: "The level departs; give a reason.",
          confidence: .unsure,
          effect: .askReason,
          intervals: nil
        )
      ]
    ),
    series: NumberSeriesBook(version: 1, series: [])
  )

  static func deadline(
    _ code: String,
    on start: String,
    by met: String,
    unit: DeadlineRow.Unit = .working
  ) -> DeadlineRow {
    DeadlineRow(
      code: code,
      startText: "",
      days: 14,
      hours: nil,
      unit: unit,
      legalBasis: "Ps X",
      confidence: .seen,
      actor: "PPK",
      startsOn: start,
      metBy: met,
      note: nil
    )
  }

  static func violation(_ code: String, team: Bool?, options: [String]) -> ViolationRow {
    ViolationRow(
      code: code,
      kind: .discipline,
      textID: "contoh",
      textEN: "sample",
      appliesTo: [.pns],
      legalBasis: [],
      sanction: SanctionRule(
        level: nil,
        levelByImpact: nil,
        options: options,
        legalBasis: [],
        decider: "PPK",
        teamRequired: team,
        confidence: .seen,
        note: nil,
        cpnsNote: nil
      ),
      confidence: .seen,
      phase: .always,
      validFrom: date("2020-01-01"),
      validTo: nil,
      confidencePPPK: nil,
      note: nil,
      byPosition: nil
    )
  }

  static func decider(
    _ kind: Decider.Kind,
    _ positionClass: PositionClass? = nil,
    steps: Int? = nil,
    confidence: Confidence = .seen
  ) -> Decider {
    Decider(
      kind: kind,
      positionClass: positionClass,
      steps: steps,
      article: "Ps W",
      confidence: confidence,
      noteID: nil,
      noteEN: nil
    )
  }

  // MARK: A case

  static func person(_ name: String, _ status: EmploymentStatus = .pns) -> PersonFacts {
    PersonFacts(
      name: Text(name),
      status: status,
      positionClass: .pengawas,
      position: "Lurah",
      unit: "Kel. Contoh"
    )
  }

  /// A case of three respondents, in the state the given events lead to.
  static func caseFile(_ events: [(Event, Outcome)] = []) -> CaseFile {
    var result = CaseFile(id: file)
    let names = ["Lurah Satu", "Honorer Satu", "Honorer Dua"]
    for (index, name) in names.enumerated() {
      var outcome = Outcome()
      outcome.respondents = [index + 1]
      let facts = RespondentEntered(
        respondent: index + 1,
        person: RecordID(kind: .person, year: 0, number: index + 1),
        facts: person(name)
      )
      result.evolve(.respondentEntered(facts), outcome: outcome, context: context)
    }
    for (event, outcome) in events { result.evolve(event, outcome: outcome, context: context) }
    return result
  }

  static let context = EventContext(
    n: 7,
    time: moment("2024-11-07T14:20:00.000+07:00"),
    actor: actor("sari"),
    role: .satgas
  )

  static func moment(_ text: String) -> Timestamp {
    guard let moment = Timestamp(text) else { preconditionFailure("no moment: \(text)") }
    return moment
  }

  /// An outcome for the first respondent.
  static func outcome(_ change: (inout Outcome) -> Void = { _ in }) -> Outcome {
    var outcome = Outcome()
    outcome.respondents = [1]
    change(&outcome)
    return outcome
  }

  static func recommendation(_ form: LetterForm) -> RecommendationEntry {
    RecommendationEntry(
      file: file,
      from: .bkn,
      letter: letter,
      received: date("2024-11-07"),
      addressee: .ppk,
      form: form,
      items: [RecommendationItem(respondent: 1, text: "proses")],
      reasons: nil
    )
  }

  static func summons(_ round: Int) -> SummonsIssued {
    SummonsIssued(
      round: round,
      entry: SummonsEntry(
        file: file,
        respondents: [1],
        letter: letter,
        meeting: meeting,
        signatory: .superior,
        examiners: nil,
        reasons: nil
      )
    )
  }

  static func attendance(_ round: Int, isPresent: Bool) -> AttendanceRecorded {
    AttendanceRecorded(
      round: round,
      entry: AttendanceEntry(
        file: file,
        respondent: 1,
        on: date("2024-11-06"),
        isPresent: isPresent,
        record: "BA/1",
        note: nil
      )
    )
  }

  static let answer = StatementAnswered(
    number: 3,
    entry: AnswerEntry(file: file, respondent: 1, question: "a?", answer: "b")
  )

  static func closing(isSigned: Bool) -> StatementClosing {
    StatementClosing(
      file: file,
      respondent: 1,
      on: date("2024-11-06"),
      isSigned: isSigned,
      refusal: isSigned ? nil : "tidak setuju",
      examiners: [actor("dewi"), actor("rina"), actor("joko")]
    )
  }

  static func assessment(_ part: AssessmentPart) -> AssessmentWritten {
    AssessmentWritten(
      version: 1,
      author: actor("dewi"),
      rules: [],
      entry: AssessmentEntry(
        file: file,
        respondent: 1,
        part: part,
        proof: .proven,
        violations: [],
        facts: [],
        impact: nil,
        intent: nil,
        aggravating: nil,
        mitigating: nil,
        advice: Advice(level: .sedang, option: nil),
        reason: "cukup"
      )
    )
  }

  static func review(_ part: AssessmentPart, _ verdict: ReviewVerdict) -> AssessmentReviewed {
    AssessmentReviewed(
      version: 1,
      reviewer: actor("rina"),
      entry: ReviewEntry(file: file, respondent: 1, part: part, verdict: verdict, comment: nil)
    )
  }

  static func decision(_ measure: FrozenRule?) -> DecisionTaken {
    DecisionTaken(
      respondent: 1,
      on: date("2024-11-07"),
      proof: measure == nil ? .notProven : .proven,
      measure: measure,
      level: nil,
      reason: "cukup",
      decider: actor("pj.wali"),
      title: "Pj Wali Kota",
      capacity: .pj,
      appointment: nil,
      authority: "Ps W",
      permit: nil,
      rehabilitation: nil,
      reasons: [:]
    )
  }

  /// A decision entered by somebody else, from its signed sheet.
  static func recorded(_ measure: FrozenRule?) -> DecisionTaken {
    var decision = decision(measure)
    decision.sheet = DecisionSheet(letter: letter, scan: 4, recorder: actor("rina"))
    return decision
  }

  static let measure = FrozenRule(
    code: "OPT-B",
    text: "Penurunan contoh",
    article: "Ps Z",
    confidence: .seen
  )
  static let oldMeasure = FrozenRule(
    code: "GONE",
    text: "Penurunan lama",
    article: "Ps Z",
    confidence: .seen
  )
}
