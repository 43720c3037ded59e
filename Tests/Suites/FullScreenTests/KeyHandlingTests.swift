@testable import FullScreen
import Frames
import Testing
import Wizard

@Suite struct KeyHandlingTests {
  private func session(at stop: Stop) throws -> ScreenSession {
    var session = try ScreenSession(milano: "it")
    stop.reach(&session)
    return session
  }

  private func action(for event: Event, _ session: ScreenSession, _ size: Size) -> Action? {
    var face = session.face
    return face.action(for: event, on: session.model.page, session.model.words, size, at: .zero)
  }

  private func expect(_ expected: [(Event, Action?)], at stop: Stop) throws {
    let session = try session(at: stop)
    for (event, action) in expected {
      let found = self.action(for: event, session, session.size)
      #expect(found == action, "\(stop): \(event)")
    }
  }

  @Test(arguments: Stop.allCases.filter(\.isUsual))
  func `a command key means the same on every page`(_ stop: Stop) throws {
    let commands: [(Key, Action)] = [
      (.escape, .backRequested), (.left, .backRequested), (.enter, .accepted), (.character("u"), .unknownPicked),
      (.character("r"), .reviewRequested), (.character("w"), .whyRequested), (.character("/"), .directoryRequested),
      (.character("p"), .paperRequested), (.character("n"), .nextPersonRequested), (.character("b"), .blankRequested),
      (.character("?"), .helpRequested), (.function(1), .helpRequested), (.character("q"), .stopRequested),
      (.control("c"), .interrupted), (.control("l"), .repaintRequested), (.control("z"), .suspendRequested),
      (.character("x"), .keyWithoutUse), (.character("B"), .keyWithoutUse), (.character("à"), .keyWithoutUse),
      (.tab, .filterRequested), (.backTab, .keyWithoutUse), (.right, .keyWithoutUse), (.delete, .keyWithoutUse),
      (.function(2), .blankRequested), (.character("!"), .dangerRequested), (.character("f"), .familyRequested),
      (.character("l"), .languageRequested), (.character("a"), .otherWaysRequested), (.control("x"), .keyWithoutUse),
      (.unknown, .keyWithoutUse),
      (.control("a"), .keyWithoutUse), (.control("e"), .keyWithoutUse),
      (.backspace, stop == .number ? .erased : .backRequested),
    ]
    try expect(commands.map { (.key($0.0), $0.1) }, at: stop)
  }

  @Test(arguments: Stop.allCases.filter(\.isUsual))
  func `digits pick, except where a number is typed`(_ stop: Stop) throws {
    let isNumber = stop == .number
    try expect(
      (1...9).map { number in
        (
          .key(.character(Character(String(number)))),
          isNumber ? .typed(Character(String(number))) : .optionPicked(number)
        )
      }, at: stop)
    try expect(
      [(.key(.character("0")), isNumber ? .typed("0") : stop == .paper ? .optionPicked(10) : .keyWithoutUse)], at: stop)
  }

  @Test(arguments: Stop.allCases.filter(\.isUsual))
  func `digits of a keyboard of another script do the same`(_ stop: Stop) throws {
    let three: Action = stop == .number ? .typed("3") : .optionPicked(3)
    try expect((["٣", "۳", "৩", "３"] as [Character]).map { (.key(.character($0)), three) }, at: stop)
    try expect([(.key(.character("三")), .keyWithoutUse)], at: stop)
  }

  @Test(arguments: Stop.allCases.filter { $0.isUsual && !$0.isRead })
  func `arrows move where rows are picked, and AnswerSpace marks`(_ stop: Stop) throws {
    let moves: [(Key, Action)] = [
      (.up, .focusMoved(.by(-1))), (.down, .focusMoved(.by(1))), (.character("k"), .focusMoved(.by(-1))),
      (.character("j"), .focusMoved(.by(1))), (.home, .focusMoved(.first)), (.end, .focusMoved(.last)),
      (.pageUp, .focusMoved(.by(-5))), (.pageDown, .focusMoved(.by(5))), (.character(" "), .toggled),
    ]
    try expect(moves.map { (.key($0.0), $0.1) }, at: stop)
  }

  @Test(arguments: [Stop.result, .service])
  func `arrows scroll where a text is read`(_ stop: Stop) throws {
    var session = try session(at: stop)
    let top = session.text
    let bodyRows = 20
    let moves: [(Key, Int)] = [
      (.up, 0), (.home, 0), (.pageUp, 0), (.down, 1), (.character("j"), 2), (.character("k"), 1), (.up, 0),
    ]
    for (key, line) in moves {
      session.press(key)
      #expect(session.effects.isEmpty)
      #expect(session.face.offset(of: session.model.page) == line, "\(key)")
    }
    session.press(.pageDown)
    #expect((1..<bodyRows).contains(session.face.offset(of: session.model.page)))
    session.press(.home)
    #expect(session.text == top)
    session.type(" ")
    #expect(session.text != top)
  }

