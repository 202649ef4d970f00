package import Casework

extension Weekday: Worded {
  package var phrase: Phrase {
    switch self {
    case .monday: Phrase("Senin", "Monday")
    case .tuesday: Phrase("Selasa", "Tuesday")
    case .wednesday: Phrase("Rabu", "Wednesday")
    case .thursday: Phrase("Kamis", "Thursday")
    case .friday: Phrase("Jumat", "Friday")
    case .saturday: Phrase("Sabtu", "Saturday")
    case .sunday: Phrase("Minggu", "Sunday")
    }
  }

  package var shortPhrase: Phrase {
    Phrase(String(phrase.indonesian.prefix(3)), String(phrase.english.prefix(3)))
  }
}

/// The months in order; what dates are written and read with.
enum Month: Int, CaseIterable, Worded {
  case january = 1
  case february
  case march
  case april
  case may
  case june
  case july
  case august
  case september
  case october
  case november
  case december

  var phrase: Phrase {
    switch self {
    case .january: Phrase("Januari", "January")
    case .february: Phrase("Februari", "February")
    case .march: Phrase("Maret", "March")
    case .april: Phrase("April", "April")
    case .may: Phrase("Mei", "May")
    case .june: Phrase("Juni", "June")
    case .july: Phrase("Juli", "July")
    case .august: Phrase("Agustus", "August")
    case .september: Phrase("September", "September")
    case .october: Phrase("Oktober", "October")
    case .november: Phrase("November", "November")
    case .december: Phrase("Desember", "December")
    }
  }

  var shortPhrase: Phrase {
    switch self {
    case .august: Phrase("Agu", "Aug")
    case .january, .february, .march, .april, .may, .june, .july, .september, .october,
      .november, .december:
      Phrase(String(phrase.indonesian.prefix(3)), String(phrase.english.prefix(3)))
    }
  }
}

extension Wording {
  /// `25 Okt`, with the year only where it differs from today's: `25 Okt 2023`.
  package func day(_ date: CalendarDate, today: CalendarDate) -> String {
    let day = "\(date.day) \(month(of: date, width: .short))"
    return date.year == today.year ? day : "\(day) \(date.year)"
  }

  /// `Jum 25 Okt`, with the year only where it differs from today's.
  package func weekdayDay(_ date: CalendarDate, today: CalendarDate) -> String {
    "\(word(date.weekday, width: .short)) \(day(date, today: today))"
  }

  /// `Jum 25 Okt 2024`.
  package func longDay(_ date: CalendarDate) -> String {
    let month = month(of: date, width: .short)
    return "\(word(date.weekday, width: .short)) \(date.day) \(month) \(date.year)"
  }

  /// `25 Oktober 2024`, as letters print it.
  package func paperDay(_ date: CalendarDate) -> String {
    "\(date.day) \(month(of: date, width: .long)) \(date.year)"
  }

  /// Hours and minutes of the clock that showed the moment: `09.13`.
  package func time(_ moment: Timestamp) -> String {
    "\(moment.hour.padded(to: 2)).\(moment.minute.padded(to: 2))"
  }

  /// `7 Nov 14.20`, with the year only where it differs from today's.
  package func moment(_ moment: Timestamp, today: CalendarDate) -> String {
    "\(day(moment.date, today: today)) \(time(moment))"
  }

  /// When an act happened: `Jum 18 Okt`, or its first and last day.
  package func act(_ act: ActTime, today: CalendarDate) -> String {
    let first = weekdayDay(act.from, today: today)
    return act.to.map { "\(first)–\(weekdayDay($0, today: today))" } ?? first
  }

  private func month(of date: CalendarDate, width: TextWidth) -> String {
    Month(rawValue: date.month).map { word($0, width: width) } ?? String(date.month)
  }
}
