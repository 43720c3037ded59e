/// The contract's tables of documents, services and notes.
extension Reading {
  // MARK: Documents

  func documents(_ route: String) -> [String] {
    let own: [(String, Bool)] =
      switch route {
      case "self-registration", "association-with-document": [("identity-document", true)]
      case "association-without-document":
        [
          ("personal-data", true), ("passport-photos-2", true),
          ("identity-document", given.identityDocument == "unknown"),
        ]
      case "avsi-hub":
        [
          ("residence-proof", true), ("identity-document", given.identityDocument != "none"),
          ("personal-details-statement", given.identityDocument == "none"), ("age-proof", isByAge),
          ("pregnancy-certificate", isPregnant),
        ]
      case "questura-email":
        [
          ("residence-proof", true), ("identity-document", given.identityDocument != "none"),
          ("personal-details-statement", given.identityDocument == "none"), ("pregnancy-certificate", isPregnant),
          ("vulnerability-evidence", true),
        ]
      default: []
      }
    return own.filter(\.1).map(\.0)
  }

  /// Whether the person has a document; nil is not known.
  func has(_ document: String) -> Bool? {
    let answered: [String: Bool]
    let answer: String?
    switch document {
    case "identity-document":
      (answered, answer) = (["original": true, "copy": true], given.identityDocument)
    case "age-proof":
      (answered, answer) = (["original": true, "none": false], given.identityDocument)
    case "residence-proof":
      (answered, answer) = (["yes": true, "no": false], given.residenceProof)
    case "pregnancy-certificate":
      (answered, answer) = (["yes": true, "no": false], given.pregnancyCertificate)
    case "vulnerability-evidence":
      (answered, answer) = (["yes": true, "no": false], given.vulnerabilityEvidence)
    default: return nil
    }
    return answer.flatMap { answered[$0] }
  }

  /// All documents, in the order in which they first appear in the routes.
  var documents: [String] { Reading.onceEach(openRoutes.flatMap(documents)) }

  // MARK: Services

  func services(_ route: String) -> [String] {
    switch route {
    case "association-with-document", "association-without-document":
      ["milan-associations", "asylum-freephone", "immigration-branch-office"]
    case "avsi-hub": ["avsi-secretary", "asylum-freephone", "immigration-branch-office"]
    case "questura-email":
      ["questura-vulnerable-email", "avsi-desk", "asylum-freephone", "immigration-branch-office"]
    case "self-registration": ["prenotafacile", "asylum-freephone", "immigration-branch-office"]
    case "elsewhere", "with-parent": ["asylum-freephone"]
    case "unaccompanied-minor":
      (given.residence == "elsewhere" ? [] : ["milan-minors-centre"]) + ["child-emergency", "asylum-freephone"]
    case "in-procedure", "other-help": ["asylum-freephone", "immigration-info"]
    default: []
    }
  }

  static let topicServices = [
    "trafficking": ["anti-trafficking"],
    "violence_women": ["violence-women"],
    "child_danger": ["child-emergency"],
    "fgm": ["fgm"],
    "discrimination": ["anti-discrimination"],
    "crime_victims": ["victims-terrorism-duty", "mafia-victims", "extortion-usury"],
    "residence_permit": ["poste-permits"],
    "citizenship": ["citizenship", "citizenship-contact-centre"],
    "immigration_info": ["immigration-info"],
  ]

  static let dangers: Set = ["trafficking", "violence_women", "child_danger"]

  func holds(_ topic: String) -> Bool { given.topics?.contains(topic) ?? false }

  /// Every service as "role id", each once at its first place.
  var services: [String] {
    let dangers = Reading.topics.filter { holds($0) && Reading.dangers.contains($0) }
    let others = Reading.topics.filter { holds($0) && !Reading.dangers.contains($0) }
    var places = [("emergency", "emergency")]
    for topic in dangers { places += (Reading.topicServices[topic] ?? []).map { ("danger", $0) } }
    for route in openRoutes { places += services(route).map { ("route", $0) } }
    for topic in others { places += (Reading.topicServices[topic] ?? []).map { ("topic", $0) } }
    var seen: Set<String> = []
    return places.filter { seen.insert($0.1).inserted }.map { "\($0.0) \($0.1)" }
  }

  // MARK: Notes

  /// Every note as "severity id", in their order; whether the recommended route is stale is the pack's to say.
  func notes(recommendedIsStale: Bool) -> [String] {
    let table: [(String, Bool)] = [
      ("urgent danger-first", Reading.dangers.contains(where: holds)),
      ("warning residence-unknown", given.residence == "unknown"),
      ("warning minor-in-doubt", given.ageGroup == "maybe_minor"),
      ("warning minor-elsewhere", isOpen("unaccompanied-minor") && given.residence == "elsewhere"),
      ("info document-unknown", given.identityDocument == "unknown"),
      ("warning age-exactly-60", isByAge && given.age == .years(60)),
      ("warning age-proof-missing", isByAge && lacksDocument),
      ("info gender-not-stated", given.gender == "not_stated"),
      ("info pregnancy-priority", given.pregnancyCertificate == "yes"),
      ("warning pregnancy-certificate-needed", given.pregnancyCertificate == "no"),
      (
        "info vulnerability-evidence-needed",
        given.vulnerabilityEvidence == "no" || given.vulnerability == "unknown"
      ),
      (
        "info topic-may-open-fast-route",
        ["trafficking", "violence_women", "fgm"].contains(where: holds)
          && (given.vulnerability == "no" || given.vulnerability == "unknown")
      ),
      ("warning residence-proof-missing", given.residenceProof == "no"),
      ("info certified-mail", emailIsOpen),
      ("info in-person", hubIsOpen || emailIsOpen),
      ("info do-not-queue", isAdultInMilan),
      ("info free-of-charge", isAdultInMilan),
      ("info keep-the-appointment", isAdultInMilan),
      ("info already-in-procedure", given.request == "in_procedure"),
      ("info first-application-not-by-post", isAsylum && holds("residence_permit")),
      ("warning rules-may-have-changed", recommendedIsStale),
    ]
    return table.filter(\.1).map(\.0)
  }

  static func onceEach(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
