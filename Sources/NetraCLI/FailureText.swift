import CaseStore
import Casework
import Journal
import Wording

/// Puts what the store could not do into words: what failed, on what, what to do.
struct FailureText {
  let wording: Wording

  func text(of error: any Error) -> String {
    switch error {
    case let error as StoreError: text(of: error)
    case let error as CommandFailure: text(of: error)
    case let error as LawBookError: "\(error.part): \(error.detail)"
    case CopyFolder.Problem.unreadable: wording(.copiesUnreadable)
    case CopyFolder.Problem.notWritten(let path):
      wording(Phrase("tidak dapat menulis \(path)", "cannot write \(path)"))
    default: String(describing: error)
    }
  }

  func text(of error: StoreError) -> String {
    switch error {
    case .journal(let error): wording(phrase(of: error))
    case .file(let path, let reason): "\(path): \(wording.fileReason(reason))"
    case .noKeys(let actor, let path):
      wording(
        Phrase(
          "kunci \(actor) tidak ada pada akun ini (\(path)); minta admin mendaftarkan Anda",
          "this account has no keys of \(actor) (\(path)); ask an admin to enrol you"
        )
      )
    case .keysDamaged(let path):
      wording(Phrase("berkas kunci rusak: \(path)", "the key file is damaged: \(path)"))
    case .keysExist(let path):
      wording(
        Phrase(
          "kunci sudah ada dan tidak diganti: \(path)",
          "keys exist and are not replaced: \(path)"
        )
      )
    case .keyUnusable(let actor):
      wording(
        Phrase(
          "kunci \(actor) bukan yang terdaftar",
          "the keys of \(actor) are not those enrolled"
        )
      )
    case .keyNotHeld(let id):
      wording(
        Phrase(
          "Anda tidak memegang kunci untuk \(id)",
          "you hold no copy of the key for \(id)"
        )
      )
    case .undecodable(let n, let detail):
      wording(
        Phrase("catatan \(n) tidak terbaca: \(detail)", "line \(n) cannot be read: \(detail)")
      )
    case .unknownKind(let kind, let n):
      wording(
        Phrase(
          "catatan \(n) berjenis \(kind), yang belum dikenal program ini: perbarui netra; "
            + "sampai itu netra hanya membaca",
          "line \(n) is of kind \(kind), unknown to this program: update netra; until then it "
            + "only reads"
        )
      )
    case .badSignature(let n):
      wording(
        Phrase(
          "tanda tangan catatan \(n) tidak sah: jalankan netra verify, hubungi auditor",
          "the signature of line \(n) does not hold: run netra verify, call the auditor"
        )
      )
    case .actorUnknown(let name):
      wording(Phrase("petugas \(name) tidak terdaftar", "no official \(name) is enrolled"))
    case .law(let detail): detail
    case .notDemo:
      wording(Phrase("hanya dalam demo", "in a demonstration only"))
    }
  }

  private func phrase(of error: JournalError) -> Phrase {
    switch error {
    case .failed(let failure, let path):
      let trouble = FileTrouble(errno: failure.errno).map { wording.word($0) }
      let reason = trouble ?? "\(failure.call): \(SystemText.of(failure.errno))"
      return Phrase("\(path): \(reason)", "\(path): \(reason)")
    case .noLog(let folder):
      return Phrase(
        "tidak ada kantor di \(folder): buat dengan netra init, atau coba netra demo",
        "there is no office in \(folder): make one with netra init, or try netra demo"
      )
    case .logExists(let path):
      return Phrase("buku sudah ada: \(path)", "there is a log already: \(path)")
    case .networkFileSystem(let type):
      return Phrase(
        "folder kantor ada di \(type); beberapa penulis di sana merusak buku: pindahkan ke diska "
          + "setempat",
        "the office folder lies on \(type), where several writers would damage the log: move it to "
          + "a local disk"
      )
    case .locked(let holder):
      let name = holder ?? "?"
      return Phrase(
        "buku sedang dipegang \(name) lebih dari 5 detik: tunggu, lalu ulangi",
        "the log has been held by \(name) for over 5 seconds: wait, then try again"
      )
    case .faulted(let text):
      return Phrase(
        "diska gagal menyimpan (\(text)): tidak ada yang boleh menulis sampai diperiksa",
        "the disk failed to save (\(text)): nobody may write until it is looked at"
      )
    case .incident(let incident):
      return Phrase(
        "buku tidak lagi seperti semula (\(incident.phrase.indonesian)): netra hanya membaca; "
          + "hubungi auditor",
        "the log is not what it was (\(incident.phrase.english)): netra only reads; call the auditor"
      )
    case .readOnly:
      return Phrase("dibuka untuk dibaca saja", "opened for reading only")
    case .lineTooLong(let bytes):
      return Phrase(
        "catatan terlalu panjang (\(bytes) bita): simpan teks sebagai berkas bukti",
        "the line is too long (\(bytes) bytes): attach the text as a file"
      )
    case .malformedEntry(let error):
      return error.phrase
    case .notSigned(let reason):
      return Phrase("tidak dapat menandatangani: \(reason)", "cannot sign: \(reason)")
    case .noLine(let offset, _):
      return Phrase("tidak ada catatan pada bita \(offset)", "no line at byte \(offset)")
    }
  }

