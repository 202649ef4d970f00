import CaseStore
import Casework
import Testing

struct TrackTests {
  private func readings(
    _ codes: [String],
    _ status: EmploymentStatus,
    _ date: String
  ) throws -> [TrackReading] {
    let book = try Law.book()
    let day = try Law.date(date)
    let phase = book.phase(on: day, region: Law.region)?.phase ?? .noElection
    return book.trackReadings(status: status, violations: codes, actDate: day, phase: phase)
  }

  @Test func `a like is read as ethics and as discipline, and the phase says which holds`() throws {
    let early = try readings(["SKB22-D-06"], .pns, "2024-09-18")
    #expect(early.map(\.violation) == ["SKB22-D-06", "SKB22-KE-04"])
    #expect(early.map(\.track) == [.discipline, .ethics])
    #expect(early.map(\.holds) == [false, true])
    let late = try readings(["SKB22-KE-04"], .pppk, "2024-10-18")
    #expect(late.map(\.track) == [.ethics, .disciplinePPPK])
    #expect(late.map(\.holds) == [false, true])
    #expect(late.allSatisfy { !$0.article.isEmpty })
  }

  @Test(
    arguments: [
      ("SKB22-D-05", EmploymentStatus.pns, Track.party), ("SKB22-D-05", .pppk, .party),
      ("ASN-PARPOL-PPPK", .pppk, .party), ("PP94-5N-2", .pns, .discipline),
      ("PP94-5N-2", .cpns, .discipline), ("PP94-5N-2", .pppkParuhWaktu, .disciplinePPPK),
      ("NONASN-01", .nonASN, .contract), ("PIL-189", .pns, .notOurs),
    ])
  func `kind and employment choose the track`(
    code: String,
    status: EmploymentStatus,
    track: Track
  ) throws {
    #expect(try readings([code], status, "2024-10-18").map(\.track) == [track])
  }

  @Test func `a row that does not reach the person gives no reading`() throws {
    #expect(try readings(["PP94-5N-2"], .nonASN, "2024-10-18").isEmpty)
    #expect(try readings(["NONASN-01"], .pns, "2024-10-18").isEmpty)
    #expect(try readings(["PP94-5N-2"], .pns, "2020-10-18").isEmpty)
  }

  @Test func `a crime runs beside`() throws {
    let codes = ["PP94-5N-5", "PIL-71-1"]
    #expect(
      try Law.book().criminalBeside(codes, actDate: Law.date("2024-10-18")) == ["PIL-71-1"]
    )
  }

  @Test(
    arguments: [
      (Track.discipline, Stage.assessment, 5, 10), (.disciplinePPPK, .assessment, 5, 10),
      (.ethics, .ethicsHearing, 5, 8), (.contract, .clarification, 3, 6),
      (.party, .membershipProof, 3, 7),
    ])
  func `steps are counted as the panel shows them`(
    track: Track,
    stage: Stage,
    number: Int,
    count: Int
  ) throws {
    let row = try #require(try Law.book().tracks.row(track, on: .latest))
    #expect(row.number(of: stage) == number)
    #expect(row.steps.count == count)
  }

  @Test func `the next required step passes over an optional one`() throws {
    let row = try #require(try Law.book().tracks.row(.discipline, on: .latest))
    #expect(row.step(after: .verification)?.stage == .clarification)
    #expect(row.step(after: .verification, skippingOptional: true)?.stage == .examination)
    #expect(row.step(after: .completed) == nil)
    #expect(row.step(after: .ethicsHearing) == nil)
    #expect(row.number(of: .membershipProof) == nil)
  }

  @Test func `the contract track never cites the discipline regulation as its basis`() throws {
    let book = try Law.book()
    let basis = try #require(book.basis(of: .contract, on: Law.date("2024-10-18")))
    #expect(basis == "SE MenPANRB 1/2023; Perjanjian kerja")
    #expect(try book.basis(of: .party, on: Law.date("2023-05-10"))?.contains("UU 5/2014") == true)
  }
}
