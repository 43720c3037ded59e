import Advice
import CivilTime
import Interviews
import Packs
import Texts

extension Model {
  /// Takes in what happened.
  ///
  /// - Returns: what the outside must do, in this order.
  package mutating func update(_ action: Action) -> [Effect] {
    if action == .terminalVanished || action == .leftAtOnce { return [.leave(endCode)] }
    if case .blank = top.kind, action.isByPerson {
      overlays.removeLast()
      return []
    }
    if action.isByPerson { notice = nil }
    switch action {
    case .optionPicked(let number): return optionPicked(number)
    case .focusMoved(let move): return focusMoved(move)
    case .toggled: return toggled()
    case .accepted: return accepted()
    case .typed(let character): return typed(character)
    case .pasted(let text): return pasted(text)
    case .erased: return erased()
    case .edited(let edit): return edited(edit)
    case .erasedTooFar: say(.backWithEscape)
    case .completionRequested: return completionRequested()
    case .unknownPicked: return unknownPicked()
    case .backRequested: return back()
    case .reviewRequested: return review()
    case .whyRequested: return why()
    case .helpRequested: coverOrClose(.help)
    case .dangerRequested: coverOrClose(.danger)
    case .otherWaysRequested: return openOtherWays()
    case .familyRequested: return family()
    case .languageRequested: return nextLanguage()
    case .directoryRequested: openDirectory()
    case .filterRequested: return openFilter()
    case .paperRequested: return paper()
    case .nextPersonRequested: coverOrClose(.nextPerson)
    case .blankRequested:
      cover(with: .blank(clock))
      return [.forgetLines]
    case .stopRequested: coverOrClose(.stop)
    case .interrupted: return interrupted()
    case .repaintRequested: return [.repaint]
    case .suspendRequested: return [.suspend]
    case .keyWithoutUse: return refuse(.notHere)
    case .printersListed(let printers): return printersListed(printers)
    case .printersFailed(let fault): printersFailed(fault)
    case .printTaken: printTaken()
    case .printFailed(let fault): printFailed(fault)
    case .printTold(let fate): printTold(fate)
    case .stoppingFailed(let fault): stoppingFailed(fault)
    case .saved(let path): saved(path)
    case .savingFailed(let fault, let path): savingFailed(fault, path)
    case .pathCompleted(let completion): return pathCompleted(completion)
    case .completionFailed(let fault, let path): return completionFailed(fault, path)
    case .timeTold(let time):
      context.time = time
      // Whoever begins after midnight begins a new day; an interview keeps the day on which it began.
      if answers.isEmpty { context.turn(to: time.moment.date) }
    case .idleSoon(let seconds):
      say(.idleSoon, ["seconds": "\(seconds)"])
      return [.ring]
    case .leftIdle: return startAnew(coveredBy: clock)
    case .filesUnreadable(let reason): say(.filesKept, ["reason": RichText(reason)], isProblem: true)
    case .uncovered, .terminalVanished, .leftAtOnce: break
    }
    return []
  }

  /// Says why a key does nothing here, and rings.
  mutating func refuse(_ phrase: WizardPhrase, _ values: KeyValuePairs<String, RichText> = [:]) -> [Effect] {
    say(phrase, values, isProblem: true)
    return [.ring]
  }

  /// The key that opened a page closes it.
  private mutating func coverOrClose(_ kind: OpenPage.Kind) {
    if top.kind == kind { overlays.removeLast() } else { cover(with: kind) }
  }

  /// The other ways belong to a result that has some.
  private mutating func openOtherWays() -> [Effect] {
    guard top.kind == .result || top.kind == .otherWays, page.commands.contains(.otherWays) || top.kind == .otherWays
    else { return refuse(.notHere) }
    coverOrClose(.otherWays)
    return []
  }

  /// The exit code of whoever leaves now: an interview that came to its result is finished.
  package var endCode: Int32 { base.kind == .result && replay.result != nil ? 0 : 1 }

  /// A second Ctrl-C leaves at once.
  private mutating func interrupted() -> [Effect] {
    if case .stop = top.kind { return [.leave(endCode)] }
    cover(with: .stop)
    return []
  }

  private mutating func why() -> [Effect] {
    if case .why = top.kind {
      overlays.removeLast()
      return []
    }
    guard let question else { return refuse(.notHere) }
    cover(with: .why(question.id))
    return []
  }

  /// What the covered screen shows: the minute at which it was covered, which gives nothing away.
  var clock: String {
    context.adviser(language).clock?.text ?? ""
  }
}

extension Action {
  /// Whether a person did it, not the world.
  var isByPerson: Bool {
    switch self {
    case .printersListed, .printersFailed, .printTaken, .printFailed, .printTold, .stoppingFailed, .saved,
      .savingFailed, .pathCompleted, .completionFailed, .timeTold, .idleSoon, .leftIdle, .filesUnreadable,
      .terminalVanished:
      false
    default: true
    }
  }
}
