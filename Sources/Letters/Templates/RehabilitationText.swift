extension PaperTexts {
  /// The text of a good name restored.
  static let rehabilitation = """
    ^ {{government}}
    =

    > {{place}}, {{date}}

    ^ SURAT PEMULIHAN NAMA BAIK
    ^ Nomor {{number}}

    Dengan ini diterangkan bahwa:

    {{#identity}}
    : {{label}} | {{value}}
    {{/identity}}

    pernah dilaporkan sehubungan dengan: {{caseTitle}}, pada {{actDays}}.

    {{#isNotProven}}
    Dengan keputusan tanggal {{decidedOn}}, {{decider}} menyatakan dugaan itu TIDAK TERBUKTI. Alasan: {{reason}}
    {{/isNotProven}}
    {{#isOverturned}}
    Keputusan tanggal {{decidedOn}} yang menjatuhkan {{measure}} telah DIBATALKAN oleh {{ruledBy}} ({{ruling}}).
    {{/isOverturned}}

    Nama baik yang bersangkutan dipulihkan. Laporan itu tidak boleh dipakai sebagai alasan yang merugikannya dalam penilaian, penempatan, atau pengembangan kariernya.
    {{#hasForm}}

    : Cara pemulihan | {{form}}
    {{/hasForm}}

    > {{decider}},



    > {{deciderName}}

    Tembusan:
    # 1. | Kepala perangkat daerah bidang kepegawaian
    # 2. | Inspektur {{office}}
    # 3. | Yang bersangkutan
    """
}
