import CivilTime
import Generated
import Interviews
import OrderedCollections
@testable import Proofs
import Seeded
import Testing

struct InterviewGraphTests {
  @Test(arguments: 0..<300) func `every way through a graph asks what a replay asks, and ends where it ends`(seed: Int)
  {
    var chance = SeededGenerator(seed: UInt64(seed))
    check(SmallInterview(&chance).interview)
  }

  @Test(arguments: 0..<60) func `it does so on every day where everything may have days`(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    check(SmallInterview(&chance).dated(&chance).interview)
  }

  private func check(_ interview: Interview) {
    let all = AllAnswers(interview)
    for day in all.days {
      let whole = InterviewGraph(interview, on: day)
      let deciding = InterviewGraph(interview, on: day, .decidingQuestions)
      checkShape(whole, interview, day)
      checkShape(deciding, interview, day)
      #expect(deciding.nodes.count <= whole.nodes.count)
      #expect(deciding.nodes.allSatisfy { $0.edges.count > 1 })
      var met: Set<Int> = []
      var lost: [Answers] = []
      for answers in all.answersCount {
        let replay = interview.replay(answers, on: day)
        guard interview.offers(answers, to: replay.path, on: day) else { continue }
        let end = replay.result.map { InterviewGraph.Target.route($0.recommended.route.id) } ?? .noRoute
        let walk = whole.walk(answers)
        let short = deciding.walk(answers)
        met.formUnion(walk.nodes)
        let isRight = walk.questions == replay.path && walk.end == end && short.end == end
        if !isRight || !Set(short.questions).isSubset(of: replay.path) { lost.append(answers) }
      }
      #expect(lost.isEmpty)
      #expect(met == Set(whole.nodes.indices), "nobody comes to some node")
    }
  }

  /// Every answer belongs to one edge, no two nodes are alike, and nodes stand in the order of meeting them.
  private func checkShape(_ graph: InterviewGraph, _ interview: Interview, _ day: CivilDate) {
    #expect(Set(graph.nodes).count == graph.nodes.count)
    var met = -1
    func visit(_ target: InterviewGraph.Target) {
      guard case .node(let index) = target, index > met else { return }
      #expect(index == met + 1)
      met = index
      graph.nodes[index].edges.forEach { visit($0.target) }
    }
    visit(graph.start)
    #expect(met == graph.nodes.count - 1)
    for node in graph.nodes {
      #expect(Set(node.edges.map(\.target)).count == node.edges.count)
      #expect((node.edges.count == 1) == node.edges.contains { $0.answers == .all })
      for answer in interview.questions[node.question].map({ AllAnswers.answers($0.on(day)) }) ?? [] {
        #expect(node.edges.count { $0.answers.contains(answer) } == 1, "\(node.question) \(answer)")
      }
    }
  }

  // MARK: What it looks like

  private static func one(_ id: Question.ID, when relevant: Condition = .always) -> Question {
    Question(id: id, kind: .one([Option(id: "x"), Option(id: "y"), Option(id: "z")]), relevant: relevant)
  }

  private static func says(_ id: Question.ID, _ options: Option.ID...) -> Condition {
    .answer(id, .options(Set(options)))
  }

