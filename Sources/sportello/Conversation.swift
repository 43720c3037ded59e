import Advice
import Frames
import FullScreen
import Glibc
import Terminal
import Wizard

/// The wizard and whoever sits before it: pages one way, keys the other, from the first page to the end.
struct Conversation {
  private var model: Model
  private var face = Face()
  private var idle: IdleTime
  private var renewal = Renewal.none
  private let runner: EffectRunner
  private let mailbox: Mailbox
  private let world: World
  private let start = ContinuousClock.now

  /// Whether this program's memory may still hold traces of a person who was forgotten.
  private enum Renewal {
    case none
    /// Just now: what was begun for the person gets a moment to end.
    case due
    /// It had to wait, and nobody waits for it any more.
    case late
  }

  /// What the conversation asks of the world around.
  struct World {
    /// What the pack's clocks show; nil where the clock cannot be trusted.
    let now: () -> LocalTime?
    /// Reads the words of a language for the model.
    let read: (_ language: String) -> (inout Model) -> Void
    /// What is wrong with the files that the program would begin with if it were started now, in this language of the
    /// screen; nil where nothing is.
    let fault: (_ language: String) -> String?
  }

  /// - Parameter idleMinutes: how long nobody may touch the wizard; 0 for ever.
  init(_ model: Model, idleMinutes: Int, _ runner: EffectRunner, _ mailbox: Mailbox, _ world: World) {
    self.model = model
    idle = IdleTime(minutes: idleMinutes, at: .zero)
    self.runner = runner
    self.mailbox = mailbox
    self.world = world
  }

  /// Goes on until somebody leaves.
  ///
  /// - Parameter first: what happened before everything was read.
  /// - Returns: the exit code.
  mutating func run(on terminal: inout Terminal, after first: Event?) -> Int32 {
    var waiting = first
    // A clock that was set back behind the facts tells no moment to wait for.
    var isClockTrusted = true
    while true {
      let page = model.page
      // What is known to have happened needs no look at the page before it.
      if waiting == nil { terminal.show(face.frame(page, model.words, terminal.size)) }
      let event =
        waiting ?? terminal.nextEvent(until: nextMoment(isClockTrusted), orReadable: mailbox.readEnd)
      waiting = nil
      // Between two keys an office may have closed.
      let time = world.now()
      isClockTrusted = time != nil
      var effects = (time.map { model.update(.timeTold($0)) } ?? [])[...]
      for answer in mailbox.take() { effects += model.update(answer) }
      let moment = start.duration(to: .now)
      if event.isByPerson { idle.touch(at: moment) }
      if !model.isUntouched, let action = idle.action(at: moment) { effects += model.update(action) }
      if let action = face.action(for: event, on: page, model.words, terminal.size, at: moment) {
        effects += model.update(action)
      }
      if let code = carryOut(&effects, on: &terminal) { return code }
      if renewal != .none, model.isUntouched { beginAnew(on: &terminal) }
    }
  }

  /// - Returns: the exit code where somebody leaves.
  private mutating func carryOut(_ effects: inout ArraySlice<Effect>, on terminal: inout Terminal) -> Int32? {
    while let effect = effects.popFirst() {
      terminal.show(face.frame(model.page, model.words, terminal.size))
      switch effect {
      case .leave(let code): return code
      case .ring: terminal.ring()
      case .repaint: terminal.repaint()
      case .forgetLines: terminal.forget()
      case .forget:
        face.forget()
        terminal.forget()
        if let time = world.now() { effects += model.update(.timeTold(time)) }
        renewal = .due
      case .suspend: terminal.suspend()
      case .readWords(let language): world.read(language)(&model)
      case .listPrinters, .print, .stopPrinting, .save, .completePath: runner.begin(effect)
      }
    }
    return nil
  }

  /// The next moment at which something is to be said or done though nobody presses a key, in seconds since 1970.
  private func nextMoment(_ isClockTrusted: Bool) -> Int? {
    let rest = model.isUntouched ? nil : idle.rest(at: start.duration(to: .now))
    let end = rest.map { Int(time(nil)) + Int(($0 / .seconds(1)).rounded(.up)) }
    return [isClockTrusted ? model.nextLook : nil, end].compactMap(\.self).min()
  }

  /// Executes the program anew, so that its memory is the system's again; comes back where that must wait.
  ///
  /// What was printed is handed on first. Files that were spoilt meanwhile would end a program that is started now: then
  /// it goes on with what it has, and says so.
  private mutating func beginAnew(on terminal: inout Terminal) {
    terminal.show(face.frame(model.page, model.words, terminal.size))
    let isAtRest = runner.rest(isPatient: renewal == .due)
    renewal = .none
    guard isAtRest, terminal.isBetweenKeys else {
      renewal = .late
      // Whoever rests watches nothing any more.
      return isAtRest ? watchOn() : ()
    }
    for answer in mailbox.take() { _ = model.update(answer) }
    if let fault = world.fault(model.language) {
      _ = model.update(.filesUnreadable(fault))
      return watchOn()
    }
    let job = model.betweenPeople.pending == nil ? nil : runner.job
    Handover(between: model.betweenPeople, job: job, terminal: terminal.handOver()).goOn()
    // The system did not let it: what can be forgotten is, and the next person is served.
    terminal.keep()
    watchOn()
  }

  /// Goes on watching a page whose fate somebody may still want to hear.
  private func watchOn() {
    if model.betweenPeople.pending != nil, let job = runner.job { runner.watch(job) }
  }
}

extension Event {
  /// Whether somebody did something at the keyboard.
  fileprivate var isByPerson: Bool {
    switch self {
    case .key, .paste: true
    case .resized, .momentCame, .hungUp: false
    }
  }
}
