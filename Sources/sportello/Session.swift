import Advice
import CivilTime
import Frames
import FullScreen
import Interviews
import OrderedCollections
import Packs
import Problems
import Spooling
import Terminal
import Texts
import Wizard

/// One session at the desk: shows pages, takes keys, does what the wizard asks of the world.
enum Session {
  /// - Parameter idleMinutes: how long nobody may touch the wizard, 0 for ever; nil where nobody said.
  static func run(
    _ options: ContentChoice, at set: String?, idleMinutes: Int?, _ color: ColorChoice, environment: [String: String]
  ) throws(Failure) -> Int32 {
    let handover = Handover.taken()
    let hasColor = color.isOn(environment: environment)
    // A screen that was handed over is given back whatever fails from here on; else nothing is touched before all is well.
    var earlier: Terminal?
    if let handover { earlier = try open(hasColor, from: handover.terminal) }
    let content = try Content(options, environment: environment)
    let time = try set.map { (text) throws(Failure) in try Moment.named(text, zone: zone(of: content)) }
    let spoken = handover.map(\.between.language).flatMap { content.folder.screenLanguages.contains($0) ? $0 : nil }
    let opening = try Opening(content, time, language: spoken ?? content.language)
    var terminal = if let earlier = earlier.take() { earlier } else { try open(hasColor) }
    // What stands on a screen that was handed over stays there, where the first question alone would not say as much.
    let isPlain = handover?.between.cover == nil && handover?.between.notice == nil
    if isPlain { terminal.show(Face().frame(opening.page, opening.words, terminal.size)) }
    // The first question stands; now everything is read, before any key is: as soon as somebody types, or a little later.
    // Where many sessions start together, reading at once would keep the first screen from those that have none yet.
    let event = isPlain && terminal.rest(atMost: 2000) ? terminal.nextEvent() : nil
    // The next question waits for none of that.
    if let event, let next = opening.page(behind: event, terminal.size) {
      terminal.show(Face().frame(next, opening.words, terminal.size))
    }
    let context = try context(content, time, spoken)
    let model =
      if let handover {
        Model(context: context, language: content.language, after: handover.between)
      } else {
        Model(context: context, language: content.language)
      }
    let mailbox = Mailbox()
    let runner = EffectRunner(
      home: environment["HOME"] ?? "", spooler: spooler(content.desk), program: PageInMaking.program(content.desk),
      tell: mailbox.leave, ring: mailbox.ring)
    if let job = handover?.job { runner.watch(job) }
    terminal.beforeDeath(Leavings.clear)
    let voice = ProblemSentences(choice: options, environment: environment)
    let world = Conversation.World(
      now: { time ?? now(of: context.pack) },
      read: { language in read(language, content, context.pack, beside: context.official, voice) },
      fault: { language in fault(options, set, language, environment, voice) })
    let minutes = idleMinutes ?? content.desk?.idleMinutes ?? IdleTime.usualMinutes
    var conversation = Conversation(model, idleMinutes: minutes, runner, mailbox, world)
    let code = conversation.run(on: &terminal, after: event)
    runner.end()
    return code
  }

  private static func open(
    _ hasColor: Bool, from handover: TerminalHandover? = nil
  ) throws(Failure) -> Terminal {
    do throws(TerminalFault) {
      return try Terminal(hasColor: hasColor, from: handover)
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
  ///
  /// - Parameter spoken: the language of the screen, where it is another than the one that was asked for.
  private static func context(
    _ content: Content, _ set: LocalTime?, _ spoken: String?
  ) throws(Failure) -> WizardContext {
    let pack = try content.readPack()
    let time = if let set { set } else { try Moment.trustedNow(of: pack) }
    let day = try Moment.day(of: time, pack: pack)
    var catalogues: [Catalogue] = []
    var interfaces: [String: Strings<WizardPhrase>] = [:]
    let languages = content.folder.languages
    // The pack's own first: of two faults everybody is told the same one.
    let others = OrderedSet([content.language, spoken].compactMap(\.self)).subtracting([pack.language])
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

  /// What would keep the program from beginning if it were started now; nil where nothing would.
  private static func fault(
    _ options: ContentChoice, _ set: String?, _ language: String, _ environment: [String: String],
    _ voice: ProblemSentences
  ) -> String? {
    do throws(Failure) {
      let content = try Content(options, environment: environment)
      let time = try set.map { (text) throws(Failure) in try Moment.named(text, zone: zone(of: content)) }
      let spoken = content.folder.screenLanguages.contains(language) ? language : content.language
      _ = try Opening(content, time, language: spoken)
      _ = try context(content, time, spoken)
      return nil
    } catch {
      return voice.text(error)
    }
  }
}
