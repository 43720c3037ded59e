import Interviews

/// The people of the walks.
///
/// Who they are, where they go and whose numbers they get is written here by hand, not asked of the program.
enum Visitors {
  static let all = [
    pregnantWoman, manWithPassport, manWithNothing, vulnerableMan, manOf61, manOf60, boyAlone, childWithParent,
    manElsewhere, waiting, refused, mustLeave, nothingKnown, citizenship,
  ]

  private static let asylumLine: Set<Service.ID> = ["asylum-freephone"]
  private static let avsi: Set<Service.ID> = ["avsi-secretary"]
  private static let lawyers: Set<Service.ID> = ["naga"]
  private static let nightLines: Set<Service.ID> = ["homeless-line", "osf-canteen"]

  static let pregnantWoman = Visitor(
    testDescription: "a pregnant woman of 25 with a certificate and a copy of a document",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(1, "milan")), ("age", .number(25)),
      ("identity_document", .pick(2, "copy")), ("gender", .pick(1, "woman")), ("pregnant", .pick(1, "yes")),
      ("pregnancy_certificate", .pick(1, "yes")), ("residence_proof", .pick(1, "yes")), ("topics", .none),
    ], route: "avsi-hub", services: avsi.union(asylumLine),
    secrets: ["age", "request", "identity_document", "pregnant · pregnancy_certificate", "pregnancy_certificate"])

  static let manWithPassport = Visitor(
    testDescription: "a man of 30 with his passport",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(1, "milan")), ("age", .number(30)),
      ("identity_document", .move(1, "original")), ("gender", .move(2, "man")), ("vulnerability", .move(2, "no")),
      ("topics", .none),
    ], route: "association-with-document", services: asylumLine,
    secrets: ["age", "request", "identity_document", "vulnerability"])

  static let manWithNothing = Visitor(
    testDescription: "a man of 30 with nothing, in English", language: "en",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(1, "milan")), ("age", .number(30)),
      ("identity_document", .pick(3, "none")), ("gender", .pick(2, "man")), ("vulnerability", .pick(2, "no")),
      ("topics", .none),
    ], route: "association-without-document", services: asylumLine,
    secrets: ["age", "request", "vulnerability"])

  static let vulnerableMan = Visitor(
    testDescription: "a man of 35 whom the law protects, with papers, and with a delicate topic",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(1, "milan")), ("age", .number(35)),
      ("identity_document", .pick(1, "original")), ("gender", .pick(2, "man")), ("vulnerability", .pick(1, "yes")),
      ("vulnerability_evidence", .pick(1, "yes")), ("residence_proof", .pick(2, "no")),
      ("topics", .tick([5, 7], ["bed_tonight", "fgm"])),
    ], route: "questura-email", services: asylumLine.union(nightLines),
    secrets: ["age", "vulnerability", "vulnerability_evidence", "topics"], delicate: ["fgm"])

  static let manOf61 = Visitor(
    testDescription: "a man of 61 with his passport",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(1, "milan")), ("age", .number(61)),
      ("identity_document", .pick(1, "original")), ("gender", .pick(2, "man")), ("residence_proof", .pick(1, "yes")),
      ("topics", .none),
    ], route: "avsi-hub", services: avsi.union(asylumLine),
    secrets: ["age", "identity_document", "residence_proof"])

  static let manOf60 = Visitor(
    testDescription: "a man of exactly 60",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(1, "milan")), ("age", .number(60)),
      ("identity_document", .pick(2, "copy")), ("gender", .pick(2, "man")), ("vulnerability", .pick(2, "no")),
      ("residence_proof", .pick(3, "unknown")), ("topics", .none),
    ], route: "association-with-document", services: avsi.union(asylumLine),
    secrets: ["request", "identity_document", "residence_proof"])

  static let boyAlone = Visitor(
    testDescription: "a boy alone, and a child in danger",
    answers: [
      ("request", .pick(3, "minor_alone")), ("residence", .pick(1, "milan")), ("topics", .tick([3], ["child_danger"])),
    ], route: "unaccompanied-minor",
    services: asylumLine.union(["milan-minors-centre"]),
    secrets: ["request", "topics"])

  static let childWithParent = Visitor(
    testDescription: "a child of 10 with a parent",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(1, "milan")), ("age", .number(10)),
      ("accompanied", .pick(1, "with_parent")), ("topics", .none),
    ], route: "with-parent", services: asylumLine, secrets: ["age", "accompanied"])

  static let manElsewhere = Visitor(
    testDescription: "a man who sleeps in another province, in English", language: "en",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(2, "elsewhere")), ("age", .number(40)),
      ("topics", .none),
    ], route: "elsewhere", services: asylumLine, secrets: ["age", "request", "residence"])

  static let waiting = Visitor(
    testDescription: "somebody with a C3 who needs a doctor",
    answers: [
      ("request", .pick(2, "in_procedure")), ("procedure_stage", .pick(4, "waiting")),
      ("topics", .tickByMoving(6, "doctor")),
    ], route: "waiting", services: asylumLine.union(lawyers).union(["questura-urp"]),
    secrets: ["request", "procedure_stage"])

  static let refused = Visitor(
    testDescription: "somebody who was refused",
    answers: [("request", .pick(2, "in_procedure")), ("procedure_stage", .pick(2, "refused")), ("topics", .none)],
    route: "refused", services: asylumLine.union(lawyers).union(["legal-aid-milan"]),
    secrets: ["request", "procedure_stage"])

  static let mustLeave = Visitor(
    testDescription: "a woman who asks for the first time and holds a paper that says leave, in English",
    language: "en",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .pick(2, "elsewhere")), ("age", .number(28)),
      ("topics", .tick([4], ["order_to_leave"])),
    ], route: "must-leave", services: asylumLine.union(lawyers).union(["legal-aid-milan"]),
    secrets: ["age", "request", "topics"])

  static let nothingKnown = Visitor(
    testDescription: "somebody of whom nothing is known", language: "en",
    answers: [
      ("request", .pick(1, "asylum")), ("residence", .unknown), ("age", .unknown), ("age_group", .pick(2, "adult")),
      ("identity_document", .unknown), ("gender", .pick(3, "not_stated")), ("pregnant", .unknown),
      ("vulnerability", .unknown), ("residence_proof", .unknown), ("topics", .none),
    ], route: "association-without-document", services: avsi.union(asylumLine),
    secrets: ["residence", "age", "identity_document", "gender", "pregnant", "vulnerability", "residence_proof"])

  static let citizenship = Visitor(
    testDescription: "somebody who asks for citizenship",
    answers: [("request", .move(4, "other")), ("other_need", .move(1, "citizenship")), ("topics", .none)],
    route: "citizenship-application", services: ["citizenship-contact-centre"], secrets: ["request"])
}
