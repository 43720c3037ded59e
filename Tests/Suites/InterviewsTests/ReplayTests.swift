import CivilTime
import Interviews
import Testing

@Suite struct ReplayTests {
  private func replay(_ answers: Answers) throws -> Replay {
    try Ferry.interview().replay(answers, on: Ferry.date(Ferry.day))
  }

  @Test(
    arguments: [
      ([:], [], "trip"),
      (["trip": .option("island")], ["trip"], "age"),
      (["trip": .option("none")], ["trip"], "wishes"),
      (["trip": .option("island"), "age": .number(30)], ["trip", "age"], "wishes"),
      (["trip": .option("island"), "age": .number(13)], ["trip", "age"], "guardian"),
      (["trip": .option("island"), "age": .unknown], ["trip", "age"], "guardian"),
      (
        ["trip": .option("return"), "age": .number(3), "guardian": .option("yes")], ["trip", "age", "guardian"],
        "wishes"
      ),
      // An answer given ahead of its turn waits.
      (["age": .number(30)], [], "trip"),
      (["trip": .option("island"), "wishes": .options([])], ["trip"], "age"),
    ] as [(Answers, [Question.ID], Question.ID)])
  func `the next question is the first that applies and has no answer`(
    answers: Answers, path: [Question.ID], next: Question.ID
  ) throws {
    let replay = try replay(answers)
    #expect(replay.path == path)
    #expect(replay.next?.id == next)
    #expect(replay.result == nil)
  }

  @Test func `when every question that applies is answered the result stands`() throws {
    let replay = try replay(["trip": .option("island"), "age": .number(30), "wishes": .options([])])
    #expect(replay.next == nil)
    #expect(replay.path == ["trip", "age", "wishes"])
    #expect(replay.result?.recommended.route.id == "fast-boat")
  }

  @Test func `answers that do not apply are kept aside in the order of the questions`() throws {
    let replay = try replay([
      "guardian": .option("no"), "age": .number(3), "wishes": .options([]), "trip": .option("none"),
    ])
    #expect(replay.path == ["trip", "wishes"])
    #expect(replay.unused == ["age", "guardian"])
    #expect(replay.result?.recommended.route.id == "pier")
  }

  @Test func `an answer that stopped applying influences nothing, and comes back by itself`() throws {
    var answers: Answers = [
      "trip": .option("island"), "age": .number(3), "guardian": .option("no"), "wishes": .options([]),
    ]
    let before = try replay(answers)
    #expect(before.result?.recommended.route.id == "child-boat")
    #expect(before.unused == [])

    answers["age"] = .number(40)
    let meanwhile = try replay(answers)
    #expect(meanwhile.unused == ["guardian"])
    var without = answers
    without["guardian"] = nil
    #expect(try replay(without).result == meanwhile.result)
    // The letter would be called missing if the old answer still spoke.
    #expect(meanwhile.result?.documents.first { $0.id == "letter" }?.isHeld == .some(nil))

    answers["age"] = .number(3)
    #expect(try replay(answers) == before)
  }

  @Test func `an answer kept aside does not make a later question apply`() throws {
    // The age alone would ask for the guardian; without a trip the age itself does not apply.
    let replay = try replay(["trip": .option("none"), "age": .unknown])
    #expect(replay.next?.id == "wishes")
    #expect(replay.unused == ["age"])
  }

  @Test(
    arguments: [
      // Before the open question and behind it.
      (["trip": .option("none"), "age": .number(3)], "wishes", ["age"]),
      (["trip": .option("none"), "guardian": .option("no")], "wishes", ["guardian"]),
      (["trip": .option("none"), "guardian": .option("no"), "age": .number(3)], "wishes", ["age", "guardian"]),
      (["guardian": .option("no")], "trip", ["guardian"]),
      (["trip": .option("island"), "guardian": .option("no")], "age", ["guardian"]),
      (["age": .number(30), "wishes": .options([])], "trip", ["age"]),
      // An answer that applies as things stand is not unused, though its turn has not come.
      (["trip": .option("island"), "wishes": .options([])], "age", []),
    ] as [(Answers, Question.ID, [Question.ID])])
  func `while a question is open the answers that do not apply as things stand are kept aside`(
    answers: Answers, next: Question.ID, unused: [Question.ID]
  ) throws {
    let replay = try replay(answers)
    #expect(replay.next?.id == next)
    #expect(replay.unused == unused)
  }

  @Test func `the answer to the open question brings those behind it back`() throws {
    var answers: Answers = ["trip": .option("island"), "guardian": .option("no"), "wishes": .options([])]
    #expect(try replay(answers).unused == ["guardian"])
    answers["age"] = .number(3)
    #expect(try replay(answers).unused == [])
    #expect(try replay(answers).result?.recommended.route.id == "child-boat")
    answers["age"] = .number(30)
    #expect(try replay(answers).unused == ["guardian"])
  }

  @Test func `an answer to a question nobody knows is no part of the interview`() throws {
    let replay = try replay(["weather": .option("rain"), "trip": .option("none"), "wishes": .options([])])
    #expect(replay.path == ["trip", "wishes"])
    #expect(replay.unused == [])
  }

  @Test func `where no rule covers the answers there is no route, and no crash`() throws {
    let interview = try Ferry.interview(routes: [Route(id: "pier", when: .any([]))])
    let replay = try interview.replay(["trip": .option("none"), "wishes": .options([])], on: Ferry.date(Ferry.day))
    #expect(replay.standing == .noRoute)
    #expect(replay.path == ["trip", "wishes"])
  }
}
