/// The contract's tables of questions and routes, read a second time and on their own.
///
/// Nothing here asks the program or its pack: where the two differ, one of them misread the contract.
struct Reading {
  /// The answers.
  let given: Given
  /// The day as ISO 8601, which compares as text.
  let day: String

  /// The questions in their order.
  static let order = [
    "request", "procedure_stage", "other_need", "residence", "age", "age_group", "accompanied", "identity_document",
    "gender", "pregnant", "pregnancy_certificate", "vulnerability", "vulnerability_evidence", "residence_proof",
    "topics",
  ]

  /// The options of the one-choice questions in their order.
  static let options = [
    "request": ["asylum", "in_procedure", "minor_alone", "other"],
    "procedure_stage": ["must_leave", "refused", "appointment", "waiting", "recognised", "unknown"],
    "other_need": ["citizenship", "residence_permit", "temporary_protection", "order_to_leave", "information"],
    "residence": ["milan", "elsewhere", "unknown"],
    "age_group": ["maybe_minor", "adult", "maybe_over_60"],
    "accompanied": ["with_parent", "alone", "unknown"],
    "identity_document": ["original", "copy", "none", "unknown"],
    "gender": ["woman", "man", "not_stated"],
    "pregnant": ["yes", "no", "unknown"],
    "pregnancy_certificate": ["yes", "no"],
    "vulnerability": ["yes", "no", "unknown"],
    "vulnerability_evidence": ["yes", "no"],
    "residence_proof": ["yes", "no", "unknown"],
  ]

  /// The topics in their order.
  static let topics = [
    "trafficking", "violence_women", "child_danger", "order_to_leave", "bed_tonight", "doctor", "fgm", "discrimination",
    "crime_victims",
  ]

  // MARK: The words of the tables

  func age(_ holds: (Int) -> Bool) -> Bool {
    if case .years(let years)? = given.age { holds(years) } else { false }
  }

  var isAsylum: Bool { given.request == "asylum" }
  var isMinor: Bool { age { $0 < 18 } || given.ageGroup == "maybe_minor" }
  var isAdult: Bool {
    isAsylum && (age { $0 >= 18 } || given.ageGroup == "adult" || given.ageGroup == "maybe_over_60")
  }
  var isAdultInMilan: Bool { isAdult && (given.residence == "milan" || given.residence == "unknown") }
  var hasDocument: Bool { given.identityDocument == "original" || given.identityDocument == "copy" }
  var lacksDocument: Bool { given.identityDocument == "none" || given.identityDocument == "unknown" }

  // Before the gender is answered nothing is known of it: it is neither a man's nor another's.
  var isNotMan: Bool { given.gender == "woman" || given.gender == "not_stated" }
  var isPregnant: Bool { given.pregnant == "yes" }
  var isSixtyOrSo: Bool { age { $0 >= 60 } || given.ageGroup == "maybe_over_60" }
  var hubIsOpen: Bool { isAdultInMilan && (isNotMan || isPregnant || isSixtyOrSo) }
  var hubIsPreferred: Bool { hubIsOpen && (given.gender == "woman" || isPregnant || (age { $0 > 60 } && hasDocument)) }
  var emailIsOpen: Bool { given.vulnerability == "yes" && given.vulnerabilityEvidence == "yes" }
  var isByAge: Bool { hubIsOpen && given.gender != "woman" && !isPregnant && isSixtyOrSo }

  // MARK: Questions

  func isAsked(_ question: String) -> Bool {
    switch question {
    case "request", "topics": true
    case "procedure_stage": given.request == "in_procedure"
    case "other_need": given.request == "other"
    case "residence": isAsylum || given.request == "minor_alone"
    case "age": isAsylum
    case "age_group": given.age == .unknown
    case "accompanied": isAsylum && isMinor
    case "identity_document", "gender": isAdultInMilan
    case "pregnant": isAdultInMilan && given.gender != "man" && (age { $0 <= 55 } || given.ageGroup == "adult")
    case "pregnancy_certificate": isPregnant
    case "vulnerability": isAdultInMilan && !hubIsPreferred
    case "vulnerability_evidence": given.vulnerability == "yes"
    case "residence_proof": hubIsOpen || emailIsOpen
    default: false
    }
  }

