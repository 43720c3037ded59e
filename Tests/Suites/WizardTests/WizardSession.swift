import Advice
import Interviews
import Invented
import Packs
import Testing
import Texts
import Wizard

/// Somebody at the desk who picks, types and goes back; no keys and no screen.
struct WizardSession: CustomTestStringConvertible {
  var model: Model
  let context: WizardContext
  /// What the last action asked of the outside.
  private(set) var effects: [Effect] = []

  init(language: String = "it", desk: String? = nil) throws {
    context = try desk.map { try InventedContext.made(desk: $0) } ?? InventedContext.porto.get()
    model = Model(context: context, language: language)
  }

  /// With an edited pack on a day.
  init(of invented: InventedPack, on day: String) throws {
    context = try InventedContext.made(of: invented, on: day)
    model = Model(context: context, language: "it")
  }

  /// At the result of somebody of 34, seasick, on the upper deck with a photo of the card, with these wishes by number.
  init(seasickWith wishes: Int..., desk: String? = nil) throws {
    try self.init(desk: desk)
    reachResult(seasickWith: wishes)
  }

  /// The same, where the island is the same for the whole family.
  init(ofFamilySeasickWith wish: Int) throws {
    let island = "relevant: {trip: [ferry, child_alone]}"
    try self.init(
      of: InventedPack().replacing(island, with: island + "\n    family: same", in: .questions), on: "2026-11-24")
    reachResult(seasickWith: [wish])
  }

  private mutating func reachResult(seasickWith wishes: [Int]) {
    meet(.optionPicked(1), .optionPicked(1), .typed("3"), .typed("4"), .accepted)
    meet(.optionPicked(2), .optionPicked(1), .optionPicked(1), .optionPicked(1), .optionPicked(1))
    for wish in wishes { meet(.optionPicked(wish)) }
    meet(.accepted)
  }

  /// At the result of somebody of 35 with a heavy load and its papers: an e-mail goes to the harbour master.
  init(loadedWith wishes: Int..., desk: String? = nil) throws {
    try self.init(desk: desk)
    meet(.optionPicked(1), .optionPicked(1), .typed("3"), .typed("5"), .accepted)
    meet(.optionPicked(1), .optionPicked(2), .optionPicked(1), .optionPicked(1), .optionPicked(2))
    for wish in wishes { meet(.optionPicked(wish)) }
    meet(.accepted)
  }

  /// Lets these things happen.
  mutating func meet(_ actions: Action...) {
    for action in actions { effects = model.update(action) }
  }

  /// A failure names the page, not everything there is.
  var testDescription: String { "the page “\(page.title.text)”" }

  var page: Page { model.page }
  /// The row of this number, from 1.
  func row(_ number: Int) -> Page.Row? { page.rows.dropFirst(number - 1).first }
  var notice: RichText? { model.page.notice?.text }

  /// The program's own words.
  func words(_ phrase: WizardPhrase, _ values: KeyValuePairs<String, RichText> = [:]) -> RichText {
    model.words(phrase, values)
  }

  /// The words of an Italian sheet.
  func sheetWords(_ phrase: SheetPhrase, _ values: KeyValuePairs<String, RichText> = [:]) -> RichText {
    context.official.sheet(phrase, values)
  }

  /// A question as it is asked in Italian.
  func title(_ id: Question.ID) -> RichText { context.official.title(of: id) }
}

extension RichText {
  func contains(_ other: RichText) -> Bool { text.contains(other.text) }
  func hasPrefix(_ other: RichText) -> Bool { text.hasPrefix(other.text) }
  func hasSuffix(_ other: RichText) -> Bool { text.hasSuffix(other.text) }
}
