import Frames
import Testing

@testable import Terminal

struct KeyDecoderTests {
  /// The events of bytes that come at once, then of waiting in vain.
  private func events(_ texts: String...) -> [Event] {
    var decoder = KeyDecoder(key: CursesKeys.common)
    var events: [Event] = []
    for text in texts {
      for byte in text.utf8 { decoder.take(byte, into: &events) }
      while decoder.patience >= 0 { decoder.giveUpWaiting(into: &events) }
    }
    return events
  }

  private func keys(_ texts: String...) -> [Key?] {
    texts.flatMap { events($0) }.map { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func `letters of any language are the characters typed`() {
    #expect(keys("aß日🙂é") == ["a", "ß", "日", "🙂", "é"].map { .character($0) })
  }

  @Test func `the control keys are the keys they always were`() {
    #expect(keys("\u{03}\u{04}\u{0C}\u{1A}\u{11}") == ["c", "d", "l", "z", "q"].map { .control($0) })
    #expect(keys("\r\n\t\u{08}\u{7F}") == [.enter, .enter, .tab, .backspace, .backspace])
    #expect(keys("\0\u{1C}\u{1F}") == [.unknown, .unknown, .unknown])
  }

  @Test(arguments: ["[", "O"])
  func `arrows Home and End are understood in both forms`(form: String) {
    let expected: [Key] = [.up, .down, .right, .left, .home, .end]
    #expect(zip("ABCDHF", expected).allSatisfy { keys("\u{1B}" + form + String($0)) == [$1] })
  }

  @Test func `keys with numbers are understood`() {
    #expect(
      keys("\u{1B}[1~", "\u{1B}[7~", "\u{1B}[4~", "\u{1B}[8~", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[3~", "\u{1B}[Z")
        == [.home, .home, .end, .end, .pageUp, .pageDown, .delete, .backTab])
  }

  @Test func `F1 to F12 are understood in each of their forms`() {
    let numbered = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].map { "\u{1B}[\($0)~" }
    #expect(numbered.flatMap { keys($0) } == (1...12).map { .function($0) })
    #expect(keys("\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{1B}OS") == (1...4).map { .function($0) })
    #expect(keys("\u{1B}[[A", "\u{1B}[[E") == [.function(1), .function(5)])
  }

  @Test func `the digits of a keypad are digits in any mode`() {
    #expect(keys("\u{1B}Op", "\u{1B}Oy", "\u{1B}OM") == [.character("0"), .character("9"), .enter])
  }

  @Test func `Esc alone is Esc as often as it is pressed`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}", "a") == [.escape, .character("a")])
  }

  @Test(arguments: [
    "\u{1B}x", "\u{1B}é", "\u{1B}日", "\u{1B}\r", "\u{1B}[25~", "\u{1B}[1;5A", "\u{1B}[200;1R", "\u{1B}O5P",
    "\u{1B}[?1;2c", "\u{1B}\u{1B}[A", "\u{1B}\u{1B}x", "\u{1B}]11;rgb:0/0/0\u{07}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[M !!", "\u{1B}[<0;3;4M", "\u{1B}[201~", "\u{1B}[97;5u", "\u{1B}[", "\u{1B}[2", "\u{1B}P", "\u{1B}[E",
  ])
  func `what is no known key is one unknown key and never Esc or letters`(bytes: String) {
    #expect(keys(bytes) == [.unknown])
  }

  @Test func `a sequence may come in pieces`() {
    var decoder = KeyDecoder(key: CursesKeys.common)
    var events: [Event] = []
    var patience: [Int32] = []
    for byte in "\u{1B}[5~".utf8 {
      decoder.take(byte, into: &events)
      patience.append(decoder.patience)
    }
    #expect(events == [.key(.pageUp)])
    #expect(patience == [25, 250, 250, -1])
  }

  /// The events of pieces, each a tenth of a second too late for its terminal to have sent it at once.
  private func slowly(_ pieces: String...) -> [Event] {
    var decoder = KeyDecoder(key: CursesKeys.common)
    var events: [Event] = []
    for piece in pieces {
      for byte in piece.utf8 { decoder.take(byte, into: &events) }
      if decoder.patience >= 0, decoder.patience <= 25 { decoder.giveUpWaiting(into: &events) }
    }
    while decoder.patience >= 0 { decoder.giveUpWaiting(into: &events) }
    return events
  }

  @Test(arguments: [("B", Key.down), ("A", .up), ("5~", .pageUp)])
  func `an arrow that comes in two pieces over a slow line is no step back`(rest: String, key: Key) {
    #expect(slowly("\u{1B}", "[\(rest)") == [.key(key)])
    #expect(slowly("\u{1B}", "[", rest) == [.key(key)])
  }

  @Test func `the keypad over a slow line is no step back either`() {
    #expect(slowly("\u{1B}", "Oq") == [.key(.character("1"))])
  }

  @Test func `Esc and a key pressed soon after it are two keys`() {
    #expect(slowly("\u{1B}", "1") == [.key(.escape), .key(.character("1"))])
    #expect(slowly("\u{1B}", "\u{1B}", "é") == [.key(.escape), .key(.escape), .key(.character("é"))])
  }

  @Test func `Esc alone is waited for a tenth of a second in all`() {
    var decoder = KeyDecoder(key: CursesKeys.common)
    var events: [Event] = []
    var waited: Int32 = 0
    decoder.take(0x1B, into: &events)
    while events.isEmpty {
      waited += decoder.patience
      decoder.giveUpWaiting(into: &events)
    }
    #expect(waited == 100 && events == [.key(.escape)])
  }

  @Test func `a broken sequence does not swallow the key after it`() {
    #expect(keys("\u{1B}[2\u{1B}[A") == [.unknown, .up])
    #expect(keys("\u{1B}[2\u{03}") == [.unknown, .control("c")])
  }

  @Test func `bytes that are not UTF-8 are unknown and spoil nothing after them`() {
    var decoder = KeyDecoder(key: CursesKeys.common)
    var events: [Event] = []
    for byte: UInt8 in [0xFF, 0xC3, 0x61, 0xE0, 0x80, 0x80, 0xED, 0xA0, 0x80, 0xC2, 0x85, 0x62] {
      decoder.take(byte, into: &events)
    }
    let expected: [Key] = [.unknown, .unknown, .character("a"), .unknown, .unknown, .unknown, .character("b")]
    #expect(events == expected.map { .key($0) })
  }

  @Test func `a paste is one text whatever it contains`() {
    #expect(
      events("\u{1B}[200~abc\r2\r\nd\u{1B}[A\u{03}ß\u{1B}[201~x") == [
        .paste("abc\n2\nd\u{1B}[A\u{03}ß"), .key(.character("x")),
      ])
  }

