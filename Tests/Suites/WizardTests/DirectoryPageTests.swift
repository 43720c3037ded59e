import Advice
import Directory
import Interviews
import Invented
import Packs
import PrintJobs
import Sheets
import Shipped
import Testing
import Texts

@testable import Wizard

@Suite struct DirectoryPageTests {
  private func typing(_ text: String, after before: Action...) throws -> WizardSession {
    var session = try WizardSession()
    for action in before { session.meet(action) }
    session.meet(.directoryRequested)
    for character in text { session.meet(.typed(character)) }
    return session
  }

  private func names(_ session: WizardSession) -> [String] { session.page.rows.map(\.label.text) }

  @Test func `the directory opens whole, with the field ready`() throws {
    let session = try typing("")
    #expect(session.page.kind == "directory")
    #expect(session.page.rows.count == 20)
    #expect(session.page.field == "" && session.page.isTyping)
    #expect(session.page.progress == session.words(.directoryCount, ["count": "20", "all": "20"]))
  }

  @Test func `every letter narrows the list, and Backspace widens it`() throws {
    var session = try typing("cort")
    #expect(names(session) == ["Dogana*"])
    session.meet(.erased, .erased, .erased, .erased)
    #expect(session.page.rows.count == 20)
    session.meet(.erased)
    #expect(session.page.title == session.title("trip"))
  }

  @Test func `what is looked for is mended in its middle, and the list follows`() throws {
    var session = try typing("cxrt")
    #expect(session.page.rows.count != 1)
    session.meet(.edited(.left), .edited(.left), .erased, .typed("o"))
    #expect(session.page.field == "cort" && session.page.cursor == 2)
    #expect(names(session) == ["Dogana*"])
    session.meet(.edited(.eraseToStart), .edited(.eraseToEnd))
    #expect(session.page.field == "" && session.page.rows.count == 20)
  }

  @Test func `an edit leads from the list back to the field`() throws {
    var session = try typing("pers")
    session.meet(.focusMoved(.by(1)), .edited(.eraseUnder))
    #expect(session.page.isTyping && session.page.focus == 0 && session.page.field == "pers")
  }

  @Test func `a search that is full takes no more, wherever the cursor stands`() throws {
    var session = try typing(String(repeating: "x", count: 59))
    session.meet(.edited(.start), .typed(" "), .pasted(" ab"))
    #expect(session.page.field == "a" + String(repeating: "x", count: 59))
    #expect(session.page.cursor == 1)
  }

  @Test func `a number is found while it is typed, wherever its blanks stand`() throws {
    let number = try InventedPack.phone("ferry-line").display
    // Whatever stands before it, and not to its end.
    let session = try typing(String(number.replacing(" ", with: "", maxReplacements: 1).dropLast()))
    #expect(names(session) == ["Linea dei traghetti*"])
    #expect(session.page.rows.first?.detail?.text == "aperto ora · \(number)")
  }

  @Test func `arrows choose, and the next letter goes back to the field and the best`() throws {
    var session = try typing("pers")
    session.meet(.focusMoved(.by(1)))
    #expect(session.page.focus == 1 && !session.page.isTyping)
    session.meet(.typed("o"))
    #expect(session.page.focus == 0 && session.page.isTyping)
    session.meet(.focusMoved(.last))
    #expect(session.page.focus == session.page.rows.count - 1)
  }

  @Test func `Enter opens a service, Esc goes back to the list as it was, then to where one was`() throws {
    var session = try typing("perso", after: .optionPicked(1), .optionPicked(1), .typed("3"))
    session.meet(.focusMoved(.by(2)))
    let list = session.model.memory
    session.meet(.accepted)
    #expect(session.page.kind == "service")
    session.meet(.backRequested)
    #expect(session.model.memory == list)
    session.meet(.backRequested)
    #expect(session.page.title == session.title("age"))
    #expect(session.page.field == "3")
  }

  @Test(arguments: [1, 2, 3])
  func `the directory opens from anywhere and gives the place back`(_ place: Int) throws {
    var session = try WizardSession(seasickWith: 7)
    switch place {
    case 1: break
    case 2: session.meet(.reviewRequested, .focusMoved(.by(1)))
    default: session.meet(.paperRequested, .printersFailed(.noServer))
    }
    session.meet(.helpRequested, .backRequested)
    let before = session.model.memory
    session.meet(.directoryRequested, .typed("x"), .backRequested)
    #expect(session.model.memory == before)
  }

