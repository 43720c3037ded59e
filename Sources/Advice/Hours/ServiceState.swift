/// Whether somebody can be reached at a service at a moment, by the hours that its source states.
package enum ServiceState: String, CaseIterable, Sendable {
  /// It is within its hours.
  case open
  /// A machine takes requests; nobody is known to answer.
  case answeringMachine = "answering_machine"
  /// It is outside its hours, or has ended.
  case closed
  /// One comes only after having arranged it: it is never called closed.
  case byAppointment = "by_appointment"
  /// Its hours are not stated, or its usual hours fall on a public holiday of which its source says nothing.
  case unknown
}
