extension PaperTexts {
  /// The text that asks Bawaslu for the study its result came without.
  static let studyRequest = """
    ^ {{government}}
    ^ SATUAN TUGAS NETRALITAS PEGAWAI
    =

    > {{place}}, {{date}}

    : Nomor | {{number}}
    : Sifat | Rahasia
    : Hal | Permintaan kajian

    Yth. Ketua Badan Pengawas Pemilihan Umum
    {{place}}
    di tempat

    Surat Saudara {{letter}}{{#hasRegister}}, register {{register}},{{/hasRegister}} diterima pada {{received}} tanpa kajian yang mendasarinya. Surat itu menyangkut (kasus {{case}}):

    {{#persons}}
    # {{mark}} | {{name}}, {{position}}, {{unit}}: {{result}}.
    {{/persons}}

    Agar hasil tersebut dapat ditindaklanjuti terhadap tiap orang, mohon dikirimkan kajian beserta salinan bukti yang menyertainya.

    Atas bantuan Saudara diucapkan terima kasih.

    > Satuan Tugas Netralitas,



    > {{blank}}
    """
}
