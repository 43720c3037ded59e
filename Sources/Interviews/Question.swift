package import CivilTime

/// One question of an interview.
package struct Question: Hashable, Sendable, Identifiable {
  /// What kind of answer a question takes.
  package enum Kind: Hashable, Sendable {
    /// Exactly one of the options.
    case one([Option])
    /// Any of the options, none as well.
    case several([Option])
    /// A whole number in a range, or "not known" where that is accepted.
    case integer(ClosedRange<Int>, acceptsUnknown: Bool)
  }

  /// What an answer says of the others of a family.
  package enum Family: String, CaseIterable, Sendable {
    /// Theirs is the same: where they sleep.
    case same
  }

  /// The question's stable name.
  package let id: Identifier<Question>
  /// What kind of answer it takes.
  package let kind: Kind
  /// When it is asked: on no days but its own; it reads only answers to earlier questions.
  package let relevant: Condition
  /// The days on which it may be asked.
  package let valid: Validity
  /// Options that somebody who answered otherwise may still come to, such as finding a photo of a document.
  ///
  /// Only these are named when a result says what would change it: nobody is led to another age.
  package let mayBecome: [Option.ID]
  /// What its answer says of the others of a family; nil where each is asked anew.
  package let family: Family?

  /// A question.
  package init(
    id: ID, kind: Kind, relevant: Condition = .always, valid: Validity = .always, mayBecome: [Option.ID] = [],
    family: Family? = nil
  ) {
    self.id = id
    self.kind = kind
    self.relevant = relevant.narrowed(to: valid)
    self.valid = valid
    self.mayBecome = mayBecome
    self.family = family
  }

  /// The options in their order, those of all days; none for a whole number.
  package var options: [Option] {
    switch kind {
    case .one(let options), .several(let options): options
    case .integer: []
    }
  }

  /// The answer "not known", where the question has it.
  package var unknownAnswer: Answer? {
    switch kind {
    case .one(let options): options.contains { $0.id == .unknown } ? .option(.unknown) : nil
    case .several: nil
    case .integer(_, let acceptsUnknown): acceptsUnknown ? .unknown : nil
    }
  }
}

/// One option of a question, with what choosing it adds to the result.
package struct Option: Hashable, Sendable, Identifiable {
  /// What a chosen option adds to the services of a result.
  package struct Addition: Hashable, Sendable {
    /// What a chosen option is about.
    package enum Role: String, CaseIterable, Sendable {
      /// A danger: its services stand before the route.
      case danger
      /// A need that cannot wait, such as a bed for the night: between the route and the other ways.
      case need
      /// Anything else: after all routes.
      case topic
    }

    /// The services, in their order, each where its condition holds.
    package let services: [Route.Entry<Service>]
    /// What it is about, which says where its services stand.
    package let role: Role
    /// Whether paper shows it when it is chosen; if not, only where the caseworker asks for it.
    package let isPrintedWhenChosen: Bool

    /// What a chosen option adds.
    package init(services: [Route.Entry<Service>], role: Role, isPrintedWhenChosen: Bool) {
      self.services = services
      self.role = role
      self.isPrintedWhenChosen = isPrintedWhenChosen
    }
  }

  /// The option's stable name.
  package let id: Identifier<Option>
  /// The days on which it is offered.
  package let valid: Validity
  /// What choosing it adds to the services, if anything.
  package let addition: Addition?

  /// An option.
  package init(id: ID, valid: Validity = .always, addition: Addition? = nil) {
    self.id = id
    self.valid = valid
    self.addition = addition
  }
}

extension Identifier<Option> {
  /// The option that says "not known".
  package static let unknown: Option.ID = "unknown"
}
