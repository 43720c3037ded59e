package import CivilTime
package import Interviews
import OrderedCollections

/// The questions of an interview on one day as a graph: where each answer leads, up to the recommended route.
///
/// It is exact and as small as exactness allows: a question stands in it more than once only where different things
/// follow, and every way through it asks what a replay asks, in the same order.
package struct InterviewGraph: Hashable, Sendable {
  /// Which questions stand in it.
  package enum Extent: Hashable, Sendable {
    /// All that are asked.
    case everyQuestion
    /// Only those whose answers decide which route is recommended.
    case decidingQuestions
  }

  /// Where an answer leads.
  package enum Target: Hashable, Sendable {
    /// To the question of a node, by its place in `nodes`.
    case node(Int)
    /// To the end: this route is recommended.
    case route(Route.ID)
    /// To the end, without a route: a fault of the pack.
    case noRoute
  }

  /// A question that is asked, and where its answers lead.
  package struct Node: Hashable, Sendable {
    /// The question.
    package let question: Question.ID
    /// Its answers, in the order of the options or numbers: every answer belongs to exactly one edge.
    package let edges: [Edge]
  }

  /// Answers that lead to the same.
  package struct Edge: Hashable, Sendable {
    /// The answers.
    package let answers: AnswerGroup
    /// Where they lead.
    package let target: Target
  }

  /// The questions, each in the order in which one meets it who follows the first answer first.
  package let nodes: [Node]
  /// Where everybody begins.
  package let start: Target

  /// The ends that somebody comes to, in the order of meeting them.
  package var ends: [Target] {
    var ends: OrderedSet<Target> = []
    for target in [start] + nodes.flatMap({ $0.edges.map(\.target) }) {
      if case .node = target { continue }
      ends.append(target)
    }
    return Array(ends)
  }

  /// The graph of an interview on a day.
  ///
  /// Its conditions read answers to earlier questions alone, and none needs itself: who reads a pack has checked that.
  package init(_ interview: Interview, on day: CivilDate, _ extent: Extent = .everyQuestion) {
    var rules = RuleFormulas(interview, day: day)
    let diagram = rules.recommended(order: Array(rules.space.variables.indices))
    let merger = GraphMerger(diagram, rules.space, extent)
    let routes = interview.routes.keys
    var places: [Int: Int] = [:]
    var nodes: [Node] = []
    func target(_ number: Int) -> Target {
      guard let question = merger.question(number) else {
        return number < routes.count ? .route(routes[number]) : .noRoute
      }
      if let place = places[number] { return .node(place) }
      let place = nodes.count
      places[number] = place
      nodes.append(Node(question: question, edges: []))
      let edges = merger.edges(number).map { Edge(answers: $0.answers, target: target($0.next)) }
      nodes[place] = Node(question: question, edges: edges)
      return .node(place)
    }
    start = target(merger.root)
    self.nodes = nodes
  }
}
