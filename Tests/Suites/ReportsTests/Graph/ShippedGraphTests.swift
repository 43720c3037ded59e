import Advice
import CivilTime
import Generated
import Interviews
import OrderedCollections
import Packs
import Proofs
import Seeded
import Shipped
import Testing

/// The graph of what ships: on the first day of its rules, around the day on which one ends and another begins, and
/// today.
struct ShippedGraphTests {
  static let days = ["2023-04-05", "2023-07-16", "2023-07-17", "2026-11-24"]

  @Test(arguments: days) func `thousands of people come to the questions and the route of a replay`(day: String) throws
  {
    let adviser = try Adviser.shipped("it", on: day)
    let interview = adviser.pack.interview
    let whole = InterviewGraph(interview, on: adviser.day)
    let deciding = InterviewGraph(interview, on: adviser.day, .decidingQuestions)
    let answers = interview.questions.mapValues(\.answers)
    var chance = SeededGenerator(seed: 2026)
    var met: Set<Int> = []
    var shortMet: Set<Int> = []
    var ends: Set<InterviewGraph.Target> = []
    var lost: [Answers] = []
    for _ in 0..<9_000 {
      var given = Answers()
      for (question, answers) in answers { given[question] = answers.randomElement(using: &chance) }
      let replay = interview.replay(given, on: adviser.day)
      let end = try #require(replay.result.map { InterviewGraph.Target.route($0.recommended.route.id) })
      let walk = try whole.walk(given)
      let short = try deciding.walk(given)
      let isRight = walk.nodes.map { whole.nodes[$0].question } == replay.path && walk.end == end && short.end == end
      let isShort = short.nodes.allSatisfy { replay.path.contains(deciding.nodes[$0].question) }
      if !isRight || !isShort { lost.append(given) }
      met.formUnion(walk.nodes)
      shortMet.formUnion(short.nodes)
      ends.insert(end)
    }
    #expect(lost.isEmpty)
    // So many people come everywhere: nothing in the graphs was left untried.
    #expect(met == Set(whole.nodes.indices))
    #expect(shortMet == Set(deciding.nodes.indices))
    #expect(ends == Set(whole.ends))
    #expect(ends == Set(deciding.ends))
  }

  @Test(arguments: days) func `every answer to a question has one edge`(day: String) throws {
    let adviser = try Adviser.shipped("it", on: day)
    let all = adviser.pack.interview.questions.mapValues(\.answers)
    for extent in [InterviewGraph.Extent.everyQuestion, .decidingQuestions] {
      for node in InterviewGraph(adviser.pack.interview, on: adviser.day, extent).nodes {
        let answers = try #require(all[node.question])
        #expect(answers.allSatisfy { answer in node.edges.count { $0.answers.contains(answer) } == 1 })
        #expect(node.edges.allSatisfy { edge in answers.contains(where: edge.answers.contains) })
      }
    }
  }

  @Test func `on the day on which a rule ends another graph is drawn`() throws {
    let pictures = try ShippedGraphTests.days.map { day in
      let adviser = try Adviser.shipped("it", on: day)
      return InterviewGraph(adviser.pack.interview, on: adviser.day, .decidingQuestions)
    }
    #expect(pictures[0] == pictures[1])
    #expect(pictures[1] != pictures[2])
    #expect(pictures[2] == pictures[3])
  }

  @Test(arguments: ShippedGraphTests.days, Shipped.reportLanguages)
  func `every edge says its answer, in every drawing`(day: String, language: String) throws {
    let adviser = try Adviser.shipped(language, on: day)
    for extent in [InterviewGraph.Extent.everyQuestion, .decidingQuestions] {
      let graph = InterviewGraph(adviser.pack.interview, on: adviser.day, extent)
      let edgeCount = graph.nodes.map(\.edges.count).reduce(0, +)
      let word = #/[\p{L}\d]/#
      let drawn = try adviser.graphDOT(extent).matches(of: #/(?m)^  (\w+) -> (\w+) \[label="([^"]*)"\]$/#)
      #expect(drawn.count == edgeCount)
      #expect(drawn.allSatisfy { $0.3.contains(word) })
      let chart = try adviser.graphMermaid(extent).matches(of: #/(?m)^  (\w+) -->\|"([^"]*)"\| (\w+)$/#)
      #expect(chart.count == edgeCount)
      #expect(chart.allSatisfy { $0.2.contains(word) })
      #expect(chart.map(\.1) == drawn.map(\.1))
      #expect(chart.map(\.3) == drawn.map(\.2))
      let lines = try adviser.graphText(extent).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 })
      #expect(lines.count { $0.contains("→") } == edgeCount)
      #expect(lines.allSatisfy { !$0.contains(#/^ *→/#) })
    }
  }
}

extension Question {
  /// Everything that it can be answered.
  fileprivate var answers: [Answer] {
    switch kind {
    case .one(let options): options.map { .option($0.id) }
    case .several(let options):
      options.reduce([[]]) { sets, option in sets + sets.map { $0 + [option.id] } }.map { .options($0) }
    case .integer(let range, let acceptsUnknown): range.map { .number($0) } + (acceptsUnknown ? [.unknown] : [])
    }
  }
}

extension InterviewGraph {
  /// The nodes to which answers lead, and the end.
  fileprivate func walk(_ answers: Answers) throws -> (nodes: [Int], end: Target) {
    var met: [Int] = []
    var target = start
    while case .node(let index) = target {
      met.append(index)
      let answer = try #require(answers[nodes[index].question])
      target = try #require(nodes[index].edges.first { $0.answers.contains(answer) }).target
    }
    return (met, target)
  }
}
