extension PaperTexts {
  /// The text of summons I and II with the sheet of rights.
  static let summons = """
    ^ {{government}}
    =

    ^ SURAT PANGGILAN {{round}}
    ^ Nomor {{number}}

    : Sifat | Rahasia
    : Nomor kasus | {{case}}

    {{#isSecond}}
    Surat Panggilan I {{earlier}} memanggil Saudara untuk diperiksa pada {{missedDay}}, dan Saudara tidak hadir. Karena itu Saudara dipanggil untuk kedua kalinya.

    {{/isSecond}}
    Bersama ini diminta dengan hormat kehadiran:

    {{#identity}}
    : {{label}} | {{value}}
    {{/identity}}

    untuk menghadap kepada:

    {{#examiners}}
    # {{mark}} | {{text}}
    {{/examiners}}
    {{^examiners}}
    {{blank}}
    {{/examiners}}

    pada:

    : Hari, tanggal | {{meetingDay}}
    : Pukul | {{meetingHour}}
    : Tempat | {{meetingPlace}}

    untuk diperiksa sehubungan dengan dugaan pelanggaran:

    {{#accusations}}
    # {{mark}} | {{text}}
    {{/accusations}}
    {{^accusations}}
    {{blank}}
    {{/accusations}}

    Demikian untuk dilaksanakan.

    > {{place}}, {{date}}
    > {{signatory}}



    > {{signatoryName}}
    {{#hasRights}}
    ~
    ^ LEMBAR HAK TERPERIKSA
    ^ lampiran Surat Panggilan {{round}} Nomor {{number}}

    : Nama | {{name}}
    : Nomor kasus | {{case}}

    Dalam pemeriksaan, Saudara mempunyai hak dan perlu mengetahui:

    {{#rights}}
    # {{mark}} | {{text}}
    {{/rights}}

    Lembar ini telah saya terima dan saya baca.

    : Tanggal | ........................................

    : Tanda tangan | ........................................
    {{/hasRights}}
    """
}
