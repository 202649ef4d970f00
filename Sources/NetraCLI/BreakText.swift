import CaseStore
import Casework
import Journal
import Wording

/// Puts why a log is broken, or cannot be read, into words.
struct BreakText {
  let wording: Wording
  /// The folder that was looked into.
  let folder: String

  func text(of reason: Verification.Reason) -> String {
    if case .unreadable(let error) = reason { return text(of: error) }
    return wording(phrase(of: reason))
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

  private func phrase(of reason: Verification.Reason) -> Phrase {
    switch reason {
    case .unreadable(let error):
      Phrase("tidak terbaca (\(error))", "unreadable (\(error))")
    case .chain(let chain):
      Phrase("catatan tidak menyambung (\(chain))", "the line does not follow (\(chain))")
    case .form(let error):
      Phrase("bentuk catatan salah (\(error))", "the line has a wrong form (\(error))")
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
    case .incident(let incident): phrase(of: incident)
    }
  }

  private func phrase(of incident: Incident) -> Phrase {
    switch incident {
    case .brokenLine(let n, _, let chain):
      Phrase(
        "catatan \(n) tidak menyambung (\(chain))",
        "line \(n) does not follow (\(chain))"
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
