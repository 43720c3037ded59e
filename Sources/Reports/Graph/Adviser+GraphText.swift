import Advice
import OrderedCollections
package import Packs
package import Proofs
import TerminalText
package import Texts

extension Adviser {
  /// The interview on the adviser's day as an outline, for people: every question once, with a number, and each answer
  /// with where it leads; what was told before is named by its number alone.
  package func graphText(
    _ extent: InterviewGraph.Extent = .everyQuestion, _ reports: Strings<ReportPhrase>, width: Int = 80
  ) -> String {
    let graph = InterviewGraph(pack.interview, on: day, extent)
    var outline = GraphOutline(graph: graph, labels: GraphLabels(adviser: self, reports: reports), width: width)
    outline.tell()
    return outline.lines.map { $0 + "\n" }.joined()
  }
}

/// An outline, line by line.
private struct GraphOutline {
  let graph: InterviewGraph
  let labels: GraphLabels
  let width: Int
  var lines: [String] = []
  /// How many questions stand in it: they are met in the order of their numbers.
  var told = 0

  mutating func tell() {
    lines = labels.caption.wrapped(to: width) + [""]
    tell(graph.start, behind: "", depth: 0)
  }

  private mutating func tell(_ target: InterviewGraph.Target, behind answer: String, depth: Int) {
    // So deep an interview keeps half a line for its words.
    let indent = String(repeating: "  ", count: min(depth, width / 4))
    let arrow = answer.isEmpty ? "" : "\(answer) → "
    let add = { (lines: inout [String], text: String, width: Int) in
      lines += text.wrapped(to: width - indent.count, hanging: 4).map { indent + $0 }
    }
    guard case .node(let index) = target else {
      add(&lines, arrow + labels.told(end: target), width)
      return
    }
    guard index == told else {
      add(&lines, "\(arrow)\(index + 1)", width)
      return
    }
    told += 1
    let node = graph.nodes[index]
    add(&lines, "\(arrow)\(index + 1). \(labels.title(of: node.question))", width)
    for edge in node.edges {
      tell(edge.target, behind: labels.label(of: edge.answers, to: node.question), depth: depth + 1)
    }
  }
}
