import Frames
import Texts
import Wizard

extension KeyBindings {
  /// What a key means on a page of this size, or nil where nothing happened.
  static func action(for event: Event, on page: Page, size: Size) -> Action? {
    switch event {
    case .hungUp: .terminalVanished
    case .momentCame, .resized: nil
    case .paste(let text): page.content == .blank ? .uncovered : .pasted(text)
    case .key(let key):
      if page.content == .blank {
        .uncovered
      } else if FrameRenderer.isTooSmall(size) {
        command(for: key) == .stop ? .leftAtOnce : nil
      } else {
        action(for: key, on: page)
      }
    }
  }

  /// How far a key scrolls what is read; nil where it scrolls nothing.
  static func scroll(for key: Key) -> Scroll? {
    switch command(for: key) {
    case .toggle: return .screens(1)
    case .move, .ends, .scroll: break
    default: return nil
    }
    switch key {
    case .up, .character("k"): return .lines(-1)
    case .down, .character("j"): return .lines(1)
    case .pageUp: return .screens(-1)
    case .home: return .first
    case .end: return .last
    default: return .screens(1)
    }
  }

  private static func action(for key: Key, on page: Page) -> Action {
    if let edit = edit(for: key, in: page) { return .edited(edit) }
    switch (page.content, key) {
    case (.path, .character(let character)): return .typed(character)
    case (.path, .tab): return .completionRequested
    // No word has these: they keep their meaning.
    case (.directory, .character(let character)) where !"?/!".contains(character): return .typed(character)
    case (.path, .backspace), (.number, .backspace), (.directory, .backspace): return .erased
    case (_, .character(let character)):
      guard let digit = character.telephoneDigit else { break }
      if case .number = page.content { return .typed(digit) }
      if let row = page.rows.firstIndex(where: { $0.key == String(digit) }) { return .optionPicked(row + 1) }
      if let option = digit.wholeNumberValue, option > 0 { return .optionPicked(option) }
    default: break
    }
    return command(for: key).map { action(for: $0, key) } ?? .keyWithoutUse
  }

  private static func action(for command: Command, _ key: Key) -> Action {
    switch command {
    case .move, .ends, .scroll: moved(key)
    case .toggle: .toggled
    case .accept: .accepted
    case .unknown: .unknownPicked
    case .back: .backRequested
    case .review: .reviewRequested
    case .why: .whyRequested
    case .directory: .directoryRequested
    case .paper: .paperRequested
    case .nextPerson: .nextPersonRequested
    case .help: .helpRequested
    case .blank: .blankRequested
    case .stop: key == .control("c") ? .interrupted : .stopRequested
    case .repaint: .repaintRequested
    case .suspend: .suspendRequested
    case .filter: .filterRequested
    case .otherWays: .otherWaysRequested
    case .family: .familyRequested
    case .danger: .dangerRequested
    case .language: .languageRequested
    case .choose, .type, .search, .edit, .complete, .questions: .keyWithoutUse
    }
  }

  /// How a key edits the text in the field of a page; nil where it does something else, or nothing.
  private static func edit(for key: Key, in page: Page) -> EditedLine.Edit? {
    switch (page.content, key) {
    // A number has a few digits, which are taken back at its end.
    case (.number, .control("u")), (.number, .control("w")): return .eraseToStart
    case (.path, _): break
    // In an empty field, and once the arrows have left it for the list, these keep their meaning.
    case (.directory(let list), .left), (.directory(let list), .right), (.directory(let list), .home),
      (.directory(let list), .end):
      guard list.isTyping, !list.entry.isEmpty else { return nil }
    case (.directory, _): break
    default: return nil
    }
    return edits[key]
  }

  private static let edits: [Key: EditedLine.Edit] = [
    .left: .left, .right: .right, .home: .start, .end: .end, .delete: .eraseUnder, .control("a"): .start,
    .control("e"): .end, .control("u"): .eraseToStart, .control("k"): .eraseToEnd, .control("w"): .eraseWord,
  ]

  private static func moved(_ key: Key) -> Action {
    switch key {
    case .up, .character("k"): .focusMoved(.by(-1))
    case .pageUp: .focusMoved(.by(-5))
    case .pageDown: .focusMoved(.by(5))
    case .home: .focusMoved(.first)
    case .end: .focusMoved(.last)
    default: .focusMoved(.by(1))
    }
  }
}
