package import Casework

extension Wording {
  /// What a field of a statement is called; its path for one without a name.
  package func fieldName(_ path: String) -> String {
    let last = path.split(separator: ".").last.map(String.init) ?? path
    let name =
      Self.fieldNames[path] ?? Self.commonFieldNames[path] ?? Self.fieldNames[last]
      ?? Self.commonFieldNames[last]
    if Self.fieldNames[path] == nil, Self.commonFieldNames[path] == nil,
      let part = partOfLetter(path, last)
    {
      return part
    }
    return name.map { self($0) } ?? path
  }

  /// The number or the date of a letter that has a name: `tanggal izin`; nil for everything else.
  private func partOfLetter(_ path: String, _ last: String) -> String? {
    guard last == "number" || last == "date",
      let above = path.split(separator: ".").dropLast().last.map(String.init),
      let letter = Self.fieldNames[above] ?? Self.commonFieldNames[above]
    else { return nil }
    let name = self(letter)
    return last == "number"
      ? self(Phrase("nomor \(name)", "number of the \(name)"))
      : self(Phrase("tanggal \(name)", "date of the \(name)"))
  }

  private static let fieldNames: [String: Phrase] = [
    "absent": Phrase("jumlah tidak hadir", "number absent"),
    "amount": Phrase("jumlah rupiah", "amount in rupiah"),
    "answer": Phrase("jawaban", "answer"),
    "by": Phrase("pengganti", "replacement"),
    "cases": Phrase("kasus", "cases"),
    "class": Phrase("kelas jabatan", "class of position"),
    "article": Phrase("pasal", "article"),
    "proposal": Phrase("usulan", "proposal"),
    "source": Phrase("sumber", "source"),
    "level": Phrase("tingkat", "level"),
    "comment": Phrase("catatan pereviu", "reviewer's comment"),
    "court": Phrase("pengadilan", "court"),
    "decree.number": Phrase("nomor SK", "number of the decree"),
    "documents": Phrase("dokumen", "documents"),
    "examiners": Phrase("pemeriksa", "examiners"),
    "agenda": Phrase("nomor agenda", "agenda number"),
    "deputy": Phrase("pelaksana harian", "acting deputy"),
    "findings": Phrase("fakta", "facts"),
    "instruction": Phrase("isi disposisi", "instruction"),
    "members": Phrase("anggota", "members"),
    "order.number": Phrase("nomor surat tugas", "number of the order"),
    "receipt.by": Phrase("penerima surat", "who took the letter"),
    "recommendation": Phrase("rekomendasi", "recommendation"),
    "text": Phrase("keterangan", "text"),
    "duplicates": Phrase("jawaban kesamaan", "answers about likenesses"),
    "evidence": Phrase("bukti", "evidence"),
    "evidence.persons": Phrase("orang yang dikenai bukti", "persons the evidence concerns"),
    "copies.to": Phrase("penerima salinan", "who receives the copies"),
    "evidence.to": Phrase("penerima bukti", "who receives the evidence"),
    "facts": Phrase("data orang", "facts of the person"),
    "field": Phrase("bidang yang dibetulkan", "field to correct"),
    "file": Phrase("berkas", "file"),
    "formedBy": Phrase("pembentuk majelis", "who formed the panel"),
    "step": Phrase("langkah", "step"),
    "way": Phrase("cara", "way"),
    "decidedBy": Phrase("yang menetapkan", "who decided"),
    "document": Phrase("berkas keputusan", "paper of the decision"),
    "known": Phrase("waktu diketahui", "when it was known"),
    "breach": Phrase("kegagalan pelindungan data", "data breach"),
    "remedy": Phrase("penanganan", "what was done"),
    "grounds": Phrase("alasan upaya", "grounds"),
    "how": Phrase("cara", "manner"),
    "items": Phrase("hasil per terlapor", "outcome for each respondent"),
    "leader": Phrase("pemimpin ikrar", "who led the pledge"),
    "letter.number": Phrase("nomor surat", "number of the letter"),
    "media": Phrase("nama media", "name of the medium"),
    "meeting.place": Phrase("tempat", "place"),
    "meeting.time": Phrase("jam", "hour"),
    "name": Phrase("nama", "name"),
    "new": Phrase("nilai baru", "new value"),
    "note": Phrase("catatan", "note"),
    "old": Phrase("nilai lama", "old value"),
    "option": Phrase("jenis sanksi", "measure"),
    "outcome": Phrase("hasil", "outcome"),
    "person": Phrase("orang", "person"),
    "persons": Phrase("orang yang dilaporkan", "persons reported"),
    "place": Phrase("tempat", "place"),
    "position": Phrase("jabatan", "position"),
    "present": Phrase("jumlah hadir", "number present"),
    "provider": Phrase("pemberi bantuan", "provider"),
    "purpose": Phrase("keperluan", "purpose"),
    "question": Phrase("pertanyaan", "question"),
    "r": Phrase("terlapor", "respondent"),
    "waitsFor": Phrase("yang ditunggu", "what is waited for"),
    "rulingBody": Phrase("pemutus menurut aturan", "who rules by law"),
    "official": Phrase("pejabat yang memutus", "official who ruled"),
    "ruledBy": Phrase("yang memutus", "who ruled"),
    "redaction.what": Phrase("yang disamarkan", "what is redacted"),
    "reason": Phrase("alasan", "reason"),
    "reports": Phrase("laporan", "reports"),
    "reviewer": Phrase("pereviu", "reviewer"),
    "signedSheet.letter.number": Phrase("nomor lembar", "number of the sheet"),
    "record": Phrase("nomor berita acara", "number of the record"),
    "refusal": Phrase("alasan menolak tanda tangan", "reason for refusing to sign"),
    "relation": Phrase("hubungan kepentingan", "relation"),
    "roles": Phrase("peran", "roles"),
    "subject": Phrase("perihal", "subject"),
    "summary": Phrase("ringkasan keterangan", "summary"),
    "title": Phrase("judul", "title"),
    "unreadable": Phrase("isi yang tidak terbaca", "contents that cannot be read"),
    "unit": Phrase("unit kerja", "unit of work"),
    "url": Phrase("alamat tautan", "address of the link"),
    "violations": Phrase("pelanggaran", "violations"),
    "what": Phrase("uraian", "account"),
    "with": Phrase("yang dibandingkan", "what it is compared with"),
    "year": Phrase("tahun", "year"),
  ]

  /// What is wrong with an identifier.
  package func problem(_ problem: IdentifierProblem) -> String {
    self(phrase(problem))
  }

  private func phrase(_ problem: IdentifierProblem) -> Phrase {
    switch problem {
    case .length(let found, let needed):
      Phrase("\(found) angka, seharusnya \(needed)", "\(found) digits instead of \(needed)")
    case .notDigits: Phrase("hanya angka yang boleh", "digits only")
    case .impossibleBirthDate: Phrase("tanggal lahir tidak mungkin", "impossible birth date")
    case .appointmentMonth:
      Phrase("bulan pengangkatan tidak mungkin", "impossible month of appointment")
    case .sex: Phrase("angka jenis kelamin tidak dikenal", "unknown digit for the sex")
    case .serialZero: Phrase("nomor urut nol", "serial number zero")
    case .youngAtAppointment(let years):
      Phrase("baru \(years) tahun saat diangkat", "only \(years) years old when appointed")
    case .agreementNumber:
      Phrase("bentuknya seperti NI PPPK", "reads like the number of a PPPK")
    case .appointmentNumber:
      Phrase("bentuknya seperti NIP PNS", "reads like the number of a PNS")
    }
  }
}
