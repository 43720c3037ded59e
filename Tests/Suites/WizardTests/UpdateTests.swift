import Advice
import CivilTime
import Interviews
import Packs
import Sheets
import Shipped
import Testing

@testable import Wizard

@Suite struct UpdateTests {
  @Test func `q and yes leave, with 0 behind a result, q and no stay`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.stopRequested)
    #expect(session.effects.isEmpty)
    session.meet(.optionPicked(2))
    #expect(session.page.kind == "result")
    session.meet(.stopRequested, .backRequested)
    #expect(session.page.kind == "result")
    session.meet(.stopRequested, .accepted)
    #expect(session.effects == [.leave(0)])
  }

  @Test func `a second Ctrl-C leaves at once`() throws {
    var session = try WizardSession()
    session.meet(.interrupted)
    #expect(session.effects.isEmpty)
    #expect(session.page.title == session.words(.stopTitle))
    session.meet(.interrupted)
    #expect(session.effects == [.leave(1)])
  }

  @Test func `Ctrl-C after q leaves at once`() throws {
    var session = try WizardSession()
    session.meet(.stopRequested, .interrupted)
    #expect(session.effects == [.leave(1)])
  }

  @Test func `a terminal that is gone ends the program, whatever lies on the screen`() throws {
    var session = try WizardSession()
    session.meet(.terminalVanished)
    #expect(session.effects == [.leave(1)])
    session.meet(.blankRequested, .terminalVanished)
    #expect(session.effects == [.leave(1)])
  }

  @Test(arguments: [Action.optionPicked(1), .accepted, .stopRequested, .interrupted, .backRequested, .pasted("1")])
  func `on a covered screen any key only brings the page back`(_ action: Action) throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .focusMoved(.by(1)))
    let before = session.model.memory
    session.meet(.blankRequested)
    #expect(session.page.kind == "blank")
    #expect(session.page.soFar == nil && session.page.rows.isEmpty && session.page.sheet == nil)
    session.meet(action)
    #expect(session.effects.isEmpty)
    #expect(session.model.memory == before)
  }

  @Test func `after the next person nothing is left of the one before`() throws {
    let fresh = try WizardSession()
    var session = try WizardSession(seasickWith: 1, 7)
    // Something half typed and half ticked everywhere, and a page on top.
    session.meet(.backRequested, .optionPicked(2), .reviewRequested, .optionPicked(3), .typed("9"), .paperRequested)
    session.meet(.nextPersonRequested)
    #expect(session.page.title == session.words(.nextPersonTitle))
    session.meet(.optionPicked(1))
    #expect(session.effects == [.forget])
    #expect(session.model.memory == fresh.model.memory)
    #expect(session.model.answers.isEmpty)
    #expect(session.page.soFar == nil && session.page.notice == nil)
  }

  @Test func `no next person leaves everything as it was`() throws {
    var session = try WizardSession(seasickWith: 7)
    let before = session.model.memory
    session.meet(.nextPersonRequested, .optionPicked(2))
    #expect(session.model.memory == before)
    session.meet(.nextPersonRequested, .backRequested)
    #expect(session.model.memory == before)
  }

  @Test func `repaint and suspend are asked of the outside and change nothing`() throws {
    var session = try WizardSession()
    let before = session.model.memory
    session.meet(.repaintRequested)
    #expect(session.effects == [.repaint])
    session.meet(.suspendRequested)
    #expect(session.effects == [.suspend])
    #expect(session.model.memory == before)
  }

  @Test func `a key without use rings and points to the keys`() throws {
    var session = try WizardSession()
    session.meet(.keyWithoutUse)
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(.notHere))
    session.meet(.focusMoved(.by(1)))
    #expect(session.notice == nil)
  }

  @Test func `why is told for questions alone`() throws {
    var session = try WizardSession()
    session.meet(.whyRequested)
    #expect(session.page.help == session.title("trip"))
    #expect(session.page.paragraphs == [session.context.adviser("it").why("trip")])
    session.meet(.backRequested, .directoryRequested, .whyRequested)
    #expect(session.effects == [.ring])
  }

  @Test(arguments: [
    Action.helpRequested, .whyRequested, .dangerRequested, .directoryRequested, .reviewRequested, .nextPersonRequested,
    .stopRequested,
  ])
  func `the key that opened a page closes it`(action: Action) throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1))
    let question = session.page.title
    session.meet(action)
    #expect(session.page.title != question)
    session.meet(action)
    #expect(session.page.title == question && session.effects.isEmpty)
  }

  @Test func `a wizard left open over midnight serves the next person on the new day`() throws {
    var session = try WizardSession(seasickWith: 7)
    let tomorrow = try Shipped.time("2026-11-25T00:01")
    session.meet(.timeTold(tomorrow))
    #expect(session.model.context.day.description == "2026-11-24")
    session.meet(.nextPersonRequested, .accepted)
    #expect(session.effects == [.forget])
    session.meet(.timeTold(tomorrow), .directoryRequested)
    #expect(session.model.context.day == tomorrow.moment.date)
  }
}

/// All that a model remembers of a person.
struct Memory: Hashable {
  var answers: Answers
  var marks: [Question.ID: Set<Option.ID>]
  var entries: [Question.ID: String]
  var layers: [OpenPage]
  var place: OpenPage?
  var isChanging: Bool
  var notice: Model.Notice?
}

extension Model {
  var memory: Memory {
    Memory(
      answers: answers, marks: marks, entries: entries, layers: ([base] + overlays).map(\.withoutVisit),
      place: placeBeforeReview?.withoutVisit, isChanging: isChanging, notice: notice)
  }
}

extension OpenPage {
  /// How many pages were opened before says nothing about anybody.
  fileprivate var withoutVisit: OpenPage { OpenPage(kind: kind, focus: focus, visit: 0) }
}
