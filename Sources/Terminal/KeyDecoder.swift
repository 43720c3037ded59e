internal import Frames

/// Turns the bytes a terminal sends into events.
///
/// ncurses could do so, but takes every sequence it does not know for Esc and some letters; here a sequence is read
/// to its end by the grammar all of them share (ECMA-48), and one without a name is `Key.unknown`.
struct KeyDecoder {
  /// What the next byte belongs to.
  private enum Expecting {
    case anything, restOfCharacter(Int), afterEscape, lateAfterEscape, restOfSequence, more(Int), endOfText
    case endOfPaste, lateInPaste
  }

  private static let escape: UInt8 = 0x1B
  private static let interrupt: UInt8 = 0x03
  /// The longest paste, in bytes, its end included: nobody has more to say to a field, and a file that was pasted by
  /// mistake must not fill the memory.
  static let longestPaste = 64 * 1024
  /// The longest sequence that may still be the name of a key, in bytes.
  private static let longestName = 64
  private static let pasteStart: [UInt8] = [escape] + Array("[200~".utf8)
  private static let pasteEnd: [UInt8] = [escape] + Array("[201~".utf8)

  private let key: ([UInt8]) -> Key?
  private var expecting = Expecting.anything
  private var pending: [UInt8] = []

  /// Begins with no byte pending; the function names the key of a whole sequence.
  init(key: @escaping ([UInt8]) -> Key?) { self.key = key }

  /// How many milliseconds to wait for the next byte before `giveUpWaiting`, -1 for ever.
  ///
  /// Esc is a key and also the beginning of others. What a terminal sends at once arrives within 25 ms of it, and with
  /// that Alt and a key is told from Esc and a key. Over a slow line the rest of an arrow may take longer: a tenth of a
  /// second in all, in which nobody finds Esc late, it is waited for, because an arrow that arrives in two pieces must not
  /// go back a question. A sequence that has begun, and all the more a paste, may take longer still.
  var patience: Int32 {
    switch expecting {
    case .anything: -1
    case .afterEscape: 25
    case .lateAfterEscape: 75
    case .endOfText where pending.count <= 2: 25
    case .restOfCharacter, .restOfSequence, .more, .endOfText: 250
    case .endOfPaste: 250
    case .lateInPaste: 4750
    }
  }

  /// Takes the next byte and adds the events it completes.
  mutating func take(_ byte: UInt8, into events: inout [Event]) {
    switch expecting {
    case .anything: begin(byte, into: &events)
    case .afterEscape: followEscape(byte, into: &events)
    case .lateAfterEscape: followLate(byte, into: &events)
    case .restOfCharacter(let count):
      guard byte & 0xC0 == 0x80 else { return breakOff(at: byte, into: &events) }
      pending.append(byte)
      expecting = .restOfCharacter(count - 1)
      if count == 1 { events.append(.key(finishCharacter())) }
    case .restOfSequence: followSequence(byte, into: &events)
    case .more(let count):
      guard byte >= 0x20 else { return breakOff(at: byte, into: &events) }
      pending.append(byte)
      expecting = .more(count - 1)
      if count == 1 { events.append(.key(finishNamed())) }
    case .endOfText:
      guard byte != Self.interrupt else { return breakOff(at: byte, into: &events) }
      pending.append(byte)
      if byte == 0x07 || pending.suffix(2) == [Self.escape, 0x5C] {
        events.append(.key(finishNamed()))
      } else {
        shorten(to: Self.longestName, keeping: 1)
      }
    case .lateInPaste where byte == Self.interrupt:
      events.append(finishPaste())
      take(byte, into: &events)
    case .endOfPaste, .lateInPaste: followPaste(byte, into: &events)
    }
  }

  /// Ends what was begun, for nothing more has come in time.
  mutating func giveUpWaiting(into events: inout [Event]) {
    switch expecting {
    case .anything: break
    case .afterEscape: expecting = .lateAfterEscape
    case .lateAfterEscape: pressEscape(into: &events)
    case .endOfPaste: giveUpPaste(into: &events)
    case .lateInPaste: events.append(finishPaste())
    case .restOfCharacter, .restOfSequence, .more, .endOfText:
      _ = take()
      events.append(.key(.unknown))
    }
  }

  private mutating func begin(_ byte: UInt8, into events: inout [Event]) {
    switch byte {
    case Self.escape: expect(.afterEscape, after: byte)
    case 0xC2...0xDF: expect(.restOfCharacter(1), after: byte)
    case 0xE0...0xEF: expect(.restOfCharacter(2), after: byte)
    case 0xF0...0xF4: expect(.restOfCharacter(3), after: byte)
    default: events.append(.key(Self.single(byte)))
    }
  }

