/// The question what may be imposed on whom, for which act.
package struct OptionQuestion: Hashable, Sendable {
  /// Codes of the violations cited, the deciding one first.
  package let violations: [String]
  /// Employment on the day of the act.
  package let status: EmploymentStatus
  /// `nil` when not known; then no option is closed for the position's sake.
  package let position: PositionClass?
  package let actDate: CalendarDate
  package let impact: Impact?
  /// Code of the region whose calendar counts.
  package let region: String?
  /// Code of the election the act concerns; `nil` takes the one nearest to the act.
  package let election: String?
  /// Day on which the sanction would be imposed, for windows that forbid replacing officials.
  package let stepDate: CalendarDate?
  /// Violations cited with a reason although the act is older than their row.
  package let waived: Set<String>
  /// Levels that a letter fixed, by violation, where no text fixes one.
  package let fixed: [String: Level]

  package init(
    violations: [String],
    status: EmploymentStatus,
    position: PositionClass? = nil,
    actDate: CalendarDate,
    impact: Impact? = nil,
    region: String? = nil,
    election: String? = nil,
    stepDate: CalendarDate? = nil,
    waived: Set<String> = [],
    fixed: [String: Level] = [:]
  ) {
    self.violations = violations
    self.status = status
    self.position = position
    self.actDate = actDate
    self.impact = impact
    self.region = region
    self.election = election
    self.stepDate = stepDate
    self.waived = waived
    self.fixed = fixed
  }
}
