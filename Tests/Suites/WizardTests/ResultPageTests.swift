import Directory
import Interviews
import Invented
import Packs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct ResultPageTests {
  @Test func `what presses stands first, and the other ways on a page of their own`() throws {
    var session = try WizardSession(seasickWith: 1, 4)
    let sheet = try #require(session.page.sheet)
    let parts = sheet.blocks.map(\.part)
    #expect(parts.first == .danger)
    #expect(!parts.contains(.alternatives) && !parts.contains(.changes))
    let warnings = try #require(sheet.blocks.firstIndex { $0.notes.contains { $0.weight == .warning } })
    let steps = try #require(parts.firstIndex(of: .steps))
    #expect(warnings < steps)
    if let desk = parts.firstIndex(of: .desk) { #expect(desk < warnings) }
    session.meet(.otherWaysRequested)
    #expect(session.page.title == session.words(.otherWaysTitle))
    let ways = try #require(session.page.sheet)
    #expect(!ways.blocks.isEmpty && ways.directions == nil)
    #expect(ways.title == session.words(.otherWaysTitle))
    #expect(ways.blocks.allSatisfy { $0.part == .alternatives || $0.part == .changes })
    session.meet(.otherWaysRequested)
    #expect(session.page.kind == "result" && session.page.title == sheet.title)
  }

  @Test func `a digit opens whom it stands beside, and back is the result`() throws {
    var session = try WizardSession(seasickWith: 7)
    let sheet = try #require(session.page.sheet)
    let contacts = sheet.blocks.flatMap(\.contacts)
    for (index, contact) in contacts.prefix(9).enumerated() {
      session.meet(.optionPicked(index + 1))
      #expect(session.page.card?.name == contact.markedName)
      session.meet(.backRequested)
      #expect(session.page.kind == "result")
    }
    if contacts.count < 9 {
      session.meet(.optionPicked(9))
      #expect(session.effects == [.ring])
    }
  }

  @Test func `the directions name the door, whom to call and what to bring on this route alone`() throws {
    let session = try WizardSession(seasickWith: 7)
    let directions = try #require(session.page.sheet?.directions)
    #expect(directions.places.map { $0.address?.text } == [try InventedPack.address("pier-office")])
    #expect(directions.call?.phones.first?.display.text == (try InventedPack.phone("pier-office").display))
    #expect(directions.bring.allSatisfy { $0.route == nil } && !directions.bring.isEmpty)
  }

  @Test func `the other ways are counted as ways: the routes that are open, and what would open one`() throws {
    let session = try WizardSession(seasickWith: 7)
    guard case .result(let outcome) = session.page.content else {
      Issue.record("\(session.page.kind)")
      return
    }
    #expect(outcome.otherWays > 0 && outcome.otherWays == ways(session))
  }

  /// The ways that the page of other ways tells.
  private func ways(_ session: WizardSession) -> Int {
    var session = session
    session.meet(.otherWaysRequested)
    let blocks = session.page.sheet?.blocks ?? []
    return blocks.flatMap(\.others).count + blocks.filter { $0.part == .changes }.flatMap(\.sentences).count
  }
}
