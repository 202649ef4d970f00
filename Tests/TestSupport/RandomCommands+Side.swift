import Casework

// Steps beside the way, proposals to somebody outside, and breaches, drawn at random.

extension Draw {
  /// A step beside that can be recorded now; any where none can.
  func sideStep() -> Step {
    let day = "2024-11-27"
    guard let respondent, let on = CalendarDate(day) else {
      return step(day, "rina/bkd", .recordStep, one)
    }
    let offers = office.law.sideStepOffers(for: respondent, on: on)
    let open = offers.filter { $0.state == .open }
    let drawn = open.isEmpty ? offers : open
    let offer = drawn[number % drawn.count]
    let roles = offer.way.roles ?? offer.row.roles
    let who =
      ["rina/bkd", "pj.wali/ppk", "budi/satgas", "dewi/inspektorat"].first { name in
        roles.contains { name.hasSuffix("/\($0.rawValue)") }
      } ?? "rina/bkd"
    let d =
      #"\#(one),"step":{"code":"\#(offer.row.code)","way":"\#(offer.way.code)"},"on":"\#(day)","#
      + #"\#(letter("L/\(number)", "2024-11-26")),"place":"Aula","note":"Dicatat.""#
    return step(day, who, .recordStep, d)
  }

  func proposed() -> Step {
    let day = "2024-11-27"
    let option = row.track == .party ? "PTDH-PARPOL" : "BERAT-3"
    let d =
      #"\#(one),"option":"\#(option)",\#(letter("U/\(number)", day)),"reason":"Patut.","#
      + #""reasons":\#(Stories.reasons)"#
    return step(day, "pj.wali/ppk", .sendProposal, d)
  }

  func proposalAnswered() -> Step {
    let day = "2024-12-20"
    let hasPaper = !(office.files[file]?.evidence.isEmpty ?? true)
    let outcomes = ["ditarik", "menolak", "menjatuhkan", "tidak_terbukti"]
    let paper = hasPaper ? #","document":1,"signature":"basah""# : ""
    let d =
      #"\#(one),"outcome":"\#(outcomes[number % (hasPaper ? 4 : 2)])","decidedBy":"Presiden","#
      + #"\#(letter("KP/\(number)", day)),"received":"\#(day)","note":"Sesuai usul."\#(paper)"#
    return step(day, "rina/bkd", .answerProposal, d)
  }

  func breach(_ name: Command.Name) -> Step {
    let day = "2024-11-08"
    guard name == .notifyBreach else {
      let d =
        #""known":"\#(day)T08:00:00.000+07:00","what":"NIP terkirim","how":"Surel salah alamat","#
        + #""remedy":"Ditarik kembali""#
      return step(day, "sari/sekretariat", name, d)
    }
    let breach = office.office.breaches.last { !$0.untold.isEmpty }
    let d =
      #""breach":\#(breach?.number ?? 1),"to":["\#(breach?.untold.first?.rawValue ?? "lembaga")"],"#
      + #""at":"\#(day)T08:30:00.000+07:00",\#(letter("PD/\(number)", day))"#
    return step(day, "sari/sekretariat", name, d)
  }
}
