// The closed lists an event may choose from. Raw values stand in the log and never change meaning.

/// Where a report comes from.
package enum Source: String, Codable, Hashable, Sendable, CaseIterable {
  case media
  case socialMedia = "medsos"
  case citizen = "warga"
  case employee = "pegawai"
  case unit = "opd"
  case sp4n
  case sbt
  case bawaslu
  case whistleblower = "wbs"
  case rally = "unjuk_rasa"
  case letter = "surat"
  case ownFinding = "temuan_satgas"
}

/// How closely a case is held.
package enum Secrecy: Int, Codable, Hashable, Sendable, CaseIterable, Comparable {
  case ordinary = 0
  case confidential = 1
  case strict = 2

  package static func < (left: Secrecy, right: Secrecy) -> Bool { left.rawValue < right.rawValue }
}

/// What a piece of evidence is.
package enum EvidenceKind: String, Codable, Hashable, Sendable, CaseIterable {
  case screenshot = "tangkapan_layar"
  case photo = "foto"
  case video
  case audio
  case document = "dokumen"
  case link = "url"
  case statement = "pernyataan"
  case object = "benda"
}

/// Whether evidence is the thing itself, a copy, or a picture of a screen.
package enum EvidenceForm: String, Codable, Hashable, Sendable, CaseIterable {
  case original = "asli"
  case copy = "salinan"
  case capture = "tangkapan"
}

/// Whether a letter reached this office as addressee or only for its information.
package enum LetterForm: String, Codable, Hashable, Sendable, CaseIterable {
  case original = "asli"
  case carbonCopy = "tembusan"
}

/// The outside bodies letters come from and cases wait for.
package enum Body: String, Codable, Hashable, Sendable, CaseIterable {
  case bawaslu
  case bkn
  case kasn
  case ppk
  case unit = "opd"
  case bkpsdm
  case inspectorate = "inspektorat"
  case mendagri
  case governor = "gubernur"
  case bpasn
  case gakkumdu
  case person = "ybs"
  case president = "presiden"
}

/// Whether Bawaslu's file began with a report or with a supervisor's own finding.
package enum FindingKind: String, Codable, Hashable, Sendable, CaseIterable {
  case report = "LP"
  case supervisorFinding = "TM"
}

/// What Bawaslu concluded about one person.
package enum FindingOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case otherLaw = "hukum_lainnya"
  case criminal = "pidana"
  case administrative = "administrasi"
  case organiserEthics = "etik_penyelenggara"
  case noViolation = "bukan_pelanggaran"
  case notRegistered = "tidak_diregistrasi"
}

/// How checking a tip ended.
package enum TipOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case confirmed = "benar"
  case refuted = "tidak_benar"
  case undeterminable = "tidak_dapat_dibuktikan"
}

/// How verification of one respondent ended.
package enum VerificationOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case complete = "lengkap"
  case incomplete = "tidak_lengkap"
  case notOurs = "bukan_kewenangan"
}

/// The three elements an examining team must have, see the guard TEAM-ELEMENTS.
package enum TeamElement: String, Codable, Hashable, Sendable, CaseIterable {
  case superior = "atasan_langsung"
  case oversight = "pengawasan"
  case personnel = "kepegawaian"
  case other = "lain"
}

/// Who signs a summons.
package enum SummonsSignatory: String, Codable, Hashable, Sendable, CaseIterable {
  case superior = "atasan_langsung"
  case teamChair = "ketua_tim"
}

/// Which half of the study is meant.
package enum AssessmentPart: String, Codable, Hashable, Sendable, CaseIterable {
  case inspectorate = "inspektorat"
  case bkd
}

/// What the study finds.
package enum Proof: String, Codable, Hashable, Sendable, CaseIterable {
  case proven = "terbukti"
  case notProven = "tidak_terbukti"
  case undeterminable = "tidak_dapat_ditentukan"
}

/// Whether the person meant it.
package enum Intent: String, Codable, Hashable, Sendable, CaseIterable {
  case deliberate = "sengaja"
  case unaware = "tidak_tahu"
  case undeterminable = "tidak_dapat_ditentukan"
}

/// What a reviewer says of a study.
package enum ReviewVerdict: String, Codable, Hashable, Sendable, CaseIterable {
  case approved = "disetujui"
  case returned = "dikembalikan"
}

/// How a decree was signed.
package enum SignatureForm: String, Codable, Hashable, Sendable, CaseIterable {
  case wet = "basah"
  case electronic = "tte"
}

/// What happened when a decree was to be handed over.
package enum ServiceOutcome: String, Codable, Hashable, Sendable, CaseIterable {
  case received = "diterima"
  case absent = "tidak_hadir"
  case sent = "dikirim"
}

/// The two administrative remedies.
package enum AppealKind: String, Codable, Hashable, Sendable, CaseIterable {
  case objection = "keberatan"
  case appeal = "banding"
}

/// Why a respondent's matter ends without a decision.
package enum DiscontinueGround: String, Codable, Hashable, Sendable, CaseIterable {
  case died = "meninggal"
  case retired = "pensiun"
  case leftService = "bukan_lagi_pegawai"
  case alreadyPunished = "sudah_pernah_dihukum"
}

/// A declaration about one's own interest in a case.
package enum ConflictKind: String, Codable, Hashable, Sendable, CaseIterable {
  case none = "tidak_ada"
  case declared = "ada"
}

/// Proof of party membership.
package enum MembershipProof: String, Codable, Hashable, Sendable, CaseIterable {
  case card = "kta"
  case register = "sipol"
  case candidateList = "daftar_calon"
}
