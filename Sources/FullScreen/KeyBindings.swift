import Frames
package import Packs
import TerminalText
package import Texts
import Wizard

/// The one table of keys: what is handled, the legend, the page of keys and the README's list come from it.
package enum KeyBindings {
  /// A command with its keys.
  struct Binding: Sendable {
    let command: Command
    let keys: [Key]
    /// The keys by name, as people read them.
    let names: [Name]
    /// What it does, in a word or two.
    let label: WizardPhrase
  }

  /// A key's name: as it is printed on it, or a word that differs between languages.
  enum Name: Sendable {
    case sign(String), word(WizardPhrase)
  }

  static let bindings: [Binding] = [
    Binding(command: .choose, keys: [], names: [.sign("1–9")], label: .doChoose),
    Binding(command: .toggle, keys: [.character(" ")], names: [.sign("1–9"), .word(.keySpace)], label: .doToggle),
    Binding(command: .type, keys: [], names: [.word(.keyDigits)], label: .doType),
    Binding(command: .search, keys: [], names: [.sign("a–z 0–9")], label: .doSearch),
    Binding(
      command: .move, keys: [.up, .down, .character("k"), .character("j")], names: [.sign("↑↓"), .sign("k j")],
      label: .doMove),
    Binding(command: .ends, keys: [.home, .end], names: [.sign("Home"), .sign("End")], label: .doEnds),
    Binding(
      command: .scroll, keys: [.pageUp, .pageDown], names: [.sign("↑↓"), .word(.keyPages)], label: .doScroll),
    Binding(command: .accept, keys: [.enter], names: [.word(.keyEnter)], label: .doAccept),
    Binding(command: .unknown, keys: [.character("u")], names: [.sign("u")], label: .doUnknown),
    Binding(
      command: .back, keys: [.escape, .left, .backspace], names: [.word(.keyEscape), .sign("←")], label: .doBack),
    Binding(command: .review, keys: [.character("r")], names: [.sign("r")], label: .doReview),
    Binding(command: .why, keys: [.character("w")], names: [.sign("w")], label: .doWhy),
    Binding(command: .directory, keys: [.character("/")], names: [.sign("/")], label: .doDirectory),
    Binding(command: .filter, keys: [.tab], names: [.sign("Tab")], label: .doFilter),
    Binding(command: .paper, keys: [.character("p")], names: [.sign("p")], label: .doPaper),
    Binding(command: .nextPerson, keys: [.character("n")], names: [.sign("n")], label: .doNextPerson),
    Binding(command: .help, keys: [.character("?"), .function(1)], names: [.sign("?"), .sign("F1")], label: .doHelp),
    Binding(command: .blank, keys: [.character("b")], names: [.sign("b")], label: .doBlank),
    Binding(
      command: .stop, keys: [.character("q"), .control("c")], names: [.sign("q"), .sign("Ctrl-C")], label: .doStop),
    Binding(command: .repaint, keys: [.control("l")], names: [.sign("Ctrl-L")], label: .doRepaint),
    Binding(command: .suspend, keys: [.control("z")], names: [.sign("Ctrl-Z")], label: .doSuspend),
  ]

  /// The command of a key.
  static func command(for key: Key) -> Command? { bindings.first { $0.keys.contains(key) }?.command }

  private static func name(_ name: Name, _ words: Strings<WizardPhrase>) -> String {
    switch name {
    case .sign(let sign): sign
    case .word(let phrase): words.text(phrase)
    }
  }

  /// The commands of a page on as many rows as they need, at most three.
  static func legend(of page: Page, width: Int, words: Strings<WizardPhrase>) -> [String] {
    let count = min(9, page.rows.count)
    var rows = [""]
    for command in page.commands {
      guard let binding = bindings.first(where: { $0.command == command }), let first = binding.names.first else {
        continue
      }
      let isChoice = command == .choose || command == .toggle
      let key = isChoice ? (count > 1 ? "1–\(count)" : "1") : name(first, words)
      let entry = "\(key) \(words.text(binding.label))"
      let row = rows[rows.count - 1]
      if row.isEmpty {
        rows[rows.count - 1] = entry
      } else if row.columns + 3 + entry.columns <= width {
        rows[rows.count - 1] += "   " + entry
      } else if rows.count < 3 {
        rows.append(entry)
      }
    }
    return rows
  }

  /// All keys with what they do, for the page of keys.
  static func lines(width: Int, words: Strings<WizardPhrase>) -> [StyledLine] {
    table(words: words).flatMap { keys, label in RichText(label).lines(behind: keys.padded(to: 16), width: width) }
  }

  /// All keys with what they do, row by row.
  package static func rows(words: Strings<WizardPhrase>) -> [[String]] {
    table(words: words).map { [$0.keys, $0.label] }
  }

  private static func table(words: Strings<WizardPhrase>) -> [(keys: String, label: String)] {
    bindings.map { binding in
      (binding.names.map { name($0, words) }.joined(separator: "  "), words.text(binding.label))
    }
  }
}