  @Test func `ways that ask the same and end alike meet again`() {
    let interview = Interview(
      questions: [
        InterviewGraphTests.one("a"), InterviewGraphTests.one("b", when: InterviewGraphTests.says("a", "x", "z")),
        Question(id: "c", kind: .integer(0...9, acceptsUnknown: true)),
      ],
      routes: [
        Route(
          id: "low",
          when: .all([
            InterviewGraphTests.says("b", "y"),
            .any([.answer("c", .range(2...3)), .answer("c", .range(4...5)), .answer("c", .unknown)]),
          ])),
        Route(id: "last", when: .always),
      ], rulesFrom: SmallInterview.firstDay)
    let graph = InterviewGraph(interview, on: SmallInterview.firstDay)
    #expect(graph.start == .node(0))
    #expect(
      graph.nodes == [
        .init(
          question: "a",
          edges: [
            .init(answers: .options(["x", "z"]), target: .node(1)), .init(answers: .options(["y"]), target: .node(2)),
          ]),
        .init(
          question: "b",
          edges: [
            .init(answers: .options(["x", "z"]), target: .node(2)), .init(answers: .options(["y"]), target: .node(3)),
          ]),
        .init(question: "c", edges: [.init(answers: .all, target: .route("last"))]),
        .init(
          question: "c",
          edges: [
            .init(answers: .numbers([0...1, 6...9], orUnknown: false), target: .route("last")),
            .init(answers: .numbers([2...5], orUnknown: true), target: .route("low")),
          ]),
      ])
    #expect(graph.ends == [.route("last"), .route("low")])
    let deciding = InterviewGraph(interview, on: SmallInterview.firstDay, .decidingQuestions)
    #expect(deciding.nodes.map(\.question) == ["a", "b", "c"])
    #expect(deciding.nodes[0].edges[1].target == .route("last"))
  }

  @Test func `of several options a group says no more than it must`() {
    let options = ["a", "b", "c"].map { Option(id: Option.ID($0)) }
    let interview = Interview(
      questions: [Question(id: "q", kind: .several(options))],
      routes: [
        Route(id: "both", when: .all([InterviewGraphTests.says("q", "a"), InterviewGraphTests.says("q", "c")])),
        Route(id: "some", when: InterviewGraphTests.says("q", "a", "b")),
      ], rulesFrom: SmallInterview.firstDay)
    let graph = InterviewGraph(interview, on: SmallInterview.firstDay)
    #expect(
      graph.nodes == [
        .init(
          question: "q",
          edges: [
            .init(answers: .choices([.init(with: ["a", "c"], without: [])]), target: .route("both")),
            .init(
              answers: .choices([.init(with: ["a"], without: ["c"]), .init(with: ["b"], without: ["a"])]),
              target: .route("some")),
            .init(answers: .choices([.init(with: [], without: ["a", "b"])]), target: .noRoute),
          ])
      ])
    #expect(graph.ends == [.route("both"), .route("some"), .noRoute])
  }

  @Test func `where nothing decides, the end is the start`() {
    let interview = Interview(
      questions: [InterviewGraphTests.one("a")], routes: [Route(id: "only", when: .always)],
      rulesFrom: SmallInterview.firstDay)
    let graph = InterviewGraph(interview, on: SmallInterview.firstDay, .decidingQuestions)
    #expect(graph.start == .route("only"))
    #expect(graph.nodes.isEmpty)
    #expect(graph.ends == [.route("only")])
  }

  @Test func `a larger interview is one graph as well`() {
    var chance = SeededGenerator(seed: 7)
    let interview = GeneratedInterview.interview(questions: 12, routes: 6, &chance)
    let graph = InterviewGraph(interview, on: interview.rulesFrom)
    for _ in 0..<2_000 {
      var answers = Answers()
      for question in interview.questions.values {
        answers[question.id] = question.options.randomElement(using: &chance).map { .option($0.id) }
      }
      let replay = interview.replay(answers, on: interview.rulesFrom)
      let walk = graph.walk(answers)
      #expect(walk.questions == replay.path)
      #expect(walk.end == replay.result.map { .route($0.recommended.route.id) })
    }
  }
}

extension InterviewGraph {
  /// The way of a set of answers, as far as it goes.
  fileprivate func walk(_ answers: Answers) -> (questions: [Question.ID], nodes: [Int], end: Target?) {
    var met: [Int] = []
    var target: Target? = start
    while case .node(let index) = target {
      met.append(index)
      target = answers[nodes[index].question].flatMap { answer in
        nodes[index].edges.first { $0.answers.contains(answer) }?.target
      }
    }
    return (met.map { nodes[$0].question }, met, target)
  }
}
