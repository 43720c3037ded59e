import Interviews
import Packs
import Testing
import Texts
import Wizard

@Suite struct AnsweringTests {
  @Test func `picking an option writes it down and goes on`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1))
    #expect(sitting.model.sheet["request"] == .option("asylum"))
    #expect(sitting.page.title == sitting.title("residence"))
    #expect(sitting.effects.isEmpty)
  }

  @Test func `an option that is not there is refused and changes nothing`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(9))
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.optionMissing, ["count": "4"]))
    #expect(sitting.model.sheet.isEmpty)
    #expect(sitting.page.title == sitting.title("request"))
  }

  @Test func `Enter picks the focused option`() throws {
    var sitting = try Sitting()
    sitting.meet(.focusMoved(.last), .accepted)
    #expect(sitting.model.sheet["request"] == .option("other"))
  }

  @Test func `the focus stays within the options`() throws {
    var sitting = try Sitting()
    sitting.meet(.focusMoved(.by(-1)))
    #expect(sitting.page.focus == 0)
    sitting.meet(.focusMoved(.by(50)))
    #expect(sitting.page.focus == 3)
    sitting.meet(.focusMoved(.first))
    #expect(sitting.page.focus == 0)
  }

  @Test func `several topics are ticked and unticked and kept in the order of the question`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(4), .optionPicked(9), .optionPicked(2), .optionPicked(4), .optionPicked(7))
    sitting.meet(.optionPicked(7), .focusMoved(.last), .toggled)
    let ticked = sitting.page.chosen
    #expect(ticked == [false, true, false, true, false, false, false, false, false])
    #expect(sitting.model.sheet["topics"] == nil)
    sitting.meet(.accepted)
    #expect(sitting.model.sheet["topics"] == .options(["violence_women", "fgm"]))
  }

  @Test func `no topic is an answer too`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(4), .accepted)
    #expect(sitting.model.sheet["topics"] == .options([]))
    #expect(sitting.page.kind == "result")
  }

  @Test func `not known is accepted where the question has it`() throws {
    var sitting = try Sitting()
    sitting.meet(.unknownPicked)
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.unknownRefused))
    sitting.meet(.optionPicked(1), .unknownPicked, .unknownPicked)
    #expect(sitting.model.sheet["residence"] == .option("unknown"))
    #expect(sitting.model.sheet["age"] == .unknown)
    #expect(sitting.page.title == sitting.title("age_group"))
  }

  @Test(arguments: ["121", "999", "0999"])
  func `an age out of range is refused with the range`(_ digits: String) throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(1))
    for digit in digits { sitting.meet(.typed(digit)) }
    sitting.meet(.accepted)
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.numberRange, ["minimum": "0", "maximum": "120"]))
    #expect(sitting.model.sheet["age"] == nil)
    #expect(sitting.page.field == digits)
  }

  @Test(arguments: ["0", "120", "007"])
  func `an age at the ends of the range is accepted`(_ digits: String) throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(1))
    for digit in digits { sitting.meet(.typed(digit)) }
    sitting.meet(.accepted)
    #expect(sitting.model.sheet["age"] == Int(digits).map(Answer.number))
  }

  @Test func `an empty age is refused`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(1), .accepted)
    #expect(sitting.notice == sitting.words(.numberMissing))
    #expect(sitting.effects == [.ring])
  }

  @Test func `an age not known stays so when Enter passes by again`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(1), .unknownPicked, .backRequested)
    #expect(sitting.page.chosen == [true])
    sitting.meet(.accepted)
    #expect(sitting.model.sheet["age"] == .unknown)
    #expect(sitting.page.title == sitting.title("age_group"))
  }

  @Test func `a changed answer says what is put aside`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .optionPicked(5), .optionPicked(2))
    #expect(sitting.model.sheet["gender"] == .option("man"))
    #expect(sitting.notice?.contains(sitting.words(.setAside, ["answers": "incinta · con certificato"])) == true)
    #expect(sitting.model.sheet["pregnant"] == .option("yes"))
  }

  @Test func `a changed answer says what is now needed besides`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .optionPicked(3), .unknownPicked)
    #expect(
      sitting.notice?.hasSuffix(sitting.words(.nowNeeded, ["question": sitting.title("age_group")])) == true)
    #expect(sitting.focused?.detail == sitting.words(.answerOpen))
  }

  @Test func `an answer changed back says what counts again, and the result is the old one`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    let before = sitting.page.sheet
    sitting.meet(.reviewRequested, .optionPicked(1), .optionPicked(4))
    let aside = sitting.words(.setAside, ["answers": "Milano o provincia"])
    #expect(sitting.notice?.hasPrefix(aside) == true)
    sitting.meet(.optionPicked(1), .optionPicked(1))
    let back = sitting.words(.cameBack, ["answers": "Milano o provincia"])
    #expect(sitting.notice?.hasPrefix(back) == true)
    #expect(sitting.notice?.text.contains("con certificato") == true)
    sitting.meet(.backRequested)
    #expect(sitting.page.sheet == before)
  }

  @Test func `a change that moves nothing else says so, and the same answer again says nothing`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .optionPicked(4), .optionPicked(1))
    #expect(sitting.notice == sitting.words(.changeKeepsAll))
    sitting.meet(.optionPicked(4), .optionPicked(1))
    #expect(sitting.notice == nil)
  }

  @Test func `answers put aside by a question that became necessary are told`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .optionPicked(3), .unknownPicked)
    // While the age group is open the adult's answers do not apply; a grown-up's bring them back.
    #expect(sitting.notice?.text.contains("donna") == true)
    sitting.meet(.accepted, .optionPicked(2))
    #expect(sitting.notice?.hasPrefix(sitting.words(.cameBack, ["answers": "copia del documento"])) == true)
  }
}
