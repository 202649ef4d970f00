extension PaperTexts {
  /// The text of what whoever reported is given.
  static let receipt = """
    ^ {{government}}
    ^ SATUAN TUGAS NETRALITAS PEGAWAI
    =

    ^ TANDA TERIMA LAPORAN
    ^ Nomor {{number}}

    Telah diterima laporan tentang dugaan pelanggaran netralitas pegawai:

    : Diterima pada | {{received}}
    : Diterima oleh | {{receiver}}
    : Sumber | {{source}}
    : Pokok laporan | {{subject}}
    : Waktu peristiwa | {{actDays}}
    : Tempat peristiwa | {{actPlace}}
    : Jumlah terlapor | {{persons}}
    : Nomor kasus | {{case}}

    {{#hasEvidence}}
    Bukti yang dicatat bersama laporan ini:

    {{#evidence}}
    # {{mark}} | {{text}}
    {{/evidence}}
    {{/hasEvidence}}
    {{^hasEvidence}}
    Belum ada bukti yang dicatat bersama laporan ini.
    {{/hasEvidence}}

    Nama pelapor ditulis dengan tangan di bawah ini. Nama itu tidak dicetak dan tidak disimpan pada lembar ini, agar hanya yang berhak mengetahuinya.

    > {{place}}, {{date}}

    : Yang menyerahkan | ........................................

    : Yang menerima | ........................................
    """
}
