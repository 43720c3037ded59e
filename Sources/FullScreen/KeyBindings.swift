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
    // The key of paper; on the page of keys it means the questions.
    Binding(command: .questions, keys: [], names: [.sign("p")], label: .doQuestions),
    Binding(command: .otherWays, keys: [.character("a")], names: [.sign("a")], label: .doOtherWays),
    Binding(command: .nextPerson, keys: [.character("n")], names: [.sign("n")], label: .doNextPerson),
    Binding(command: .family, keys: [.character("f")], names: [.sign("f")], label: .doFamily),
    Binding(command: .danger, keys: [.character("!")], names: [.sign("!")], label: .doDanger),
    Binding(command: .language, keys: [.character("l")], names: [.sign("l")], label: .doLanguage),
    Binding(command: .help, keys: [.character("?"), .function(1)], names: [.sign("?"), .sign("F1")], label: .doHelp),
    Binding(
      command: .blank, keys: [.character("b"), .function(2)], names: [.sign("b"), .sign("F2")], label: .doBlank),
    Binding(
      command: .stop, keys: [.character("q"), .control("c")], names: [.sign("q"), .sign("Ctrl-C")], label: .doStop),
    Binding(
      command: .edit, keys: [.delete] + "aeukw".map(Key.control), names: [.sign("Ctrl-A E U K W")], label: .doEdit),
    Binding(command: .complete, keys: [], names: [.sign("Tab")], label: .doComplete),
    Binding(command: .repaint, keys: [.control("l")], names: [.sign("Ctrl-L")], label: .doRepaint),
    Binding(command: .suspend, keys: [.control("z")], names: [.sign("Ctrl-Z")], label: .doSuspend),
  ]

  /// The command of a key.
  static func command(for key: Key) -> Command? { bindings.first { $0.keys.contains(key) }?.command }

  /// The sign on the first key of a command; empty where it has none.
  static func sign(of command: Command) -> String {
    guard case .sign(let sign) = bindings.first(where: { $0.command == command })?.names.first else { return "" }
    return sign
  }

  private static func name(_ name: Name, _ words: Strings<WizardPhrase>) -> String {
    switch name {
    case .sign(let sign): sign
    case .word(let phrase): words.text(phrase)
    }
  }

  /// The commands of a page that matter most, in one line: the cover and the page of keys always stand there, and of the
  /// others as many as have room, at most four.
  static func legend(of page: Page, width: Int, words: Strings<WizardPhrase>) -> String {
    let last = page.commands.filter { $0 == .blank || $0 == .help }
    let first = page.commands.filter { !last.contains($0) }.prefix(mostInLegend)
    let end = last.compactMap { entry(of: $0, page, words) }
    var told: [String] = []
    for command in first {
      guard let entry = entry(of: command, page, words) else { continue }
      let line = (told + [entry] + end).joined(separator: legendGap)
      if line.columns > width { break }
      told.append(entry)
    }
    return (told + end).joined(separator: legendGap)
  }

  private static let mostInLegend = 4
  private static let legendGap = "   "

  private static func entry(of command: Command, _ page: Page, _ words: Strings<WizardPhrase>) -> String? {
    guard let binding = bindings.first(where: { $0.command == command }),
      // Where letters are written, those that are keys elsewhere have another one.
      let first = page.writes(command) ? binding.names.last : binding.names.first
    else { return nil }
    let count = min(9, page.rows.count)
    let isChoice = command == .choose || command == .toggle
    let key = isChoice ? (count > 1 ? "1–\(count)" : "1") : name(first, words)
    return "\(key) \(words.text(binding.label))"
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

extension Page {
  /// Whether the first key of a command is a letter that is written here.
  fileprivate func writes(_ command: Command) -> Bool {
    switch content {
    case .path: command == .blank || command == .help
    case .directory: command == .blank
    default: false
    }
  }
}
