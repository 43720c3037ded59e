import Interviews
import Invented
import Packs
import PrintJobs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct FamilyTests {
  private let office = Printer(name: "ufficio", isDefault: true, state: .idle)

  private func island(_ session: WizardSession) -> RichText {
    session.context.official.soFar(["island"], in: session.model.answers)
  }

  /// At the first question for another person of the family, after a printed sheet in Arabic.
  private func next() throws -> WizardSession {
    var session = try WizardSession(ofFamilySeasickWith: 7)
    session.openPaper(office)
    session.choose(language: "arabo")
    session.meet(.optionPicked(4), .accepted, .printTaken, .familyRequested)
    return session
  }

  @Test func `another person of the family is asked anew, but for what is the same for all`() throws {
    var session = try next()
    #expect(session.effects == [.forget])
    #expect(session.notice == session.words(.familyNext))
    #expect(session.page.title == session.title("trip"))
    #expect(session.model.answers["island"] == .option("near") && session.model.answers["age"] == nil)
    // It is listed, and not asked again; back leads to it.
    #expect(session.page.soFar == island(session))
    session.meet(.optionPicked(1))
    #expect(session.page.title == session.title("age"))
    #expect(session.page.soFar?.contains(island(session)) == true)
    #expect(session.notice == nil)
    session.meet(.backRequested)
    #expect(session.page.title == session.title("island"))
  }

  @Test func `where it does not apply it is neither asked nor told`() throws {
    var session = try next()
    session.meet(.optionPicked(4))
    #expect(session.model.page.soFar?.contains(island(session)) != true)
    session.meet(.accepted)
    #expect(session.page.kind == "result")
  }

  @Test func `the sheet of the next one of the family is printed as the last one was`() throws {
    var session = try next()
    session.meet(.optionPicked(4), .accepted)
    session.openPaper(office)
    session.meet(.accepted)
    let paper = try #require(session.printedPaper)
    #expect(paper.sheet.language == "ar" && paper.isLarge)
  }

  @Test func `a sheet that was not printed is asked about once, and 1 goes on`() throws {
    var session = try WizardSession(ofFamilySeasickWith: 7)
    session.meet(.familyRequested)
    #expect(session.page.title == session.words(.familyTitle))
    session.meet(.optionPicked(2))
    #expect(session.page.kind == "result")
    session.meet(.familyRequested, .optionPicked(1))
    #expect(session.page.title == session.title("trip") && session.model.answers["age"] == nil)
  }

  @Test func `a sheet that was printed for other answers is not printed`() throws {
    var session = try WizardSession(ofFamilySeasickWith: 7)
    session.openPaper(office)
    session.meet(.accepted, .printTaken, .backRequested, .optionPicked(1), .accepted, .familyRequested)
    #expect(session.page.title == session.words(.familyTitle))
  }

  @Test func `a sheet that could not be printed is not printed; a saved one is handed out`() throws {
    var session = try WizardSession(ofFamilySeasickWith: 7)
    session.openPaper(office)
    session.meet(.accepted, .printFailed(.noServer), .backRequested, .familyRequested)
    #expect(session.page.title == session.words(.familyTitle))
    session.meet(.backRequested)
    session.openPaper(office)
    session.meet(.optionPicked(7), .accepted, .saved(path: "~/\(session.words(.savePageName))"), .familyRequested)
    #expect(session.page.title == session.title("trip"))
  }

  @Test(arguments: [JobFate.aborted("smarrito"), .cancelled])
  func `a sheet that the printer gave up is not printed`(fate: JobFate) throws {
    var session = try WizardSession(ofFamilySeasickWith: 7)
    session.openPaper(office)
    session.meet(.accepted, .printTaken, .printTold(fate), .familyRequested)
    #expect(session.page.title == session.words(.familyTitle))
  }

  @Test func `from a child with a parent the interview goes on with the parent`() throws {
    let invented = try InventedPack().replacing(
      "- id: ticket-holder\n", with: "- id: ticket-holder\n    family: parent\n", in: .routes)
    var session = try WizardSession(of: invented, on: "2026-11-24")
    session.meet(.optionPicked(2), .accepted)
    session.meet(.familyRequested, .optionPicked(1))
    #expect(session.notice == session.words(.familyParent))
  }

  @Test func `only a result has a family`() throws {
    var session = try WizardSession()
    session.meet(.familyRequested)
    #expect(session.effects == [.ring] && session.notice == session.words(.notHere))
  }

  @Test func `the next person finds nothing of the family`() throws {
    var session = try next()
    session.meet(.nextPersonRequested, .optionPicked(1))
    #expect(session.model.answers == Answers() && session.page.soFar == nil)
    session.meet(.optionPicked(1))
    #expect(session.page.title == session.title("island"))
  }
}
