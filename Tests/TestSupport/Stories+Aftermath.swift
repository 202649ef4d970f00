// What follows a decision, step by step.

extension Stories {
  package func called(_ day: String, for meeting: String) -> Step {
    Step(
      day,
      "rina/bkd",
      "service.call",
      #"{\#(one),"letter":{"number":"800/7","date":"\#(day)"},"meeting":{"date":"\#(meeting)","#
        + #""time":"09.00","place":"Ruang BKPSDM"},"deliverer":"Rina"}"#
    )
  }

  package func answered(_ day: String, more: String = "") -> Step {
    Step(
      day,
      "rina/bkd",
      "appeal.answer",
      #"{\#(one),"letter":{"number":"TGP/1","date":"\#(day)"}\#(more)}"#
    )
  }

  /// The ruling on the remedy, with the reasons a rule may ask for.
  package func ruled(
    _ outcome: String,
    _ day: String,
    option: String? = nil,
    received: String? = nil,
    body: String = "ppk",
    more: String = "",
    reasons: String = #"{"LEVEL-UNSURE":"Menurut amar.","APPEAL-WINDOW":"Diterima."}"#
  ) -> Step {
    let measure = option.map { #","option":"\#($0)""# } ?? ""
    return Step(
      received ?? day,
      "rina/bkd",
      "appeal.decide",
      #"{\#(one),"outcome":"\#(outcome)","rulingBody":"\#(body)","ruledBy":"Wali Kota","letter":{"number":"PTS/1","#
        + #""date":"\#(day)"},"received":"\#(received ?? day)","reason":"Amar.""#
        + #"\#(measure)\#(more),"reasons":\#(reasons)}"#
    )
  }

  package func sued(_ day: String, more: String = "") -> Step {
    Step(
      day,
      "rina/bkd",
      "lawsuit.record",
      #"{\#(one),"step":"gugatan","court":"PTUN Contoh","letter":{"number":"7/G","date":"\#(day)"}\#(more)}"#
    )
  }

  package func judged(_ day: String, _ outcome: String) -> Step {
    Step(
      day,
      "rina/bkd",
      "lawsuit.record",
      #"{\#(one),"step":"putusan","court":"PTUN Contoh","letter":{"number":"7/P","#
        + #""date":"\#(day)"},"outcome":"\#(outcome)"}"#
    )
  }

  package func executed(from day: String, on entered: String? = nil, more: String = "") -> Step {
    Step(
      entered ?? day,
      "rina/bkd",
      "execution.begin",
      #"{\#(one),"from":"\#(day)"\#(more)}"#
    )
  }

  package func uploaded(_ day: String, documents: String = #"["SK","BAP"]"#) -> Step {
    Step(
      day,
      "rina/bkd",
      "upload.record",
      #"{\#(one),"system":"idis","documents":\#(documents),"on":"\#(day)"}"#
    )
  }

  package func overseen(_ measure: String, _ day: String, more: String = "") -> Step {
    Step(
      day,
      "sari/sekretariat",
      "oversight.record",
      #"{\#(list),"measure":"\#(measure)","from":"bkn","letter":{"number":"B/9","date":"\#(day)"},"#
        + #""received":"\#(day)"\#(more)}"#
    )
  }

  package func restored(_ day: String) -> Step {
    Step(
      day,
      "rina/bkd",
      "rehabilitation.record",
      #"{\#(one),"form":"surat","letter":{"number":"PNB/2","date":"\#(day)"},"on":"\#(day)"}"#
    )
  }

  package func waited(_ since: String, for body: String = "bawaslu") -> Step {
    Step(
      since,
      "sari/sekretariat",
      "waiting.begin",
      #"{\#(list),"on":"\#(body)","since":"\#(since)"}"#
    )
  }

  package func waitEnded(_ day: String, for body: String = "bawaslu") -> Step {
    Step(
      day,
      "sari/sekretariat",
      "waiting.end",
      #"{\#(list),"on":"\#(body)","since":"\#(day)"}"#
    )
  }
}
