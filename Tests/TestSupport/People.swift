/// The `facts` of invented people, as JSON.
package enum People {
  /// A village head: civil servant, supervisor.
  package static let lurah = person(
    "Lurah Contoh",
    "PNS",
    "pengawas",
    "Kel. Bukit Sari",
    nip: "190001012020011001"
  )
  package static let clerk = person(
    "Staf Contoh",
    "PNS",
    "pelaksana",
    "Kel. Bukit Sari",
    nip: "190001012020011002"
  )
  package static let teacher = person(
    "Guru Contoh",
    "PPPK",
    "jf_lain",
    "Dinas Contoh",
    nip: "190001012023211001"
  )
  /// A functional official of the highest rank, whom the President dismisses.
  package static let expert = person(
    "Ahli Contoh",
    "PNS",
    "jf_ahli_utama",
    "Dinas Contoh",
    nip: "190001012020011003"
  )
  package static let firstWorker = worker("Honorer Satu")
  package static let secondWorker = worker("Honorer Dua")
  package static let thirdWorker = worker("Honorer Tiga")

  /// A worker on a contract that the head of the district holds.
  package static func worker(_ name: String, holder: String? = "camat") -> String {
    let contract = holder.map { #","contract":{"number":"PK/1","holder":"\#($0)"}"# } ?? ""
    return #"{"name":"\#(name)","status":"NON_ASN","class":"non_asn","position":"staf","#
      + #""unit":"Kel. Bukit Sari","unknown":false\#(contract)}"#
  }

  package static func person(
    _ name: String,
    _ status: String,
    _ positionClass: String,
    _ unit: String,
    nip: String? = nil,
    nik: String? = nil
  ) -> String {
    let number = nip.map { #","nip":"\#($0)""# } ?? ""
    let secret = nik.map { #","nik":"\#($0)""# } ?? ""
    return #"{"name":"\#(name)","status":"\#(status)","class":"\#(positionClass)","#
      + #""position":"jabatan","unit":"\#(unit)","unknown":false\#(number)\#(secret)}"#
  }

  /// A report of an act of 18 October 2024 about these people.
  package static func report(_ people: [String], more: String = "") -> String {
    let persons = people.map { #"{"facts":\#($0)}"# }.joined(separator: ",")
    return #"{"source":"unjuk_rasa","received":"2024-10-25","act":{"from":"2024-10-18"},"#
      + #""title":"Foto di kampanye","what":"Hadir berseragam","persons":[\#(persons)]\#(more)}"#
  }
}
