import Advice
import Interviews
import Invented
import Packs
import Sheets
import Testing
import Texts
import Wizard

/// The keys 1 to 9 pick what is offered on the day, on both sides of a change.
@Suite struct OptionDaysPageTests {
  /// On 1 March 2027 nobody alone is asked for any more, and a ticket counts; wishes change too.
  private func session(on day: String) throws -> WizardSession {
    let invented = try InventedPack()
      .replacing(
        "[ferry, has_ticket, child_alone, other]",
        with: "[ferry, {id: has_ticket, valid_from: 2027-03-01}, {id: child_alone, valid_to: 2027-02-28}, other]",
        in: .questions
      )
      .replacing("{id: smuggling, ", with: "{id: smuggling, valid_from: 2027-03-01, ", in: .questions)
      .replacing("{id: fire, ", with: "{id: fire, valid_to: 2027-02-28, ", in: .questions)
    return try WizardSession(of: invented, on: day)
  }

  @Test(
    arguments: [
      ("2027-02-27", "child_alone"), ("2027-02-28", "child_alone"), ("2027-03-01", "has_ticket"),
      ("2027-03-02", "has_ticket"),
    ] as [(String, Option.ID)])
  func `a number picks the option at its place among those of the day`(day: String, second: Option.ID) throws {
    var session = try session(on: day)
    let words = try #require(session.context.official.questions["trip"])
    let offered = (["ferry", second, "other"] as [Option.ID]).compactMap { words.options[$0]?.label }
    guard case .one(let choices) = session.page.content else {
      Issue.record("\(session.page.kind)")
      return
    }
    #expect(choices.all.map(\.label) == offered)
    session.meet(.optionPicked(4))
    #expect(session.notice == session.words(.optionMissing, ["count": "3"]))
    session.meet(.focusMoved(.last))
    #expect(session.page.focus == 2)
    session.meet(.optionPicked(2))
    #expect(session.model.answers["trip"] == .option(second))
    // Back on the question the answer is found again.
    session.meet(.backRequested)
    #expect(session.page.chosen == [false, true, false] && session.page.focus == 1)
    session.meet(.accepted)
    #expect(session.model.answers["trip"] == .option(second))
  }

  @Test(arguments: [("2027-02-28", "fire"), ("2027-03-01", "smuggling")] as [(String, Option.ID)])
  func `what is ticked are options of the day`(day: String, first: Option.ID) throws {
    var session = try session(on: day)
    session.meet(.optionPicked(3))
    #expect(session.page.chosen.count == 7)
    session.meet(.optionPicked(1), .optionPicked(3), .accepted)
    #expect(session.model.answers["wishes"] == .options([first, "noise"]))
  }
}
