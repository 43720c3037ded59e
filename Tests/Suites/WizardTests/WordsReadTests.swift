import Advice
import CivilTime
import Invented
import Packs
import PrintJobs
import Sheets
import Shipped
import Testing
import Texts
import Wizard

/// The words of a language are read when a sheet is wanted in it.
@Suite struct WordsReadTests {
  private let pack: Pack
  /// At the languages of the sheet, with words in Italian alone.
  private var model: Model

  init() throws {
    let invented = InventedPack()
    pack = try invented.pack()
    let time = try Shipped.time("2026-11-24")
    let context = WizardContext(
      pack: pack, languages: ["en", "it"], catalogues: [try invented.catalogue(.italian, pack)],
      interfaces: ["it": try Shipped.interface()], desk: nil, day: time.moment.date, time: time)
    model = Model(context: try #require(context), language: "it")
    for action in [
      .optionPicked(3), .optionPicked(1), .accepted, .paperRequested, .printersListed([Printer(name: "ufficio")]),
    ] as [Action] {
      _ = model.update(action)
    }
    let menu = try #require(model.page.rows.firstIndex { $0.label == language("italiano") })
    _ = model.update(.optionPicked(menu + 1))
  }

  private func language(_ name: RichText) -> RichText { model.words(.paperLanguage, ["language": name]) }

  private var english: Int { (model.page.rows.firstIndex { $0.label == "inglese" } ?? -1) + 1 }

  @Test func `they are asked for once, and then the sheet is in that language`() throws {
    var model = model
    #expect(model.update(.optionPicked(english)) == [.readWords(language: "en")])
    model.wordsRead(try InventedPack().catalogue(.english, pack), try Shipped.interface("en"))
    #expect(model.page.rows.contains { $0.label == language("inglese") })
    let effects = model.update(.accepted)
    guard case .print(let order)? = effects.first, case .page(let paper) = order.document else {
      Issue.record("nothing was printed: \(effects)")
      return
    }
    #expect(paper.sheet.language == "en")
    #expect(paper.official?.language == "it")
  }

  @Test func `where they cannot be read, the sheet stays as it was and the reason stands there`() throws {
    var model = model
    _ = model.update(.optionPicked(english))
    model.wordsUnreadable("en.yaml:3:1: error: \"name\" is missing here")
    #expect(model.page.notice?.text == "en.yaml:3:1: error: \"name\" is missing here")
    #expect(model.page.notice?.isProblem == true)
    _ = model.update(.backRequested)
    #expect(model.page.rows.contains { $0.label == language("italiano") })
  }

  @Test func `another person's sheet does not wait for them again`() throws {
    var model = model
    _ = model.update(.optionPicked(english))
    model.wordsRead(try InventedPack().catalogue(.english, pack), nil)
    for action in [.backRequested, .nextPersonRequested, .optionPicked(1), .optionPicked(3), .optionPicked(1)]
      as [Action]
    {
      _ = model.update(action)
    }
    for action in [.accepted, .paperRequested, .printersListed([])] as [Action] { _ = model.update(action) }
    let menu = try #require(model.page.rows.firstIndex { $0.label == language("italiano") })
    _ = model.update(.optionPicked(menu + 1))
    let row = try #require(model.page.rows.firstIndex { $0.label == "inglese" })
    #expect(model.update(.optionPicked(row + 1)).isEmpty)
    #expect(model.page.rows.contains { $0.label == language("inglese") })
  }
}
