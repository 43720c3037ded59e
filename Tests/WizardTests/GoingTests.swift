import Seeded
import Interviews
import Packs
import Sheets
import Testing
import Texts
import Wizard

@Suite struct GoingTests {
  @Test func `Esc at the first question gives a hint and never leaves`() throws {
    var sitting = try Sitting()
    for _ in 0..<5 {
      sitting.meet(.backRequested)
      #expect(sitting.effects == [.ring])
      #expect(sitting.notice == sitting.words(.firstQuestion))
      #expect(sitting.page.title == sitting.title("request"))
    }
  }

  @Test func `Esc goes one question back and shows the answer given`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(3), .backRequested)
    #expect(sitting.page.title == sitting.title("residence"))
    #expect(sitting.page.focus == 2)
    #expect(sitting.page.chosen == [false, false, true])
    #expect(sitting.model.sheet["residence"] == .option("unknown"))
  }

  @Test func `back to the start and forward with Enter loses no answer and ends in the same result`() throws {
    var chance = SeededGenerator(seed: 2026)
    for _ in 0..<25 {
      var sitting = try Sitting()
      while sitting.page.kind != "result" { sitting.answer(with: &chance) }
      let answers = sitting.model.sheet
      let told = sitting.page.sheet
      var steps = 0
      while sitting.effects != [.ring], steps < 20 {
        sitting.meet(.backRequested)
        #expect(sitting.model.sheet == answers)
        steps += 1
      }
      #expect(sitting.page.title == sitting.title("request"))
      for _ in 0..<(steps - 1) { sitting.meet(.accepted) }
      #expect(sitting.model.sheet == answers)
      #expect(sitting.page.sheet == told)
    }
  }

  @Test func `changing an answer in the review keeps the place in the list`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .focusMoved(.by(3)), .accepted)
    #expect(sitting.page.title == sitting.title("identity_document"))
    sitting.meet(.optionPicked(1))
    #expect(sitting.page.title == sitting.words(.reviewTitle))
    #expect(sitting.page.focus == 3)
    sitting.meet(.accepted, .backRequested)
    #expect(sitting.page.title == sitting.words(.reviewTitle))
    #expect(sitting.page.focus == 3)
    sitting.meet(.backRequested)
    #expect(sitting.page.kind == "result")
  }

  @Test func `the review opened on a question comes back to it`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(1), .reviewRequested)
    #expect(sitting.page.focus == 2)
    sitting.meet(.optionPicked(2), .optionPicked(3), .backRequested)
    #expect(sitting.model.sheet["residence"] == .option("unknown"))
    #expect(sitting.page.title == sitting.title("age"))
  }

  @Test func `the review leads on to the question that became necessary`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .optionPicked(3), .unknownPicked, .backRequested)
    #expect(sitting.page.title == sitting.title("age_group"))
    sitting.meet(.optionPicked(2))
    // What was answered before is only passed by.
    for _ in 0..<6 where sitting.page.kind != "result" { sitting.meet(.accepted) }
    #expect(sitting.page.kind == "result")
    #expect(sitting.model.sheet["pregnancy_certificate"] == .option("yes"))
  }

  @Test func `a question that fell away is not come back to`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .optionPicked(1), .reviewRequested, .optionPicked(1), .optionPicked(4))
    sitting.meet(.backRequested)
    #expect(sitting.page.title == sitting.title("topics"))
  }

  @Test func `without an answer there is nothing to review`() throws {
    var sitting = try Sitting()
    sitting.meet(.reviewRequested)
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.nothingAnswered))
  }

  @Test func `r while an answer is being changed goes back to the review`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .optionPicked(2), .reviewRequested)
    #expect(sitting.page.title == sitting.words(.reviewTitle))
    #expect(sitting.page.focus == 1)
  }

  @Test func `the review shows what is put aside`() throws {
    var sitting = try Sitting(pregnantWith: 7)
    sitting.meet(.reviewRequested, .optionPicked(5), .optionPicked(2))
    #expect(sitting.page.paragraphs.first == sitting.words(.reviewAside) + ":")
    // The man's open question stands before the last of them.
    let aside = ["pregnant", "pregnancy_certificate", "residence_proof"].map { sitting.title($0) }
    #expect(sitting.page.paragraphs.count == 1 + aside.count)
    for (paragraph, title) in zip(sitting.page.paragraphs.dropFirst(), aside) { #expect(paragraph.hasPrefix(title)) }
  }

  @Test func `a page that covers another is left with Esc`() throws {
    var sitting = try Sitting()
    sitting.meet(.optionPicked(1), .whyRequested, .helpRequested, .directoryRequested)
    for title in [sitting.words(.helpTitle), sitting.words(.whyTitle), sitting.title("residence")] {
      sitting.meet(.backRequested)
      #expect(sitting.page.title == title)
    }
  }
}

extension Sitting {
  /// Answers the question on the screen as chance will have it.
  fileprivate mutating func answer(with chance: inout SeededGenerator) {
    switch page.content {
    case .one: meet(.optionPicked(Int.random(in: 1...page.rows.count, using: &chance)))
    case .several:
      meet(.optionPicked(Int.random(in: 1...page.rows.count, using: &chance)), .accepted)
    default:
      guard Int.random(in: 0...3, using: &chance) > 0 else { return meet(.unknownPicked) }
      for digit in String([9, 17, 18, 34, 56, 60, 61, 99].randomElement(using: &chance) ?? 34) { meet(.typed(digit)) }
      meet(.accepted)
    }
  }
}
