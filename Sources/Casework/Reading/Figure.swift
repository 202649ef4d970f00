/// What a figure counts; figures of different units are never added or compared.
package enum FigureUnit: String, Codable, Hashable, Sendable, CaseIterable {
  case tip = "informasi"
  case report = "laporan"
  case file = "kasus"
  /// One person in one case.
  case respondent = "terlapor"
  /// One person, however many cases name them.
  case person = "orang"
  case finding = "hasil_bawaslu"
  /// One letter.
  case recommendation = "rekomendasi"
  case day = "hari"
}

/// The figures of an office, in the order they are shown.
package enum FigureName: String, Hashable, Sendable, CaseIterable {
  case violations = "pelanggaran"
  case tips = "informasi"
  case openTips = "informasi_terbuka"
  case reports = "laporan"
  case cases = "kasus"
  case openCases = "kasus_berjalan"
  case persons = "orang"
  /// Persons with at least one matter still open.
  case openPersons = "orang_berjalan"
  case respondents = "terlapor"
  case openRespondents = "terlapor_berjalan"
  case findings = "hasil_bawaslu"
  case recommendations = "rekomendasi"
  case recommended = "direkomendasikan"
  /// Respondents for whom a recommendation started the deciding official's clock.
  case owed = "wajib_ditindaklanjuti"
  case followedUp = "ditindaklanjuti"
  case followedUpInTime = "ditindaklanjuti_tepat_waktu"
  case inProgress = "sedang_diproses"
  case notFollowedUp = "belum_ditindaklanjuti"
  case studied = "dikaji"
  case decided = "diputus"
  case notProven = "tidak_terbukti"
  /// Imposed, and annulled by a ruling or a court.
  case overturned = "dibatalkan"
  case discontinued = "dihentikan"
  case medianDays = "median_hari"
}

/// The line of the log and the day a figure speaks of.
package struct FigureMoment: Hashable, Sendable {
  package let n: Int
  package let date: CalendarDate

  package init(n: Int, date: CalendarDate) {
    self.n = n
    self.date = date
  }
}

/// One number with everything that makes it comparable.
package struct Figure: Hashable, Sendable {
  /// What a share is a share of.
  package struct Base: Hashable, Sendable {
    package let name: FigureName
    package let value: Int
  }

  package let name: FigureName
  package let unit: FigureUnit
  package let value: Int
  /// Nil for a plain count.
  package let base: Base?
  package let asOf: FigureMoment
  /// Where the number comes from: the office's log, by its origin.
  package let source: String

  /// The share in tenths of a percent, rounded half up; nil without a base or with an empty one.
  package var tenthsOfPercent: Int? {
    guard let base, base.value > 0 else { return nil }
    return (value * 1000 + base.value / 2) / base.value
  }
}
