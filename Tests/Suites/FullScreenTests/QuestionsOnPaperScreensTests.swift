import Frames
import PrintJobs
import Testing
import Wizard

@Suite struct QuestionsOnPaperScreensTests {
  @Test func `p on the page of keys opens the menu for the questions`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("?")
    #expect(session.rows.contains { $0.hasSuffix(" p domande su carta   b copri   ? aiuto") }, "\(session.text)")
    session.type("p")
    session.hear(.printersListed([Printer(name: "ufficio", isDefault: true, state: .idle)]))
    try look(session, golden: "questions-on-paper")
    session.press(.escape)
    #expect(session.model.page.content == .keys)
  }
}