  /// The key of one byte alone.
  private static func single(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: .unknown
    }
  }

  /// Esc and anything at once is Alt with a key, or the beginning of a sequence; only more Esc are Esc again.
  private mutating func followEscape(_ byte: UInt8, into events: inout [Event]) {
    switch byte {
    case Self.escape: pending.append(byte)
    case UInt8(ascii: "["), UInt8(ascii: "O"): expect(.restOfSequence, after: byte)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      expect(.endOfText, after: byte)
    case 0xC2...0xF4: begin(byte, into: &events)
    default:
      pending.append(byte)
      events.append(.key(finishNamed()))
    }
  }

  /// After a moment only what cannot be meant as a key of its own goes on with Esc.
  private mutating func followLate(_ byte: UInt8, into events: inout [Event]) {
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") { return expect(.restOfSequence, after: byte) }
    pressEscape(into: &events)
    take(byte, into: &events)
  }

  private mutating func pressEscape(into events: inout [Event]) {
    for _ in take() { events.append(.key(.escape)) }
  }

  private mutating func followSequence(_ byte: UInt8, into events: inout [Event]) {
    guard (0x20...0x7E).contains(byte) else { return breakOff(at: byte, into: &events) }
    pending.append(byte)
    shorten(to: Self.longestName, keeping: 1)
    guard byte >= 0x40 else { return }
    if pending == Self.pasteStart {
      pending = []
      expecting = .endOfPaste
    } else if pending.last(2) == "[[" {
      // The Linux console's F1 to F5 go one letter further.
      expecting = .more(1)
    } else if pending.last(2) == "[M", key(pending) == nil {
      // The mouse is never asked for, but a program before may have left it on: button, column, row.
      expecting = .more(3)
    } else {
      events.append(.key(finishNamed()))
    }
  }

  /// The byte cannot go on with what was begun: that is unknown, and the byte begins anew.
  private mutating func breakOff(at byte: UInt8, into events: inout [Event]) {
    _ = take()
    events.append(.key(.unknown))
    take(byte, into: &events)
  }

  private mutating func expect(_ next: Expecting, after byte: UInt8) {
    pending.append(byte)
    expecting = next
  }

  /// Takes bytes out of the middle where there are too many: the last ones say whether the end has come.
  private mutating func shorten(to longest: Int, keeping last: Int) {
    let excess = pending.count - longest
    if excess > 0 { pending.removeSubrange(longest - last..<pending.count - last) }
  }

  private mutating func take() -> [UInt8] {
    defer {
      pending = []
      expecting = .anything
    }
    return pending
  }

  private mutating func finishNamed() -> Key { key(take()) ?? .unknown }

  private mutating func finishCharacter() -> Key {
    let bytes = take()
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first, text.count == 1,
      let scalar = text.unicodeScalars.first, !(0x80...0x9F).contains(scalar.value)
    else { return .unknown }
    return .character(character)
  }

  private mutating func followPaste(_ byte: UInt8, into events: inout [Event]) {
    pending.append(byte)
    expecting = .endOfPaste
    if byte == 0x7E, pending.suffix(6) == Self.pasteEnd[...] {
      pending.removeLast(6)
      events.append(finishPaste())
    } else {
      shorten(to: Self.longestPaste, keeping: Self.pasteEnd.count)
    }
  }

  /// Nothing has come for a moment.
  ///
  /// Ctrl-C in the middle of a paste is part of it, but where its end does not come, somebody wants to get out.
  private mutating func giveUpPaste(into events: inout [Event]) {
    guard let end = pending.firstIndex(of: Self.interrupt) else { return expecting = .lateInPaste }
    let interrupts = pending[end...].count { $0 == Self.interrupt }
    pending.removeSubrange(end...)
    events.append(finishPaste())
    events += Array(repeating: .key(.control("c")), count: interrupts)
  }

  /// Terminals send the line ends of a paste as the Enter key, others as they were copied; here they are all `\n`.
  private mutating func finishPaste() -> Event {
    let text = String(decoding: take(), as: UTF8.self)
    return .paste(String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 }))
  }
}

extension [UInt8] {
  /// The last bytes as ASCII.
  fileprivate func last(_ count: Int) -> String { String(decoding: suffix(count), as: UTF8.self) }
}
