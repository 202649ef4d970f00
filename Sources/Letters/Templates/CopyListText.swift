extension PaperTexts {
  /// The text of what lies beside the copies an examined person is given.
  static let copyList = """
    ^ {{government}}
    =

    ^ DAFTAR ISI SALINAN BERKAS
    ^ Kasus {{case}}

    : Mengenai | {{name}}
    : Diserahkan kepada | {{receiver}}
    : Tanggal | {{date}}
    : Tanda terima | {{number}}, {{letterDate}}

    Salinan yang diserahkan:

    {{#items}}
    # {{mark}} | {{text}}
    #    | berkas {{file}}
    #    | {{sha256}}

    {{/items}}
    {{#hasLeft}}
    Tidak ikut diserahkan:

    {{#left}}
    # {{mark}} | {{text}}
    {{/left}}

    {{/hasLeft}}
    Angka di bawah tiap berkas adalah SHA-256 isinya. Bukti yang memuat data orang lain diserahkan sebagai salinan yang dihitamkan; aslinya tetap disimpan. Data pelapor, saksi, dan terlapor lain tidak termasuk.
    """
}
