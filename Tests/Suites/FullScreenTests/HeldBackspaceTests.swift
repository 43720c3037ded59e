import Frames
import Packs
import Testing
import Texts
import Wizard

@testable import FullScreen

/// Backspace that is held: it empties a field, and never walks out of it.
@Suite struct HeldBackspaceTests {
  private func session(at stop: Stop, typing text: String = "") throws -> ScreenSession {
    var session = try ScreenSession(milano: "it")
    stop.reach(&session)
    session.type(text)
    return session
  }

  @Test(arguments: [(Stop.path, ""), (.number, "34"), (.directory, "avsi")])
  func `held in a field, it takes every letter and stays there, in silence`(stop: Stop, text: String) throws {
    var session = try session(at: stop, typing: text)
    let title = session.model.page.title
    let count = session.model.page.entry?.count ?? 0
    #expect(count > 1)
    session.hold(.backspace, times: count)
    #expect(session.model.page.entry == "" && session.model.page.notice == nil)
    for _ in 0..<40 {
      session.meet(.key(.backspace), after: .milliseconds(30))
      #expect(session.effects.isEmpty)
      #expect(session.model.page.title == title)
      #expect(session.model.page.notice?.text == session.model.words(.backWithEscape))
      #expect(session.model.page.notice?.isProblem == false)
    }
    // Pressed anew it goes back, as it always did.
    session.press(.backspace)
    #expect(session.model.page.title != title)
  }

  @Test func `held on the result, it goes back one question and no further, with all answers`() throws {
    var session = try session(at: .result)
    var once = session
    once.press(.backspace)
    session.hold(.backspace, times: 50)
    #expect(session.text == once.text)
    #expect(session.model.answers == once.model.answers)
  }

  @Test func `held on the first question, it rings once`() throws {
    var session = try session(at: .one)
    session.press(.backspace)
    #expect(session.effects == [.ring])
    let told = session.text
    for _ in 0..<20 {
      session.meet(.key(.backspace), after: .milliseconds(33))
      #expect(session.effects.isEmpty && session.text == told)
    }
  }

  @Test(arguments: [(199, false), (200, true)])
  func `a fifth of a second makes it a fresh press`(milliseconds: Int, isFresh: Bool) throws {
    var session = try session(at: .directory, typing: "a")
    session.press(.backspace)
    session.meet(.key(.backspace), after: .milliseconds(milliseconds))
    let isAtQuestion = session.model.page.entry == nil
    #expect(isAtQuestion == isFresh)
  }

  @Test func `every Backspace counts as the last one, those without use too`() throws {
    var session = try session(at: .path)
    let title = session.model.page.title
    session.press(.control("u"))
    session.type("a")
    session.press(.backspace)
    for _ in 0..<10 {
      session.meet(.key(.backspace), after: .milliseconds(150))
      #expect(session.model.page.title == title)
    }
  }

  @Test func `other keys go back as often as they come`() throws {
    var session = try session(at: .result)
    session.hold(.escape, times: 20)
    #expect(session.model.page.title == (try ScreenSession(milano: "it")).model.page.title)
  }

  @Test func `a letter typed in between is taken back at once`() throws {
    var session = try session(at: .directory)
    session.type("ab")
    for key in [Key.backspace, .character("c"), .backspace, .backspace] {
      session.meet(.key(key), after: .milliseconds(20))
    }
    #expect(session.model.page.entry == "")
  }
}

extension ScreenSession {
  /// Holds a key: presses it, and lets the keyboard repeat it.
  fileprivate mutating func hold(_ key: Key, times: Int) {
    for count in 0..<times { meet(.key(key), after: .milliseconds(count == 0 ? 500 : 30)) }
  }
}
