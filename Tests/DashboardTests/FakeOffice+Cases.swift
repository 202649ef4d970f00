import Casework
import Foundation

// Cases like those of the picture in the minds of the people who asked for this screen.

extension FakeOffice {
  /// An office with cases on every track, at different stages.
  static func filled(
    now: String = "2024-11-08T09:13:00.000+07:00",
    acting name: String = "budi",
    as role: Role = .satgas
  ) throws -> FakeOffice {
    var office = try FakeOffice(now: now, acting: name, as: role)
    try office.campaign()
    try office.contracts()
    try office.others()
    return office
  }

  private func person(
    _ name: String,
    _ status: String,
    _ position: String,
    _ title: String,
    _ unit: String
  ) -> String {
    """
    {"facts":{"name":"\(name)","status":"\(status)","class":"\(position)","position":"\(title)",
    "unit":"\(unit)","unknown":false}}
    """
  }

  private mutating func report(
    _ title: String,
    act: String,
    received: String,
    at: String,
    _ persons: [String]
  ) throws {
    try submit(
      .registerReport,
      """
      {"source":"warga","received":"\(received)","act":{"from":"\(act)"},"title":"\(title)",
      "what":"\(title)","persons":[\(persons.joined(separator: ","))]}
      """,
      by: "sari",
      as: .secretariat,
      at: at
    )
  }

  private mutating func verify(
    _ file: String,
    _ respondents: String,
    _ violations: String,
    on: String,
    at: String
  ) throws {
    try submit(
      .finishVerification,
      """
      {"case":"\(file)","r":[\(respondents)],"outcome":"lengkap","on":"\(on)",
      "violations":[\(violations)]}
      """,
      by: "budi",
      as: .satgas,
      at: at
    )
  }

  private mutating func campaign() throws {
    try report(
      "hadir kampanye berbaju dinas, simbol jari",
      act: "2024-10-18",
      received: "2024-10-21",
      at: "2024-10-21T08:40",
      [
        person("Lurah Satu", "PNS", "pengawas", "Lurah Contoh", "Kel. Contoh"),
        person("Honorer Satu", "NON_ASN", "non_asn", "Staf", "Kel. Contoh"),
        person("Honorer Dua", "NON_ASN", "non_asn", "Staf", "Kel. Contoh"),
      ]
    )
    for (number, (kind, form, title, sha)) in [
      ("tangkapan_layar", "tangkapan", "unggahan medsos", "91ac04"),
      ("dokumen", "salinan", "tautan berita", "07fe19"),
      ("foto", "asli", "foto dari warga", "c01d77"),
      ("dokumen", "salinan", "daftar hadir", "5ab2e0"),
    ].enumerated() {
      let hash = sha + String(repeating: "0", count: 58)
      try submit(
        .attachEvidence,
        """
        {"case":"K-2024-0001","kind":"\(kind)","form":"\(form)","title":"\(title)",
        "item":{"sha256":"\(hash)","size":1234,"stored":"\(hash)"},"acquired":"2024-10-22"}
        """,
        by: "budi",
        as: .satgas,
        at: "2024-10-22T09:0\(number)"
      )
      if number == 1 { lose(hash) }
    }
    try verify(
      "K-2024-0001",
      "1",
      "\"PP94-5N-2\",\"SKB22-D-04\"",
      on: "2024-10-23",
      at: "2024-10-23T10:00"
    )
    try verify("K-2024-0001", "2,3", "\"NONASN-01\"", on: "2024-10-23", at: "2024-10-23T10:05")
    try submit(
      .recordFinding,
      """
      {"case":"K-2024-0001","kind":"LP","register":"003/Reg/LP/PW/Kota/09.01/X/2024",
      "letter":{"number":"120/PP.01.02/K.BB-07/11/2024","date":"2024-11-05"},
      "received":"2024-11-06","addressee":"bkn","form":"tembusan","studyAttached":true,
      "items":[{"r":1,"outcome":"hukum_lainnya"}]}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-06T09:00"
    )
    try submit(
      .recordRecommendation,
      """
      {"case":"K-2024-0001","from":"bkn","letter":{"number":"R-1/BKN/2024","date":"2024-11-06"},
      "received":"2024-11-07","addressee":"ppk","form":"asli",
      "items":[{"r":1,"text":"proses sesuai PP 94"}]}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-11-07T14:20"
    )
    try submit(
      .beginWaiting,
      """
      {"case":"K-2024-0001","r":[2],"on":"opd","since":"2024-11-07"}
      """,
      by: "budi",
      as: .satgas,
      at: "2024-11-07T15:00"
    )
  }

  private mutating func contracts() throws {
    try report(
      "menyukai unggahan calon",
      act: "2024-10-02",
      received: "2024-10-07",
      at: "2024-10-07T09:00",
      [
        person("Guru Contoh", "PPPK", "jf_lain", "Guru", "SDN Contoh"),
        person("Kabid Contoh", "PNS", "administrator", "Kepala Bidang", "Dinas Contoh"),
      ]
    )
    try verify("K-2024-0002", "1,2", "\"PP94-5N-2\"", on: "2024-10-08", at: "2024-10-08T09:00")
    try submit(
      .beginWaiting,
      """
      {"case":"K-2024-0002","r":[1],"on":"bkpsdm","since":"2024-10-30"}
      """,
      by: "budi",
      as: .satgas,
      at: "2024-10-30T09:00"
    )
    try submit(
      .recordRecommendation,
      """
      {"case":"K-2024-0002","from":"bkn","letter":{"number":"R-2/BKN/2024","date":"2024-10-14"},
      "received":"2024-10-15","addressee":"ppk","form":"asli",
      "items":[{"r":2,"text":"proses sesuai PP 94"}]}
      """,
      by: "sari",
      as: .secretariat,
      at: "2024-10-15T14:20"
    )
  }

  private mutating func others() throws {
    try report(
      "ikut deklarasi bakal calon",
      act: "2024-09-10",
      received: "2024-09-12",
      at: "2024-09-12T09:00",
      [person("Camat Contoh", "PNS", "administrator", "Camat", "Kec. Contoh")]
    )
    try verify("K-2024-0003", "1", "\"SKB22-KE-03\"", on: "2024-09-13", at: "2024-09-13T09:00")
    try report(
      "tercatat sebagai anggota partai",
      act: "2024-10-10",
      received: "2024-10-11",
      at: "2024-10-11T09:00",
      [person("Pelaksana Contoh", "PNS", "pelaksana", "Pengelola data", "Dinas Contoh")]
    )
    try verify("K-2024-0004", "1", "\"SKB22-D-05\"", on: "2024-10-14", at: "2024-10-14T09:00")
    try report(
      "komentar di grup WA",
      act: "2024-11-04",
      received: "2024-11-06",
      at: "2024-11-06T10:00",
      [person("Staf Baru", "CPNS", "pelaksana", "Analis", "Badan Contoh")]
    )
    try submit(
      .recordTip,
      """
      {"received":"2024-11-07","source":"medsos","title":"foto dengan calon","what":"beredar di WA"}
      """,
      by: "budi",
      as: .satgas,
      at: "2024-11-07T16:00"
    )
  }
}
