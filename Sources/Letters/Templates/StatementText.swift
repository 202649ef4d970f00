extension PaperTexts {
  /// The text of questions and answers, and who signs.
  static let statement = """
    ^ {{government}}
    =

    ^ {{title}}
    ^ Nomor kasus {{case}}

    Pada hari {{day}}{{#hasTeam}}, berdasarkan keputusan pembentukan tim pemeriksa {{team}}{{/hasTeam}}{{#hasSummons}}, atas Surat Panggilan {{summons}}{{/hasSummons}}, telah dimintai keterangan{{#isClosed}} secara tertutup{{/isClosed}}:

    {{#identity}}
    : {{label}} | {{value}}
    {{/identity}}

    sehubungan dengan dugaan pelanggaran:

    {{#accusations}}
    # {{mark}} | {{text}}
    {{/accusations}}
    {{^accusations}}
    {{blank}}
    {{/accusations}}

    {{#hasOthers}}
    Orang lain yang berada di dalam ruang:

    {{#others}}
    # {{mark}} | {{text}}
    {{/others}}

    {{/hasOthers}}
    Tanya jawab:

    {{#answers}}
    # {{mark}} | Pertanyaan: {{question}}
        Jawaban: {{answer}}

    {{/answers}}
    {{#hasAdditions}}
    Tambahan keterangan setelah berita acara ditutup:

    {{#additions}}
    # {{mark}} | {{by}}, {{day}}: {{text}}
    {{/additions}}

    {{/hasAdditions}}
    Berita acara ini dibacakan kembali kepada {{party}}.
    {{#isSigned}}
    Ditandatangani oleh {{party}} pada {{signedOn}}.
    {{/isSigned}}
    {{#isRefused}}
    Pada {{signedOn}} {{party}} menolak menandatangani, dengan alasan: {{refusal}}
    {{/isRefused}}
    {{#isOpen}}
    Belum ditandatangani.
    {{/isOpen}}

    : Yang diperiksa | {{name}}

        tanda tangan: ........................................

    Pemeriksa:

    {{#examiners}}
    # {{mark}} | {{name}}

        tanda tangan: ........................................

    {{/examiners}}
    """
}
