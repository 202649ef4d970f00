/// What identifiers are measured against besides their form.
package struct IdentifierRules: Codable, Hashable, Sendable {
  /// Years between birth and appointment below which a service number is doubted.
  package let minimumAppointmentAge: Int
  /// First code of contract civil servants in the place where others carry a month.
  package let firstAgreementCode: Int

  package init(minimumAppointmentAge: Int, firstAgreementCode: Int) {
    self.minimumAppointmentAge = minimumAppointmentAge
    self.firstAgreementCode = firstAgreementCode
  }

  enum CodingKeys: String, CodingKey {
    case minimumAppointmentAge = "minimum_appointment_age"
    case firstAgreementCode = "first_agreement_code"
  }
}
