import Casework
import Testing
import Wording

/// One name in both widths, and where it stands.
struct Entry: CustomTestStringConvertible, Sendable {
  let list: String
  let long: Phrase
  let short: Phrase
  var testDescription: String { "\(list): \(long.indonesian)" }

  static func all<Value: Worded & CaseIterable>(_ type: Value.Type) -> [Entry] {
    of(Array(type.allCases))
  }

  static func of<Value: Worded>(_ values: [Value]) -> [Entry] {
    values.map { Entry(list: "\(Value.self)", long: $0.phrase, short: $0.shortPhrase) }
  }

  static let people =
    all(EmploymentStatus.self) + all(PositionClass.self) + all(Role.self) + all(Capacity.self)
    + all(TeamElement.self) + all(SummonsSignatory.self) + all(Decider.Kind.self)
  static let cases =
    all(Stage.self) + all(Track.self) + all(Level.self) + all(Impact.self)
    + all(ElectionPhase.self) + all(PhaseScope.self) + all(Confidence.self) + all(Secrecy.self)
    + of([Outcome.Ending.sanctioned, .notProven, .discontinued, .notOurs, .overturned])
  static let intake =
    all(Source.self) + all(EvidenceKind.self) + all(EvidenceForm.self) + all(LetterForm.self)
    + of([EvidenceState.intact, .changed, .missing, .nothingStored]) + all(Body.self)
    + all(FindingKind.self) + all(FindingOutcome.self) + all(TipOutcome.self)
    + all(VerificationOutcome.self) + all(MembershipProof.self) + all(HandlingKind.self)
    + all(CopyReason.self)
    + all(DuplicateGround.self) + all(DuplicateCertainty.self) + all(DuplicateVerdict.self)
    + all(InboxState.self)
  static let decisions =
    all(AssessmentPart.self) + all(Proof.self) + all(Intent.self) + all(ReviewVerdict.self)
    + all(SignatureForm.self) + all(ServiceOutcome.self) + all(AppealKind.self)
    + all(AppealOutcome.self) + all(LawsuitStep.self) + all(LawsuitOutcome.self)
    + all(UploadSystem.self) + all(OversightMeasure.self) + all(RehabilitationForm.self)
    + all(ClockReading.Progress.self) + all(DiscontinueGround.self) + all(ConflictKind.self)
    + all(CorrectableField.self) + all(ReplacementGround.self) + all(LinkRelation.self)
  static let procedure =
    all(CompletenessItem.self) + all(LetterChannel.self) + all(OutgoingMatter.self)
    + all(IncomingMatter.self) + all(ExaminationMode.self) + all(StatementParty.self)
    + all(ReturnTarget.self) + all(CrimeState.self) + all(ProposalOutcome.self)
    + all(BreachParty.self) + all(SideStepRow.Need.self)
  static let everything =
    people + cases + intake + decisions + procedure + all(Weekday.self) + all(Command.Name.self)
    + all(Caution.Kind.self) + all(RuleRow.Kind.self)
    + of([Holiday.Kind.national, .collectiveLeave, .local])
}

struct WordTests {
  /// Names and abbreviations that are the same in both languages.
  private static let alike: Set<String> = [
    "PNS", "CPNS", "PPPK", "Non-ASN", "PPK", "auditor", "admin", "administrator", "PTDH",
    "SP4N-LAPOR!", "SP4N", "media", "SBT", "video", "audio", "Bawaslu", "BKN", "KASN", "BKPSDM",
    "BPASN",
    "Gakkumdu", "LP", "TM", "[?]", "I'DIS", "SIASN",
  ]

  @Test(arguments: Entry.everything)
  func `every value has a name in both languages`(entry: Entry) {
    for phrase in [entry.long, entry.short] {
      #expect(!phrase.indonesian.isEmpty)
      #expect(!phrase.english.isEmpty)
      #expect(!phrase.indonesian.contains("%"))
      #expect(!phrase.english.contains("%"))
      #expect(
        phrase.indonesian != phrase.english || Self.alike.contains(phrase.indonesian),
        "\(phrase.indonesian) is not translated"
      )
    }
  }

  @Test func `names within one list differ from each other`() {
    let lists = Dictionary(grouping: Entry.everything, by: \.list)
    for (list, entries) in lists {
      #expect(Set(entries.map(\.long.indonesian)).count == entries.count, "\(list)")
      #expect(Set(entries.map(\.long.english)).count == entries.count, "\(list)")
    }
  }

  @Test func `short names fit their columns`() {
    let widths: [([Entry], Int)] = [
      (Entry.all(Stage.self), 12), (Entry.all(Track.self), 8), (Entry.all(Level.self), 8),
      (Entry.all(EmploymentStatus.self), 7), (Entry.all(Role.self), 11),
      (Entry.all(Body.self), 8), (Entry.all(EvidenceForm.self), 9), (Entry.all(Weekday.self), 3),
      (Entry.all(ElectionPhase.self), 13), (Entry.all(FindingOutcome.self), 25),
      (Entry.all(Caution.Kind.self), 24), (Entry.all(AssessmentPart.self), 12),
    ]
    for (entries, width) in widths {
      for entry in entries {
        #expect(entry.short.indonesian.count <= width, "\(entry.short.indonesian)")
        #expect(entry.short.english.count <= width, "\(entry.short.english)")
      }
    }
  }

  @Test func `the screen's own words are used`() {
    let id = Wording(.indonesian)
    #expect(
      id.words(EmploymentStatus.allCases, width: .short) == "PNS, CPNS, PPPK, PPPK PW, Non-ASN"
    )
    #expect(id.word(Weekday.friday) == "Jumat")
    #expect(id.word(Weekday.friday, width: .short) == "Jum")
    #expect(id.word(EvidenceState.missing) == "hilang")
    #expect(id.acting(Acting(actor: Samples.actor("budi"), role: .satgas)) == "budi/satgas")
    #expect(id.list(["a", "b", "c"]) == "a, b dan c")
    #expect(id.list(["a"]) == "a")
    #expect(id.list([]).isEmpty)
  }
}
