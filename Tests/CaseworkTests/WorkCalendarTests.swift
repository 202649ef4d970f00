import CaseStore
import Casework
import Foundation
import Testing

struct WorkCalendarTests {
  @Test(
    arguments: [
      ("PPK-TINDAK-LANJUT", "2024-11-07", "2024-11-28"),
      ("HD-PANGGIL-1", "2024-10-28", "2024-11-06"),
      ("HD-SAMPAIKAN", "2024-11-28", "2024-12-18"), ("UA-KEBERATAN", "2024-12-10", "2025-01-02"),
      ("HD-BERLAKU", "2024-12-10", "2025-01-03"), ("UA-KEBERATAN", "2024-12-02", "2024-12-20"),
      ("HD-BERLAKU", "2024-12-02", "2024-12-23"), ("HD-KIRIM", "2024-12-18", "2024-12-23"),
      ("UA-BANDING-PUTUS", "2024-12-20", "2025-04-09"),
      ("UA-KEBERATAN-PUTUS", "2024-12-20", "2025-01-23"), ("BW-LAPOR", "2024-10-18", "2024-10-25"),
      ("PDP-NOTIF", "2024-11-01", "2024-11-04"), ("HD-PANGGIL-1", "2024-10-26", "2024-11-05"),
    ])
  func `a clock ends on the day the calendar gives`(code: String, start: String, due: String) throws
  {
    let found = try Law.book().due(code, from: Law.date(start), region: Law.region)
    #expect(found?.date.description == due)
  }

