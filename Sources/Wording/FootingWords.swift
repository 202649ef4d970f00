package import Casework

// What the footing check says of a table.

extension Wording {
  /// Why a table does not foot, in one sentence.
  package func problem(_ problem: FootingProblem) -> String { self(phrase(of: problem)) }

  private func phrase(of problem: FootingProblem) -> Phrase {
    switch problem {
    case .short(let total, let stated, let sum):
      Phrase(
        "\(total): bagian berjumlah \(sum), bukan \(stated); \(stated - sum) tidak dijelaskan",
        "\(total): the parts come to \(sum), not \(stated); \(stated - sum) unexplained"
      )
    case .over(let total, let stated, let sum):
      Phrase(
        "\(total): bagian berjumlah \(sum), melebihi \(stated); kelas bertumpang tindih",
        "\(total): the parts come to \(sum), more than \(stated); the classes overlap"
      )
    case .percent(let part, let whole, let printed, let computed):
      Phrase(
        "\(part) dari \(whole): tercetak \(printed) %, hitungan \(computed) %",
        "\(part) of \(whole): printed \(printed) %, computed \(computed) %"
      )
    case .baseMissing(let part, let printed, let implied):
      Phrase(
        "\(part) = \(printed) %: penyebut tidak disebut"
          + (implied.map { ", mestinya sekitar \($0)" } ?? ""),
        "\(part) = \(printed) %: the base is not stated"
          + (implied.map { ", it would be about \($0)" } ?? "")
      )
    case .unitsDiffer(let units):
      Phrase(
        "satuan berbeda dibandingkan: \(units.joined(separator: ", "))",
        "different units are compared: \(units.joined(separator: ", "))"
      )
    case .grows(let whole, let stated, let part, let found):
      Phrase(
        "\(part) \(found) melebihi \(whole) \(stated)",
        "\(part) \(found) is more than \(whole) \(stated)"
      )
    case .shares(let name, let hundredths):
      Phrase(
        "\(name): persentase berjumlah \(hundredths / 100),\(tail(hundredths)) %",
        "\(name): the percentages come to \(hundredths / 100).\(tail(hundredths)) %"
      )
    case .numberUnknown(let name):
      Phrase("angka \(name) tidak ada pada tabel", "the table has no number \(name)")
    case .sourceMissing: Phrase("sumber tidak disebut", "no source is stated")
    case .asOfMissing: Phrase("per tanggal tidak disebut", "no as-of date is stated")
    case .unitMissing: Phrase("satuan tidak disebut", "no unit is stated")
    }
  }

  /// What to know about a table that foots.
  package func note(_ note: FootingNote) -> String {
    switch note {
    case .partial(let total, let rest):
      self(
        Phrase(
          "\(total): hanya yang terbesar, \(rest) tidak dicetak",
          "\(total): only the largest, \(rest) not printed"
        )
      )
    case .partialShares(let name, let hundredths):
      self(
        Phrase(
          "\(name): hanya yang terbesar, \(hundredths / 100),\(tail(hundredths)) %",
          "\(name): only the largest, \(hundredths / 100).\(tail(hundredths)) %"
        )
      )
    case .otherPrint(let name, let value, let other, let otherValue):
      self(
        Phrase(
          "\(name): di sini \(value), pada \(other) \(otherValue)",
          "\(name): \(value) here, \(otherValue) in \(other)"
        )
      )
    }
  }

  private func tail(_ hundredths: Int) -> String {
    String(String(hundredths % 100 + 100).dropFirst())
  }
}
