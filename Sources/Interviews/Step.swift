package import CivilTime

/// Something to do on a route; several routes may share it.
package struct Step: Hashable, Sendable, Identifiable {
  /// Whom a step speaks to.
  package enum Reader: String, CaseIterable, Sendable {
    /// The person: the step stands on the screen and on paper.
    case person
    /// The caseworker: the step stands on the screen, and never on paper.
    case desk
  }

  /// The step's stable name.
  package let id: Identifier<Step>
  /// When it is to be done: on no days but its own.
  package let when: Condition
  /// The days on which it may be done.
  package let valid: Validity
  /// Whom it speaks to.
  package let reader: Reader

  /// Something to do.
  package init(id: ID, when: Condition = .always, valid: Validity = .always, reader: Reader = .person) {
    self.id = id
    self.when = when.narrowed(to: valid)
    self.valid = valid
    self.reader = reader
  }
}
