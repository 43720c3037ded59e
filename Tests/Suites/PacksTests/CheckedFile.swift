import Invented
import Packs
import Problems
import Shipped

/// A file of a check: those of the pack are invented, the program's own words and the countries are those that ship.
enum CheckedFile: String, CaseIterable, Sendable {
  case pack, questions, routes, documents, services, notes
  case italian = "texts/it"
  case english = "texts/en"
  case interface = "interface/it"
  case country = "countries/it"

  /// The name by which problems call it.
  var name: String { self == .country ? "countries/it.yaml" : "\(rawValue.split(separator: "/").last ?? "").yaml" }

  /// The text.
  func text() throws -> String {
    if let file = InventedPack.File(rawValue: rawValue) { return InventedPack().text(file) }
    return try Shipped.file("\(rawValue).yaml").text
  }

  /// Everything that is wrong with the pack, with another text in the place of this file.
  func problems(reading text: String) throws -> [Problem] { try check(SourceFile(name: name, text: text)).problems }

  /// The one problem there is; nil where nothing is wrong.
  func problem(reading text: String) throws -> Problem? { try problems(reading: text).first }

  /// The check of the pack with another file in the place of this one.
  func check(_ file: SourceFile) throws -> CheckedPack {
    let own = try CheckedFile.own.get()
    let put = { (place: CheckedFile, own: SourceFile) in place == self ? file : own }
    return CheckedPack(
      Pack.Files(
        layers: own.files.changing { $0.name == file.name ? file : $0 }.layers,
        countries: [put(.country, own.files.countries[0])]),
      texts: [[put(.italian, own.italian)], [put(.english, own.english)]],
      interfaces: [own.interfaces[0], put(.interface, own.interfaces[1])])
  }

  /// What does not change from slip to slip, read once.
  private static let own = Result {
    let pack = InventedPack()
    let words = { (file: CheckedFile) in SourceFile(name: file.name, text: try file.text()) }
    return try (
      files: pack.files(), italian: words(.italian), english: words(.english),
      interfaces: ["en", "it"].map { language in
        // The catalogues of the pack have the short names.
        SourceFile(name: "interface/\(language).yaml", text: try Shipped.file("interface/\(language).yaml").text)
      }
    )
  }
}
