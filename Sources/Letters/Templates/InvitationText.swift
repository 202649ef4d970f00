extension PaperTexts {
  /// The text of an invitation without legal effect.
  static let invitation = """
    ^ {{government}}
    ^ SATUAN TUGAS NETRALITAS PEGAWAI
    =

    > {{place}}, {{date}}

    : Nomor | {{number}}
    : Sifat | Rahasia
    : Hal | Undangan klarifikasi

    Yth. {{name}}
    {{position}}, {{unit}}
    di tempat

    Sehubungan dengan laporan tentang {{subject}} pada {{actDays}}, Saudara diundang untuk memberi klarifikasi pada:

    : Hari, tanggal | {{meetingDay}}
    : Pukul | {{meetingHour}}
    : Tempat | {{meetingPlace}}

    Klarifikasi bersifat sukarela, belum merupakan pemeriksaan, dan tidak berakibat hukum. Saudara boleh membawa keterangan atau bukti yang Saudara anggap perlu.

    Atas kehadiran Saudara diucapkan terima kasih.

    > Satuan Tugas Netralitas,



    > {{blank}}
    """
}
