import Testing
import Texts
import Wizard

@Suite struct CoveredScreenTests {
  @Test func `a covered screen shows the minute at which it was covered, and nothing of what lies below`() throws {
    var session = try WizardSession(seasickWith: 4)
    session.meet(.blankRequested)
    #expect(session.page.title == "12:00" && session.page.place.isEmpty && session.page.commands.isEmpty)
    session.meet(.uncovered)
    #expect(session.page.kind == "result")
  }
}
