internal import Casework
internal import Wording

/// Where somebody is called to, and who examines there.
struct MeetingDetails {
  let room: String
  /// Those the summons names, else the members of the team.
  let examiners: String

  init(_ meeting: InboxMeeting, scene: Scene) {
    let id = meeting.row.id
    guard let file = scene.reader.file(id.file), let respondent = file.respondent(id.ordinal) else {
      (room, examiners) = ("", "")
      return
    }
    let summons = respondent.summonses.last { $0.entry.meeting.date == meeting.date }
    let invited = respondent.invitations.last { $0.meeting.date == meeting.date }
    room = (summons?.entry.meeting ?? invited?.meeting)?.place.shown ?? ""
    let named = summons?.entry.examiners ?? []
    let team = file.teams.last { $0.respondents.contains(id.ordinal) }
    let members = (team?.members ?? []).compactMap { $0.actor?.text ?? $0.name.value }
    examiners = (named.isEmpty ? members : named.map(\.text)).joined(separator: ", ")
  }
}

/// The plan of the days: who is called for when, to which room, before whom.
struct ScheduleText {
  let scene: Scene

  private var wording: Wording { scene.wording }

  /// One block a day, today first, for the pager.
  var text: String {
    let meetings = scene.reader.inbox().meetings
    let title = "\(wording(.scheduleTitle)) · \(wording.longDay(scene.today))"
    guard !meetings.isEmpty else { return "\(title)\n\n\(wording(.noMeetings))\n" }
    var lines = [title]
    let today = meetings.filter { $0.date == scene.today }
    if today.isEmpty { lines += ["", wording(.nothingToday)] }
    var day: CalendarDate?
    for meeting in meetings {
      if meeting.date != day {
        day = meeting.date
        let isToday = meeting.date == scene.today
        lines += ["", wording.longDay(meeting.date) + (isToday ? " · \(wording(.todayWord))" : "")]
      }
      lines += entry(meeting)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `  09.00  0013/1  Guru Contoh`, then the room and the examiners.
  private func entry(_ meeting: InboxMeeting) -> [String] {
    let details = MeetingDetails(meeting, scene: scene)
    let room = details.room.isEmpty ? "–" : details.room
    let examiners = details.examiners.isEmpty ? "–" : details.examiners
    return [
      "  \(meeting.time)  \(meeting.row.id.short)  \(meeting.name)",
      "         \(wording(.fieldMeetingPlace)): \(room)",
      "         \(wording(.fieldExaminers)): \(examiners)",
    ]
  }
}
