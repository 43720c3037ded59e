import CivilTime
import Interviews
import Proofs
import Testing

@testable import Reports

struct GraphNamesTests {
  private func names(_ questions: Question.ID...) throws -> [String] {
    let interview = Interview(
      questions: questions.map { Question(id: $0, kind: .integer(0...9, acceptsUnknown: false)) },
      routes: [Route(id: "end-2", when: .answer(questions[0], .range(0...4)))],
      rulesFrom: try #require(CivilDate(iso: "2026-11-24")))
    let graph = InterviewGraph(interview, on: interview.rulesFrom)
    let names = GraphNames(graph)
    return graph.nodes.indices.map { names[.node($0)] } + graph.ends.map { names[$0] }
  }

  @Test func `a name is that of the pack, in letters, digits and underscores`() throws {
    #expect(try names("pet-name") == ["q_pet_name", "r_end_2", "none"])
    #expect(try names("età", "end") == ["q_et_", "q_end", "q_end_2", "r_end_2", "none"])
  }

  @Test func `no two nodes share a name, whatever the pack calls its questions`() throws {
    let names = try names("first", "a-b", "a_b", "a-b-2")
    #expect(Set(names).count == names.count)
    #expect(
      names == ["q_first", "q_a_b", "q_a_b_2", "q_a_b_2_2", "q_a_b_3", "q_a_b_4", "q_a_b_2_3", "r_end_2", "none"])
  }
}
