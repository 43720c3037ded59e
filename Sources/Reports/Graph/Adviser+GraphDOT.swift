import Advice
import OrderedCollections
package import Packs
package import Proofs
import TerminalText
package import Texts

extension Adviser {
  /// The interview on the adviser's day in the DOT language of Graphviz (https://graphviz.org/doc/info/lang.html).
  package func graphDOT(
    _ extent: InterviewGraph.Extent = .everyQuestion, _ reports: Strings<ReportPhrase>
  ) -> String {
    let graph = InterviewGraph(pack.interview, on: day, extent)
    let labels = GraphLabels(adviser: self, reports: reports)
    let names = GraphNames(graph)
    var lines = [
      "digraph interview {",
      "  graph [label=\(labels.caption.dot), labelloc=t, fontname=Helvetica, ranksep=0.35, nodesep=0.2]",
      "  node [shape=box, style=rounded, fontname=Helvetica, fontsize=13]",
      "  edge [fontname=Helvetica, fontsize=11]",
    ]
    for (index, node) in graph.nodes.enumerated() {
      lines.append("  \(names[.node(index)]) [label=\(labels.title(of: node.question).wrapped(to: 22).dot)]")
    }
    for end in graph.ends {
      let title = labels.title(ofEnd: end)?.wrapped(to: 22).dot ?? "\"\""
      lines.append("  \(names[end]) [label=\(title), style=bold, peripheries=2]")
    }
    for (index, node) in graph.nodes.enumerated() {
      for edge in node.edges {
        let label = labels.label(of: edge.answers, to: node.question).wrapped(to: 16).dot
        lines.append("  \(names[.node(index)]) -> \(names[edge.target]) [label=\(label)]")
      }
    }
    return (lines + ["}"]).map { $0 + "\n" }.joined()
  }
}

extension String {
  /// The text in quotes: nothing in it is an escape of Graphviz or a character of HTML by its name.
  fileprivate var dot: String { [self].dot }
}

extension [String] {
  /// The lines in quotes, as one label.
  fileprivate var dot: String {
    let lines = map {
      $0.replacing("&", with: "&amp;").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    return "\"\(lines.joined(separator: "\\n"))\""
  }
}
