import Foundation
import Frames

extension Frame {
  /// The screen as a picture (SVG), as a terminal with a dark background shows it.
  var picture: String {
    let (cell, line, margin) = (9.0, 20.0, 12.0)
    let width = Double(size.columns) * cell + 2 * margin
    let height = Double(size.rows) * line + 2 * margin
    let texts = rows.enumerated().flatMap { row, cells in
      Frame.runs(of: cells).map { run in
        let (x, y) = (margin + Double(run.column) * cell, margin + Double(row) * line + 15)
        let length = Double(run.text.count) * cell
        return """
            <text x="\(x)" y="\(y)" textLength="\(length)" \(run.style.look)>\(run.text.escaped)</text>
          """
      }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" font-family="DejaVu Sans Mono, monospace" \
      font-size="15" xml:space="preserve">
        <rect width="\(width)" height="\(height)" rx="8" fill="#1b1f24"/>
      \(texts.joined(separator: "\n"))
      </svg>
      """
  }

  /// Stretches of one look; the spaces around them are not drawn.
  private static func runs(of cells: [Cell]) -> [(column: Int, text: String, style: Style)] {
    var runs: [(column: Int, text: String, style: Style)] = []
    for (column, cell) in cells.enumerated() {
      guard let character = cell.character else { continue }
      if let last = runs.last, last.style == cell.style, last.column + last.text.count == column {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append((column, String(character), cell.style))
      }
    }
    return runs.compactMap { run in
      let text = run.text.drop { $0 == " " }
      let trimmed = String(text.reversed().drop { $0 == " " }.reversed())
      return trimmed.isEmpty ? nil : (run.column + run.text.count - text.count, trimmed, run.style)
    }
  }
}

extension Style {
  fileprivate var look: String {
    let fill =
      switch color {
      case .red: "#ff7b72"
      case .green: "#7ee787"
      case .yellow: "#e3b341"
      case .blue: "#79c0ff"
      case .magenta: "#d2a8ff"
      case .cyan: "#76e3ea"
      case nil: isDim ? "#8b949e" : "#e6edf3"
      }
    return "fill=\"\(fill)\"" + (isBold ? " font-weight=\"bold\"" : "")
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
