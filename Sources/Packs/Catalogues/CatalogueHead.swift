/// What a catalogue says of itself: its language, and how that is written, printed and looked after.
public struct CatalogueHead: Sendable {
  /// Whether a script runs from left to right or from right to left.
  public enum Direction: String, CaseIterable, Sendable {
    /// Left to right.
    case ltr
    /// Right to left.
    case rtl
  }

  /// The language, as an ISO 639 code.
  public let language: String
  /// The language's own name for itself.
  public let name: String
  /// Which way it is written.
  public let direction: Direction
  /// Who reviewed the wording; `none` so far.
  public let review: String
  /// The pack's name for people.
  public let packName: String
  /// What it is printed in.
  public let fonts: FontChoice
  /// The words that stay the same in every text.
  public let glossary: Glossary

  /// Takes what belongs to the head; the other keys are whoever's reads on.
  init(_ fields: inout Fields) {
    language = fields.required("language").text() ?? ""
    name = fields.required("name").text(.option) ?? ""
    direction = fields.required("direction").word(Direction.self) ?? .ltr
    review = fields.required("review").text() ?? ""
    packName = fields.required("pack").text(.option) ?? ""
    fonts = FontChoice(fields.required("fonts"))
    glossary = Glossary(fields.required("glossary"))
  }
}
