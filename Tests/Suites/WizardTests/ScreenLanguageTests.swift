import Interviews
import Invented
import Packs
import Shipped
import Testing
import Texts
import Wizard

@Suite struct ScreenLanguageTests {
  /// A screen that speaks Italian, and of English knows only that it could.
  private func unread() throws -> Model {
    let read = try InventedContext.porto.get()
    let context = try #require(
      WizardContext(
        pack: read.pack, screenLanguages: ["it", "en"], catalogues: [read.catalogue("it")],
        interfaces: ["it": read.words("it")], desk: nil, day: read.day, time: read.time))
    return Model(context: context, language: "it")
  }

  @Test func `the next language of the screen is a key away, and nothing else changes`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1), .typed("3"))
    let field = session.page.field
    let languages = session.context.screenLanguages
    #expect(languages.count > 1)
    for _ in languages {
      session.meet(.languageRequested)
      #expect(session.page.field == field && session.effects.isEmpty)
      #expect(session.page.title == session.context.catalogue(session.model.language).title(of: "age"))
    }
    #expect(session.model.language == "it")
  }

  @Test func `the sheet is offered in the language in which the desk began`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.languageRequested, .paperRequested)
    #expect(session.model.language != "it")
    let italian = session.context.catalogue(session.model.language).sheet.languages["it"] ?? ""
    #expect(session.row(3)?.label.text.contains(italian) == true)
  }

  @Test func `the next person is met in the language that the screen speaks`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.languageRequested)
    let language = session.model.language
    session.meet(.nextPersonRequested, .optionPicked(1))
    #expect(session.model.language == language)
  }

  @Test func `words that were not read yet are read first`() throws {
    var model = try unread()
    #expect(model.update(.languageRequested) == [.readWords(language: "en")])
    #expect(model.language == "it")
    let read = try InventedContext.porto.get()
    model.wordsRead(read.catalogue("en"), read.words("en"))
    #expect(model.language == "en")
    #expect(model.update(.languageRequested).isEmpty)
    #expect(model.language == "it")
  }

  @Test func `words that cannot be read leave the screen as it is, and say why`() throws {
    var model = try unread()
    _ = model.update(.languageRequested)
    model.wordsUnreadable("en.yaml:3:1: broken")
    #expect(model.language == "it" && model.page.notice?.text == "en.yaml:3:1: broken")
  }

  @Test func `a word that a language has not got yet is said in the original`() throws {
    var model = try unread()
    let read = try InventedContext.porto.get()
    _ = model.update(.languageRequested)
    model.wordsRead(read.catalogue("en"), Strings([.helpTitle: Template("Keys")]))
    _ = model.update(.helpRequested)
    #expect(model.page.title == "Keys")
    _ = model.update(.dangerRequested)
    #expect(model.page.title == read.words("it")(.dangerTitle))
  }
}
