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
    if action == .terminalVanished || action == .leftAtOnce { return [.leave(1)] }
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
    case .unknownPicked: return unknownPicked()
    case .backRequested: return back()
    case .reviewRequested: return review()
    case .whyRequested: return why()
    case .helpRequested: coverOnce(.help)
    case .directoryRequested: openDirectory()
    case .filterRequested: return openFilter()
    case .paperRequested: return paper()
    case .nextPersonRequested: coverOnce(.nextPerson)
    case .blankRequested: cover(with: .blank)
    case .stopRequested: coverOnce(.stop)
    case .interrupted: return interrupted()
    case .repaintRequested: return [.repaint]
    case .suspendRequested: return [.suspend]
    case .keyWithoutUse: return refuse(.notHere)
    case .printersListed(let printers): printersListed(printers)
    case .printersFailed(let fault): printersFailed(fault)
    case .printTaken: printTaken()
    case .printFailed(let fault): printFailed(fault)
    case .printTold(let fate): printTold(fate)
    case .stoppingFailed(let fault): stoppingFailed(fault)
    case .saved(let path): saved(path)
    case .savingFailed(let fault, let path): savingFailed(fault, path)
    case .timeTold(let time):
      context.time = time
      // Whoever begins after midnight begins a new day; an interview keeps the day on which it began.
      if answers.isEmpty { context.turn(to: time.moment.date) }
    case .uncovered, .terminalVanished, .leftAtOnce: break
    }
    return []
  }

  /// Says why a key does nothing here, and rings.
  mutating func refuse(_ phrase: WizardPhrase, _ values: KeyValuePairs<String, RichText> = [:]) -> [Effect] {
    say(phrase, values, isProblem: true)
    return [.ring]
  }

  private mutating func coverOnce(_ kind: OpenPage.Kind) {
    if top.kind != kind { cover(with: kind) }
  }

  /// A second Ctrl-C leaves at once.
  private mutating func interrupted() -> [Effect] {
    if case .stop = top.kind { return [.leave(1)] }
    cover(with: .stop)
    return []
  }

  private mutating func why() -> [Effect] {
    guard let question else { return refuse(.notHere) }
    cover(with: .why(question.id))
    return []
  }

  /// Everything about the person is forgotten.
  mutating func startAnew() -> [Effect] {
    let (pending, visits) = (pending, visits)
    self = Model(context: context, language: language)
    (self.pending, self.visits) = (pending, visits)
    base = visit(base.kind)
    return [.forget]
  }
}

extension Action {
  /// Whether a person did it, not the world.
  var isByPerson: Bool {
    switch self {
    case .printersListed, .printersFailed, .printTaken, .printFailed, .printTold, .stoppingFailed, .saved,
      .savingFailed, .timeTold, .terminalVanished:
      false
    default: true
    }
  }
}
