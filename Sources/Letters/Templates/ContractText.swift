extension PaperTexts {
  /// The text of a measure under a work contract.
  static let contract = """
    ^ {{government}}
    ^ {{unit}}
    =

    > {{place}}, {{decidedOn}}

    : Nomor | {{number}}
    : Sifat | Rahasia
    : Hal | {{subject}}

    Yth. {{name}}
    {{position}}, {{unit}}
    di tempat

    Dalam klarifikasi pada {{heardOn}} Saudara telah didengar mengenai: {{caseTitle}}, pada {{actDays}}. Perbuatan itu dinyatakan terbukti dan melanggar:

    {{#violations}}
    # {{mark}} | {{text}}
    {{/violations}}
    {{^violations}}
    {{blank}}
    {{/violations}}

    Dasar:

    {{#articles}}
    # {{mark}} | {{text}}
    {{/articles}}

    Karena itu, sebagai penanda tangan perjanjian kerja Saudara Nomor {{contract}}, yang berlaku sampai {{contractEnd}}, kepada:

    {{#identity}}
    : {{label}} | {{value}}
    {{/identity}}

    ditetapkan: {{measure}}.
    {{#isFixed}}
    Berlaku terhitung mulai tanggal {{effective}}.
    {{/isFixed}}

    Alasan: {{reason}}

    > {{decider}},



    > {{deciderName}}

    Tembusan:
    # 1. | Pejabat Pembina Kepegawaian
    # 2. | Inspektur {{office}}
    # 3. | Satuan Tugas Netralitas
    """
}
