@testable import Casework

extension HistoryTests {
  /// Events of prevention and legal aid.
  static let registers: [Event] = {
    let day = Samples.date("2024-11-04")
    let letter = Letter(number: "SE/901/2024", date: day)
    return [
      .pledgeRecorded(
        PledgeEntry(
          date: day,
          unit: "Dinas Contoh",
          leader: "Kepala Contoh",
          present: 40,
          absent: 2,
          reason: nil
        )
      ),
      .circularRecorded(
        CircularEntry(letter: letter, subject: "Netralitas", to: ["Dinas Contoh"], replaces: nil)
      ),
      .circularAcknowledged(
        CircularReceipt(letter: "SE/901/2024", unit: "Dinas Contoh", on: day)
      ),
      .aidCeilingSet(AidCeiling(year: 2024, amount: 50_000_000, letter: letter)),
      .aidCommitted(
        AidCommitment(
          year: 2024,
          amount: 20_000_000,
          provider: "LKBH Contoh",
          on: day,
          letter: letter,
          file: Samples.file,
          note: "pendampingan"
        )
      ),
    ]
  }()
}
