import Interviews
import Packs
import Seeded
import Sheets
import Testing
import Texts
import Wizard

@Suite struct NavigationTests {
  @Test func `Esc at the first question gives a hint and never leaves`() throws {
    var session = try WizardSession()
    for _ in 0..<5 {
      session.meet(.backRequested)
      #expect(session.effects == [.ring])
      #expect(session.notice == session.words(.firstQuestion))
      #expect(session.page.title == session.title("trip"))
    }
  }

  @Test func `Esc goes one question back and shows the answer given`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(3), .backRequested)
    #expect(session.page.title == session.title("island"))
    #expect(session.page.focus == 2)
    #expect(session.page.chosen == [false, false, true])
    #expect(session.model.answers["island"] == .option("unknown"))
  }

  @Test func `back to the start and forward with Enter loses no answer and ends in the same result`() throws {
    var chance = SeededGenerator(seed: 2026)
    for _ in 0..<25 {
      var session = try WizardSession()
      while session.page.kind != "result" { session.answer(with: &chance) }
      let answers = session.model.answers
      let told = session.page.sheet
      var steps = 0
      while session.effects != [.ring], steps < 20 {
        session.meet(.backRequested)
        #expect(session.model.answers == answers)
        steps += 1
      }
      #expect(session.page.title == session.title("trip"))
      for _ in 0..<(steps - 1) { session.meet(.accepted) }
      #expect(session.model.answers == answers)
      #expect(session.page.sheet == told)
    }
  }

  @Test func `changing an answer in the review keeps the place in the list`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .focusMoved(.by(3)), .accepted)
    #expect(session.page.title == session.title("card"))
    session.meet(.optionPicked(1))
    #expect(session.page.title == session.words(.reviewTitle))
    #expect(session.page.focus == 3)
    session.meet(.accepted, .backRequested)
    #expect(session.page.title == session.words(.reviewTitle))
    #expect(session.page.focus == 3)
    session.meet(.backRequested)
    #expect(session.page.kind == "result")
  }

  @Test func `the review opened on a question comes back to it`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1), .reviewRequested)
    #expect(session.page.focus == 2)
    session.meet(.optionPicked(2), .optionPicked(3), .backRequested)
    #expect(session.model.answers["island"] == .option("unknown"))
    #expect(session.page.title == session.title("age"))
  }

  @Test func `the review leads on to the question that became necessary`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .optionPicked(3), .unknownPicked, .backRequested)
    #expect(session.page.title == session.title("age_guess"))
    session.meet(.optionPicked(2))
    // What was answered before is only passed by.
    for _ in 0..<6 where session.page.kind != "result" { session.meet(.accepted) }
    #expect(session.page.kind == "result")
    #expect(session.model.answers["doctor_letter"] == .option("yes"))
  }

  @Test func `a question that fell away is not come back to`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .optionPicked(1), .reviewRequested, .optionPicked(1), .optionPicked(4))
    session.meet(.backRequested)
    #expect(session.page.title == session.title("wishes"))
  }

  @Test func `without an answer there is nothing to review`() throws {
    var session = try WizardSession()
    session.meet(.reviewRequested)
    #expect(session.effects == [.ring])
    #expect(session.notice == session.words(.nothingAnswered))
  }

  @Test func `r while an answer is being changed goes back to the review`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .optionPicked(2), .reviewRequested)
    #expect(session.page.title == session.words(.reviewTitle))
    #expect(session.page.focus == 1)
  }

  @Test func `the review shows what is put aside`() throws {
    var session = try WizardSession(seasickWith: 7)
    session.meet(.reviewRequested, .optionPicked(5), .optionPicked(2))
    #expect(session.page.paragraphs.first == session.words(.reviewAside) + ":")
    // The open question of the load stands before the last of them.
    let aside = ["seasick", "doctor_letter", "island_paper"].map { session.title($0) }
    #expect(session.page.paragraphs.count == 1 + aside.count)
    for (paragraph, title) in zip(session.page.paragraphs.dropFirst(), aside) { #expect(paragraph.hasPrefix(title)) }
  }

  @Test func `a page that covers another is left with Esc`() throws {
    var session = try WizardSession()
    session.meet(.optionPicked(1), .whyRequested, .helpRequested, .directoryRequested)
    for title in [session.words(.helpTitle), session.words(.whyTitle), session.title("island")] {
      session.meet(.backRequested)
      #expect(session.page.title == title)
    }
  }
}

extension WizardSession {
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
