import Frames
import Packs
import Sheets
import TerminalText
import Texts
import Wizard

/// Turns what the answers lead to into lines, what presses most first.
///
/// In one column, or side by side where the screen is wide: then what to do stands on the left, and whom to turn to and
/// what is good to know on the right, so that nothing that presses stands right of what presses less.
struct SheetLines {
  let outcome: Page.Outcome
  let width: Int
  /// The program's own words in the language of the screen.
  let words: Strings<WizardPhrase>

  /// From here on two columns are each wide enough for a sentence.
  static let widthOfTwoColumns = 110
  private static let gap = 4

  private var sheet: Sheet { outcome.sheet }
  /// Long sentences tire the eye; wider screens leave the rest free.
  private var textWidth: Int { min(width, 96) }

  var lines: [StyledLine] {
    let foot = sheet.foot.flatMap { $0.lines(width: textWidth, Theme.quiet) }
    return glance + above + (isWide ? beside : column(of: { $0 != .whole }, width: textWidth))
      + (foot.isEmpty ? [] : [StyledLine()] + foot)
  }

  private var isWide: Bool { width >= SheetLines.widthOfTwoColumns }

  /// What is seen first: what is urgent, the door, why, the directions, and what else there is.
  private var glance: [StyledLine] {
    let pressing = urgent + sheet.title.lines(width: textWidth, Theme.title)
    let reasons = sheet.reasons.isEmpty ? [] : sheet.reasons.lines(width: textWidth, Theme.quiet)
    guard let directions = sheet.directions else { return pressing + reasons }
    // Where something is urgent, every row of the first screen counts.
    return pressing + reasons + (urgent.isEmpty ? [StyledLine()] : [])
      + DirectionsLines(directions: directions, width: textWidth, words: words).lines + counts
  }

  /// Every urgent note, and whom to call in the danger that was named.
  private var urgent: [StyledLine] {
    let notes = sheet.blocks.flatMap(\.notes).filter { $0.weight == .urgent }
    let numbers = sheet.blocks.filter { $0.part == .danger }.flatMap(\.contacts).compactMap { contact in
      contact.phones.first.map { $0.display + " " + contact.name }
    }
    let told = BlockLines(width: textWidth) { _ in [] }.lines(of: .notes(notes))
    guard !numbers.isEmpty else { return told }
    return told + numbers.joined(separator: " · ").lines(behind: "   ", width: textWidth, Theme.urgent)
  }

  /// How many warnings follow and what about, how many other ways there are, and what else lies below.
  private var counts: [StyledLine] {
    let warnings = sheet.blocks.flatMap(\.notes).filter { $0.weight == .warning }
    let names = warnings.compactMap(\.short).joined(separator: " · ")
    let count = words(.warningsBelow, ["count": "\(warnings.count)"])
    let pressing = (names.isEmpty ? count : count + ": " + names).lines(behind: "! ", width: textWidth, Theme.warning)
    return (warnings.isEmpty ? [] : pressing) + below
  }

  /// The other ways, then the headings of what lies below: as many as one row has room for.
  private var below: [StyledLine] {
    let key = RichText(KeyBindings.sign(of: .otherWays))
    let ways = words(.otherWaysCount, ["key": key, "count": "\(outcome.otherWays)"])
    let start = outcome.otherWays > 0 ? StyledLine(ways, Theme.held) + StyledLine("   ") : StyledLine()
    let headings = parts.filter { !$0.block.heading.isEmpty && $0.block.notes.first?.weight != .warning }.map(\.told)
    guard !headings.isEmpty else { return outcome.otherWays > 0 ? [start] : [] }
    let line = { (count: Int) in
      let isWhole = count == headings.count
      let told = headings.prefix(count).joined(separator: " · ") + (isWhole ? "" : " · …")
      return start + StyledLine("↓ " + told, Theme.quiet)
    }
    let fitting = (1...headings.count).last { line($0).columns <= textWidth }
    return [line(fitting ?? 1)]
  }

  // MARK: Below

  /// A block with the key of the first one in it that has a page.
  private struct Part {
    let block: Block
    let firstKey: Int

    /// Its heading, and how many lie under it where somebody may choose.
    var told: RichText {
      let count = block.contacts.count + block.notes.count
      return count > 0 ? block.heading + ":\u{A0}\(count)" : block.heading
    }
  }

  private var parts: [Part] {
    var key = 1
    return sheet.blocks.filter { !$0.isEmpty && $0.notes.first?.weight != .urgent }.map { block in
      defer { key += block.contacts.count { $0.service != nil } }
      return Part(block: block, firstKey: key)
    }
  }

  private var above: [StyledLine] { column(of: { $0 == .whole }, width: textWidth) }

  private var beside: [StyledLine] {
    let half = (width - SheetLines.gap) / 2
    let left = column(of: { $0 == .left }, width: half)
    let right = column(of: { $0 == .right }, width: width - SheetLines.gap - half)
    return (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : StyledLine()
      let second = row < right.count ? right[row] : StyledLine()
      return second.pieces.isEmpty ? first : first.padded(to: half + SheetLines.gap) + second
    }
  }

  private func column(of isMeant: (Block.Side) -> Bool, width: Int) -> [StyledLine] {
    parts.filter { isMeant($0.block.side) }.flatMap { part in
      let block = part.block
      let heading =
        block.heading.isEmpty
        ? [] : [StyledLine()] + RichText(block.heading.text.uppercased()).lines(width: width, Theme.heading)
      let legend = block.legend.map { $0.lines(width: width, Theme.quiet) } ?? []
      let contacts = ContactLines(width: width, words: words, firstKey: part.firstKey)
      return heading + legend + BlockLines(width: width, contacts: contacts.lines).lines(of: block.content)
    }
  }
}

extension Block {
  /// Where a block stands on a wide screen.
  fileprivate enum Side {
    /// Over both columns; what to do; whom to turn to and what is good to know.
    case whole, left, right
  }

  fileprivate var side: Side {
    switch content {
    case .notes(let notes): notes.contains { $0.weight == .warning } ? .whole : .right
    case .contacts: part == .danger ? .whole : .right
    case .numbers: .right
    case .steps: part == .desk ? .whole : .left
    case .checklist, .exact, .routes, .text, .blanks: .left
    }
  }
}
