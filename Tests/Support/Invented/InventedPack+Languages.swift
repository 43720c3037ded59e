package import Packs
import Problems

extension InventedPack {
  /// A language besides the two that the pack is written in.
  private struct Tongue {
    let code: String
    let name: String
    var direction = "ltr"
    /// What stands above a sheet, in letters of its own.
    let title: String
    let font: String
  }

  private static let tongues = [
    Tongue(code: "ar", name: "العربية", direction: "rtl", title: "خطواتك", font: "Noto Naskh Arabic"),
    Tongue(code: "bn", name: "বাংলা", title: "আপনার ধাপ", font: "Noto Sans Bengali"),
    Tongue(code: "es", name: "Español", title: "Tus pasos", font: "Noto Sans"),
    Tongue(code: "fr", name: "Français", title: "Tes pas", font: "Noto Sans"),
    Tongue(code: "ur", name: "اردو", direction: "rtl", title: "آپ کے قدم", font: "Noto Naskh Arabic"),
  ]

  /// The languages that it can be read in: its own, English, and those that say the English words.
  package static var languages: [String] { (["en", "it"] + tongues.map(\.code)).sorted() }

  /// Its words in any of its languages, read.
  ///
  /// Those that it is not written in say the English words under a title of
  /// their own: a test of languages asks which sheet stands where, in which direction and letters, not what it says.
  package func catalogue(in language: String, _ pack: Pack) throws -> Catalogue {
    switch language {
    case "it": return try catalogue(.italian, pack)
    case "en": return try catalogue(.english, pack)
    default:
      guard let tongue = InventedPack.tongues.first(where: { $0.code == language }) else {
        throw NoSuchPiece(piece: language)
      }
      let head = [
        ("language: en", "language: \(tongue.code)"), ("name: English", "name: \(tongue.name)"),
        ("direction: ltr", "direction: \(tongue.direction)"), (#"["Noto Sans", "DejaVu Sans"]"#, "[\(tongue.font)]"),
        ("Your steps", tongue.title),
      ]
      let other = try head.reduce(self) { try $0.replacing($1.0, with: $1.1, in: .english) }
      let file = SourceFile(name: "texts/\(tongue.code).yaml", text: other.text(.english))
      return try Catalogue([file], pack: pack)
    }
  }
}
