import Interviews
import Invented
import Packs
import Sheets
import Testing
import Wizard

@Suite struct DangerTests {
  @Test func `the numbers for a danger come at once, from a question, the menu and the directory`() throws {
    var session = try WizardSession(seasickWith: 7)
    for action in [Action.reviewRequested, .directoryRequested, .paperRequested, .nextPersonRequested] {
      session.meet(action)
      let title = session.page.title
      session.meet(.dangerRequested)
      let told = session.page.sheet?.blocks.flatMap(\.contacts).compactMap(\.service)
      #expect(told == session.context.pack.printedAlways.map(\.text))
      session.meet(.dangerRequested)
      #expect(session.page.title == title)
      session.meet(.backRequested)
    }
  }

  @Test func `a number on the page opens what is known of the line`() throws {
    var session = try WizardSession()
    session.meet(.dangerRequested, .optionPicked(1))
    #expect(session.page.kind == "service")
    session.meet(.backRequested, .backRequested)
    #expect(session.page.title == session.title("trip"))
  }
}
