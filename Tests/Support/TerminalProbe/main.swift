// Shows every event as a line of its own, so that a test reads on the screen what reached the program.
// Some control keys do what a test needs besides. It ends with 0 by Ctrl-D, 2 without a terminal, 3 hung up.
import CLeavings
import Frames
import Glibc
import Terminal

func name(_ event: Event) -> String {
  switch event {
  case .key(.character(let character)): "character \(character)"
  case .key(.control(let letter)): "control \(letter)"
  case .key(.function(let number)): "function \(number)"
  case .key(let key): "\(key)"
  case .paste(let text): "paste \(text.debugDescription)"
  case .resized(let size): "resized \(size.columns)x\(size.rows)"
  case .momentCame: "momentCame"
  case .hungUp: "hungUp"
  }
}

func frame(_ lines: [String], size: Size) -> Frame {
  var frame = Frame(size: size)
  frame.put(
    "probe \(size.columns)x\(size.rows) ß – è 日", at: Position(row: 0, column: 0),
    style: Style(bold: true, color: .red))
  let last = lines.suffix(max(0, size.rows - 1))
  for (row, line) in last.enumerated() { frame.put(line, at: Position(row: row + 1, column: 0)) }
  frame.cursor = Position(row: last.count, column: last.last?.count ?? 0)
  return frame
}

func overflow(_ depth: Int) -> Int { depth == Int.max ? 0 : overflow(depth + 1) + depth }

func processorMicroseconds() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000 + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
}

func complain(_ text: String) { write(STDERR_FILENO, text + "\n", text.utf8.count + 1) }

func run() throws(TerminalFault) -> CInt {
  let start = processorMicroseconds()
  var terminal = try Terminal(hasColor: !CommandLine.arguments.contains("--no-color"))
  var lines: [String] = []
  func add(_ line: String) { lines.append("\(lines.count + 1) \(line)") }
  terminal.show(frame(lines, size: terminal.size))
  let first = processorMicroseconds() - start
  var moment: Int?
  while true {
    let event = terminal.nextEvent(until: moment)
    moment = nil
    add(name(event))
    switch event {
    case .hungUp: return 3
    case .key(.control("d")):
      terminal.close()
      return 0
    case .key(.control("a")): abort()
    case .key(.control("e")): exit(7)
    case .key(.control("f")): fatalError("the probe was told to")
    case .key(.control("g")): terminal.ring()
    case .key(.control("k")):
      terminal.rest(atMost: 1_000_000)
      add("rested")
    case .key(.control("l")): terminal.repaint()
    case .key(.control("n")): moment = time(nil) + 1
    case .key(.control("p")): moment = 0
    case .key(.control("r")): moment = time(nil) + 100_000
    case .key(.control("o")): add("\(overflow(0))")
    case .key(.control("t")): add("first frame took \(first) microseconds")
    case .key(.control("w")): complain("a warning of a library")
    case .key(.control("y")):
      terminal.rest(atMost: 1)
      add("rested")
    case .key(.control("x")): lines = (1...23).map { row in String(repeating: "\(row) answers ", count: 6) }
    case .key(.control("z")): terminal.suspend()
    default: break
    }
    terminal.show(frame(lines, size: terminal.size))
  }
}

// As the program does: a machine may be set to keep cores.
leavings_keep_secret()
do {
  exit(try run())
} catch {
  complain("\(error)")
  exit(2)
}
