import Testing
import Wizard

@Suite struct IdleTimeTests {
  private func action(_ idle: inout IdleTime, _ seconds: Int) -> Action? { idle.action(at: .seconds(seconds)) }

  @Test func `half a minute before the end it is said, and then the person is forgotten`() {
    var idle = IdleTime(minutes: 10, at: .zero)
    #expect(idle.rest(at: .zero) == .seconds(570))
    #expect(action(&idle, 569) == nil)
    #expect(action(&idle, 570) == .idleSoon(seconds: 30))
    #expect(idle.rest(at: .seconds(570)) == .seconds(30))
    #expect(action(&idle, 599) == nil)
    #expect(action(&idle, 600) == .leftIdle)
  }

  @Test func `a key begins the time anew, also behind the warning`() {
    var idle = IdleTime(minutes: 1, at: .zero)
    #expect(action(&idle, 30) == .idleSoon(seconds: 30))
    idle.touch(at: .seconds(40))
    #expect(action(&idle, 69) == nil)
    #expect(action(&idle, 70) == .idleSoon(seconds: 30))
  }

  @Test func `a computer that slept over the end forgets the person as it wakes`() {
    var idle = IdleTime(minutes: 10, at: .zero)
    #expect(action(&idle, 8000) == .leftIdle)
  }

  @Test func `0 is never, and nothing is woken up for it`() {
    var idle = IdleTime(minutes: 0, at: .zero)
    #expect(idle.rest(at: .seconds(100_000)) == nil && action(&idle, 100_000) == nil)
  }
}
