import Testing
import Wizard

@Suite struct PageTests {
  @Test func `two pages that tell the same are equal`() throws {
    var session = try WizardSession(seasickWith: 7)
    let result = session.page
    session.meet(.reviewRequested)
    let review = session.page
    session.meet(.focusMoved(.by(1)))
    #expect(session.page != review)
    session.meet(.focusMoved(.by(-1)))
    #expect(session.page == review)
    session.meet(.backRequested)
    #expect(session.page == result)
  }

  @Test func `a page that is opened again is another visit, one that was covered is not`() throws {
    var session = try WizardSession()
    let question = session.page
    session.meet(.helpRequested)
    let first = session.page
    session.meet(.blankRequested, .uncovered)
    #expect(session.page == first)
    session.meet(.backRequested, .helpRequested)
    #expect(session.page.visit != first.visit && session.page.content == first.content)
    session.meet(.backRequested)
    #expect(session.page == question)
  }
}