  private func text(of error: CommandFailure) -> String {
    switch error {
    case .onlyInDemo(let option):
      wording(Phrase("\(option) hanya untuk demo", "\(option) is for a demonstration only"))
    case .notALineOrTime(let text):
      wording(
        Phrase(
          "\(text) bukan nomor catatan atau waktu: tulis misalnya 1843, "
            + "2024-10-25T09:13:00+07:00 atau 2024-10-25T09:13:00.000+07:00",
          "\(text) is neither a line number nor a time: write for example 1843, "
            + "2024-10-25T09:13:00+07:00 or 2024-10-25T09:13:00.000+07:00"
        )
      )
    case .lineBeyond(let n, let last):
      wording(
        Phrase(
          "catatan \(n) belum ada: yang terakhir catatan \(last)",
          "there is no line \(n) yet: the last is line \(last)"
        )
      )
    case .respondentWanted(let number, let names):
      wording(
        Phrase(
          "\(number): sebutkan terlapornya: \(names.joined(separator: "; "))",
          "\(number): name the respondent: \(names.joined(separator: "; "))"
        )
      )
    case .numberShared(let number, let names):
      wording(
        Phrase(
          "\(number) ada di beberapa tahun, sebutkan nomor lengkapnya: "
            + names.joined(separator: ", "),
          "several years have \(number), name the whole number: \(names.joined(separator: ", "))"
        )
      )
    case .nobodyNamed(let names):
      wording(
        Phrase(
          "siapa yang bertindak? sebutkan --as; terdaftar: \(names.joined(separator: ", "))",
          "who acts? name --as; enrolled: \(names.joined(separator: ", "))"
        )
      )
    case .roleNotHeld(let role):
      wording(Phrase("tidak ada pemegang peran \(role)", "nobody holds the role \(role)"))
    case .roleShared(let role, let names):
      wording(
        Phrase(
          "peran \(role) dipegang beberapa orang, sebutkan satu: "
            + names.map { "--as \($0)" }.joined(separator: ", "),
          "several hold the role \(role), name one: "
            + names.map { "--as \($0)" }.joined(separator: ", ")
        )
      )
    case .notFound(let name):
      wording(Phrase("\(name) tidak ditemukan", "\(name) is not found"))
    case .fixturesMissing(let folder):
      wording(
        Phrase(
          "contoh untuk demo tidak ada (\(folder)): sebutkan --fixtures",
          "the demonstration's examples are missing (\(folder)): name --fixtures"
        )
      )
    case .notRefused(let rule):
      wording(
        Phrase(
          "perintah ini diterima, padahal seharusnya ditolak dengan \(rule)",
          "this command was accepted and should have been refused with \(rule)"
        )
      )
    case .folderTaken(let folder):
      wording(
        Phrase(
          "\(folder) sudah berisi: pilih folder kosong",
          "\(folder) is not empty: choose an empty folder"
        )
      )
    }
  }
}
