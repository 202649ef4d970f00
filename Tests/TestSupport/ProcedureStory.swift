/// One matter that takes every step beside the plain way: letters, a panel, the other reading, an
/// examination held again, a return, a deferral, a release and a crime beside.
package enum ProcedureStory {
  package static let steps: [Step] = before + heard + again

  private static let one = #""case":"K-2024-0001","r":1"#
  private static let lurah = Stories()

  private static func office(
    _ day: String,
    _ name: String,
    _ statement: String,
    by who: String = "sari/sekretariat"
  ) -> Step {
    Step(day, who, name, "{\(statement)}")
  }

  private static let before: [Step] = [
    Step(
      "2024-10-21",
      "budi/satgas",
      "tip.record",
      #"{"received":"2024-10-21","source":"medsos","title":"Foto","what":"Ramai."}"#
    ),
    Step(
      "2024-10-22",
      "sekda/ketua_satgas",
      "tip.assign",
      #"{"tip":"I-2024-0001","to":["budi"],"order":{"number":"ST/1","date":"2024-10-22"},"#
        + #""until":"2024-10-25","place":"Lapangan"}"#
    ),
    Step(
      "2024-10-25",
      "budi/satgas",
      "report.register",
      People.report([People.lurah, People.clerk], more: #","known":"2024-10-21""#)
    ),
    office(
      "2024-10-26",
      "completeness.check",
      #""case":"K-2024-0001","on":"2024-10-26","missing":["bukti"],"letter":{"number":"S/1","#
        + #""date":"2024-10-26"},"until":"2024-10-28""#
    ),
    office(
      "2024-10-26",
      "completeness.check",
      #""case":"K-2024-0001","on":"2024-10-26","missing":[]"#
    ),
    office(
      "2024-10-26",
      "letter.send",
      #""case":"K-2024-0001","to":"bawaslu","matter":"lapor_bawaslu","channel":"surat","#
        + #""letter":{"number":"S/2","date":"2024-10-26"},"on":"2024-10-26","awaited":true,"#
        + #""copies":["bkn"],"summary":"Diteruskan.""#
    ),
    office(
      "2024-10-28",
      "letter.acknowledge",
      #""case":"K-2024-0001","letter":1,"receipt":{"by":"Loket","on":"2024-10-27","number":"TT/1"}"#
    ),
    office(
      "2024-10-28",
      "letter.receive",
      #""case":"K-2024-0001","from":"bawaslu","matter":"laporan_diterima","channel":"surat","#
        + #""letter":{"number":"B/1","date":"2024-10-27"},"received":"2024-10-28","form":"asli","#
        + #""agenda":"77","answers":1"#
    ),
    office(
      "2024-10-28",
      "disposition.record",
      #""case":"K-2024-0001","agenda":"77","on":"2024-10-28","by":"sekda","to":["budi"],"#
        + #""instruction":"Tindak lanjuti.","letter":2"#
    ),
    office(
      "2024-10-28",
      "report.withdraw",
      #""case":"K-2024-0001","report":"L-2024-0001","on":"2024-10-28","reason":"Diminta atasan.""#
    ),
    Step(
      "2024-10-28",
      "budi/satgas",
      "verification.finish",
      #"{"case":"K-2024-0001","r":[2],"outcome":"bukan_kewenangan","on":"2024-10-28"}"#
    ),
    office(
      "2024-10-29",
      "case.forward",
      #""case":"K-2024-0001","r":[2],"to":"gubernur","letter":{"number":"S/3","date":"2024-10-29"},"#
        + #""on":"2024-10-29","reason":"Pegawai provinsi.""#
    ),
    lurah.verified("SKB22-D-01"),
    office(
      "2024-10-29",
      "criminal.record",
      #"\#(one),"violation":"PIL-71-1","state":"diteruskan","body":"gakkumdu","on":"2024-10-29""#
    ),
  ]

  private static let heard: [Step] =
    [
      lurah.summoned(), lurah.came(),
      office(
        "2024-11-06",
        "examination.open",
        #"\#(one),"on":"2024-11-06","mode":"tatap_muka","closed":true,"examiners":["dewi"]"#,
        by: "dewi/tim_pemeriksa"
      ),
    ] + lurah.examined().dropFirst() + [
      office(
        "2024-11-07",
        "statement.add",
        #"\#(one),"on":"2024-11-07","by":"terperiksa","text":"Saya lupa.","signed":true"#,
        by: "dewi/tim_pemeriksa"
      ),
      office(
        "2024-11-07",
        "witness.state",
        #""case":"K-2024-0001","r":[1],"on":"2024-11-07","name":"Saksi Contoh","capacity":"warga","#
          + #""summary":"Melihat.","signed":false,"refusal":"Takut.","examiners":["dewi"]"#,
        by: "dewi/tim_pemeriksa"
      ),
      office(
        "2024-11-08",
        "release.begin",
        #"\#(one),"from":"2024-11-08","letter":{"number":"PS/1","date":"2024-11-08"},"#
          + #""deputy":"Sekretaris","reason":"Kelancaran.""#,
        by: "camat/atasan_langsung"
      ),
      office(
        "2024-11-11",
        "examination.report",
        #"\#(one),"letter":{"number":"LHP/1","date":"2024-11-11"},"findings":"Hadir.","#
          + #""recommendation":"Berat.","level":"berat","to":"pj.wali""#,
        by: "dewi/tim_pemeriksa"
      ),
      office(
        "2024-11-12",
        "track.choose",
        #"\#(one),"track":"ethics","on":"2024-11-12","reason":"Sebelum penetapan.""#,
        by: "dewi/inspektorat"
      ),
      office(
        "2024-11-12",
        "panel.form",
        #""case":"K-2024-0001","r":[1],"decree":{"number":"MKE/1","date":"2024-11-12"},"#
          + #""members":[{"name":"Ketua","class":"administrator","chair":true}],"#
          + #""reasons":{"PANEL-SIZE":"Pejabat belum cukup."}"#
      ),
      office(
        "2024-11-13",
        "track.choose",
        #"\#(one),"track":"discipline","on":"2024-11-13","reason":"Saran Majelis.""#,
        by: "majelis/majelis"
      ),
    ] + lurah.studied(["SKB22-D-01"], level: "berat")

  private static let again: [Step] = [
    office(
      "2024-11-22",
      "decision.defer",
      #"\#(one),"on":"2024-11-22","until":"2024-11-25","reason":"Menunggu pendapat.""#,
      by: "pj.wali/ppk"
    ),
    office(
      "2024-11-25",
      "decision.return",
      #"\#(one),"to":"kajian","on":"2024-11-25","reason":"Pasal belum jelas.""#,
      by: "pj.wali/ppk"
    ),
    office(
      "2024-11-26",
      "examination.reopen",
      #"\#(one),"on":"2024-11-26","reason":"Belum ada tim.""#,
      by: "dewi/inspektorat"
    ),
    office(
      "2024-11-26",
      "release.end",
      #"\#(one),"on":"2024-11-26","reason":"Diperiksa ulang.""#,
      by: "camat/atasan_langsung"
    ),
    lurah.formedTeam(day: "2024-11-26"), lurah.summoned("2024-11-26", for: "2024-12-03"),
  ]
}