  @Test func `the voting day is skipped and named`() throws {
    let due = try #require(
      try Law.book().due("PPK-TINDAK-LANJUT", from: Law.date("2024-11-07"), region: Law.region)
    )
    let named = due.skipped.filter { $0.reason != .weekend }
    #expect(named.map(\.date.description) == ["2024-11-27"])
    #expect(
      named.map(\.reason) == [.holiday(name: "Pemungutan suara Pilkada", kind: .national)]
    )
    #expect(due.skipped.count == 7)
    #expect(due.isCovered)
  }

  @Test func `a local holiday closes its own region only`() throws {
    let day = try Law.date("2025-08-27")
    let book = try Law.book()
    #expect(!book.workCalendar(region: "19.71").isWorking(day))
    #expect(!book.workCalendar(region: "19.01").isWorking(day))
    #expect(book.workCalendar(region: "19.02").isWorking(day))
    #expect(book.workCalendar(region: nil).isWorking(day))
  }

  @Test func `a holiday entered or removed moves a clock`() throws {
    var book = try Law.book()
    let start = try Law.date("2024-11-07")
    book.calendar.enter(
      Holiday(
        date: try Law.date("2024-11-28"),
        name: "Libur daerah",
        kind: .local,
        region: "19.71",
        confidence: .known
      )
    )
    #expect(
      book.due("PPK-TINDAK-LANJUT", from: start, region: "19.71")?.date.description == "2024-11-29"
    )
    #expect(
      book.due("PPK-TINDAK-LANJUT", from: start, region: "19.02")?.date.description == "2024-11-28"
    )
    book.calendar.remove(holidayOn: try Law.date("2024-11-27"), region: nil)
    book.calendar.remove(holidayOn: try Law.date("2024-11-28"), region: "19.71")
    #expect(
      book.due("PPK-TINDAK-LANJUT", from: start, region: "19.71")?.date.description == "2024-11-27"
    )
  }

  @Test func `beyond the holiday list a due date says so`() throws {
    let due = try Law.book().due("UA-BANDING-PUTUS", from: Law.date("2026-12-01"), region: nil)
    #expect(due?.isCovered == false)
  }

  @Test func `no clock ends before its start, on a closed day, or earlier for a later start`()
    throws
  {
    let book = try Law.book()
    let calendar = book.workCalendar(region: Law.region)
    for deadline in book.catalogue.deadlines {
      var last = CalendarDate.earliest
      var start = try Law.date("2023-06-01")
      let end = try Law.date("2026-06-30")
      while start <= end {
        let due = calendar.due(deadline, from: start)
        #expect(due.date > start)
        #expect(due.date >= last)
        if deadline.unit == .working {
          #expect(calendar.isWorking(due.date))
          #expect(calendar.workingDays(from: start, to: due.date) == deadline.days)
          #expect(due.date.days(since: start) == deadline.days + due.skipped.count)
          #expect(due.skipped.allSatisfy { !calendar.isWorking($0.date) })
        }
        last = due.date
        start = start.adding(days: 1)
      }
    }
  }

  @Test func `working days left are positive, late ones negative, today none`() throws {
    let calendar = try Law.book().workCalendar(region: Law.region)
    let due = try Law.date("2024-11-28")
    #expect(calendar.workingDays(from: try Law.date("2024-11-08"), to: due) == 13)
    #expect(calendar.workingDays(from: due, to: due) == 0)
    #expect(calendar.workingDays(from: try Law.date("2024-12-02"), to: due) == -2)
    #expect(calendar.workingDays(from: try Law.date("2024-11-26"), to: due) == 1)
  }

  @Test func `an hour deadline keeps the hour`() throws {
    let book = try Law.book()
    let row = try #require(book.catalogue.deadline("PDP-NOTIF", on: .latest))
    let start = try #require(Timestamp("2024-11-01T15:30:00.000+07:00"))
    let calendar = book.workCalendar(region: nil)
    #expect(calendar.dueTime(row, from: start)?.description == "2024-11-04T15:30:00.000+07:00")
    let days = try #require(book.catalogue.deadline("BW-LAPOR", on: .latest))
    #expect(calendar.dueTime(days, from: start) == nil)
  }

  @Test(
    arguments: [
      ("2024-09-18", "PILKADA-2024", ElectionPhase.bakalCalon),
      ("2024-09-21", "PILKADA-2024", .bakalCalon),
      ("2024-09-22", "PILKADA-2024", .calonPraKampanye),
      ("2024-09-24", "PILKADA-2024", .calonPraKampanye), ("2024-09-25", "PILKADA-2024", .kampanye),
      ("2024-10-18", "PILKADA-2024", .kampanye), ("2024-11-23", "PILKADA-2024", .kampanye),
      ("2024-11-24", "PILKADA-2024", .masaTenang), ("2024-11-27", "PILKADA-2024", .pemungutan),
      ("2024-11-28", "PILKADA-2024", .pasca), ("2025-01-21", "PILKADA-2024", .pasca),
      ("2025-03-01", "PILKADA-ULANG-2025-19.71", .bakalCalon),
      ("2025-08-03", "PILKADA-ULANG-2025-19.71", .kampanye),
      ("2025-08-27", "PILKADA-ULANG-2025-19.71", .pemungutan),
      ("2026-01-01", "PILKADA-ULANG-2025-19.71", .pasca),
      ("2023-05-10", "PEMILU-2024", .bakalCalon), ("2023-11-03", "PEMILU-2024", .calonPraKampanye),
      ("2024-01-15", "PEMILU-2024", .kampanye), ("2024-02-14", "PEMILU-2024", .pemungutan),
      ("2024-02-20", "PILKADA-2024", .bakalCalon),
    ])
  func `a day in the region lies in its election`(
    day: String,
    code: String,
    phase: ElectionPhase
  ) throws {
    let found = try Law.book().phase(on: Law.date(day), region: Law.region)
    #expect(found?.election.code == code)
    #expect(found?.phase == phase)
  }

  @Test func `elsewhere the local election does not exist, and long ago there is none`() throws {
    let book = try Law.book()
    let elsewhere = try book.phase(on: Law.date("2025-08-03"), region: "19.02")
    #expect(elsewhere?.election.code == "PILKADA-2024")
    #expect(elsewhere?.phase == .pasca)
    #expect(try book.phase(on: Law.date("2021-10-01"), region: Law.region) == nil)
  }

  @Test func `a window that ends in words stays open`() throws {
    let book = try Law.book()
    #expect(try book.windows(on: Law.date("2024-03-21"), region: "19.02").isEmpty)
    #expect(try book.windows(on: Law.date("2024-03-22"), region: "19.02").count == 1)
    #expect(try book.windows(on: Law.date("2025-08-01"), region: "19.71").count == 2)
    #expect(try book.windows(on: Law.date("2025-08-01"), region: "19.02").count == 1)
  }

  @Test func `another program counts every clock alike`() throws {
    let data = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CLaw/data").standardizedFileURL
    let lines = try Self.countInPython(data: data.path)
    guard let lines else { try Test.cancel("needs python3") }
    let book = try Law.book()
    #expect(lines.count > 4000)
    for line in lines {
      let fields = line.split(separator: " ").map(String.init)
      let due = book.due(fields[0], from: try Law.date(fields[1]), region: Law.region)
      #expect(due?.date.description == fields[2], "\(fields[0]) from \(fields[1])")
    }
  }

  private static func countInPython(data: String) throws -> [String]? {
    let script = """
      import json, sys, datetime as d
      base = sys.argv[1]
      calendar = json.load(open(base + "/calendar.json"))
      rows = json.load(open(base + "/catalogue.json"))["deadlines"]
      closed = {h["date"] for h in calendar["holidays"]}
      closed |= {h["date"] for h in calendar["local_holidays"] if h["region"] == "19.71"}
      def open_day(x): return x.weekday() < 5 and x.isoformat() not in closed
      for row in rows:
        start = d.date(2024, 1, 1)
        while start < d.date(2026, 1, 1):
          if row["unit"] == "working":
            open_days = (start + d.timedelta(i) for i in range(1, 400))
            due = [x for x in open_days if open_day(x)][row["days"] - 1]
          else:
            due = start + d.timedelta(row["days"])
          print(row["code"], start, due)
          start += d.timedelta(3)
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, data]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { return nil }
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
