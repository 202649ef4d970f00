import CaseStore
import Casework
import Journal
import Wording

/// Why a log is broken, or cannot be read, in words.
struct BreakText {
  let wording: Wording
  /// The folder that was looked into.
  let folder: String

  func text(of reason: Verification.Reason) -> String {
    if case .unreadable(let error) = reason { text(of: error) } else { wording(reason.phrase) }
  }

  /// What could not be opened, and what to do.
  private func text(of error: JournalError) -> String {
    guard isNoLog(error) else {
      return FailureText(wording: wording).text(of: StoreError.journal(error))
    }
    return wording(
      Phrase(
        "tidak ada buku kantor di \(folder): sebutkan folder kantor atau salinannya, misalnya "
          + "netra verify /srv/kantor",
        "there is no log of an office in \(folder): name the office folder or a copy of it, "
          + "such as netra verify /srv/office"
      )
    )
  }

  private func isNoLog(_ error: JournalError) -> Bool {
    switch error {
    case .noLog: true
    case .failed(let failure, _): FileTrouble(errno: failure.errno) == .missing
    case .logExists, .networkFileSystem, .locked, .faulted, .incident, .readOnly, .lineTooLong,
      .malformedEntry, .notSigned, .noLine:
      false
    }
  }
}

extension Verification.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .unreadable: Phrase("buku tidak terbaca", "the log cannot be read")
    case .chain(let chain):
      Phrase(
        "catatan tidak menyambung: \(chain.phrase.indonesian)",
        "the line does not follow: \(chain.phrase.english)"
      )
    case .form(let error): error.phrase
    case .founding:
      Phrase(
        "buku tidak dimulai dengan pendirian kantor",
        "the log does not begin with the founding of an office"
      )
    case .enrolment(let kind):
      Phrase("pendaftaran petugas tidak sah (\(kind))", "an enrolment does not hold (\(kind))")
    case .unknownActor(let actor):
      Phrase("petugas \(actor) tidak terdaftar", "no official \(actor) is enrolled")
    case .wrongKey(let actor):
      Phrase("kunci bukan milik \(actor)", "the key is not that of \(actor)")
    case .wrongRole(let actor, let role):
      Phrase("\(actor) tidak memegang peran \(role)", "\(actor) does not hold the role \(role)")
    case .forbiddenKind(let kind, let role):
      Phrase(
        "peran \(role) tidak boleh mencatat \(kind)",
        "the role \(role) may not record \(kind)"
      )
    case .offset:
      Phrase(
        "waktu catatan memakai zona waktu lain dari kantor",
        "the line's time has another offset than the office"
      )
    case .signature:
      Phrase("tanda tangan catatan tidak sah", "the signature of the line does not hold")
    case .incident(let incident): incident.phrase
    }
  }
}

extension Incident {
  /// What happened to the log.
  var phrase: Phrase {
    switch self {
    case .brokenLine(let n, _, let chain):
      Phrase(
        "catatan \(n) tidak menyambung: \(chain.phrase.indonesian)",
        "line \(n) does not follow: \(chain.phrase.english)"
      )
    case .acknowledgedLost(let n, _, _):
      Phrase("catatan \(n), yang sudah diakui, hilang", "line \(n), acknowledged, is lost")
    case .acknowledgedAltered(let n, _):
      Phrase("catatan \(n), yang sudah diakui, berubah", "line \(n), acknowledged, is altered")
    case .unverifiableTail(let offset, let length):
      Phrase(
        "\(length) bita sesudah bita \(offset) bukan catatan",
        "\(length) bytes after byte \(offset) are no line"
      )
    case .anchorBeyond(_, let lines):
      Phrase(
        "hash yang disimpan di luar menyebut catatan sesudah yang terakhir (buku berisi \(lines))",
        "an anchor names a line beyond the last (the log has \(lines))"
      )
    case .anchorDiffers:
      Phrase(
        "hash yang disimpan di luar berbeda dengan buku",
        "an anchor and the log differ"
      )
    case .shrunk(let from, let to):
      Phrase(
        "berkas buku menyusut dari \(from) ke \(to) bita",
        "the log shrank from \(from) to \(to) bytes"
      )
    case .replaced:
      Phrase(
        "nama berkas buku menunjuk ke berkas lain, atau ke tidak ada",
        "the log's name leads to another file, or to none"
      )
    }
  }
}

extension ChainBreak {
  fileprivate var phrase: Phrase {
    switch self {
    case .frame: Phrase("awal atau akhirnya bukan catatan", "it does not begin or end as a line")
    case .number: Phrase("nomornya bukan urutannya", "its number is not its place")
    case .hash: Phrase("hash tidak cocok dengan isinya", "its hash does not fit its bytes")
    case .length: Phrase("terlalu panjang", "it is too long")
    }
  }
}

extension EnvelopeError {
  /// Where a line stops being one; the part is named as the description of the format does.
  var phrase: Phrase {
    Phrase(
      "bentuk catatan salah pada bita \(offset) (\(part.rawValue))",
      "the line has a wrong form at byte \(offset) (\(part.rawValue))"
    )
  }
}
