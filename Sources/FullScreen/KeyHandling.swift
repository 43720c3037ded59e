public import Screens
public import Wizard

extension KeyTable {
  /// What a key means on a page of this size, or nil where nothing happened.
  public static func action(for event: Event, on page: Page, size: Size) -> Action? {
    switch event {
    case .hungUp: .terminalVanished
    case .momentCame: nil
    case .resized: nil
    case .paste(let text): page.kind == .blank ? .uncovered : .pasted(text)
    case .key(let key):
      if page.kind == .blank {
        .uncovered
      } else if FrameRenderer.isTooSmall(size) {
        command(for: key) == .stop ? .leftAtOnce : nil
      } else {
        action(for: key, on: page, size: size)
      }
    }
  }

  private static func action(for key: Key, on page: Page, size: Size) -> Action {
    switch (page.kind, key) {
    case (.path, .character(let character)): return .typed(character)
    // No word has these two: they keep their meaning.
    case (.directory, .character(let character)) where character != "?" && character != "/": return .typed(character)
    case (.path, .backspace), (.number, .backspace), (.directory, .backspace): return .erased
    case (.path, .right): return .keyWithoutUse
    case (.number, .character(let character)) where character.isASCII && character.isNumber: return .typed(character)
    case (_, .character(let character)):
      if let digit = character.wholeNumberValue, character.isASCII, digit > 0 { return .optionPicked(digit) }
    default: break
    }
    return command(for: key).map { action(for: $0, key, on: page, size: size) } ?? .keyWithoutUse
  }

  private static func action(for command: Command, _ key: Key, on page: Page, size: Size) -> Action {
    switch command {
    case .move, .ends, .scroll: page.isRead ? scrolled(key, on: page, size: size) : moved(key, on: page)
    case .toggle: page.isRead ? scrolled(.pageDown, on: page, size: size) : .toggled
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
    case .choose, .type, .search: .keyWithoutUse
    }
  }

  private static func moved(_ key: Key, on page: Page) -> Action {
    switch key {
    case .up, .character("k"): .focusMoved(.by(-1))
    case .pageUp: .focusMoved(.by(-5))
    case .pageDown: .focusMoved(.by(5))
    case .home: .focusMoved(.first)
    case .end: .focusMoved(.last)
    default: .focusMoved(.by(1))
    }
  }

  /// The line a long text is scrolled to; never past its end, so that one key back always moves it.
  private static func scrolled(_ key: Key, on page: Page, size: Size) -> Action {
    let layout = PageLayout(page: page, size: size)
    let line: Int =
      switch key {
      case .up, .character("k"): layout.offset - 1
      case .down, .character("j"): layout.offset + 1
      case .pageUp: layout.offset - layout.height + 1
      case .home: 0
      case .end: layout.lastOffset
      default: layout.offset + layout.height - 1
      }
    return .scrolled(min(max(0, line), layout.lastOffset))
  }
}