  /// The questions asked of somebody who answered just these.
  var asked: [String] { Reading.order.filter(isAsked) }

  /// The questions answered before the next, and the next.
  var way: (path: [String], next: String?) {
    let asked = asked
    let answered = asked.prefix { $0 == "topics" ? given.topics != nil : given.answer($0) != nil }
    return (Array(answered), asked.dropFirst(answered.count).first)
  }

  // MARK: Routes

  static let routes = [
    "unaccompanied-minor", "with-parent", "must-leave", "elsewhere", "avsi-hub", "questura-email", "self-registration",
    "association-with-document", "association-without-document", "refused", "appointment", "waiting", "recognised",
    "papers-unclear", "citizenship-application", "residence-permit", "temporary-protection", "information",
  ]

  func isOpen(_ route: String) -> Bool {
    switch route {
    case "unaccompanied-minor": given.request == "minor_alone" || (isMinor && given.accompanied != "with_parent")
    case "with-parent": isMinor && given.accompanied == "with_parent"
    case "elsewhere": isAdult && given.residence == "elsewhere"
    case "avsi-hub": hubIsOpen
    case "questura-email": emailIsOpen
    case "self-registration": isAdultInMilan && hasDocument && day >= "2023-04-05" && day <= "2023-07-16"
    case "association-with-document": isAdultInMilan && hasDocument && day >= "2023-07-17"
    case "association-without-document": isAdultInMilan && lacksDocument
    case "must-leave":
      given.procedureStage == "must_leave" || given.otherNeed == "order_to_leave" || holds("order_to_leave")
    case "refused", "appointment", "waiting", "recognised": given.procedureStage == route
    case "papers-unclear": given.procedureStage == "unknown"
    case "citizenship-application": given.otherNeed == "citizenship"
    case "residence-permit": given.otherNeed == "residence_permit"
    case "temporary-protection": given.otherNeed == "temporary_protection"
    case "information": given.otherNeed == "information"
    default: false
    }
  }

  func isPreferred(_ route: String) -> Bool { route == "avsi-hub" ? hubIsPreferred : true }

  /// The recommended route first, then the alternatives by preference.
  var openRoutes: [String] {
    let open = Reading.routes.filter(isOpen)
    guard let recommended = open.first(where: isPreferred) else { return [] }
    return [recommended] + open.filter { $0 != recommended }
  }

  /// The questions whose answers open a route, in their order.
  func because(_ route: String) -> [String] {
    let reasons: [(String, Bool)] =
      switch route {
      case "unaccompanied-minor":
        [
          ("request", given.request == "minor_alone"), ("age", age { $0 < 18 }),
          ("age_group", given.ageGroup == "maybe_minor"),
          ("accompanied", given.accompanied != nil && given.accompanied != "with_parent"),
        ]
      case "with-parent":
        [
          ("age", age { $0 < 18 }), ("age_group", given.ageGroup == "maybe_minor"),
          ("accompanied", given.accompanied == "with_parent"),
        ]
      case "elsewhere": [("residence", given.residence == "elsewhere")]
      case "avsi-hub":
        [
          ("age", age { $0 >= 60 }), ("age_group", given.ageGroup == "maybe_over_60"), ("gender", isNotMan),
          ("pregnant", isPregnant),
        ]
      case "questura-email":
        [
          ("vulnerability", given.vulnerability == "yes"),
          ("vulnerability_evidence", given.vulnerabilityEvidence == "yes"),
        ]
      case "self-registration", "association-with-document": [("identity_document", hasDocument)]
      case "association-without-document": [("identity_document", lacksDocument)]
      case "must-leave":
        [
          ("procedure_stage", given.procedureStage == "must_leave"),
          ("other_need", given.otherNeed == "order_to_leave"), ("topics", holds("order_to_leave")),
        ]
      case "refused", "appointment", "waiting", "recognised", "papers-unclear":
        [("procedure_stage", isOpen(route))]
      case "citizenship-application", "residence-permit", "temporary-protection", "information":
        [("other_need", isOpen(route))]
      default: []
      }
    return reasons.filter(\.1).map(\.0)
  }
}
