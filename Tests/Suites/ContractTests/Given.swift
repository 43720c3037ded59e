import Interviews

/// The answers of one person, as plainly as the contract's tables name them; nil is not asked or not answered.
struct Given: Hashable, CustomStringConvertible {
  /// An age: a number, or in doubt.
  enum Age: Hashable {
    case years(Int)
    case unknown
  }

  var request: String?
  var procedureStage: String?
  var otherNeed: String?
  var residence: String?
  var age: Age?
  var ageGroup: String?
  var accompanied: String?
  var identityDocument: String?
  var gender: String?
  var pregnant: String?
  var pregnancyCertificate: String?
  var vulnerability: String?
  var vulnerabilityEvidence: String?
  var residenceProof: String?
  var topics: [String]?

  /// The one-choice questions, by the ids of the contract.
  static let choices: [(question: String, field: any WritableKeyPath<Given, String?> & Sendable)] = [
    ("request", \.request), ("procedure_stage", \.procedureStage), ("other_need", \.otherNeed),
    ("residence", \.residence), ("age_group", \.ageGroup), ("accompanied", \.accompanied),
    ("identity_document", \.identityDocument), ("gender", \.gender), ("pregnant", \.pregnant),
    ("pregnancy_certificate", \.pregnancyCertificate), ("vulnerability", \.vulnerability),
    ("vulnerability_evidence", \.vulnerabilityEvidence), ("residence_proof", \.residenceProof),
  ]

  /// The same answers with one more.
  func answering(_ question: String, _ option: String) -> Given {
    var copy = self
    if question == "age" {
      copy.age = Int(option).map(Age.years) ?? .unknown
    } else if let choice = Given.choices.first(where: { $0.question == question }) {
      copy[keyPath: choice.field] = option
    }
    return copy
  }

  /// The same answers with these topics.
  func with(topics: [String]) -> Given {
    var copy = self
    copy.topics = topics
    return copy
  }

  /// The answers as the program keeps them.
  var answers: Answers {
    var answers = Answers()
    for (question, field) in Given.choices {
      if let option = self[keyPath: field] { answers[Question.ID(question)] = .option(Option.ID(option)) }
    }
    switch age {
    case .years(let years): answers["age"] = .number(years)
    case .unknown: answers["age"] = .unknown
    case nil: break
    }
    if let topics { answers["topics"] = .options(topics.map { Option.ID($0) }) }
    return answers
  }

  /// How many answers there are, each topic for one.
  var size: Int {
    Given.choices.count { self[keyPath: $0.field] != nil } + (age == nil ? 0 : 1) + (topics.map { $0.count + 1 } ?? 0)
  }

  /// The answers as a file holds them.
  var json: String { "{" + Reading.order.compactMap(member).joined(separator: ", ") + "}" }

  /// What was answered to a question, as a text.
  func answer(_ question: String) -> String? {
    switch (question, age) {
    case ("age", .years(let years)?): return String(years)
    case ("age", .unknown?): return "unknown"
    default: return Given.choices.first { $0.question == question }.flatMap { self[keyPath: $0.field] }
    }
  }

  private func member(_ question: String) -> String? {
    if question == "topics" { return topics.map { "\"topics\": [\($0.map { "\"\($0)\"" }.joined(separator: ", "))]" } }
    guard let answer = answer(question) else { return nil }
    return Int(answer) == nil ? "\"\(question)\": \"\(answer)\"" : "\"\(question)\": \(answer)"
  }

  var description: String { json }
}
