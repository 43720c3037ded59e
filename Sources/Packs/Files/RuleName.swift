import Interviews
import Problems

/// A rule or a thing of a pack by its kind and its name.
struct RuleName: Hashable {
  /// What a name may refer to.
  enum Kind {
    case question, option, condition, route, step, document, note, service, source
  }

  let kind: Kind
  let name: String

  init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

extension RuleName {
  /// An option as a rule: a topic adds services by conditions of their own.
  init(option: Option.ID, of question: Question.ID) { self.init(.option, "\(question).\(option)") }
}

extension RuleName.Kind {
  /// The sentence that there is nothing of this name.
  var unknown: ProblemMessage {
    switch self {
    case .question: .unknownQuestion
    case .option: .unknownOption
    case .condition: .unknownCondition
    case .route: .unknownRoute
    case .step: .wordsExtra
    case .document: .unknownDocument
    case .note: .unknownNote
    case .service: .unknownService
    case .source: .unknownSource
    }
  }

  /// The sentence that this name is given twice.
  var doubled: ProblemMessage {
    switch self {
    case .question: .doubledQuestion
    case .option: .doubledOption
    case .condition, .source, .step: .keyDoubled
    case .route: .doubledRoute
    case .document: .doubledDocument
    case .note: .doubledNote
    case .service: .doubledService
    }
  }
}
