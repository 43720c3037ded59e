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
      case "appointment": [("appointment-slip", true)]
      case "must-leave", "refused", "waiting", "papers-unclear": [("all-papers", true)]
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
    case "must-leave": ["naga", "legal-aid-milan", "milano-welcome-center", "asylum-freephone"]
    case "refused": ["naga", "milano-welcome-center", "naga-har", "legal-aid-milan", "asylum-freephone"]
    case "appointment": ["milano-welcome-center", "milan-associations", "asylum-freephone", "naga"]
    case "waiting": ["milano-welcome-center", "naga", "questura-urp", "asylum-freephone"]
    case "recognised": ["milano-welcome-center", "poste-permits", "questura-urp", "asylum-freephone"]
    case "papers-unclear": ["milano-welcome-center", "naga", "asylum-freephone", "legal-aid-milan"]
    case "citizenship-application": ["citizenship-contact-centre", "citizenship"]
    case "residence-permit": ["milano-welcome-center", "poste-permits", "immigration-info", "questura-urp"]
    case "temporary-protection": ["milano-welcome-center", "questura-urp", "asylum-freephone"]
    case "information": ["milano-welcome-center", "milano-020202", "immigration-info"]
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
    "order_to_leave": [],
    "bed_tonight": ["centro-sammartini", "homeless-line", "osf-canteen"],
    "doctor": ["naga", "osf-clinic"],
  ]

  static let dangers: Set = ["trafficking", "violence_women", "child_danger"]

  func holds(_ topic: String) -> Bool { given.topics?.contains(topic) ?? false }

  /// Every service as "role id", each once at its first place.
  var services: [String] {
    let dangers = Reading.topics.filter { holds($0) && Reading.dangers.contains($0) }
    let others = Reading.topics.filter { holds($0) && !Reading.dangers.contains($0) && $0 != "bed_tonight" }
    let needsBed = holds("bed_tonight") && !isOpen("unaccompanied-minor")
    let routes = openRoutes.map { services($0).map { ("route", $0) } }
    var places = [("emergency", "emergency")]
    for topic in dangers { places += (Reading.topicServices[topic] ?? []).map { ("danger", $0) } }
    places += routes.first ?? []
    if needsBed { places += (Reading.topicServices["bed_tonight"] ?? []).map { ("topic", $0) } }
    places += routes.dropFirst().flatMap(\.self)
    for topic in others { places += (Reading.topicServices[topic] ?? []).map { ("topic", $0) } }
    var seen: Set<String> = []
    return places.filter { seen.insert($0.1).inserted }.map { "\($0.0) \($0.1)" }
  }

  // MARK: Notes

  /// Every note as "severity id", in their order, an informing one that is essential as "essential id"; whether the recommended route is stale is the pack's to say.
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
      ("warning certified-mail", emailIsOpen),
      ("info in-person", hubIsOpen || emailIsOpen),
      ("warning keep-the-appointment", isAdultInMilan),
      ("essential do-not-queue", isAdultInMilan),
      ("essential free-of-charge", isAdultInMilan),
      ("info family-together", isAdultInMilan || isOpen("with-parent")),
      ("urgent lawyer-today", isOpen("must-leave") || isOpen("refused") || isOpen("papers-unclear")),
      ("warning two-decisions", isOpen("refused")),
      ("essential minor-papers", given.request == "minor_alone"),
      ("warning missed-appointment", isOpen("appointment")),
      ("warning interview-missed", isOpen("waiting")),
      ("essential not-by-post", isOpen("waiting") || isOpen("residence-permit")),
      ("essential no-permit-ask-first", isOpen("residence-permit")),
      ("info rules-of-2026", isOpen("waiting") || isOpen("refused")),
      ("essential do-not-book-again", isOpen("appointment") || isOpen("waiting")),
      ("warning temporary-protection-ends", isOpen("temporary-protection") && day <= "2027-03-04"),
      ("essential bed-not-promised", holds("bed_tonight") && !isOpen("unaccompanied-minor")),
      ("info health-service", holds("doctor")),
      ("warning rules-may-have-changed", recommendedIsStale && openRoutes.first != "unaccompanied-minor"),
    ]
    return table.filter(\.1).map(\.0)
  }

  static func onceEach(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
