import Advice
import Interviews
import Packs
import PrintJobs
import Sheets
import Shipped
import Testing
import Texts

@testable import Wizard

@Suite struct DirectoryTests {
  private func typing(_ text: String, after before: Action...) throws -> Sitting {
    var sitting = try Sitting()
    for action in before { sitting.meet(action) }
    sitting.meet(.directoryRequested)
    for character in text { sitting.meet(.typed(character)) }
    return sitting
  }

  private func names(_ sitting: Sitting) -> [String] { sitting.page.rows.map(\.label.text) }

  @Test func `the directory opens whole, with the field ready`() throws {
    let sitting = try typing("")
    #expect(sitting.page.kind == "directory")
    #expect(sitting.page.rows.count == 21)
    #expect(sitting.page.field == "" && sitting.page.isTyping)
    #expect(sitting.page.progress == sitting.words(.directoryCount, ["count": "21", "all": "21"]))
  }

  @Test func `every letter narrows the list, and Backspace widens it`() throws {
    var sitting = try typing("cagn")
    #expect(names(sitting) == ["Ufficio Immigrazione, sede distaccata*"])
    sitting.meet(.erased, .erased, .erased, .erased)
    #expect(sitting.page.rows.count == 21)
    sitting.meet(.erased)
    #expect(sitting.page.title == sitting.title("request"))
  }

  @Test func `a number is found while it is typed with blanks`() throws {
    let sitting = try typing("800 90 55")
    #expect(names(sitting) == ["Numero verde asilo*"])
    #expect(sitting.page.rows.first?.detail?.text == "aperto ora · 800 905 570")
  }

  @Test func `arrows choose, and the next letter goes back to the field and the best`() throws {
    var sitting = try typing("vittim")
    sitting.meet(.focusMoved(.by(1)))
    #expect(sitting.page.focus == 1 && !sitting.page.isTyping)
    sitting.meet(.typed("e"))
    #expect(sitting.page.focus == 0 && sitting.page.isTyping)
    sitting.meet(.focusMoved(.last))
    #expect(sitting.page.focus == sitting.page.rows.count - 1)
  }

  @Test func `Enter opens a service, Esc goes back to the list as it was, then to where one was`() throws {
    var sitting = try typing("vittime", after: .optionPicked(1), .optionPicked(1), .typed("3"))
    sitting.meet(.focusMoved(.by(2)))
    let list = sitting.model.memory
    sitting.meet(.accepted)
    #expect(sitting.page.kind == "service")
    sitting.meet(.backRequested)
    #expect(sitting.model.memory == list)
    sitting.meet(.backRequested)
    #expect(sitting.page.title == sitting.title("age"))
    #expect(sitting.page.field == "3")
  }

  @Test(arguments: [1, 2, 3])
  func `the directory opens from anywhere and gives the place back`(_ place: Int) throws {
    var sitting = try Sitting(pregnantWith: 7)
    switch place {
    case 1: break
    case 2: sitting.meet(.reviewRequested, .focusMoved(.by(1)))
    default: sitting.meet(.paperRequested, .printersFailed(.noServer))
    }
    sitting.meet(.helpRequested, .backRequested)
    let before = sitting.model.memory
    sitting.meet(.directoryRequested, .typed("x"), .backRequested)
    #expect(sitting.model.memory == before)
  }

  @Test func `a service that has ended shows no number and leads to what replaced it`() throws {
    var sitting = try typing("centralino")
    #expect(sitting.page.rows.map(\.detail) == [sitting.words(.directoryEnded)])
    sitting.meet(.accepted)
    #expect(sitting.page.card?.phones.isEmpty == true && sitting.page.card?.ending != nil)
    #expect(sitting.page.commands.contains(.accept))
    sitting.meet(.accepted)
    #expect(sitting.page.card?.phones.map(\.display.text) == ["06 69000700"])
    #expect(!sitting.page.commands.contains(.accept))
    sitting.meet(.backRequested)
    #expect(sitting.page.field == "centralino")
  }

  @Test func `Enter on an empty list rings and stays`() throws {
    var sitting = try typing("zzz")
    #expect(sitting.page.rows.isEmpty)
    #expect(sitting.page.paragraphs == [sitting.words(.directoryNone)])
    sitting.meet(.focusMoved(.by(1)), .accepted)
    #expect(sitting.effects == [.ring])
    #expect(sitting.page.field == "zzz" && sitting.page.isTyping)
  }

  @Test func `a language narrows the list together with words, and is taken back`() throws {
    var sitting = try typing("vittime")
    sitting.meet(.filterRequested)
    #expect(sitting.page.rows.first?.label == sitting.words(.filterNone) && sitting.page.focus == 0)
    sitting.meet(.optionPicked(4))
    #expect(names(sitting) == ["Numero verde antitratta"])
    #expect(sitting.page.help == sitting.words(.directorySpeaks, ["language": "arabo"]))
    sitting.meet(.filterRequested)
    #expect(sitting.page.focus == 3)
    sitting.meet(.backRequested)
    #expect(sitting.page.help == sitting.words(.directorySpeaks, ["language": "arabo"]))
    sitting.meet(.filterRequested, .focusMoved(.first), .accepted)
    #expect(sitting.page.field == "vittime")
    #expect(sitting.page.rows.count > 1)
    sitting.meet(.backRequested, .filterRequested)
    #expect(sitting.effects == [.ring])
  }

  @Test func `the list can be narrowed to those who are open now, and follows the clock`() throws {
    var sitting = try typing("mafia")
    sitting.meet(.filterRequested, .optionPicked(2))
    #expect(sitting.page.help == sitting.words(.directoryOpen))
    #expect(sitting.page.rows.map(\.detail?.text) == ["aperto ora · 800 191 000"])
    sitting.meet(.timeTold(try Shipped.time("2026-11-24T19:00")))
    #expect(sitting.page.rows.isEmpty)
    #expect(sitting.page.paragraphs == [sitting.words(.directoryNoneOpen)])
  }

  @Test func `asking for the directory from a page above it goes back to the list`() throws {
    var sitting = try typing("tratta")
    sitting.meet(.accepted, .helpRequested, .directoryRequested)
    #expect(sitting.page.field == "tratta")
    sitting.meet(.directoryRequested, .backRequested)
    #expect(sitting.page.title == sitting.title("request"))
  }

  @Test func `nothing typed is kept after leaving, nor for the next person`() throws {
    let fresh = try Sitting()
    var sitting = try typing("tratta")
    sitting.meet(.filterRequested, .optionPicked(3), .backRequested, .directoryRequested)
    #expect(sitting.page.field == "" && sitting.page.rows.count == 21)
    sitting.meet(.typed("x"), .erased, .pasted("tratta"), .accepted, .nextPersonRequested, .accepted)
    #expect(sitting.effects == [.forget])
    #expect(sitting.model.memory == fresh.model.memory)
  }

  @Test func `what is pasted is searched as one line, and not without end`() throws {
    var sitting = try typing("")
    sitting.meet(.pasted("800\u{1B}905\n570"))
    #expect(sitting.page.field == "800905570")
    sitting.meet(.pasted(String(repeating: "x", count: 500)))
    #expect(sitting.page.field?.count == 60)
  }

  @Test func `the directory is made ready only when it is opened`() throws {
    var sitting = try Sitting()
    #expect(!sitting.model.material.isDirectoryReady("it"))
    sitting.meet(.directoryRequested)
    #expect(sitting.model.material.isDirectoryReady("it") && !sitting.model.material.isDirectoryReady("en"))
  }
}
