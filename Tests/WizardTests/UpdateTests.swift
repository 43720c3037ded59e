import Advice
import Dates
import Interviews
import Packs
import Sheets
import Testing

@testable import Wizard

@Suite struct UpdateTests {
  @Test func `q and yes leave with exit code 1, q and no stay`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.stopRequested)
    #expect(sitting.effects.isEmpty)
    sitting.meet(.optionPicked(2))
    #expect(sitting.page.kind == "result")
    sitting.meet(.stopRequested, .backRequested)
    #expect(sitting.page.kind == "result")
    sitting.meet(.stopRequested, .accepted)
    #expect(sitting.effects == [.leave(1)])
  }

  @Test func `a second Ctrl-C leaves at once`() throws {
    var sitting = try Sitting()
    sitting.meet(.interrupted)
    #expect(sitting.effects.isEmpty)
    #expect(sitting.page.title == sitting.words(.stopTitle))
    sitting.meet(.interrupted)
    #expect(sitting.effects == [.leave(1)])
  }

  @Test func `Ctrl-C after q leaves at once`() throws {
    var sitting = try Sitting()
    sitting.meet(.stopRequested, .interrupted)
    #expect(sitting.effects == [.leave(1)])
  }

  @Test func `a terminal that is gone ends the program, whatever lies on the screen`() throws {
    var sitting = try Sitting()
    sitting.meet(.terminalVanished)
    #expect(sitting.effects == [.leave(1)])
    sitting.meet(.blankRequested, .terminalVanished)
    #expect(sitting.effects == [.leave(1)])
  }

  @Test(arguments: [Action.optionPicked(1), .accepted, .stopRequested, .interrupted, .backRequested, .pasted("1")])
  func `on a covered screen any key only brings the page back`(_ action: Action) throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .focusMoved(.by(1)))
    let before = sitting.model.memory
    sitting.meet(.blankRequested)
    #expect(sitting.page.kind == "blank")
    #expect(sitting.page.soFar == nil && sitting.page.rows.isEmpty && sitting.page.sheet == nil)
    sitting.meet(action)
    #expect(sitting.effects.isEmpty)
    #expect(sitting.model.memory == before)
  }

  @Test func `after the next person nothing is left of the one before`() throws {
    let fresh = try Sitting()
    var sitting = try Sitting(pregnantWith: 1, 7)
    // Something half typed and half ticked everywhere, and a page on top.
    sitting.meet(.backRequested, .optionPicked(2), .reviewRequested, .optionPicked(3), .typed("9"), .paperRequested)
    sitting.meet(.nextPersonRequested)
    #expect(sitting.page.title == sitting.words(.nextPersonTitle))
    sitting.meet(.optionPicked(1))
    #expect(sitting.effects == [.forget])
    #expect(sitting.model.memory == fresh.model.memory)
    #expect(sitting.model.sheet.isEmpty)
    #expect(sitting.page.soFar == nil && sitting.page.notice == nil)
  }

  @Test func `no next person leaves everything as it was`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    let before = sitting.model.memory
    sitting.meet(.nextPersonRequested, .optionPicked(2))
    #expect(sitting.model.memory == before)
    sitting.meet(.nextPersonRequested, .backRequested)
    #expect(sitting.model.memory == before)
  }

  @Test func `repaint and suspend are asked of the outside and change nothing`() throws {
    var sitting = try Sitting()
    let before = sitting.model.memory
    sitting.meet(.repaintRequested)
    #expect(sitting.effects == [.repaint])
    sitting.meet(.suspendRequested)
    #expect(sitting.effects == [.suspend])
    #expect(sitting.model.memory == before)
  }

  @Test func `a key without use rings and points to the keys`() throws {
    var sitting = try Sitting()
    sitting.meet(.keyWithoutUse)
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.notHere))
    sitting.meet(.focusMoved(.by(1)))
    #expect(sitting.notice == nil)
  }

  @Test func `why is told for questions alone`() throws {
    var sitting = try Sitting()
    sitting.meet(.whyRequested)
    #expect(sitting.page.help == sitting.title("request"))
    #expect(sitting.page.paragraphs == [sitting.material.adviser("it").why("request")])
    sitting.meet(.whyRequested)
    #expect(sitting.effects == [.ring])
  }

  @Test func `asking twice for a page opens it once`() throws {
    var sitting = try Sitting()
    sitting.meet(.helpRequested, .helpRequested, .backRequested)
    #expect(sitting.page.title == sitting.title("request"))
  }

  @Test func `a wizard left open over midnight serves the next person on the new day`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    let tomorrow = try #require(CivilDate(iso: "2026-11-25"))
    sitting.meet(.nextPersonRequested, .accepted)
    #expect(sitting.effects == [.forget])
    sitting.meet(.dayTold(tomorrow), .directoryRequested)
    #expect(sitting.model.material.day == tomorrow)
  }
}

/// All that a model remembers of a person.
struct Memory: Hashable {
  var sheet: AnswerSheet
  var marks: [Question.ID: Set<Option.ID>]
  var entries: [Question.ID: String]
  var layers: [Layer]
  var place: Layer?
  var isChanging: Bool
  var notice: Model.Notice?
}

extension Model {
  var memory: Memory {
    Memory(
      sheet: sheet, marks: marks, entries: entries, layers: ([base] + covers).map(\.withoutVisit),
      place: placeBeforeReview?.withoutVisit, isChanging: isChanging, notice: notice)
  }
}

extension Layer {
  /// How many pages were opened before says nothing about anybody.
  fileprivate var withoutVisit: Layer { Layer(kind: kind, focus: focus, visit: 0) }
}