  @Test func `a paste that never ends is handed over after a while`() {
    #expect(events("\u{1B}[200~abc", "x") == [.paste("abc"), .key(.character("x"))])
  }

  @Test func `a paste is never longer than its limit, and what comes behind it is no key`() {
    let long = String(repeating: "x", count: 3 * KeyDecoder.longestPaste)
    let result = events("\u{1B}[200~\(long)\u{1B}[201~y")
    guard case .paste(let text) = result.first else {
      Issue.record("no paste: \(result.prefix(2))")
      return
    }
    #expect(text.utf8.count <= KeyDecoder.longestPaste && text.utf8.count > KeyDecoder.longestPaste - 10)
    #expect(result.dropFirst() == [.key(.character("y"))])
  }

  @Test func `a paste that does not end never swallows Ctrl-C`() {
    #expect(events("\u{1B}[200~abc\u{03}") == [.paste("abc"), .key(.control("c"))])
    #expect(events("\u{1B}[200~abc\u{03}def\u{03}") == [.paste("abc"), .key(.control("c")), .key(.control("c"))])
    var decoder = KeyDecoder(key: CursesKeys.common)
    var late: [Event] = []
    for byte in "\u{1B}[200~abc".utf8 { decoder.take(byte, into: &late) }
    decoder.giveUpWaiting(into: &late)
    #expect(late == [])
    decoder.take(0x03, into: &late)
    #expect(late == [.paste("abc"), .key(.control("c"))])
  }

  @Test func `a paste that stands still for a moment goes on`() {
    var decoder = KeyDecoder(key: CursesKeys.common)
    var events: [Event] = []
    for piece in ["\u{1B}[200~ab", "c1n", "\u{1B}[201~"] {
      for byte in piece.utf8 { decoder.take(byte, into: &events) }
      if decoder.patience >= 0 { decoder.giveUpWaiting(into: &events) }
    }
    #expect(events == [.paste("abc1n")])
  }

  @Test(arguments: ["\u{1B}]0;", "\u{1B}P1$", "\u{1B}[0", "\u{1B}[M"])
  func `no sequence swallows Ctrl-C, and none fills the memory`(start: String) {
    #expect(events(start + "\u{03}").last == .key(.control("c")))
    #expect(events(start + String(repeating: "1;", count: 50_000) + "\u{03}").last == .key(.control("c")))
  }

  @Test func `nothing pressed means nothing to wait for`() {
    #expect(KeyDecoder(key: CursesKeys.common).patience == -1)
    #expect(events("") == [])
  }
}
