import Interviews
import Proofs

/// The names by which the source of a drawing calls its nodes: those of the pack, so that an edit of the pack changes
/// as few lines of it as possible, and the same in every language.
struct GraphNames {
  private var taken: Set<String> = []
  private var nodes: [String] = []
  private var ends: [InterviewGraph.Target: String] = [:]

  init(_ graph: InterviewGraph) {
    for node in graph.nodes { nodes.append(free("q_" + GraphNames.plain(node.question.text))) }
    for end in graph.ends {
      switch end {
      case .node: continue
      case .route(let id): ends[end] = free("r_" + GraphNames.plain(id.text))
      case .noRoute: ends[end] = free("none")
      }
    }
  }

  subscript(target: InterviewGraph.Target) -> String {
    switch target {
    case .node(let index): nodes[index]
    case .route, .noRoute: ends[target] ?? ""
    }
  }

  private mutating func free(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)_\(number)"
      number += 1
    }
    return candidate
  }

  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) ? $0 : "_" }))
  }
}
