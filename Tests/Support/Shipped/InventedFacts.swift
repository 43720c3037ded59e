import Interviews
package import Packs
package import Problems

/// Invented numbers and addresses for services of the pack that ships: a test that edits the pack's files, or reads a
/// report of them whole, takes these, so that a change of fact changes no test.
enum InventedFacts {
  /// What takes the place of a service's own facts.
  private struct Facts {
    var phones: [(number: String, display: String)] = []
    var address: String?
    var email: String?
    var emailSubject: String?
    var url: String?
  }

  private static let services: KeyValuePairs<Service.ID, Facts> = [
    "violence-women": Facts(phones: [("1500", "1500")], url: "https://porta.example.org"),
    "anti-trafficking": Facts(phones: [("+39800111222", "800 111 222")]),
    "asylum-freephone": Facts(phones: [("+39800333444", "800 333 444"), ("+393330000000", "333 000 0000")]),
    "citizenship-contact-centre": Facts(phones: [("+390600001111", "06 00001111")]),
    "victims-terrorism-duty": Facts(
      phones: [("+390611112221", "06 11112221"), ("+390611112222", "06 11112222"), ("+390611112223", "06 11112223")]),
    "avsi-secretary": Facts(phones: [("+393331234567", "333 123 4567")], address: "Viale Lungo 79, Prova"),
    "questura-vulnerable-email": Facts(
      email: "prova146.00p0@pec.example.it", emailSubject: "7^B Sezione – letti. Richiesta di un posto"),
    "milan-minors-centre": Facts(email: "casa.prova@comune.example.it"),
  ]

  /// Every own fact with the invented one that takes its place.
  private static let replacements = Result {
    try services.flatMap { id, facts in
      let own = try Shipped.service(id)
      guard facts.phones.isEmpty || facts.phones.count == own.phones.count else {
        throw Shipped.NoSuchFact(name: "\(id.text).phones")
      }
      let phones = zip(own.phones, facts.phones).flatMap { own, invented in
        [(own.number, invented.number), (own.display, invented.display)]
      }
      let others = [
        try facts.address.map { (try Shipped.address(id), $0) }, try facts.email.map { (try Shipped.email(id), $0) },
        try facts.emailSubject.map { (try Shipped.emailSubject(id), $0) },
        try facts.url.map { (try Shipped.url(id), $0) },
      ]
      return phones + others.compactMap(\.self)
    }
  }

  /// A text of the pack with the invented facts in the place of its own, wherever they stand whole in quotes.
  static func replacing(in text: String) throws -> String {
    try replacements.get().reduce(text) { text, fact in text.replacing("\"\(fact.0)\"", with: "\"\(fact.1)\"") }
  }
}

extension Shipped {
  /// A file of the pack that ships, with invented numbers and addresses.
  package static func inventedFile(_ name: String) throws -> SourceFile {
    let file = try file("packs/milano/\(name).yaml")
    return SourceFile(name: file.name, text: try InventedFacts.replacing(in: file.text))
  }

  /// The files of the pack that ships, with invented numbers and addresses, some perhaps with another text, by their
  /// names.
  package static func inventedFiles(_ others: [String: String] = [:]) throws -> Pack.Files {
    let file = { (name: String) in
      try others[name].map { SourceFile(name: "\(name).yaml", text: $0) } ?? inventedFile(name)
    }
    return try Pack.Files(
      pack: file("pack"), questions: file("questions"), routes: file("routes"), documents: file("documents"),
      services: file("services"), notes: file("notes"), countries: [country()])
  }
}
