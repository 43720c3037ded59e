import Advice
import Invented
import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

/// The questions on paper, from the page of keys: before anybody has answered, and in the middle.
@Suite struct QuestionsOnPaperTests {
  private let office = Printer(name: "ufficio", isDefault: true, state: .idle)

  private func session(_ before: Action...) throws -> WizardSession {
    var session = try WizardSession()
    for action in before { session.meet(action) }
    session.meet(.helpRequested)
    return session
  }

  private func isAtQuestions(_ session: WizardSession) -> Bool {
    session.page.title == session.words(.paperQuestionsTitle)
  }

  @Test func `the page of keys offers them, and Enter prints them on the default printer`() throws {
    var session = try session()
    #expect(session.page.commands.contains(.questions))
    session.openPaper(office)
    #expect(isAtQuestions(session))
    session.meet(.accepted)
    let sheet = session.context.adviser("it").questionSheet
    #expect(session.order?.document == .questions(sheet))
    #expect(session.order?.printer == "ufficio" && session.order?.copies == 1)
    // Once it is taken, the keys are there again.
    session.meet(.printTaken)
    #expect(session.page.content == .keys)
  }

  @Test func `the rows have their numbers, and those that are about answers say why they have no use`() throws {
    var session = try session()
    session.openPaper(office)
    #expect(session.page.rows.map(\.key) == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"])
    #expect(session.page.rows.filter(\.isUseless).compactMap(\.key) == ["6", "9", "0"])
    #expect(session.row(6)?.label == session.words(.paperTopicsOn))
    #expect(session.row(1)?.detail == session.words(.printerDefault))
    for (number, reason) in [(6, WizardPhrase.paperQuestionsTopics), (9, .paperNotQuestions)] {
      session.meet(.optionPicked(number))
      #expect(session.effects == [.ring])
      #expect(session.notice == session.words(reason))
    }
  }

  @Test func `they are printed in another language, which the sheet of the person has then too`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.helpRequested)
    session.openPaper(office)
    session.choose(language: "urdu")
    session.meet(.optionPicked(1))
    guard case .questions(let sheet)? = session.order?.document else {
      Issue.record("\(session.effects)")
      return
    }
    #expect(sheet.paper.sheet.language == "ur" && sheet.paper.official?.language == "it")
    session.meet(.printTaken, .printTold(.printed), .backRequested, .paperRequested, .printersListed([office]))
    #expect(session.isAtPaper)
    session.meet(.accepted)
    #expect(session.printedPaper?.sheet.language == "ur")
  }

  @Test func `as text they are there where any printer has the letters, and the row says where not`() throws {
    var session = try session()
    session.openPaper(office)
    session.pick(session.words(.paperForm, ["form": session.words(.formPage)]))
    #expect(session.offers(session.words(.paperForm, ["form": session.words(.formText)])))
    session.meet(.optionPicked(1))
    #expect(session.order?.document == .text(session.context.adviser("it").questionSheet.text()))
    session.meet(.printTaken, .printTold(.printed))
    session.openPaper(office)
    session.choose(language: "urdu")
    session.meet(.optionPicked(4))
    #expect(session.notice == session.words(.paperOneForm))
  }

  @Test(arguments: [(WizardPhrase.paperSavePage, "~/domande.pdf"), (.paperSaveText, "~/domande.txt")])
  func `they are saved under a name of their own`(row: WizardPhrase, path: String) throws {
    var session = try session()
    session.openPaper(office)
    session.pick(session.words(row))
    session.meet(.accepted)
    #expect(session.saving?.path == path)
    let sheet = session.context.adviser("it").questionSheet
    #expect(session.savedDocument == (row == .paperSavePage ? .questions(sheet) : .text(sheet.text())))
    session.meet(.saved(path: path))
    #expect(session.page.content == .keys)
  }

  @Test func `copies and letters of the questions are not those of the person's sheet`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.helpRequested)
    session.openPaper(office)
    session.meet(.optionPicked(5), .optionPicked(4), .backRequested, .backRequested)
    session.openPaper(office)
    #expect(session.offers(session.words(.paperCopies, ["count": "1"])))
    #expect(session.offers(session.words(.paperForm, ["form": session.words(.formPage)])))
  }

  @Test func `whoever printed only the questions is asked before another of the family begins`() throws {
    var session = try WizardSession(ofFamilySeasickWith: 7)
    session.meet(.helpRequested)
    session.openPaper(office)
    session.print()
    session.meet(.printTold(.printed), .backRequested, .familyRequested)
    #expect(session.page.title == session.words(.familyTitle))
  }

  @Test func `questions that fail to print take nothing back of a sheet that was handed out`() throws {
    var session = try WizardSession(ofFamilySeasickWith: 7)
    session.openPaper(office)
    session.print()
    session.meet(.printTold(.printed), .helpRequested)
    session.openPaper(office)
    session.meet(.accepted, .printFailed(.noServer), .backRequested, .backRequested, .familyRequested)
    #expect(session.page.title != session.words(.familyTitle))
  }

  @Test func `over a menu that is open the key has no use, and the page of keys does not name it`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.openPaper(office)
    session.meet(.helpRequested)
    #expect(!session.page.commands.contains(.questions))
    session.meet(.paperRequested)
    #expect(session.notice == session.words(.notHere) && session.effects == [.ring])
  }

  @Test func `the answers stay as they are`() throws {
    var session = try session(.optionPicked(1))
    let answers = session.model.answers
    session.openPaper(office)
    session.print()
    session.meet(.printTold(.printed), .backRequested)
    #expect(session.model.answers == answers)
    guard case .one = session.page.content else {
      Issue.record("\(session.page.title)")
      return
    }
  }
}
