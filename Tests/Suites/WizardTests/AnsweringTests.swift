import Interviews
import Packs
import Testing
import Texts
import Wizard

@Suite struct AnsweringTests {
  @Test func `picking an option writes it down and goes on`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1))
    #expect(session.model.answers["trip"] == .option("ferry"))
    #expect(session.page.title == session.title("island"))
    #expect(session.effects.isEmpty)
  }

  @Test func `an option that is not there is refused and changes nothing`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(9))
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(.optionMissing, ["count": "4"]))
    #expect(session.model.answers.isEmpty)
    #expect(session.page.title == session.title("trip"))
  }

  @Test func `Enter picks the focused option`() throws {
    var session = try WizardSession()
    session.meet(.focusMoved(.last), .accepted)
    #expect(session.model.answers["trip"] == .option("other"))
  }

  @Test func `the focus stays within the options`() throws {
    var session = try WizardSession()
    session.meet(.focusMoved(.by(-1)))
    #expect(session.page.focus == 0)
    session.meet(.focusMoved(.by(50)))
    #expect(session.page.focus == 3)
    session.meet(.focusMoved(.first))
    #expect(session.page.focus == 0)
  }

  @Test func `several topics are ticked and unticked and kept in the order of the question`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(4), .optionPicked(8), .optionPicked(2), .optionPicked(4), .optionPicked(7))
    session.meet(.optionPicked(7), .focusMoved(.last), .toggled)
    let ticked = session.page.chosen
    #expect(ticked == [false, true, false, true, false, false, false, false])
    #expect(session.model.answers["wishes"] == nil)
    session.meet(.accepted)
    #expect(session.model.answers["wishes"] == .options(["fire", "noise"]))
  }

  @Test func `no topic is an answer too`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(4), .accepted)
    #expect(session.model.answers["wishes"] == .options([]))
    #expect(session.page.kind == "result")
  }

  @Test func `not known is accepted where the question has it`() throws {
    var session = try WizardSession()
    session.meet(.unknownPicked)
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(.unknownRefused, ["count": "4"]))
    session.meet(.optionPicked(1), .unknownPicked, .unknownPicked)
    #expect(session.model.answers["island"] == .option("unknown"))
    #expect(session.model.answers["age"] == .unknown)
    #expect(session.page.title == session.title("age_guess"))
  }

  @Test(arguments: ["121", "999", "0999"])
  func `an age out of range is refused with the range`(_ digits: String) throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1))
    for digit in digits { session.meet(.typed(digit)) }
    session.meet(.accepted)
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(.numberRange, ["minimum": "0", "maximum": "120"]))
    #expect(session.model.answers["age"] == nil)
    #expect(session.page.field == digits)
  }

  @Test(arguments: ["0", "120", "007"])
  func `an age at the ends of the range is accepted`(_ digits: String) throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1))
    for digit in digits { session.meet(.typed(digit)) }
    session.meet(.accepted)
    #expect(session.model.answers["age"] == Int(digits).map(Answer.number))
  }

  @Test func `an empty age is refused`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1), .accepted)
    #expect(session.notice == session.words(.numberMissing))
    #expect(session.effects == [.ring])
  }

  @Test func `an age not known stays so when Enter passes by again`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1), .unknownPicked, .backRequested)
    #expect(session.page.chosen == [true])
    session.meet(.accepted)
    #expect(session.model.answers["age"] == .unknown)
    #expect(session.page.title == session.title("age_guess"))
  }

  @Test func `a changed answer says what is put aside`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .optionPicked(5), .optionPicked(2))
    #expect(session.model.answers["deck"] == .option("lower"))
    #expect(session.notice?.contains(session.words(.setAside, ["answers": "soffre il mare · con lettera"])) == true)
    #expect(session.model.answers["seasick"] == .option("yes"))
  }

  @Test func `a changed answer says what is now needed besides`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .optionPicked(3), .unknownPicked)
    #expect(
      session.notice?.hasSuffix(session.words(.nowNeeded, ["question": session.title("age_guess")])) == true)
    #expect(session.focused?.detail == session.words(.answerOpen))
  }

  @Test func `an answer changed back says what counts again, and the result is the old one`() throws {
    var session = try WizardSession(seasickWith: 7)
    let before = session.page.sheet
    session.meet(.reviewRequested, .optionPicked(1), .optionPicked(4))
    let aside = session.words(.setAside, ["answers": "isola vicina"])
    #expect(session.notice?.hasPrefix(aside) == true)
    session.meet(.optionPicked(1), .optionPicked(1))
    let back = session.words(.cameBack, ["answers": "isola vicina"])
    #expect(session.notice?.hasPrefix(back) == true)
    #expect(session.notice?.text.contains("con lettera") == true)
    session.meet(.backRequested)
    #expect(session.page.sheet == before)
  }

  @Test func `a change that moves nothing else says so, and the same answer again says nothing`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .optionPicked(4), .optionPicked(1))
    #expect(session.notice == session.words(.changeKeepsAll))
    session.meet(.optionPicked(4), .optionPicked(1))
    #expect(session.notice == nil)
  }

  @Test func `answers put aside by a question that became necessary are told`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .optionPicked(3), .unknownPicked)
    // While the guess is open the adult's answers do not apply; a grown-up's bring them back.
    #expect(session.notice?.text.contains("ponte di sopra") == true)
    session.meet(.accepted, .optionPicked(2))
    #expect(session.notice?.hasPrefix(session.words(.cameBack, ["answers": "foto della tessera"])) == true)
  }
}
