// The closed lists of what follows a decision. Raw values stand in the log and never change meaning.

/// What the ruling on an administrative remedy does with the decision.
package enum AppealOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case upheld = "memperkuat"
  case lightened = "memperingan"
  case aggravated = "memperberat"
  case changed = "mengubah"
  case cancelled = "membatalkan"
  case notAdmitted = "tidak_diterima"

  /// Whether another measure takes the place of the one decided.
  package var replacesMeasure: Bool {
    switch self {
    case .lightened, .aggravated, .changed: true
    case .upheld, .cancelled, .notAdmitted: false
    }
  }
}

/// Who rules on an administrative remedy.
package enum RulingBody: String, Codable, Hashable, Sendable, CaseIterable {
  case ppk
  /// The superior of the official who decided.
  case superior = "atasan"
  /// The appeal board for civil servants.
  case bpasn
}

/// A step before the administrative court.
package enum LawsuitStep: String, Codable, Hashable, Sendable, CaseIterable {
  case filed = "gugatan"
  case judged = "putusan"
}

/// How the court judged.
package enum LawsuitOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case granted = "dikabulkan"
  case dismissed = "ditolak"
  case inadmissible = "tidak_diterima"
}

/// The national systems a decree and its papers are entered in.
package enum UploadSystem: String, Codable, Hashable, Sendable, CaseIterable {
  case idis
  case siasn
}

/// What an overseeing body does about an office that does not act; never a sanction on the person.
package enum OversightMeasure: String, Codable, Hashable, Sendable, CaseIterable {
  case warning = "peringatan"
  case reprimand = "teguran"
  case blocking = "blokir"
  case unblocking = "buka_blokir"
  /// The decree is annulled as wrong; the office must decide again.
  case annulment = "batal_sk"
}

/// How a person's good name is restored.
package enum RehabilitationForm: String, Codable, Hashable, Sendable, CaseIterable {
  case letter = "surat"
  case announcement = "pengumuman"
  case restoration = "pengembalian_jabatan"
}
