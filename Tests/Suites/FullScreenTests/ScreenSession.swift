import Advice
import Frames
import FullScreen
import Goldens
import Packs
import Shipped
import Testing
import Wizard

/// Somebody at the desk: presses keys and sees the screen, as the program's own loop has it.
struct ScreenSession: CustomTestStringConvertible {
  var model: Model
  var face = Face()
  var size: Size
  /// How long somebody has been sitting there.
  private(set) var moment = Duration.zero
  /// What the last key asked of the outside.
  private(set) var effects: [Effect] = []

  /// At the pack of the invented town.
  init(rows: Int = 24, columns: Int = 80, desk: String? = nil) throws {
    let context = try desk.map { try ShelterPack.made(desk: $0) } ?? ShelterPack.context.get()
    model = Model(context: context, language: "it")
    size = Size(rows: rows, columns: columns)
  }

  /// At the pack that ships.
  init(milano language: String, rows: Int = 24, columns: Int = 80) throws {
    model = Model(context: try ShippedScreens.milano.get(), language: language)
    size = Size(rows: rows, columns: columns)
  }

  /// At a pack, a desk and a moment.
  init(_ context: WizardContext, _ language: String, rows: Int = 24, columns: Int = 80) throws {
    model = Model(context: context, language: language)
    size = Size(rows: rows, columns: columns)
  }

  /// Lets an event happen, a while after the one before.
  mutating func meet(_ event: Event, after pause: Duration = .seconds(1)) {
    moment += pause
    let action = face.action(for: event, on: model.page, model.words, size, at: moment)
    guard let action else { return effects = [] }
    hear(action)
  }

  /// Presses these keys.
  mutating func press(_ keys: Key...) { for key in keys { meet(.key(key)) } }

  /// Types a text, a key each.
  mutating func type(_ text: String) { for character in text { meet(.key(.character(character))) } }

  /// Tells the wizard what became of its wish.
  mutating func hear(_ action: Action) {
    effects = model.update(action)
    if effects.contains(.forget) { face.forget() }
  }

  /// A failure shows the screen, not everything there is.
  var testDescription: String { "the screen\n\(text)" }

  var frame: Frame { face.frame(model.page, model.words, size) }

  /// What is on the screen, without colours.
  var text: String { frame.description }

  /// The rows of the screen, without colours.
  var rows: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// Whether a sentence stands on the screen, on however many rows.
  func shows(_ sentence: String) -> Bool { rows.joined(separator: " ").contains(sentence) }
}

/// Holds the screen against what a person should see, row by row.
func look(_ session: ScreenSession, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(session.text == expected, sourceLocation: sourceLocation)
}

/// Holds a screen of the pack that ships against the file that says what it showed when somebody last looked.
func look(_ session: ScreenSession, golden name: String) throws {
  try GoldenFolder().hold(session.text, as: "\(name).txt")
}
