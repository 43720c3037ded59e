/// What a catalogue says of itself: its language, and how that is written, printed and looked after.
package struct CatalogueHead: Sendable {
  /// Whether a script runs from left to right or from right to left.
  package enum Direction: String, CaseIterable, Sendable {
    /// Left to right.
    case ltr
    /// Right to left.
    case rtl
  }

  /// The language, as an ISO 639 code.
  package let language: String
  /// The language's own name for itself.
  package let name: String
  /// Which way it is written.
  package let direction: Direction
  /// Who reviewed the wording, and when; nil while nobody did.
  package let review: Review?
  /// The pack's name for people.
  package let packName: String
  /// What it is printed in.
  package let fonts: FontChoice
  /// The words that stay the same in every text.
  package let glossary: Glossary
  /// How plain its sentences have to be; nil where nobody said.
  let readability: ReadabilityBounds?

  /// Takes what belongs to the head; the other keys are whoever's reads on.
  ///
  /// A base says how a language is written; a pack says at least which language it is, and who reviewed its words.
  init(_ fields: inout YAMLLayers) {
    language = fields.requiredOfEach("language").languageCode() ?? ""
    name = fields.required("name").text(.option) ?? ""
    direction = fields.required("direction").word(Direction.self) ?? .ltr
    // Who reviewed one part has not reviewed the other.
    let reviews = fields.section("review").parts.map { Review($0) }
    review = reviews.contains(nil) ? nil : reviews.compactMap(\.self).min { $0.date < $1.date }
    packName = fields.required("pack").text(.option) ?? ""
    fonts = FontChoice(fields.required("fonts"))
    glossary = Glossary(fields.section("glossary"))
    readability = fields.optional("readability").map { ReadabilityBounds($0) }
  }
}
