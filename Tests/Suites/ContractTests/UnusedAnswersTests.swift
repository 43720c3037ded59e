import CivilTime
import Interviews
import Packs
import Seeded
import Shipped
import Testing

struct UnusedAnswersTests {
  /// Answers that fill every question, so that on any way some are left over.
  private static let strayAnswers: [[String: String]] = [
    [
      "procedure_stage": "must_leave", "other_need": "order_to_leave", "residence": "elsewhere", "age": "17",
      "age_group": "maybe_minor", "accompanied": "with_parent",
      "identity_document": "none", "gender": "woman", "pregnant": "yes", "pregnancy_certificate": "no",
      "vulnerability": "yes", "vulnerability_evidence": "yes", "residence_proof": "no",
    ],
    [
      "procedure_stage": "refused", "other_need": "citizenship", "residence": "unknown", "age": "61",
      "age_group": "maybe_over_60", "accompanied": "alone",
      "identity_document": "unknown", "gender": "not_stated", "pregnant": "unknown", "pregnancy_certificate": "yes",
      "vulnerability": "unknown", "vulnerability_evidence": "no", "residence_proof": "yes",
    ],
  ]

  @Test(arguments: strayAnswers.indices)
  func `an answer that does not apply is kept aside and changes nothing`(index: Int) throws {
    let interview = try Shipped.pack().interview
    let day = "2026-11-24"
    let date = try #require(CivilDate(iso: day))
    var differences = Differences()
    var chance = SeededGenerator(seed: UInt64(index))
    for leaf in Walk.leaves {
      let given = leaf.with(topics: Walk.chanceTopics(&chance))
      let asked = Reading(given: given, day: day).asked
      let stray = Reading.order.filter { question in
        !asked.contains(question) && UnusedAnswersTests.strayAnswers[index][question] != nil
      }
      var sheet = given.answers
      let strayGiven = stray.reduce(Given()) { $0.answering($1, UnusedAnswersTests.strayAnswers[index][$1] ?? "") }
      for question in stray { sheet[Question.ID(question)] = strayGiven.answers[Question.ID(question)] }
      let clean = interview.replay(given.answers, on: date)
      let replay = interview.replay(sheet, on: date)
      differences.compare("unused", stray, replay.unused.map(\.text), given, day)
      differences.compare("the path", clean.path, replay.path, given, day)
      differences.compare("that nothing changes", true, replay.standing == clean.standing, given, day)
    }
    let isAsWritten = differences.isEmpty
    #expect(isAsWritten, "\(differences.report)")
  }
}
