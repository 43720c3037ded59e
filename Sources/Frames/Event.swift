/// A key as a keyboard has it.
package enum Key: Hashable, Sendable {
  /// A character, as typed.
  case character(Character)
  /// A control key with its small letter: `c` for Ctrl-C.
  case control(Character)
  /// A function key, from 1.
  case function(Int)
  /// Keys with a name of their own.
  case enter, escape, backspace, delete, tab, backTab, up, down, left, right, home, end, pageUp, pageDown
  /// A key the program has no use for; it does nothing, and is never taken for another.
  case unknown
}

/// What reaches the program from the terminal.
package enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted; it is text and never a row of keys.
  case paste(String)
  /// The screen has a new size.
  case resized(Size)
  /// The moment has come that was waited for, or the clock was set.
  case momentCame
  /// The terminal is gone; nothing can be shown or read any more.
  case hungUp
}
