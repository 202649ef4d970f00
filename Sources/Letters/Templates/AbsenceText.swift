extension PaperTexts {
  /// The text of the record that nobody came.
  static let absence = """
    ^ {{government}}
    =

    ^ BERITA ACARA KETIDAKHADIRAN
    ^ Nomor {{number}}

    Pada hari {{day}}, yang tersebut di bawah ini:

    {{#identity}}
    : {{label}} | {{value}}
    {{/identity}}

    tidak hadir memenuhi Surat Panggilan {{round}} {{summons}}, yang memanggilnya menghadap pada:

    : Hari, tanggal | {{meetingDay}}
    : Pukul | {{meetingHour}}
    : Tempat | {{meetingPlace}}

    {{#hasNote}}
    Catatan: {{note}}

    {{/hasNote}}
    {{#isFirst}}
    Yang bersangkutan akan dipanggil untuk kedua kalinya.
    {{/isFirst}}
    {{#isSecond}}
    {{#citesRule}}
    Yang bersangkutan telah dua kali tidak hadir. {{rule}}
    {{/citesRule}}
    {{^citesRule}}
    Yang bersangkutan telah dua kali tidak hadir.
    {{/citesRule}}
    {{/isSecond}}

    Demikian berita acara ini dibuat dengan sebenarnya.

    > {{place}}, {{date}}

    Yang membuat berita acara:

    {{#witnesses}}
    # {{mark}} | {{name}}

        tanda tangan: ........................................

    {{/witnesses}}
    """
}
