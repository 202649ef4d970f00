import Testing
import Wording

@testable import Casework

/// Words officials do not use, or that mean something else to them.
struct GlossaryTests {
  private static let forbidden: Set<String> = [
    "mundur", "perkara", "jangkar", "bersalah", "tenggat", "hon", "phk", "pdh", "rantai", "ujung",
  ]

  private static var texts: [String] {
    let id = Wording(.indonesian)
    let file = Samples.caseFile()
    let words = Entry.everything.flatMap { [$0.long.indonesian, $0.short.indonesian] }
    let refusals = RefusalTests.table.flatMap { cause, _ in
      let text = id.refusal(Refusal(cause: cause, article: "Ps 99"), law: Samples.law)
      return [text.headline, text.remedy]
    }
    let options = OptionTests.reasons.flatMap { reason in
      TextWidth.allCases.map { id.closed(reason, article: "Ps 99", width: $0) }
    }
    let steps = NextStepTests.all.flatMap { step in
      TextWidth.allCases.map { id.missing(step, today: Samples.today, width: $0) }
    }
    let history = HistoryTests.events.map { event in
      id.sentence(
        HistoryItem(context: Samples.context, event: event, respondents: [1]),
        file: file,
        law: Samples.law,
        today: Samples.today
      )
    }
    return words + refusals + options + steps + history
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test func `no forbidden word stands in any Indonesian text`() {
    let texts = Self.texts
    #expect(texts.count > 500)
    for text in texts {
      #expect(Self.words(of: text).isDisjoint(with: Self.forbidden), "\(text)")
    }
  }

  @Test func `no article stands in the program`() {
    for text in Self.texts {
      let own = text.replacing("Ps 99", with: "")
      #expect(!own.contains(/\b(Ps|Pasal|pasal|ayat|huruf) [\d(a-z]\b/), "\(text)")
    }
  }

  /// What an act is called, by the word officials know it under.
  private static let acts: [(Command.Name, String)] = [
    (.recordTip, "informasi awal"), (.registerReport, "laporan"), (.attachEvidence, "bukti"),
    (.recordFinding, "hasil Bawaslu"), (.recordDisposition, "disposisi"),
    (.declareConflict, "benturan kepentingan"), (.inviteClarification, "klarifikasi"),
    (.formTeam, "SK Tim Pemeriksa"), (.issueSummons, "panggilan"), (.closeStatement, "BAP"),
    (.writeAssessment, "kajian"), (.reviewAssessment, "reviu"), (.imposeSanction, "tetapkan"),
    (.decideNotProven, "tidak terbukti"), (.passDecision, "limpahkan"),
    (.returnDecision, "kembalikan"), (.recordService, "penyampaian"),
    (.fileAppeal, "upaya administratif"), (.takeEffect, "berlaku"), (.discontinue, "hentikan"),
    (.recordRehabilitation, "pemulihan nama baik"), (.reportFollowUp, "laporan tindak lanjut"),
  ]

  @Test func `each act is called as the glossary has it`() {
    for (act, word) in Self.acts {
      #expect(Wording(.indonesian).word(act).contains(word), "\(act)")
    }
  }

  @Test func `the search finds a forbidden word`() {
    #expect(!Self.words(of: "Ia dinyatakan Bersalah.").isDisjoint(with: Self.forbidden))
    #expect("PP contoh huruf n".contains(/\b(Ps|Pasal|pasal|ayat|huruf) [\d(a-z]\b/))
    #expect(Self.words(of: "honorer").isDisjoint(with: Self.forbidden))
  }
}
