extension PaperTexts {
  /// The text of both parts of the study.
  static let assessment = """
    ^ {{government}}
    =

    ^ KAJIAN DUGAAN PELANGGARAN NETRALITAS
    ^ Nomor kasus {{case}}

    : Sifat | Rahasia
    : Nomor | {{number}}
    : Pokok | {{subject}}
    : Waktu peristiwa | {{actDays}}
    : Tempat peristiwa | {{actPlace}}
    {{#identity}}
    : {{label}} | {{value}}
    {{/identity}}

    {{#parts}}
    {{heading}}

    : Kesimpulan | {{proof}}

    Fakta dan bukti:

    {{#facts}}
    # {{mark}} | {{text}}
    {{/facts}}
    {{^facts}}
    {{blank}}
    {{/facts}}

    {{#hasViolations}}
    Ketentuan yang dilanggar:

    {{#violations}}
    # {{mark}} | {{text}}
    {{/violations}}

    {{/hasViolations}}
    {{#factors}}
    : {{label}} | {{value}}
    {{/factors}}
    : Pertimbangan | {{reason}}
    : Disusun oleh | {{author}}
    : Direviu oleh | {{reviewer}}
    {{#hasComment}}
    : Catatan reviu | {{comment}}
    {{/hasComment}}

    {{/parts}}
    {{#hasEvidence}}
    DAFTAR BUKTI

    {{#evidence}}
    # {{mark}} | {{text}}
    {{/evidence}}

    {{/hasEvidence}}
    > {{place}}, {{date}}
    """
}
