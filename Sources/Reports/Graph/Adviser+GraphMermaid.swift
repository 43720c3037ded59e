import Advice
import OrderedCollections
package import Packs
package import Proofs
import TerminalText
package import Texts

extension Adviser {
  /// The interview on the adviser's day as a flowchart of Mermaid (https://mermaid.js.org/syntax/flowchart.html).
  package func graphMermaid(
    _ extent: InterviewGraph.Extent = .everyQuestion, _ reports: Strings<ReportPhrase>
  ) -> String {
    let graph = InterviewGraph(pack.interview, on: day, extent)
    let labels = GraphLabels(adviser: self, reports: reports)
    let names = GraphNames(graph)
    var lines = ["flowchart TB", "  caption[/\(labels.caption.wrapped(to: 30).mermaid)/]"]
    for (index, node) in graph.nodes.enumerated() {
      lines.append("  \(names[.node(index)])[\(labels.title(of: node.question).wrapped(to: 24).mermaid)]")
    }
    for end in graph.ends {
      lines.append("  \(names[end])[[\(labels.title(ofEnd: end)?.wrapped(to: 30).mermaid ?? "\"\"")]]")
    }
    for (index, node) in graph.nodes.enumerated() {
      for edge in node.edges {
        let label = labels.label(of: edge.answers, to: node.question).wrapped(to: 24).mermaid
        lines.append("  \(names[.node(index)]) -->|\(label)| \(names[edge.target])")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension [String] {
  /// The lines in quotes, as one label.
  fileprivate var mermaid: String { "\"\(map(\.mermaidWords).joined(separator: "<br/>"))\"" }
}

extension String {
  /// The words with whatever Mermaid, HTML or Markdown could obey written as a character's number.
  ///
  /// A number and a full stop, or a dash, at the start of a line would be a list of Markdown.
  fileprivate var mermaidWords: String {
    var isStart = true
    return unicodeScalars.map { scalar in
      defer { isStart = isStart && ("0"..."9").contains(scalar) }
      let isPlain =
        !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " ,'!?/=".unicodeScalars.contains(scalar)
        || !isStart && ".()-".unicodeScalars.contains(scalar)
      return isPlain ? String(scalar) : "#\(scalar.value);"
    }.joined()
  }
}
