import Advice
import Directory
import Frames
import Packs
import Sheets
import TerminalText
import Texts
import Wizard

/// Turns a page into lines of a width, before any of them has a place on the screen.
struct PageLines {
  let page: Page
  let width: Int
  /// The program's own words in the language of the screen.
  let words: Strings<WizardPhrase>

  /// The row of a field, before all rows that can be picked.
  static let fieldItem = -1

  /// Long sentences tire the eye; wider screens leave the rest free.
  private var textWidth: Int { min(width, 96) }

  var lines: [StyledLine] {
    // What presses stands before the title of a result.
    if case .result = page.content { return content }
    return page.title.lines(width: textWidth, Theme.title) + content
  }

  private var content: [StyledLine] {
    switch page.content {
    case .one(let choices): below(choices.help, picked(choices))
    case .several(let choices): below(choices.help, ticked(choices))
    case .number(let field): below(field.help, typed(field.entry, field.entry.count) + unknown(field))
    case .list(let list): below(list.help, rows(list))
    case .directory(let list): DirectoryLines(list: list, width: textWidth).lines
    case .path(let field): below(field.help, typed(field.entry, field.cursor) + sentences(field.paragraphs))
    case .text(let reading): below(reading.help, sentences(reading.paragraphs))
    case .result(let outcome): SheetLines(outcome: outcome, width: width, words: words).lines
    case .service(let card): help(card.audience) + CardLines(card: card, width: width).lines
    case .keys: below(nil, KeyBindings.lines(width: textWidth, words: words))
    case .blank: []
    }
  }

  /// What a page holds, below what is to be known about it.
  private func below(_ text: RichText?, _ lines: [StyledLine]) -> [StyledLine] { help(text) + [StyledLine()] + lines }

  private func help(_ text: RichText?) -> [StyledLine] { text?.lines(width: textWidth, Theme.quiet) ?? [] }

  private func sentences(_ texts: [RichText]) -> [StyledLine] { texts.flatMap { $0.lines(width: textWidth) } }

  private func typed(_ entry: String, _ cursor: Int) -> [StyledLine] {
    FieldLines(entry: entry, cursor: cursor, beginning: "> ", width: width).lines
  }

  private func answered(_ choice: Page.Choice) -> RichText? { choice.isChosen ? words(.answeredBefore) : nil }

  private func picked(_ choices: Page.Choices) -> [StyledLine] {
    choices.all.enumerated().flatMap { index, choice in
      row(choice.label, aside: answered(choice), index, isFocused: index == choices.focus)
    }
  }

  private func ticked(_ choices: Page.Choices) -> [StyledLine] {
    choices.all.enumerated().flatMap { index, choice in
      row(choice.label, box: choice.isChosen ? "[x] " : "[ ] ", index, isFocused: index == choices.focus)
    }
  }

  private func unknown(_ field: Page.NumberField) -> [StyledLine] {
    field.unknown.map { [StyledLine()] + row($0.label, "u", aside: answered($0)) } ?? []
  }

  private func rows(_ list: Page.RowList) -> [StyledLine] {
    let gap = list.paragraphs.isEmpty || list.rows.isEmpty ? [] : [StyledLine()]
    let column = list.isTable ? (list.rows.map(\.label.columns).max() ?? 0) + 2 : 0
    let rows = list.rows.enumerated().flatMap { index, item in
      // In a table the details stand below one another, where the screen is wide enough for both.
      let isTabled = column > 0 && column + PageLines.keyColumns + (item.detail?.columns ?? 0) <= width
      let gap = String(repeating: "\u{A0}", count: max(0, column - item.label.columns))
      let label = isTabled ? item.label + RichText(gap) + (item.detail ?? RichText()) : item.label
      return row(
        label, item.key ?? (index < 9 ? String(index + 1) : " "), aside: isTabled ? nil : item.detail,
        isFocused: index == list.focus, isUseless: item.isUseless, item: index)
    }
    return rows + gap + sentences(list.paragraphs)
  }

  /// A row with its number, which nine keys have.
  private func row(
    _ label: RichText, box: String = "", aside: RichText? = nil, _ index: Int, isFocused: Bool
  ) -> [StyledLine] {
    row(label, index < 9 ? String(index + 1) : " ", box: box, aside: aside, isFocused: isFocused, item: index)
  }

  /// How far a row's words stand from the margin.
  private static let keyColumns = 5

  private func row(
    _ label: RichText, _ key: String, box: String = "", aside: RichText?, isFocused: Bool = false,
    isUseless: Bool = false, item: Int? = nil
  ) -> [StyledLine] {
    let style = isUseless ? Theme.quiet : isFocused ? Theme.focus : .plain
    let label = label + (aside.map { "  (\($0))" } ?? RichText())
    return label.lines(
      behind: "\(isFocused ? ">" : " ") \(key)  \(box)", width: width, style, item: item)
  }
}
