internal import CNcurses
package import Frames
internal import Glibc

/// The screen and keyboard of the terminal the program was started in, taken as a whole.
///
/// There is one at a time. It is given back as it was when this value ends, and also when the program exits, is ended
/// by a signal or crashes. While it is held, standard error is kept in memory and written out afterwards, so that
/// no warning of a library spoils the screen.
package struct Terminal: ~Copyable {
  /// The rows and columns there are now.
  package private(set) var size: Size
  private var shown: Frame
  private var decoder: KeyDecoder
  private var events: [Event] = []
  /// Bytes that were read and are no event yet: whoever comes next may take them over.
  private var unread: ArraySlice<UInt8> = []
  private var isHungUp = false

  /// Takes the terminal of standard input and output and clears it; colours of a style are left out if not wanted.
  ///
  /// Throws what is missing for a full screen; the terminal is then untouched.
  ///
  /// - Parameter handover: what this program left itself before it was executed anew: the screen stays as it is until
  ///   something is shown, and what was typed ahead is read first.
  package init(hasColor: Bool, from handover: TerminalHandover? = nil) throws(TerminalFault) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let value = getenv("TERM"), value.pointee != 0 else { throw .typeMissing }
    let type = String(cString: value)
    useUnicode()
    if let handover { cncurses_take_over(handover.kept) }
    switch cncurses_open(hasColor) {
    case .opened: break
    case .refused: throw .refused
    case .unknown_type: throw .typeUnknown(type)
    case .no_cursor_addressing: throw .cannotPlaceCursor(type)
    }
    size = Size.ofOpenTerminal()
    shown = Frame(size: size)
    decoder = KeyDecoder(key: CursesKeys.ofOpenTerminal)
    unread = handover?.unread ?? []
  }

  deinit { cncurses_close() }

  /// Gives the terminal back; so does the end of the value, and this only says where.
  package consuming func close() {}

  /// Says what is to be done before a signal that the terminal catches ends the program.
  ///
  /// - Parameter act: a function of C that may run in a signal handler (signal-safety(7)).
  package func beforeDeath(_ act: @convention(c) () -> Void) { cncurses_before_death(act) }

  /// Shows a frame: only what differs is sent, and the cursor, always visible, ends where the frame says.
  ///
  /// A frame that is larger than the screen is cut, and beside a smaller one the screen is empty.
  package mutating func show(_ frame: Frame) {
    if frame.size != shown.size {
      cncurses_erase()
      shown = Frame(size: frame.size)
    }
    for (row, cells) in frame.rows.prefix(size.rows).enumerated() where cells != shown.rows[row] {
      put(cells, over: shown.rows[row], row: row)
    }
    shown = frame
    draw()
  }

  /// Waits for the next event; nothing is done and no processor woken until there is one.
  ///
  /// After `hungUp` it is `hungUp` for ever: there is nothing left but to end.
  ///
  /// - Parameters:
  ///   - moment: when to come back with `momentCame` if nothing else happens before, in seconds since 1970
  ///   (UTC); nil for never. It is a moment of the clock on the wall: a computer that slept over it wakes with it.
  ///   - descriptor: what becomes readable when something else happens; `momentCame` then, too. Whoever named it
  ///   reads it. Below 0 it is none.
  package mutating func nextEvent(until moment: Int? = nil, orReadable descriptor: Int32 = -1) -> Event {
    let alarm = moment.map { cncurses_alarm(Int64($0)) } ?? -1
    while events.isEmpty { wait(alarm, descriptor) }
    return events.removeFirst()
  }

  /// Waits until there is something to take, and takes nothing of it.
  ///
  /// - Parameter milliseconds: how long at most.
  /// - Returns: whether there is something.
  @discardableResult package func rest(atMost milliseconds: Int32) -> Bool {
    guard events.isEmpty, unread.isEmpty else { return true }
    var sources = [STDIN_FILENO, cncurses_wake()].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // A signal ends the wait, too: what it asks for is taken with the next event.
    return poll(&sources, nfds_t(sources.count), milliseconds) > 0
  }

  /// Gives the terminal to the shell and stops, as Ctrl-Z does elsewhere; once continued, shows everything again.
  package mutating func suspend() {
    cncurses_suspend()
    repaint()
    measure()
  }

  /// Sends the whole screen again, for when another program has written over it.
  package mutating func repaint() {
    cncurses_forget()
    draw()
  }

  /// Sends the whole screen again, and takes away what one could scroll back to of the lines that it showed before.
  package mutating func forget() {
    repaint()
    cncurses_forget_lines()
  }

  /// Whether no key is half read: else its rest would be read as others, by whoever takes over.
  package var isBetweenKeys: Bool { events.isEmpty && decoder.patience < 0 }

  /// Makes ready for executing this program anew.
  ///
  /// The screen stands, no signal is lost, and what was typed ahead goes with it. From here on there is nothing else to do
  /// but that, or to `keep`.
  package mutating func handOver() -> TerminalHandover {
    TerminalHandover(cncurses_hand_over(), unread: unread)
  }

  /// Goes on where the program could not be executed anew.
  package mutating func keep() { cncurses_keep() }

  /// Sounds the bell, or flashes where there is none.
  package func ring() { cncurses_ring() }

  /// Hands over what changed in a row, from the first cell that differs to the last.
  private func put(_ cells: [Cell], over before: [Cell], row: Int) {
    let width = min(cells.count, before.count)
    guard var first = (0..<width).first(where: { cells[$0] != before[$0] }),
      let last = (0..<width).last(where: { cells[$0] != before[$0] })
    else { return }
    // A wide character is handed over whole.
    while first > 0, cells[first].character == nil || before[first].character == nil { first -= 1 }
    var end = last + 1
    while end < width, cells[end].character == nil || before[end].character == nil { end += 1 }
    var characters: [wchar_t] = []
    for glyph in Glyph.of(cells[first..<min(end, size.columns)]) {
      characters.removeAll(keepingCapacity: true)
      for scalar in glyph.scalars { characters.append(wchar_t(scalar.value)) }
      characters.append(0)
      cncurses_put(CInt(row), CInt(first + glyph.column), characters, glyph.style.look, glyph.style.colorNumber)
    }
  }

  private func draw() {
    cncurses_show(CInt(min(shown.cursor.row, size.rows - 1)), CInt(min(shown.cursor.column, size.columns - 1)))
  }

  private mutating func wait(_ alarm: CInt, _ other: CInt) {
    if let byte = unread.popFirst() { return decoder.take(byte, into: &events) }
    if isHungUp { return events.append(.hungUp) }
    // A source below 0 is none.
    var sources = [STDIN_FILENO, cncurses_wake(), alarm, other].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&sources, nfds_t(sources.count), decoder.patience)
    if count < 0 {
      // A signal: what it asked for is waiting at the other source. Anything else would repeat for ever.
      isHungUp = errno != EINTR
    } else if count == 0 {
      decoder.giveUpWaiting(into: &events)
    } else {
      if sources[1].revents != 0 { heed(cncurses_notices()) }
      if sources[0].revents != 0 { read() }
      if sources[2...].contains(where: { $0.revents != 0 }), events.isEmpty { events.append(.momentCame) }
    }
  }

  private mutating func read() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    // The end of the file, or EIO: there is no terminal any more.
    isHungUp = count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)
    unread = bytes[..<max(0, count)]
  }

  private mutating func heed(_ notices: CInt) {
    if notices & CInt(cncurses_stop_asked) != 0 {
      suspend()
    } else if notices & CInt(cncurses_continued) != 0 {
      // Stopped without being asked; the shell has changed the modes, and the screen may be anybody's.
      cncurses_take_again()
      repaint()
    }
    measure()
  }

  private mutating func measure() {
    let now = Size.ofOpenTerminal()
    guard now != size else { return }
    size = now
    shown = Frame(size: now)
    cncurses_resize(CInt(now.rows), CInt(now.columns))
    events.append(.resized(now))
  }
}

extension Size {
  fileprivate static func ofOpenTerminal() -> Size {
    var rows: CInt = 0
    var columns: CInt = 0
    cncurses_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }
}
