/// The facts of Milan that the contract fixes, to the letter: the one place in Swift where they stand.
///
/// Every other test reads a fact from the pack or invents one. When a fact changes, it changes in the pack, in the
/// pack's cases, and here.
enum MilanFacts {
  /// The services in their order, with their numbers; nil where the contract names none.
  static let services: [(id: String, numbers: [String]?)] = [
    ("emergency", ["112"]), ("violence-women", ["1522"]), ("child-emergency", ["114"]),
    ("anti-trafficking", ["+39800290290"]), ("asylum-freephone", ["+39800905570", "+393511376335"]),
    ("immigration-info", ["+39800309309"]), ("poste-permits", ["+39848855888"]), ("citizenship", []),
    ("citizenship-contact-centre", nil),
    ("victims-terrorism-duty", ["+390646548373", "+390646548374", "+390646548375"]),
    ("mafia-victims", ["+39800191000"]), ("extortion-usury", ["+39800999000"]), ("fgm", ["+39800300558"]),
    ("anti-discrimination", ["+39800901010"]), ("avsi-secretary", ["+393515735567"]), ("avsi-desk", []),
    ("questura-vulnerable-email", []), ("immigration-branch-office", []), ("milan-associations", []),
    ("prenotafacile", []), ("milan-minors-centre", nil), ("milano-welcome-center", []),
    ("milano-020202", ["+39020202"]),
    ("naga", ["+390258102599"]), ("naga-har", []), ("legal-aid-milan", ["+39025492921"]), ("centro-sammartini", []),
    ("homeless-line", ["+390288447646"]), ("osf-canteen", ["+390277122400"]), ("osf-clinic", []),
    ("questura-urp", ["+390262265300"]),
  ]

  /// The number of the AVSI Secretary's Office, as machines and as people write it.
  static let secretary = (number: "+393515735567", display: "351 573 5567")
  /// The numbers that stand on every sheet, in their order.
  static let emergencies = ["112", "1522", "114", "800 290 290"]
  /// The web page against violence.
  static let portal = "prenotafacile.poliziadistato.it"
  /// The city's number for people in the street.
  static let nightLine = "02 88447646"
  /// Where whom the law protects writes to, and with which subject.
  static let questura = (
    email: "dipps146.00p0@pecps.poliziadistato.it",
    subject: "4^A Sezione – rifugiati. Richiesta appuntamento per soggetto vulnerabile"
  )

  /// The streets, by the service.
  static let streets = [
    ("avsi-secretary", "Viale Monza 79"), ("immigration-branch-office", "Via Cagni 15"),
    ("milan-minors-centre", "Zendrini 15"), ("milano-welcome-center", "Via Sammartini 75"),
    ("naga", "Via Zamenhof 7/A"), ("naga-har", "Via Ettore Ponti 21"), ("legal-aid-milan", "Palazzo di Giustizia"),
    ("centro-sammartini", "Via Sammartini 120"), ("osf-canteen", "Corso Concordia 3"),
    ("osf-clinic", "Via Antonello da Messina 4"), ("questura-urp", "Via Fatebenefratelli 11"),
  ]

  /// The numbers of topics that are printed when they are ticked.
  static let harmlessTopics = [
    ("order_to_leave", ["02 58102599", "02 5492921"]),
    ("bed_tonight", ["Via Sammartini 120", "02 88447646", "02 77122400"]),
    ("doctor", ["02 58102599", "Via Antonello da Messina 4"]),
  ]

  /// The numbers of topics that are printed only on request.
  static let delicateTopics = [
    ("fgm", ["800 300 558"]), ("discrimination", ["800 90 10 10"]),
    ("crime_victims", ["06 46548373", "06 46548374", "06 46548375", "800 191 000", "800 999 000"]),
  ]
}
