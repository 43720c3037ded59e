import Interviews
import Packs
import PrintJobs
import Testing
import Wizard

@Suite struct TypingTests {
  private func atAge() throws -> WizardSession {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1))
    return session
  }

  @Test func `digits fill the field and Backspace takes them back`() throws {
    var session = try atAge()
    session.meet(.typed("3"), .typed("4"), .typed("5"), .erased)
    #expect(session.page.field == "34")
  }

  @Test func `no more than four digits fit`() throws {
    var session = try atAge()
    for digit in "123456" { session.meet(.typed(digit)) }
    #expect(session.page.field == "1234")
  }

  @Test func `Backspace on an empty field goes back`() throws {
    var session = try atAge()
    session.meet(.typed("3"), .erased)
    #expect(session.page.title == session.title("age"))
    session.meet(.erased)
    #expect(session.page.title == session.title("island"))
  }

  @Test func `a letter or a sign in a number is refused`() throws {
    var session = try atAge()
    for character: Character in ["x", "-", "三", "½"] {
      session.meet(.typed(character))
      #expect(session.effects == [.ring])
      #expect(session.page.field == "")
    }
  }

  @Test func `a first digit begins anew over the age given before`() throws {
    var session = try atAge()
    session.meet(.typed("3"), .typed("4"), .accepted, .backRequested)
    #expect(session.page.field == "34")
    session.meet(.typed("5"))
    #expect(session.page.field == "5")
    #expect(session.model.answers["age"] == .number(34))
  }

  @Test func `Backspace takes a digit off the age given before`() throws {
    var session = try atAge()
    session.meet(.typed("3"), .typed("4"), .accepted, .backRequested, .erased)
    #expect(session.page.field == "3")
    session.meet(.accepted)
    #expect(session.model.answers["age"] == .number(3))
  }

  @Test func `a pasted age is taken, pasted words are not`() throws {
    var session = try atAge()
    session.meet(.pasted("34\n"))
    #expect(session.page.field == "34")
    session.meet(.pasted("q1y"))
    #expect(session.effects == [.ring])
    #expect(session.page.field == "34")
    #expect(session.page.title == session.title("age"))
  }

  @Test(arguments: ["٣٤", "۳۴", "৩৪", "３４"])
  func `an age typed or pasted in the digits of another script is a number`(text: String) throws {
    var session = try atAge()
    for digit in text { session.meet(.typed(digit)) }
    #expect(session.page.field == "34")
    session.meet(.erased, .erased, .pasted(text), .accepted)
    #expect(session.model.answers["age"] == .number(34))
  }

  @Test func `pasted text picks nothing on a list`() throws {
    var session = try WizardSession()
    session.meet(.pasted("1q1"))
    #expect(session.model.answers.isEmpty)
    #expect(session.page.title == session.title("trip"))
    #expect(!session.effects.contains(.leave(1)))
  }

  @Test func `control characters in a pasted path are left out`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .printersFailed(.noServer), .optionPicked(7))
    session.meet(.pasted("/\u{1B}[2Ja\u{7}b\r\nc"))
    #expect(session.page.field == "~/\(session.words(.savePageName))/[2Jabc")
  }

  /// Where the path of a file is typed.
  private func atPath() throws -> WizardSession {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .printersFailed(.noServer), .optionPicked(7))
    return session
  }

  @Test func `a path is mended in its middle`() throws {
    var session = try atPath()
    #expect(session.page.field == "~/scheda.pdf" && session.page.cursor == 12)
    for _ in ".pdf" { session.meet(.edited(.left)) }
    session.meet(.typed("-"), .pasted("maria"), .erased)
    #expect(session.page.field == "~/scheda-mari.pdf" && session.page.cursor == 13)
    session.meet(.edited(.eraseWord), .edited(.eraseUnder), .edited(.end), .typed("x"))
    #expect(session.page.field == "~/pdfx" && session.page.cursor == 6)
    session.meet(.accepted)
    #expect(session.saving?.path == "~/pdfx")
  }

  @Test func `Backspace at the start of a path that is not empty changes nothing, and stays`() throws {
    var session = try atPath()
    session.meet(.edited(.start), .erased)
    #expect(session.page.field == "~/scheda.pdf" && session.page.cursor == 0)
    #expect(session.effects.isEmpty)
  }

  @Test func `a number is erased whole`() throws {
    var session = try atAge()
    session.meet(.typed("3"), .typed("4"), .edited(.eraseToStart))
    #expect(session.page.field == "")
    session.meet(.typed("7"), .accepted, .backRequested, .edited(.eraseToStart))
    #expect(session.page.field == "")
    session.meet(.accepted)
    #expect(session.effects == [.ring])
    #expect(session.model.answers["age"] == .number(7))
  }

  @Test func `where nothing is typed there is nothing to edit`() throws {
    var session = try WizardSession()
    session.meet(.edited(.eraseWord))
    #expect(session.effects == [.ring])
    #expect(session.page.title == session.title("trip"))
  }

  @Test func `Backspace on an empty path goes back to the printers`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.paperRequested, .printersFailed(.noServer), .optionPicked(7))
    for _ in 0..<(session.page.field ?? "").count { session.meet(.erased) }
    #expect(session.page.field == "")
    session.meet(.erased)
    #expect(session.page.title == session.words(.paperTitle))
  }
}
