extension PaperTexts {
  /// The text of what was done about a recommendation.
  static let followUp = """
    ^ {{government}}
    =

    > {{place}}, {{date}}

    : Nomor | {{number}}
    : Sifat | Rahasia
    : Hal | Laporan tindak lanjut

    Yth.
    {{#addressees}}
    # {{mark}} | {{text}}
    {{/addressees}}

    Sehubungan dengan dugaan pelanggaran netralitas: {{subject}}, pada {{actDays}} (kasus {{case}}){{#hasRecommendations}}, dan menjawab rekomendasi:{{/hasRecommendations}}{{^hasRecommendations}}:{{/hasRecommendations}}

    {{#recommendations}}
    # {{mark}} | {{text}}
    {{/recommendations}}

    dilaporkan tindak lanjut terhadap:

    {{#results}}
    # {{mark}} | {{name}}, {{position}}, {{unit}}: {{result}}.
    {{/results}}

    Demikian dilaporkan.

    > Pejabat Pembina Kepegawaian,



    > {{blank}}
    """
}
