package import Casework

// Words of looking at the office as it was.

extension Phrase {
  package static let keyTimeEarlier = Phrase("satu catatan ke belakang", "one line back in time")
  package static let keyTimeLater = Phrase("satu catatan ke depan", "one line forward in time")
  package static let keyTimeDayEarlier = Phrase("satu hari ke belakang", "one day back in time")
  package static let keyTimeDayLater = Phrase("satu hari ke depan", "one day forward in time")
  package static let timeGo = Phrase("lihat keadaan pada tanggal", "look at the state on a date")
  package static let timePresent = Phrase("kembali ke kini", "back to the present")
  package static let timeDifference = Phrase(
    "beda saat ini dilihat dengan kini",
    "what changed between the moment looked at and now"
  )

  package static let pastWord = Phrase("masa lalu", "the past")
  package static let pastNow = Phrase(
    "melihat masa lalu: tidak ada yang ditulis di sini (> maju, :kini kembali)",
    "looking at the past: nothing is written here (> forward, :kini back)"
  )
  package static let isPresent = Phrase("sudah di saat kini", "this is the present")
  package static let isFirstLine = Phrase("sudah di catatan pertama", "this is the first line")
  package static let onlyInPast = Phrase(
    "pilih dulu saat di masa lalu dengan < atau {",
    "first choose a moment in the past with < or {"
  )
  package static let backByKeys = Phrase(
    "> maju satu catatan, :kini kembali ke kini",
    "> one line forward, :kini back to the present"
  )
  package static let momentAsked = Phrase(
    "tanggal (25/10, kemarin) atau #nomor catatan:",
    "date (25/10, yesterday) or #line:"
  )
  package static let momentUnknown = Phrase(
    "bukan tanggal dan bukan #nomor: tulis misalnya 25/10 atau #12",
    "neither a date nor a #number: write for example 25/10 or #12"
  )
  package static func momentBeyond(_ n: Int, last: Int) -> Phrase {
    Phrase("#\(n) belum ada: yang terakhir #\(last)", "there is no #\(n) yet: the last is #\(last)")
  }
  package static func momentFuture(_ day: String) -> Phrase {
    Phrase("\(day) belum tiba", "\(day) has not come yet")
  }
  package static func momentWeekday(_ day: String) -> Phrase {
    Phrase("hari tidak cocok: tanggal itu \(day)", "the weekday does not fit: that date is \(day)")
  }
  package static let footLater = Phrase("maju", "forward")
  package static let footGo = Phrase("lihat", "look")
  package static let differenceTitle = Phrase("Yang berubah", "What changed")
  package static let nothingChanged = Phrase("tidak ada yang berubah", "nothing changed")
  package static let otherEntries = Phrase("catatan baru", "new entries")
  package static let newHere = Phrase("baru", "new")

  /// A line about something the reader may not know says no more than that.
  package static func closedMoment(_ isClosed: Bool) -> Phrase {
    isClosed
      ? Phrase("tertutup bagi Anda", "closed to you") : Phrase("kantor dan daftar", "the office")
  }
}

extension Wording {
  /// `◀ masa lalu #1843/2417 · Jum 8 Nov 2024 14.20`: the moment everything in view is of.
  package func past(_ past: PastMoment) -> String {
    let day = weekdayDay(past.time.date, today: past.time.date)
    return "◀ \(self(.pastWord)) #\(past.n)/\(past.last) · \(day) \(past.time.date.year)"
      + " \(time(past.time))"
  }
}
