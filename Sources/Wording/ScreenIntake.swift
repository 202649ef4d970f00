// Labels and messages of intake, evidence and likenesses.

extension Phrase {
  package static let fieldAccount = Phrase("Akun", "Account")
  package static let fieldPlatform = Phrase("Media sosial", "Social media")
  package static let fieldRedactedWhat = Phrase("Yang disamarkan", "What is redacted")
  package static let fieldContact = Phrase("Kontak pelapor", "Reporter's contact")
  package static let fieldAnonymous = Phrase("Minta dirahasiakan", "Wants anonymity")
  package static let fieldReportDisposition = Phrase("Disposisi", "Disposition")
  package static let fieldReferenceSP4N = Phrase("Nomor SP4N", "SP4N number")
  package static let fieldReferenceSBT = Phrase("Nomor SBT", "SBT number")
  package static let fieldReferenceWBS = Phrase("Nomor WBS", "WBS number")
  package static let fieldCandidates = Phrase("Pasangan calon disebut", "Candidates named")
  package static let fieldKnownPerson = Phrase("Orang terdaftar", "Registered person")
  package static let fieldNIK = Phrase("NIK", "NIK")
  package static let fieldMoreEvidence = Phrase("Bukti", "Evidence")
  package static let fieldPersonsConcerned = Phrase("Mengenai orang ke", "Concerns person no.")
  package static let fieldCompared = Phrase("Dibandingkan dengan", "Compared with")
  package static let fieldLikeness = Phrase("Kesamaan", "Likeness")
  package static let fieldDuplicateAnswer = Phrase("Jawaban", "Answer")
  package static let fieldComparedPerson = Phrase("Orang di kasus ini", "Person of this case")

  package static let hintKnownPerson = Phrase(
    "Kosongkan untuk mengisi data orang baru.",
    "Empty it to fill in a new person."
  )
  package static let hintName = Phrase(
    "Nama, nomor orang (O-00017) atau NIP; kosong = belum diketahui.",
    "Name, person number (O-00017) or NIP; empty = not known."
  )
  package static let hintReporter = Phrase(
    "Disegel: hanya penerima dan ketua yang dapat membacanya.",
    "Sealed: only the receiver and the chair can read it."
  )
  package static let hintRouted = Phrase(
    "Wajib bila diterima PPK: satu anggota satgas.",
    "Needed when the PPK received it: one task force member."
  )
  package static let hintMoreEvidence = Phrase(
    "Pilih jenisnya untuk melampirkan; kosongkan bila tidak ada.",
    "Choose a kind to attach one; leave empty for none."
  )
  package static let hintRedacted = Phrase(
    "Berkas salinan yang sudah disamarkan; aslinya tetap.",
    "The redacted copy; the original stays."
  )

  package static let derivedWord = Phrase("Salinan tersamar dari", "Redacted copy of")
  package static let recheckedWord = Phrase("Dicek ulang", "Rechecked")
  package static let onlineWord = Phrase("masih daring", "still online")
  package static let offlineWord = Phrase("sudah hilang", "gone")
  package static let noLinkYet = Phrase(
    "Kasus ini belum memuat bukti yang mempunyai tautan.",
    "No evidence of this case has a link."
  )
  package static let likenessesWord = Phrase("Kesamaan", "Likenesses")
  package static let closedLikeness = Phrase(
    "Ada kesamaan, hubungi ketua.",
    "There is a likeness, ask the chair."
  )
  package static let noLikeness = Phrase("Tidak ada yang mirip.", "Nothing is alike.")
}

extension Phrase {
  package static let honoraryPosition = Phrase("tenaga honorer", "honorary worker")
  package static let recordedNow = Phrase("Yang sedang dicatat", "What is being recorded")
  package static let recordedBefore = Phrase("Yang sudah tercatat", "What is recorded already")
  package static let whyDifferent = Phrase("Mengapa berbeda:", "Why they differ:")
  package static let allAnswered = Phrase(
    "Semua kesamaan sudah dijawab.",
    "Every likeness is answered."
  )
  package static let caseWord = Phrase("Kasus", "Case")
  package static let keyCompare = Phrase("cek duplikat", "look for duplicates")
  package static let footCompare = Phrase("mirip", "alike")
  package static let footAnswers = Phrase("jawab", "answer")
  package static let footNextHit = Phrase("berikutnya", "next")

  package static func personOfReport(_ number: Int) -> Phrase {
    Phrase("orang ke-\(number)", "person \(number)")
  }

  package static func notKnownYet(_ number: Int) -> Phrase {
    Phrase("belum diketahui \(number)", "not known \(number)")
  }

  package static func alikeFound(_ count: Int, _ ground: String, _ name: String) -> Phrase {
    Phrase(
      "\(count) mirip: \(name) (\(ground)). Ctrl-F membandingkan.",
      "\(count) alike: \(name) (\(ground)). Ctrl-F compares."
    )
  }
}

// Looking at evidence.
extension Phrase {
  package static let readOnScreen = Phrase("dibaca di konsol", "read at the console")
  package static let fileTypeWord = Phrase("Isi berkas", "Content")
  package static let copiesWord = Phrase("Salinan tersamar", "Redacted copies")
  package static let everyRespondent = Phrase("semua terlapor", "every respondent")
  package static let keyEvidenceView = Phrase("buka bukti", "open evidence")
  package static let keyEvidenceVerify = Phrase(
    "periksa ulang semua berkas bukti",
    "hash every evidence file again"
  )
  package static let staysTip = Phrase(
    "Belum ada orang atau bukti yang dikenal: dicatat sebagai informasi awal.",
    "Nobody and nothing is known yet: recorded as a tip."
  )

  package static func hashedAt(_ time: String) -> Phrase {
    Phrase("dihitung \(time)", "hashed \(time)")
  }

  package static func viewWritten(_ number: Int, _ n: Int) -> Phrase {
    Phrase(
      "B\(number) dibuka; tercatat di penguasaan bukti, #\(n)",
      "B\(number) opened; in its custody, #\(n)"
    )
  }

  package static func evidenceGood(_ count: Int) -> Phrase {
    Phrase("\(count) berkas dihitung ulang, semua utuh", "\(count) files hashed again, all intact")
  }

  package static func evidenceBad(_ intact: Int, _ names: String) -> Phrase {
    Phrase(
      "\(names) berubah atau hilang; \(intact) utuh",
      "\(names) changed or missing; \(intact) intact"
    )
  }
}

extension Wording {
  /// A size in bytes, as people say it: `1,2 MB`.
  package func bytes(_ count: Int) -> String {
    guard count >= 1000 else { return "\(count) B" }
    let (unit, name) = count >= 1_000_000 ? (1_000_000, "MB") : (1000, "kB")
    let tenths = (count * 10 + unit / 2) / unit
    let mark = language == .indonesian ? "," : "."
    return tenths >= 100
      ? "\((tenths + 5) / 10) \(name)" : "\(tenths / 10)\(mark)\(tenths % 10) \(name)"
  }
}

// Files lying ready.
extension Phrase {
  package static func fileUnreadable(_ path: String) -> Phrase {
    Phrase("\(path) tidak dapat dibaca", "\(path) cannot be read")
  }

  package static let droppedTitle = Phrase(
    "Berkas masuk, terbaru dulu",
    "Dropped files, newest first"
  )
  package static let noDropped = Phrase(
    "Folder masuk kosong; Tab melengkapi alamat berkas.",
    "The drop folder is empty; Tab completes a path."
  )
}
