package import Casework

// Where a respondent stands, on which track, and how heavy the matter is.

extension Stage: Worded {
  package var phrase: Phrase {
    switch self {
    case .intake: Phrase("masuk", "intake")
    case .verification: Phrase("verifikasi", "verification")
    case .clarification: Phrase("klarifikasi", "clarification")
    case .examination: Phrase("pemeriksaan", "examination")
    case .membershipProof: Phrase("bukti keanggotaan", "proof of membership")
    case .assessment: Phrase("kajian", "assessment")
    case .ethicsHearing: Phrase("sidang majelis", "panel hearing")
    case .decision: Phrase("keputusan", "decision")
    case .service: Phrase("penyampaian", "service")
    case .appealWindow: Phrase("masa upaya", "appeal period")
    case .inForce: Phrase("berlaku", "in force")
    case .completed: Phrase("selesai", "completed")
    case .notProven: Phrase("tidak terbukti", "not proven")
    case .discontinued: Phrase("dihentikan", "discontinued")
    case .transferred: Phrase("dilimpahkan", "passed on")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .membershipProof: Phrase("keanggotaan", "membership")
    case .ethicsHearing: Phrase("sidang", "hearing")
    case .notProven: Phrase("tak terbukti", "not proven")
    case .verification: Phrase("verifikasi", "verifying")
    case .clarification: Phrase("klarifikasi", "clarifying")
    case .appealWindow: Phrase("masa upaya", "appeal time")
    case .discontinued: Phrase("dihentikan", "dropped")
    case .intake, .examination, .assessment, .decision, .service, .inForce, .completed,
      .transferred:
      phrase
    }
  }
}

extension Track: Worded {
  package var phrase: Phrase {
    switch self {
    case .ethics: Phrase("etik", "ethics")
    case .discipline: Phrase("disiplin", "discipline")
    case .disciplinePPPK: Phrase("disiplin PPPK", "discipline (PPPK)")
    case .contract: Phrase("kontrak", "contract")
    case .party: Phrase("parpol", "party membership")
    case .notOurs: Phrase("bukan kewenangan", "not our authority")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .ethics: phrase
    case .discipline, .disciplinePPPK: Phrase("disiplin", "discipl.")
    case .contract: phrase
    case .party: Phrase("parpol", "party")
    case .notOurs: Phrase("di luar", "not ours")
    }
  }
}

extension Level: Worded {
  package var phrase: Phrase {
    switch self {
    case .moral: Phrase("sanksi moral", "moral sanction")
    case .ringan: Phrase("hukuman disiplin ringan", "light disciplinary sanction")
    case .sedang: Phrase("hukuman disiplin sedang", "medium disciplinary sanction")
    case .berat: Phrase("hukuman disiplin berat", "heavy disciplinary sanction")
    case .ptdh: Phrase("pemberhentian tidak dengan hormat", "dismissal without honour")
    case .kontrak: Phrase("tindakan kontrak", "contract measure")
    case .pidana: Phrase("pidana", "criminal penalty")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .moral: Phrase("etik", "ethics")
    case .ringan: Phrase("ringan", "light")
    case .sedang: Phrase("sedang", "medium")
    case .berat: Phrase("berat", "heavy")
    case .ptdh: Phrase("PTDH", "PTDH")
    case .kontrak: Phrase("kontrak", "contract")
    case .pidana: Phrase("pidana", "crime")
    }
  }
}

extension Impact: Worded {
  package var phrase: Phrase {
    switch self {
    case .unit: Phrase("dampak pada unit kerja", "impact on the work unit")
    case .instansi: Phrase("dampak pada instansi", "impact on the institution")
    case .negara: Phrase("dampak pada negara", "impact on the state")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .unit: Phrase("unit kerja", "unit")
    case .instansi: Phrase("instansi", "institution")
    case .negara: Phrase("negara", "state")
    }
  }
}

extension ElectionPhase: Worded {
  package var phrase: Phrase {
    switch self {
    case .bakalCalon: Phrase("sebelum penetapan paslon", "before the tickets are determined")
    case .calonPraKampanye:
      Phrase("sesudah penetapan, sebelum kampanye", "tickets determined, before the campaign")
    case .kampanye: Phrase("masa kampanye", "campaign")
    case .masaTenang: Phrase("masa tenang", "quiet period")
    case .pemungutan: Phrase("hari pemungutan suara", "polling day")
    case .pasca: Phrase("sesudah pemungutan suara", "after the vote")
    case .noElection: Phrase("di luar pemilihan", "no election in sight")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .bakalCalon: Phrase("bakal calon", "pre-candidacy")
    case .calonPraKampanye: Phrase("pra-kampanye", "pre-campaign")
    case .kampanye: Phrase("kampanye", "campaign")
    case .masaTenang: Phrase("masa tenang", "quiet period")
    case .pemungutan: Phrase("pemungutan", "polling")
    case .pasca: Phrase("pasca", "post-vote")
    case .noElection: Phrase("tanpa pilkada", "no election")
    }
  }
}

extension PhaseScope: Worded {
  package var phrase: Phrase {
    switch self {
    case .beforePenetapan: Phrase("sebelum penetapan paslon", "before the tickets are determined")
    case .afterPenetapan: Phrase("sesudah penetapan paslon", "after the tickets are determined")
    case .campaign: Phrase("selama masa kampanye", "during the campaign")
    case .always: Phrase("kapan saja", "at any time")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .beforePenetapan: Phrase("sebelum penetapan", "pre-candidacy")
    case .afterPenetapan: Phrase("sesudah penetapan", "post-candidacy")
    case .campaign: Phrase("masa kampanye", "campaign")
    case .always: Phrase("kapan saja", "any time")
    }
  }
}

extension Confidence: Worded {
  package var phrase: Phrase {
    switch self {
    case .seen: Phrase("sumber terlihat", "source seen")
    case .known: Phrase("diketahui, sumber tidak terlihat", "known, source not seen")
    case .unsure: Phrase("belum pasti [?]", "unsure [?]")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .seen: Phrase("terlihat", "seen")
    case .known: Phrase("diketahui", "known")
    case .unsure: Phrase("[?]", "[?]")
    }
  }
}

extension Secrecy: Worded {
  package var phrase: Phrase {
    switch self {
    case .ordinary: Phrase("biasa", "ordinary")
    case .confidential: Phrase("rahasia", "confidential")
    case .strict: Phrase("sangat rahasia", "strictly confidential")
    }
  }

  package var shortPhrase: Phrase {
    switch self {
    case .ordinary, .confidential: phrase
    case .strict: Phrase("sangat rahasia", "strict")
    }
  }
}

extension Wording {
  /// The stage of a matter; one that goes on in another case is told as joined.
  package func stage(of row: RespondentRow, width: TextWidth = .long) -> String {
    row.ending == .merged ? word(Outcome.Ending.merged) : word(row.stage, width: width)
  }
}

extension Outcome.Ending: Worded {
  package var phrase: Phrase {
    switch self {
    case .sanctioned: Phrase("disanksi", "sanctioned")
    case .notProven: Phrase("tidak terbukti", "not proven")
    case .discontinued: Phrase("dihentikan", "discontinued")
    case .notOurs: Phrase("bukan kewenangan", "not our authority")
    case .overturned: Phrase("dibatalkan", "annulled")
    case .merged: Phrase("digabung", "joined")
    }
  }
}
