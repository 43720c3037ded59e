/// A part of a page, before its size is known: gaps count in ems, so that they shrink with the letters.
indirect enum Piece: Hashable, Sendable {
  /// A paragraph.
  case text(StyledText)
  /// Pieces under each other with a gap between them, in ems.
  case stack([Piece], gap: Double)
  /// Pieces side by side; lines of text stand on one line.
  case table(Table)
  /// A piece in a frame.
  case frame(Piece, Border)
  /// A sign that is drawn: every printer has it, whatever its letters.
  case mark(Mark)
  /// A sign as large as this, in ems.
  case sign(Mark, side: Double)
  /// A piece in letters that are larger or smaller than those around it.
  case scaled(Piece, by: Double)
  /// A line across, in points.
  case rule(Double, isGrey: Bool)
  /// What a telephone reads.
  case code(String, side: Double)
  /// A line to write on, behind a label that stands on it.
  case pen(label: Piece, height: Double)
  /// A framed field to write on, as high as this in points, with its label in the corner.
  case field(label: Piece, height: Double)
  /// A piece of a kind that programs read aloud by.
  case tagged(Tag, Piece)
}

/// A sign that is drawn.
enum Mark: Hashable, Sendable {
  case warning, dash, dot
  /// Where to go, when, whom to call, what to bring.
  case pin, clock, handset, bag
}

/// What a piece is, as PDF names it (ISO 32000-1, 14.8.4).
enum Tag: String, Hashable, Sendable {
  case document = "Document", title = "H1", heading = "H2", paragraph = "P", figure = "Figure", span = "Span"
  case list = "L", listItem = "LI"
  case table = "Table", tableRow = "TR", tableCell = "TD"
}

/// A frame: its line in points, the room inside it in ems.
struct Border: Hashable, Sendable {
  let line: Double
  let padding: Double
}

/// Rows of cells that share their columns.
struct Table: Hashable, Sendable {
  /// How wide a column is.
  enum Width: Hashable, Sendable {
    /// A part of what the others leave; as wide as the widest cell, but no wider than this part of the whole.
    case share(Double), natural(atMost: Double)
    /// In ems; in points.
    case ems(Double), points(Double)
  }

  var columns: [Width]
  var rows: [[Piece]]
  /// Between columns and between rows, in ems.
  var columnGap = 0.8
  var rowGap = 0.15
  /// A thin line between columns.
  var isRuled = false
  /// Whether its columns go from right to left; nil where they go as the page does.
  var isMirrored: Bool?
  /// Whether programs hear of it as a table.
  var isTagged = false
}

extension Piece {
  /// Pieces side by side, a row of a table that has but one.
  static func columns(_ cells: [(Table.Width, Piece)], gap: Double = 0.8) -> Piece {
    .table(Table(columns: cells.map(\.0), rows: [cells.map(\.1)], columnGap: gap))
  }

  /// Nothing to see.
  static let nothing = Piece.stack([], gap: 0)

  /// Whether there is nothing to see.
  var isEmpty: Bool {
    switch self {
    case .stack(let pieces, _): pieces.allSatisfy(\.isEmpty)
    case .text(let text): text.runs.isEmpty
    case .tagged(_, let piece), .scaled(let piece, _): piece.isEmpty
    default: false
    }
  }
}