  @Test func `a service that has ended shows no number and leads to what replaced it`() throws {
    var session = try typing("vecchio")
    #expect(session.page.rows.map(\.detail) == [session.words(.directoryEnded)])
    session.meet(.accepted)
    #expect(session.page.card?.phones.isEmpty == true && session.page.card?.ending != nil)
    #expect(session.page.commands.contains(.accept))
    session.meet(.accepted)
    #expect(session.page.card?.phones.map(\.display.text) == [try InventedPack.phone("lost-property-office").display])
    #expect(!session.page.commands.contains(.accept))
    session.meet(.backRequested)
    #expect(session.page.field == "vecchio")
  }

  @Test func `Enter on an empty list rings and stays`() throws {
    var session = try typing("zzz")
    #expect(session.page.rows.isEmpty)
    #expect(session.page.paragraphs == [session.words(.directoryNone)])
    session.meet(.focusMoved(.by(1)), .accepted)
    #expect(session.effects == [.ring])
    #expect(session.page.field == "zzz" && session.page.isTyping)
  }

  @Test func `a language narrows the list together with words, and is taken back`() throws {
    var session = try typing("traghetti")
    session.meet(.filterRequested)
    #expect(session.page.rows.first?.label == session.words(.filterNone) && session.page.focus == 0)
    session.meet(.optionPicked(5))
    #expect(names(session) == ["Orari dei traghetti*"])
    #expect(session.page.help == session.words(.directorySpeaks, ["language": "francese"]))
    session.meet(.filterRequested)
    #expect(session.page.focus == 4)
    session.meet(.backRequested)
    #expect(session.page.help == session.words(.directorySpeaks, ["language": "francese"]))
    session.meet(.filterRequested, .focusMoved(.first), .accepted)
    #expect(session.page.field == "traghetti")
    #expect(session.page.rows.count > 1)
    session.meet(.backRequested, .filterRequested)
    #expect(session.effects == [.ring])
  }

  @Test func `the list can be narrowed to those who are open now, and follows the clock`() throws {
    var session = try typing("borse")
    session.meet(.filterRequested, .optionPicked(2))
    #expect(session.page.help == session.words(.directoryOpen))
    let number = try InventedPack.phone("pickpocket-line").display
    #expect(session.page.rows.map(\.detail?.text) == ["aperto ora · \(number)"])
    session.meet(.timeTold(try Shipped.time("2026-11-24T19:00")))
    #expect(session.page.rows.isEmpty)
    #expect(session.page.paragraphs == [session.words(.directoryNoneOpen)])
  }

  @Test func `asking for the directory from a page above it goes back to the list`() throws {
    var session = try typing("rumore")
    session.meet(.accepted, .helpRequested, .directoryRequested)
    #expect(session.page.field == "rumore")
    session.meet(.directoryRequested, .backRequested)
    #expect(session.page.title == session.title("trip"))
  }

  @Test func `nothing typed is kept after leaving, nor for the next person`() throws {
    let fresh = try WizardSession()
    var session = try typing("rumore")
    session.meet(.filterRequested, .optionPicked(3), .backRequested, .directoryRequested)
    #expect(session.page.field == "" && session.page.rows.count == 20)
    session.meet(.typed("x"), .erased, .pasted("rumore"), .accepted, .nextPersonRequested, .accepted)
    #expect(session.effects == [.forget])
    #expect(session.model.memory == fresh.model.memory)
  }

  @Test func `what is pasted is searched as one line, and not without end`() throws {
    var session = try typing("")
    session.meet(.pasted("800\u{1B}123\n456"))
    #expect(session.page.field == "800123456")
    session.meet(.pasted(String(repeating: "x", count: 500)))
    #expect(session.page.field?.count == 60)
  }

  @Test func `the directory is made ready only when it is opened`() throws {
    var session = try WizardSession()
    #expect(!session.model.context.isDirectoryReady("it"))
    session.meet(.directoryRequested)
    #expect(session.model.context.isDirectoryReady("it") && !session.model.context.isDirectoryReady("en"))
  }
}
