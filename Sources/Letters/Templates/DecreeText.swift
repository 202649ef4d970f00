extension PaperTexts {
  /// The text of a decree, from the frozen rules.
  static let decree = """
    ^ {{deciderCapitals}}

    ^ KEPUTUSAN {{deciderCapitals}}
    ^ NOMOR {{number}}

    ^ TENTANG

    ^ {{subject}}

    ^ {{deciderCapitals}},

    Menimbang:
    {{#grounds}}
    # {{mark}} | {{text}}
    {{/grounds}}

    Mengingat:
    {{#articles}}
    # {{mark}} | {{text}}
    {{/articles}}

    ^ MEMUTUSKAN

    Menetapkan:

    : KESATU | Menjatuhkan {{measure}} kepada:

    {{#identity}}
    : {{label}} | {{value}}
    {{/identity}}

    : KEDUA | Yang bersangkutan pada {{actDays}} di {{actPlace}} terbukti melakukan perbuatan: {{caseTitle}}, yang melanggar:

    {{#violations}}
    # {{mark}} | {{text}}
    {{/violations}}
    {{^violations}}
    {{blank}}
    {{/violations}}

    : KETIGA | Alasan penjatuhan: {{reason}}
    {{#isFixed}}
    : KEEMPAT | Keputusan ini berlaku terhitung mulai tanggal {{effective}}.
    {{/isFixed}}
    {{#isCounted}}
    : KEEMPAT | Keputusan ini mulai berlaku pada hari kerja ke-{{effectLength}} terhitung sejak diterima, kecuali diajukan upaya administratif ({{effectArticle}}).
    {{/isCounted}}
    {{#isUncounted}}
    : KEEMPAT | Keputusan ini mulai berlaku pada tanggal {{blank}}.
    {{/isUncounted}}
    {{#hasRemedy}}
    : KELIMA | Terhadap keputusan ini dapat diajukan {{remedy}} kepada {{remedyTo}} paling lama {{remedyLength}} terhitung sejak {{remedyFrom}} ({{remedyArticle}}), yaitu sampai dengan {{remedyLast}}.
    {{/hasRemedy}}
    {{#hasPermit}}

    Penjatuhan ini disertai persetujuan {{permit}}.
    {{/hasPermit}}

    Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan.

    > Ditetapkan di {{place}}
    > pada tanggal {{decidedOn}}
    > {{deciderCapitals}},



    > {{deciderName}}
    {{#isActing}}

    {{decider}} bertindak berdasarkan surat {{appointment}}.
    {{/isActing}}

    Tembusan:
    {{#copies}}
    # {{mark}} | {{text}}
    {{/copies}}
    """
}
