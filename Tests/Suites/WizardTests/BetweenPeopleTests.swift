import Packs
import PrintJobs
import Testing
import Texts
import Wizard

@Suite struct BetweenPeopleTests {
  @Test func `a wizard is untouched until somebody answers, marks, types or opens something`() throws {
    #expect(try WizardSession().model.isUntouched)
    for action in [Action.optionPicked(1), .focusMoved(.by(1)), .helpRequested, .directoryRequested, .dangerRequested] {
      var session = try WizardSession()
      session.meet(action)
      #expect(!session.model.isUntouched, "\(action)")
    }
    var typing = try WizardSession()
    typing.meet(.optionPicked(1), .optionPicked(1), .typed("3"))
    #expect(!typing.model.isUntouched)
    typing.meet(.nextPersonRequested, .accepted)
    #expect(typing.model.isUntouched)
  }

  @Test func `what goes on to the next person is the language of the screen, a page on its way, and no answer`() throws
  {
    var session = try WizardSession(seasickWith: 4)
    session.meet(.languageRequested, .nextPersonRequested, .accepted)
    let between = session.model.betweenPeople
    #expect(between == BetweenPeople(language: "en"))
    #expect(session.effects == [.forget])
    let anew = Model(context: session.context, language: "it", after: between)
    #expect(anew.page.title.text == session.model.page.title.text)
  }

  @Test func `half a minute before, the wizard says that it will forget, and a key keeps the person`() throws {
    var session = try WizardSession(seasickWith: 4)
    let before = session.page
    session.meet(.idleSoon(seconds: 30))
    #expect(session.effects == [.ring])
    #expect(
      session.page.notice?.text.text
        == "Tra 30 secondi copro lo schermo e dimentico la persona. Premi un tasto per restare.")
    session.meet(.keyWithoutUse)
    #expect(session.page.title == before.title && session.page.kind == "result")
  }

  @Test func `left alone, the wizard is covered, and below is the first question`() throws {
    var session = try WizardSession(seasickWith: 4)
    session.meet(.leftIdle)
    #expect(session.effects == [.forget])
    #expect(session.page.title == "12:00" && session.page.commands.isEmpty)
    #expect(session.model.isUntouched)
    #expect(session.model.betweenPeople.cover == "12:00")
    let anew = Model(context: session.context, language: "it", after: session.model.betweenPeople)
    #expect(anew.page == session.page)
    session.meet(.uncovered)
    #expect(session.page.title == (try WizardSession().page.title))
  }

  @Test func `what comes of a file of the person before is told without its name`() throws {
    for (answer, phrase) in [
      (Action.saved(path: "/x/rossi.pdf"), WizardPhrase.savedEarlier),
      (.savingFailed(.diskFull, path: "/x/rossi.pdf"), .saveFailedEarlier),
    ] {
      var session = try WizardSession(seasickWith: 4)
      session.meet(.paperRequested, .printersFailed(.noPrinters), .optionPicked(7), .accepted)
      session.meet(.backRequested, .backRequested, .nextPersonRequested, .accepted, answer)
      #expect(session.page.notice?.text == session.words(phrase))
    }
  }

  @Test func `whoever chose how the family's sheets are printed has begun`() throws {
    // No answer is shared here: nothing but the choice is left.
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .printersFailed(.noPrinters), .optionPicked(4), .backRequested)
    session.meet(.familyRequested, .accepted)
    #expect(!session.model.isUntouched)
  }

  @Test func `files that were spoilt meanwhile are told, and the wizard goes on`() throws {
    var session = try WizardSession()
    session.meet(.filesUnreadable("desk.yaml:1:1: error: rotto"))
    #expect(session.page.notice?.isProblem == true)
    #expect(session.page.notice?.text.text.contains("desk.yaml:1:1: error: rotto") == true)
    session.meet(.optionPicked(1))
    #expect(session.page.notice == nil)
  }
}
