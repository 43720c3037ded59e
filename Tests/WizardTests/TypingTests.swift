import Interviews
import Packs
import PrintJobs
import Testing
import Wizard

@Suite struct TypingTests {
  private func atAge() throws -> Sitting {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(1))
    return sitting
  }

  @Test func `digits fill the field and Backspace takes them back`() throws {
    var sitting = try atAge()
    sitting.meet(.typed("3"), .typed("4"), .typed("5"), .erased)
    #expect(sitting.page.field == "34")
  }

  @Test func `no more than four digits fit`() throws {
    var sitting = try atAge()
    for digit in "123456" { sitting.meet(.typed(digit)) }
    #expect(sitting.page.field == "1234")
  }

  @Test func `Backspace on an empty field goes back`() throws {
    var sitting = try atAge()
    sitting.meet(.typed("3"), .erased)
    #expect(sitting.page.title == sitting.title("age"))
    sitting.meet(.erased)
    #expect(sitting.page.title == sitting.title("residence"))
  }

  @Test func `a letter or a foreign digit in a number is refused`() throws {
    var sitting = try atAge()
    for character: Character in ["x", "-", "٣", "½"] {
      sitting.meet(.typed(character))
      #expect(sitting.effects == [.ring])
      #expect(sitting.page.field == "")
    }
  }

  @Test func `a first digit begins anew over the age given before`() throws {
    var sitting = try atAge()
    sitting.meet(.typed("3"), .typed("4"), .accepted, .backRequested)
    #expect(sitting.page.field == "34")
    sitting.meet(.typed("5"))
    #expect(sitting.page.field == "5")
    #expect(sitting.model.sheet["age"] == .number(34))
  }

  @Test func `Backspace takes a digit off the age given before`() throws {
    var sitting = try atAge()
    sitting.meet(.typed("3"), .typed("4"), .accepted, .backRequested, .erased)
    #expect(sitting.page.field == "3")
    sitting.meet(.accepted)
    #expect(sitting.model.sheet["age"] == .number(3))
  }

  @Test func `a pasted age is taken, pasted words are not`() throws {
    var sitting = try atAge()
    sitting.meet(.pasted("34\n"))
    #expect(sitting.page.field == "34")
    sitting.meet(.pasted("q1y"))
    #expect(sitting.effects == [.ring])
    #expect(sitting.page.field == "34")
    #expect(sitting.page.title == sitting.title("age"))
  }

  @Test func `pasted text picks nothing on a list`() throws {
    var sitting = try Sitting()
    sitting.meet(.pasted("1q1"))
    #expect(sitting.model.sheet.isEmpty)
    #expect(sitting.page.title == sitting.title("request"))
    #expect(!sitting.effects.contains(.leave(1)))
  }

  @Test func `control characters in a pasted path are left out`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.paperRequested, .printersFailed(.noServer), .accepted)
    sitting.meet(.pasted("/\u{1B}[2Ja\u{7}b\r\nc"))
    #expect(sitting.page.field == "~/\(sitting.words(.savePageName))/[2Jabc")
  }

  @Test func `Backspace on an empty path goes back to the printers`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.paperRequested, .printersFailed(.noServer), .accepted)
    for _ in 0..<(sitting.page.field ?? "").count { sitting.meet(.erased) }
    #expect(sitting.page.field == "")
    sitting.meet(.erased)
    #expect(sitting.page.title == sitting.words(.paperTitle))
  }
}
