package import Casework

// Why a file could not be read or written.

extension FileTrouble: Worded {
  package var phrase: Phrase {
    switch self {
    case .missing: Phrase("tidak ditemukan", "not found")
    case .notAllowed: Phrase("tidak ada izin", "not allowed")
    case .isFolder: Phrase("ini folder, bukan berkas", "this is a folder, not a file")
    case .notPlain: Phrase("bukan berkas biasa", "not a regular file")
    case .diskFull: Phrase("diska penuh", "the disk is full")
    case .readOnly: Phrase("diska hanya dapat dibaca", "the disk can only be read")
    }
  }

  package var shortPhrase: Phrase { phrase }
}

extension Wording {
  /// A reason as the store gives it, in words where it is one that people can mend.
  package func fileReason(_ reason: String) -> String {
    FileTrouble(rawValue: reason).map { word($0) } ?? reason
  }
}
