import Casework
import Dashboard
import Terminal
import Testing
import Wording

struct KeyMapTests {
  @Test(arguments: KeyContext.allCases)
  func `no key has two meanings in one context`(_ context: KeyContext) {
    var meanings: [Key: Action] = [:]
    for binding in KeyMap.bindings(in: context) {
      for key in binding.keys {
        #expect(meanings[key] == nil, "\(key) in \(context)")
        meanings[key] = binding.action
      }
    }
  }

  @Test func `every key of the table has a name a terminal can give`() {
    for binding in KeyMap.bindings { #expect(!binding.keys.isEmpty, "\(binding.action)") }
  }

  /// The keys that mean the same on every screen.
  static let fixed: [(String, [Action])] = [
    ("j", [.listDown]), ("Down", [.listDown]), ("k", [.listUp]), ("Up", [.listUp]),
    ("h", [.moveLeft]), ("l", [.moveRight]), ("g", [.listFirst]), ("Home", [.listFirst]),
    ("G", [.listLast]), ("End", [.listLast]), ("PgUp", [.listPageUp]), ("PgDn", [.listPageDown]),
    ("Tab", [.panelNext]), ("S-Tab", [.panelPrevious]), ("Enter", [.caseOpen, .caseRead]),
    ("/", [.filterStart]), ("n", [.matchNext]), ("N", [.matchPrevious]), ("?", [.helpShow]),
    (":", [.paletteShow]), ("q", [.appQuit]), ("F1", [.helpShow]), ("F3", [.screenDashboard]),
    ("F4", [.screenDeadlines]), ("F5", [.screenFindings]),
    ("1", [.panelRespondents, .sectionRespondents]), ("2", [.panelEvidence, .sectionEvidence]),
    ("3", [.panelFindings, .sectionFindings]), ("4", [.panelStage, .sectionStage]),
    ("Escape", [.goBack, .filterClear]), ("a", [.addHere]), ("t", [.stepsShow]),
    ("s", [.sortNext]), ("o", [.personHistory]), ("e", [.draftsShow]), ("r", [.formRecommendation]),
    ("w", [.formAnswer]), ("R", [.registerHere]), ("P", [.formSummons]), ("H", [.attendPresent]),
    ("A", [.attendAbsent]), ("W", [.formStatement]), ("F", [.formAssessment]),
    ("V", [.formReview]), ("S", [.formDecision]), ("T", [.formNotProven]), ("J", [.formService]),
    ("U", [.formAppeal]), ("K", [.formConflict]), ("X", [.formDiscontinue]),
    ("u", []), ("<", [.timeEarlier]), (">", [.timeLater]), ("{", [.timeDayEarlier]),
    ("}", [.timeDayLater]), ("y", [.whyShow]), ("M", []),
    ("b", [.stepPrevious]), ("c", [.papersShow]), ("d", [.caseCompare]), ("p", [.decreePreview]),
    ("v", [.listTick]),
    ("z", [.stepPark]), ("Space", [.stepNext]), ("B", [.formReturn]), ("D", [.formDeferral]),
    ("L", [.formPass]), ("F2", [.screenInbox]), ("F6", [.screenDesk]), ("F10", []),
  ]

  @Test(arguments: fixed)
  func `fixed keys keep their meaning everywhere`(name: String, allowed: [Action]) throws {
    let key = try #require(Key(name: name))
    let actions = Set(KeyMap.bindings.filter { $0.keys.contains(key) }.map(\.action))
    #expect(actions == Set(allowed))
  }

  @Test func `capitals write and say so, lower case does not`() {
    let moving: Set<Character> = ["G", "N", "M"]
    for binding in KeyMap.bindings {
      for case .character(let character) in binding.keys where character.isLetter {
        let writes = character.isUppercase && !moving.contains(character)
        #expect(binding.isWriting == writes, "\(character)")
      }
    }
  }

  @Test func `grave acts ask for the number and none leaves unasked`() {
    for command in [Command.Name.issueSummons, .imposeSanction, .decideNotProven, .discontinue] {
      #expect(KeyMap.confirmation(of: command) == .number)
    }
    for binding in KeyMap.bindings where binding.isWriting {
      guard let command = binding.action.command else { continue }
      #expect(KeyMap.confirmation(of: command) != .none, "\(command)")
    }
  }

  @Test func `every action can be found in the palette by its name`() throws {
    let office = try FakeOffice.filled()
    for action in Action.allCases where action != .paletteShow {
      var driver = Driver(office, rows: 30)
      driver.press(":")
      driver.type(action.rawValue)
      #expect(!driver.text.contains("tidak ada yang cocok"), "\(action.rawValue)")
    }
  }

  @Test func `action names are stable words with a dot`() {
    for action in Action.allCases {
      let parts = action.rawValue.split(separator: ".")
      #expect(parts.count == 2)
      #expect(action.rawValue.allSatisfy { $0.isLowercase || $0 == "." || $0 == "-" })
    }
  }
}
