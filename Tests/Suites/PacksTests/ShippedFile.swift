import Packs
import Problems
import Shipped

/// A file that ships with the program; those of the pack have invented numbers and addresses.
enum ShippedFile: String, CaseIterable, Sendable {
  case pack, questions, routes, documents, services, notes
  case italian = "texts/it"
  case english = "texts/en"
  case interface = "interface/it"
  case country = "countries/it"

  /// The name by which problems call it.
  var name: String { self == .country ? "countries/it.yaml" : "\(rawValue.split(separator: "/").last ?? "").yaml" }

  /// The text.
  func text() throws -> String {
    let isOwn = self == .interface || self == .country
    return try isOwn ? Shipped.file("\(rawValue).yaml").text : Shipped.inventedFile(rawValue).text
  }

  /// Everything that is wrong with the pack, with another text in the place of this file.
  func problems(reading text: String) throws -> [Problem] { try check(SourceFile(name: name, text: text)).problems }

  /// The one problem there is; nil where nothing is wrong.
  func problem(reading text: String) throws -> Problem? { try problems(reading: text).first }

  /// The check of the pack with another file in the place of this one.
  func check(_ file: SourceFile) throws -> CheckedPack {
    let shipped = try ShippedFile.shipped.get()
    let put = { (place: ShippedFile, own: SourceFile) in place == self ? file : own }
    return CheckedPack(
      Pack.Files(
        pack: put(.pack, shipped.files.pack), questions: put(.questions, shipped.files.questions),
        routes: put(.routes, shipped.files.routes), documents: put(.documents, shipped.files.documents),
        services: put(.services, shipped.files.services), notes: put(.notes, shipped.files.notes),
        countries: [put(.country, shipped.files.countries[0])]),
      texts: [put(.italian, shipped.italian), put(.english, shipped.english)],
      interfaces: [shipped.interfaces[0], put(.interface, shipped.interfaces[1])])
  }

  /// What does not change from slip to slip, read once.
  private static let shipped = Result {
    try (
      files: Shipped.inventedFiles(), italian: Shipped.inventedFile("texts/it"),
      english: Shipped.inventedFile("texts/en"),
      interfaces: ["en", "it"].map { language in
        // The catalogues of the pack have the short names.
        SourceFile(name: "interface/\(language).yaml", text: try Shipped.file("interface/\(language).yaml").text)
      }
    )
  }
}
