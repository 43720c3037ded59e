import Interviews
import OrderedCollections
@testable import Proofs
import Testing

struct GraphMergerTests {
  private func merger(_ interview: Interview, _ extent: InterviewGraph.Extent = .everyQuestion) -> GraphMerger {
    var rules = RuleFormulas(interview, day: nil)
    let diagram = rules.recommended(order: Array(rules.space.variables.indices))
    return GraphMerger(diagram, rules.space, extent)
  }

  @Test func `the ends come first, the routes by preference`() {
    let merger = merger(Interview(asking: [.one("a")], [Route(id: "r", when: .says("a", "y")), .last]))
    #expect(merger.question(merger.root) == "a")
    let edges = merger.edges(merger.root)
    #expect(edges.map(\.next) == [1, 0])
    #expect(edges.map(\.answers) == [.options(["x"]), .options(["y"])])
    #expect(merger.question(0) == nil)
    #expect(merger.edges(0).isEmpty)
  }

  @Test func `a question with more answers stands once where the same follows`() {
    let interview = Interview(
      asking: [.one("a", ["x", "y", "z"]), .one("b")],
      [Route(id: "r", when: .all([.says("a", "x", "z"), .says("b", "x")])), .last])
    let merger = merger(interview)
    let edges = merger.edges(merger.root)
    #expect(edges.map(\.answers) == [.options(["x", "z"]), .options(["y"])])
    #expect(edges.map { merger.question($0.next) } == ["b", "b"])
    #expect(Set(edges.map(\.next)).count == 2)
  }

  @Test func `rules that are written differently and mean the same lead to one question`() {
    let roundabout = Condition.any([
      .all([.says("b", "x"), .says("c", "x")]), .all([.says("b", "x"), .says("c", "y")]),
    ])
    let route = Route(
      id: "r", when: .any([.all([.says("a", "x"), .says("b", "x")]), .all([.says("a", "y"), roundabout])]))
    let merger = merger(Interview(asking: [.one("a"), .one("b"), .one("c")], [route, .last]), .decidingQuestions)
    #expect(merger.question(merger.root) == "b")
  }

  @Test func `a question that decides nothing stands only where every question stands`() {
    let interview = Interview(
      asking: [.one("a"), .several("b", ["t", "u"])], [Route(id: "r", when: .says("a", "x")), .last])
    let whole = merger(interview)
    let targets = whole.edges(whole.root).map(\.next)
    #expect(targets.map { whole.question($0) } == ["b", "b"])
    #expect(targets.map { whole.edges($0).map(\.answers) } == [[.all], [.all]])
    let deciding = merger(interview, .decidingQuestions)
    #expect(deciding.edges(deciding.root).map { deciding.question($0.next) } == [nil, nil])
  }

  @Test func `options of several are one question, told as shortly as they can be`() {
    let interview = Interview(
      asking: [.several("b", ["t", "u", "v"])], [Route(id: "r", when: .says("b", "t", "v")), .last])
    let merger = merger(interview)
    let edges = merger.edges(merger.root)
    #expect(edges.map(\.next) == [0, 1])
    #expect(
      edges.map(\.answers) == [
        .choices([.init(with: ["t"], without: []), .init(with: ["v"], without: [])]),
        .choices([.init(with: [], without: ["t", "v"])]),
      ])
  }
}
