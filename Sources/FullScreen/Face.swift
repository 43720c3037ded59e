package import Frames
package import Packs
package import Texts
package import Wizard

/// The wizard's face on a whole screen: what it shows of a page, what a key means there, and how far down each page was
/// read.
///
/// How far a page was scrolled is the screen's own: a reader of lines has nothing to scroll.
package struct Face: Sendable {
  /// The first line shown of the pages that were scrolled, by their visits.
  private var offsets: [Int: Int] = [:]
  /// When Backspace was pressed last.
  private var lastBackspace: Duration?

  /// How soon a Backspace comes behind another where the key is held; a finger that presses again is slower.
  private static let pace = Duration.milliseconds(200)

  /// A face that has shown nothing yet.
  package init() {}

  /// The frame of a page.
  ///
  /// - Parameter words: the program's own words in the language of the screen.
  package func frame(_ page: Page, _ words: Strings<WizardPhrase>, _ size: Size) -> Frame {
    FrameRenderer(words: words).frame(page, size, scrolled: offset(of: page))
  }

  /// What a key means on a page of this size; nil where it only moved the screen, or nothing happened.
  ///
  /// Going back with Backspace takes a fresh press: who holds it to empty a field would else walk out of the page, and
  /// through the whole interview.
  ///
  /// - Parameter moment: when it happened, by a clock that never goes back.
  package mutating func action(
    for event: Event, on page: Page, _ words: Strings<WizardPhrase>, _ size: Size, at moment: Duration
  ) -> Action? {
    if event == .key(.backspace), isHeld(at: moment), page.content != .blank, page.entry?.isEmpty != false {
      return page.entry == nil ? nil : .erasedTooFar
    }
    if case .key(let key) = event, page.isRead, page.content != .blank, !FrameRenderer.isTooSmall(size),
      let scroll = KeyBindings.scroll(for: key)
    {
      let layout = ScreenLayout(page: page, size: size, words: words, scrolled: offset(of: page))
      offsets[page.visit] = layout.offset(after: scroll)
      return nil
    }
    return KeyBindings.action(for: event, on: page, size: size)
  }

  /// Whether a Backspace comes too soon after another to be pressed anew; from now on it is the last one.
  private mutating func isHeld(at moment: Duration) -> Bool {
    defer { lastBackspace = moment }
    return lastBackspace.map { moment - $0 < Face.pace } ?? false
  }

  /// Forgets what was shown.
  package mutating func forget() { offsets = [:] }

  func offset(of page: Page) -> Int { offsets[page.visit] ?? 0 }
}

extension Page {
  /// Whether the page is read rather than chosen from.
  var isRead: Bool {
    switch content {
    case .text, .result, .service, .keys, .blank: true
    case .one, .several, .number, .list, .path, .directory: false
    }
  }

  /// Whether what is pressed goes into a field.
  var isTyping: Bool {
    switch content {
    case .number, .path: true
    case .directory(let list): list.isTyping
    case .one, .several, .list, .text, .result, .service, .keys, .blank: false
    }
  }

  /// What is typed in its field so far; nil where it has none.
  var entry: String? {
    switch content {
    case .number(let field): field.entry
    case .path(let field): field.entry
    case .directory(let list): list.entry
    case .one, .several, .list, .text, .result, .service, .keys, .blank: nil
    }
  }

  /// The row that must be in sight: the field's while somebody types, else the focused one.
  var focusedItem: Int? { isTyping ? PageLines.fieldItem : focus }
}
