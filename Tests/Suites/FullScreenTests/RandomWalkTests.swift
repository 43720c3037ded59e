import Seeded
@testable import FullScreen
import Interviews
import Packs
import PrintJobs
import Frames
import Testing
import Texts
import Wizard

@Suite struct RandomWalkTests {
  private static let sizes = [
    Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 40, columns: 132), Size(rows: 1, columns: 1),
    Size(rows: 15, columns: 60), Size(rows: 5, columns: 20), Size(rows: 4, columns: 20), Size(rows: 9, columns: 33),
    Size(rows: 10, columns: 21), Size(rows: 5, columns: 300), Size(rows: 17, columns: 61), Size(rows: 60, columns: 200),
    Size(rows: 16, columns: 250),
  ]

  private static let events: [Event] =
    (["1", "2", "3", "4", "7", "0", "1", "2", "u", " ", "j", "k"] as [Character]).map { .key(.character($0)) }
    + [Key.enter, .enter, .enter, .escape, .left, .backspace, .up, .down, .home, .end, .pageDown, .pageUp].map {
      .key($0)
    }
    + (["r", "w", "?", "/", "p", "n", "q", "b", "x", "a", "e", "i", "t"] as [Character]).map { .key(.character($0)) }
    + [
      .key(.right), .key(.delete), .key(.control("a")), .key(.control("u")), .key(.control("w")), .key(.control("k")),
      .key(.control("c")), .key(.control("l")), .key(.control("z")), .key(.tab), .key(.tab), .key(.unknown),
      .paste("34"), .paste("/x\u{1B}[2J  y"), .paste("q1"),
    ]

  @Test(arguments: sizes.indices)
  func `whatever keys are pressed, the screen keeps its promises`(_ index: Int) throws {
    var chance = SeededGenerator(seed: UInt64(index) + 7)
    let size = RandomWalkTests.sizes[index]
    for language in ["it", "en"] {
      var session = try ScreenSession(milano: language, rows: size.rows, columns: size.columns)
      let fresh = session.text
      for step in 0..<Effort.count(220, long: 42_000) {
        let event = RandomWalkTests.events.randomElement(using: &chance) ?? .hungUp
        let pause = Duration.milliseconds(Int.random(in: 0..<400, using: &chance))
        let page = session.model.page
        let answers = session.model.answers
        let before = session.frame
        var face = session.face
        let action = face.action(for: event, on: page, session.model.words, session.size, at: session.moment + pause)
        session.meet(event, after: pause)
        // Whoever sees no colours and no bold letters reads that something has changed; of a space, the cursor tells.
        let after = session.frame
        let isRead = before.text != after.text || before.cursor != after.cursor
        #expect(before.styles == after.styles || isRead, "step \(step)\n\(session.text)")
        if action == .backRequested { #expect(session.model.answers == answers, "step \(step)") }
        if action == .uncovered { #expect(session.effects.isEmpty && session.model.answers == answers) }
        if session.effects.contains(.forget) {
          #expect(session.text == fresh && session.model.answers.isEmpty, "step \(step)")
        }
        if case .leave(let code)? = session.effects.first {
          #expect(code == session.model.endCode)
          #expect(isGoodbye(action, on: page, session.model.words), "step \(step): \(event)")
          session = try ScreenSession(milano: language, rows: size.rows, columns: size.columns)
        }
        answer(&session, with: &chance)
        check(session, step)
      }
    }
  }

  /// Only yes to the question whether to stop, a second Ctrl-C, and q where no question can be shown leave.
  private func isGoodbye(_ action: Action?, on page: Page, _ words: Strings<WizardPhrase>) -> Bool {
    switch action {
    case .leftAtOnce: true
    case .accepted, .toggled: page.title == words(.stopTitle) && page.focus == 0
    case .optionPicked(1), .interrupted: page.title == words(.stopTitle)
    default: false
    }
  }

  /// The outside answers as it happens to.
  private func answer(_ session: inout ScreenSession, with chance: inout SeededGenerator) {
    switch session.effects.first {
    case .listPrinters:
      let printers = ["a", "b"].map { Printer(name: $0, isDefault: $0 == "b", state: .idle) }
      let answers: [Action] = [.printersListed(printers), .printersListed([]), .printersFailed(.noServer)]
      session.hear(answers.randomElement(using: &chance) ?? .keyWithoutUse)
    case .print:
      // Of three pages one is still being sent when the next key is pressed.
      guard Int.random(in: 0..<3, using: &chance) > 0 else { return }
      let answers: [Action] = [
        .printTaken, .printFailed(.tooSlow(seconds: 20)), .printFailed(.page(.failed("?"))),
      ]
      session.hear(answers.randomElement(using: &chance) ?? .printTaken)
    case .stopPrinting:
      let answers: [Action] = [
        .printTold(.cancelled), .printFailed(.cancelled), .printTold(.printed), .stoppingFailed(.refused("?")),
      ]
      session.hear(answers.randomElement(using: &chance) ?? .printTold(.cancelled))
    case .save(_, let path, let isReplacing):
      let isThere = Bool.random(using: &chance) && !isReplacing
      session.hear(isThere ? .savingFailed(.exists, path: path) : .saved(path: path))
    case .completePath(let path):
      let names = ["a", "Schede", "scheda.pdf", "日本"].filter { _ in Bool.random(using: &chance) }
      let entries = names.map { PathCompletion.Entry(name: $0, isFolder: $0 == "Schede") }
      let answers: [Action] = [
        .pathCompleted(PathCompletion(of: path, among: entries)), .completionFailed(.noPermission, path: path),
        .focusMoved(.by(1)),
      ]
      session.hear(answers.randomElement(using: &chance) ?? .keyWithoutUse)
    default:
      // Printers answer when they like, wherever the person is by then.
      guard Int.random(in: 0..<12, using: &chance) == 0 else { return }
      let answers: [Action] = [
        .printTaken, .printTold(.printed), .printTold(.waiting(PrintObstacle(.paper))),
        .printTold(.stillPrinting(seconds: 20)), .printTold(.unknown(.noServer)), .printTold(.aborted("?")),
      ]
      session.hear(answers.randomElement(using: &chance) ?? .printTold(.printed))
    }
  }

  private func check(_ session: ScreenSession, _ step: Int) {
    let frame = session.frame
    let page = session.model.page
    #expect(frame.size == session.size)
    #expect(frame.isHarmless, "step \(step)")
    let place = frame.cursor
    #expect((0..<frame.size.rows).contains(place.row) && (0..<frame.size.columns).contains(place.column))
    guard !FrameRenderer.isTooSmall(session.size) else { return }
    let rows = session.rows
    let begin = Position(row: ScreenLayout.Surround(rows: session.size.rows).above, column: ScreenLayout.margin)
    let focused = rows.indices.filter { rows[$0].hasPrefix("  >") }
    // What is typed may be longer than the smallest windows: then its end is seen, where the next key goes.
    let untilCursor = rows[begin.row...max(begin.row, place.row)]
    let isEndOfField = focused.isEmpty && untilCursor.allSatisfy { $0.isEmpty || $0.hasPrefix("    ") }
    switch page.content {
    case .one, .several, .list: #expect(focused == [place.row], "step \(step)\n\(session.text)")
    case .number, .path:
      let isInField = focused.count == 1 && place.row >= focused[0]
      #expect(isInField || isEndOfField, "step \(step)\n\(session.text)")
    case .directory:
      let isOnRow = focused == [place.row] && place.column == 2
      // What is looked for may take two rows.
      let isInField = rows[...place.row].contains { $0.hasPrefix("  /") }
      #expect(isOnRow || (focused.count <= 1 && isInField) || isEndOfField, "step \(step)\n\(session.text)")
    case .text, .result, .service, .keys: #expect(focused.isEmpty && place == begin)
    case .blank: #expect(focused.isEmpty)
    }
  }
}

extension Frame {
  fileprivate var text: [[Character?]] { rows.map { $0.map(\.character) } }
  /// How what is read looks; nobody reads a space behind a word.
  fileprivate var styles: [[Style?]] { rows.map { $0.map { $0.character == " " ? nil : $0.style } } }
}