  @Test func `where a path is typed every character is text`() throws {
    let characters = "qbrwpnkju/? 1à~".map { (Event.key(.character($0)), Action?.some(.typed($0))) }
    try expect(characters, at: .path)
    try expect(
      [
        (.key(.escape), .backRequested), (.key(.enter), .accepted), (.key(.backspace), .erased),
        (.key(.control("c")), .interrupted), (.key(.control("z")), .suspendRequested),
        (.key(.tab), .completionRequested), (.key(.backTab), .keyWithoutUse),
        (.key(.function(1)), .helpRequested), (.key(.control("l")), .repaintRequested),
        (.paste("/tmp/x"), .pasted("/tmp/x")),
      ], at: .path)
    try expect(KeyHandlingTests.edits + KeyHandlingTests.moves, at: .path)
  }

  /// Keys that change a text, and keys that go through it.
  private static let edits: [(Event, Action?)] = [
    (.key(.delete), .edited(.eraseUnder)), (.key(.control("u")), .edited(.eraseToStart)),
    (.key(.control("k")), .edited(.eraseToEnd)), (.key(.control("w")), .edited(.eraseWord)),
    (.key(.control("a")), .edited(.start)), (.key(.control("e")), .edited(.end)),
  ]
  private static let moves: [(Event, Action?)] = [
    (.key(.left), .edited(.left)), (.key(.right), .edited(.right)), (.key(.home), .edited(.start)),
    (.key(.end), .edited(.end)),
  ]
  /// What the keys that go through a text do where there is none.
  private static let listMoves: [(Event, Action?)] = [
    (.key(.left), .backRequested), (.key(.right), .keyWithoutUse), (.key(.home), .focusMoved(.first)),
    (.key(.end), .focusMoved(.last)),
  ]

  private func expect(_ expected: [(Event, Action?)], in session: ScreenSession) {
    for (event, action) in expected {
      let found = self.action(for: event, session, session.size)
      #expect(found == action, "\(event)")
    }
  }

  @Test func `in the directory keys go through what is typed, and through the list once it is chosen from`() throws {
    var session = try session(at: .directory)
    expect(KeyHandlingTests.edits + KeyHandlingTests.listMoves, in: session)
    session.type("avsi")
    expect(KeyHandlingTests.edits + KeyHandlingTests.moves, in: session)
    session.press(.down)
    expect(KeyHandlingTests.edits + KeyHandlingTests.listMoves, in: session)
  }

  @Test func `a number is erased whole, and ← goes back from it`() throws {
    try expect(
      [
        (.key(.control("u")), .edited(.eraseToStart)), (.key(.control("w")), .edited(.eraseToStart)),
        (.key(.left), .backRequested), (.key(.control("k")), .keyWithoutUse),
      ], at: .number)
  }

  @Test func `in the directory every character but two is text, and arrows move`() throws {
    let characters = "qbrwpnkju 1à9+".map { (Event.key(.character($0)), Action?.some(.typed($0))) }
    try expect(characters, at: .directory)
    try expect(
      [
        (.key(.character("?")), .helpRequested), (.key(.character("/")), .directoryRequested),
        (.key(.escape), .backRequested), (.key(.enter), .accepted), (.key(.backspace), .erased),
        (.key(.up), .focusMoved(.by(-1))), (.key(.down), .focusMoved(.by(1))), (.key(.home), .focusMoved(.first)),
        (.key(.end), .focusMoved(.last)), (.key(.pageDown), .focusMoved(.by(5))), (.key(.tab), .filterRequested),
        (.key(.control("c")), .interrupted), (.key(.function(1)), .helpRequested),
        (.paste("800 123"), .pasted("800 123")),
      ], at: .directory)
  }

  @Test func `any key uncovers a covered screen`() throws {
    let keys: [Key] = [.character("q"), .control("c"), .escape, .enter, .unknown, .character("1"), .function(5)]
    try expect(keys.map { (.key($0), .uncovered) } + [(.paste("1"), .uncovered)], at: .blank)
  }

  @Test(arguments: Stop.allCases)
  func `a new size is no key, and a terminal that is gone is told at once`(_ stop: Stop) throws {
    try expect(
      [(.resized(Size(rows: 9, columns: 9)), nil), (.momentCame, nil), (.hungUp, .terminalVanished)], at: stop)
  }

  @Test(arguments: Stop.allCases.filter { $0 != .blank })
  func `on a window too small only q and Ctrl-C do something`(_ stop: Stop) throws {
    let session = try session(at: stop)
    for size in [Size(rows: 4, columns: 80), Size(rows: 24, columns: 19), Size(rows: 0, columns: 0)] {
      let action = { (key: Key) in self.action(for: .key(key), session, size) }
      #expect(action(.character("q")) == .leftAtOnce)
      #expect(action(.control("c")) == .leftAtOnce)
      for key: Key in [.character("1"), .enter, .escape, .character("n"), .down] { #expect(action(key) == nil) }
    }
  }

  @Test func `q on a window too small leaves with exit code 1`() throws {
    var session = try ScreenSession(rows: 4, columns: 80)
    session.type("q")
    #expect(session.effects == [.leave(1)])
  }

  @Test(arguments: [("\u{C}", Effect.repaint), ("\u{1A}", .suspend)])
  func `Ctrl-L repaints and Ctrl-Z suspends`(_ control: String, _ effect: Effect) throws {
    var session = try ScreenSession()
    session.press(.control(control == "\u{C}" ? "l" : "z"))
    #expect(session.effects == [effect])
  }
}
