import Advice
import CivilTime
import Frames
import FullScreen
import Interviews
import Packs
import Problems
import Spooling
import Terminal
import Texts
import Wizard

/// One session at the desk: shows pages, takes keys, does what the wizard asks of the world.
enum Session {
  static func run(
    _ options: ContentChoice, at set: String?, _ color: ColorChoice, environment: [String: String]
  ) throws(Failure) -> Int32 {
    let content = try Content(options, environment: environment)
    let time = try set.map { (text) throws(Failure) in try Moment.named(text, zone: zone(of: content)) }
    let opening = try Opening(content, time)
    var terminal = try open(hasColor: color.isOn(environment: environment))
    terminal.show(Face().frame(opening.page, opening.words, terminal.size))
    // The first question stands; now everything is read, before any key is: as soon as somebody types, or a little later.
    // Where many sessions start together, reading at once would keep the first screen from those that have none yet.
    let event = terminal.rest(atMost: 2000) ? terminal.nextEvent() : nil
    // The next question waits for none of that.
    if let event, let next = opening.page(behind: event, terminal.size) {
      terminal.show(Face().frame(next, opening.words, terminal.size))
    }
    let context = try context(content, time)
    let model = Model(context: context, language: content.language)
    let mailbox = Mailbox()
    let runner = EffectRunner(
      home: environment["HOME"] ?? "", spooler: spooler(content.desk), program: PageInMaking.program(content.desk),
      tell: mailbox.leave)
    terminal.beforeDeath(Leavings.clear)
    let voice = ProblemSentences(choice: options, environment: environment)
    let code = talk(
      model, event, on: &terminal, with: runner, answering: mailbox, now: { time ?? now(of: context.pack) },
      reading: { language in read(language, content, context.pack, beside: context.official, voice) })
    runner.end()
    return code
  }

  private static func open(hasColor: Bool) throws(Failure) -> Terminal {
    do throws(TerminalFault) {
      return try Terminal(hasColor: hasColor)
    } catch {
      throw Failure(error)
    }
  }

  /// The print system, by the commands that the desk states or the system has.
  private static func spooler(_ desk: Desk?) -> Spooler {
    let stated = (desk?.programs ?? [:]).map { ($0.key.rawValue, $0.value) }
    return Spooler(programs: ProgramPlaces(stated: Dictionary(uniqueKeysWithValues: stated)), secondsPerCommand: 20)
  }

  /// The zone of the pack's clocks, before anything else of it is read.
  private static func zone(of content: Content) throws(Failure) -> String {
    if let zone = Pack.zone(of: try content.folder.packFiles) { return zone }
    return try content.readPack().zone
  }

  /// Everything else that the screen needs: the whole pack, its language and the pack's own, the day.
  private static func context(_ content: Content, _ set: LocalTime?) throws(Failure) -> WizardContext {
    let pack = try content.readPack()
    let time = if let set { set } else { try Moment.trustedNow(of: pack) }
    let day = try Moment.day(of: time, pack: pack)
    var catalogues: [Catalogue] = []
    var interfaces: [String: Strings<WizardPhrase>] = [:]
    let languages = content.folder.languages
    // The pack's own first: of two faults everybody is told the same one.
    let others = content.language == pack.language ? [] : [content.language]
    for language in [pack.language] + others where languages.contains(language) {
      catalogues.append(try content.folder.readCatalogue(language, pack: pack, original: catalogues.first))
      interfaces[language] = try content.folder.readInterface(language, pack: pack)
    }
    let context = WizardContext(
      pack: pack, languages: languages, screenLanguages: content.folder.screenLanguages, catalogues: catalogues,
      interfaces: interfaces, desk: content.desk, day: day, time: time, isTimeSet: set != nil)
    guard let context else {
      throw Failure(.badInput, .pathMissing, ["path": "\(content.folder.pack)/texts"])
    }
    return context
  }

  /// What a sheet in another language needs, read when somebody wants one: the words, or what is wrong with them.
  private static func read(
    _ language: String, _ content: Content, _ pack: Pack, beside original: Catalogue, _ voice: ProblemSentences
  ) -> (inout Model) -> Void {
    do throws(Failure) {
      let catalogue = try content.folder.readCatalogue(language, pack: pack, original: original)
      let isSpoken = content.folder.screenLanguages.contains(language)
      let interface = isSpoken ? try content.folder.readInterface(language, pack: pack) : nil
      return { $0.wordsRead(catalogue, interface) }
    } catch {
      let reason = voice.text(error)
      return { $0.wordsUnreadable(reason) }
    }
  }

  /// What the pack's clocks show; nil where the clock cannot be trusted, and what was told before stands.
  private static func now(of pack: Pack) -> LocalTime? {
    do throws(Failure) {
      let now = try Moment.trustedNow(of: pack)
      _ = try Moment.day(of: now, pack: pack)
      return now
    } catch {
      return nil
    }
  }

  /// - Parameter first: what happened before everything was read.
  private static func talk(
    _ start: Model, _ first: Event?, on terminal: inout Terminal, with runner: EffectRunner, answering mailbox: Mailbox,
    now: () -> LocalTime?, reading: (_ language: String) -> (inout Model) -> Void
  ) -> Int32 {
    var model = start
    var face = Face()
    let start = ContinuousClock.now
    // A clock that was set back behind the facts tells no moment to wait for.
    var isClockTrusted = true
    var waiting = first
    while true {
      let page = model.page
      // What is known to have happened needs no look at the page before it.
      if waiting == nil { terminal.show(face.frame(page, model.words, terminal.size)) }
      let event =
        waiting ?? terminal.nextEvent(until: isClockTrusted ? model.nextLook : nil, orReadable: mailbox.readEnd)
      waiting = nil
      // Between two keys an office may have closed.
      let time = now()
      isClockTrusted = time != nil
      var effects = (time.map { model.update(.timeTold($0)) } ?? [])[...]
      for answer in mailbox.take() { effects += model.update(answer) }
      let moment = start.duration(to: .now)
      if let action = face.action(for: event, on: page, model.words, terminal.size, at: moment) {
        effects += model.update(action)
      }
      while let effect = effects.popFirst() {
        terminal.show(face.frame(model.page, model.words, terminal.size))
        switch effect {
        case .leave(let code): return code
        case .ring: terminal.ring()
        case .repaint: terminal.repaint()
        case .forget:
          face.forget()
          terminal.forget()
          if let time = now() { effects += model.update(.timeTold(time)) }
        case .suspend: terminal.suspend()
        case .readWords(let language): reading(language)(&model)
        case .listPrinters, .print, .stopPrinting, .save, .completePath: runner.begin(effect)
        }
      }
    }
  }
}
