import Advice
import CivilTime
import Directory
import Packs
import Sheets
import Shipped
import Testing
import Texts
@testable import Wizard

@Suite struct TimeToldTests {
  /// The page of the line of the ferries, opened before or after the first answer.
  private func page(answering first: [Action] = []) throws -> Model {
    var model = Model(context: try InventedContext.porto.get(), language: "it")
    for action in first + [.directoryRequested, .pasted("ferry-line"), .accepted] as [Action] {
      _ = model.update(action)
    }
    return model
  }

  private func hours(_ model: Model) -> String? { model.page.card?.facts.first?.text.text }

  private let usual =
    "da lunedì a venerdì 9:00–14:00; segreteria: tutti i giorni, 24 ore su 24 (forse non nei festivi)"

  @Test func `the minute passes while a page is open, and the rules stay those of the first day`() throws {
    var model = try page(answering: [.optionPicked(1)])
    #expect(hours(model) == "aperto fino alle 14:00 · \(usual)")
    #expect(try model.update(.timeTold(Shipped.time("2026-11-24T14:00"))) == [])
    #expect(hours(model) == "risponde la segreteria telefonica fino a domani alle 9:00 · \(usual)")
    _ = try model.update(.timeTold(Shipped.time("2026-11-25T00:01")))
    #expect(hours(model) == "risponde la segreteria telefonica fino alle 9:00 · \(usual)")
    #expect(model.context.day.description == "2026-11-24")
  }

  @Test func `a wizard that nobody has begun with goes on to the new day by itself`() throws {
    var model = try page()
    _ = try model.update(.timeTold(Shipped.time("2026-11-24T23:59")))
    #expect(model.context.day.description == "2026-11-24")
    _ = try model.update(.timeTold(Shipped.time("2026-11-25T00:01")))
    #expect(model.context.day.description == "2026-11-25")
    #expect(hours(model) == "risponde la segreteria telefonica fino alle 9:00 · \(usual)")
  }

  @Test func `a covered screen stays covered when the minute passes`() throws {
    var model = Model(context: try InventedContext.porto.get(), language: "it")
    _ = model.update(.blankRequested)
    _ = try model.update(.timeTold(Shipped.time("2026-11-24T14:00")))
    #expect(model.page.kind == "blank")
  }

  @Test func `a page that tells states asks to be looked at when the next one changes, any other never`() throws {
    var model = try page()
    // At noon the office of thefts closes for lunch.
    _ = try model.update(.timeTold(Shipped.time("2026-11-24T11:59")))
    #expect(try model.nextLook == Shipped.time("2026-11-24T12:00").minutesSince1970 * 60)
    _ = model.update(.blankRequested)
    #expect(model.nextLook == nil)
    _ = model.update(.uncovered)
    #expect(model.nextLook != nil)
    _ = model.update(.backRequested)
    _ = model.update(.backRequested)
    #expect(model.page.kind == "one")
    #expect(model.nextLook == nil)
  }
}
