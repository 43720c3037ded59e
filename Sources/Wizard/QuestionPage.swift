public import Interviews
public import Packs
public import Texts

extension Page {
  /// The page of one question.
  ///
  /// The first question stands on the screen before anything else is read, so the page asks for no more than its
  /// own words.
  ///
  /// - Parameters:
  ///   - packName: the pack's name for people.
  ///   - own: the question's words.
  ///   - number: which question of this interview it is, from 1.
  ///   - chosen: the options that are ticked or were answered before.
  ///   - entry: the digits in the field.
  ///   - isUnknown: whether "not known" was answered before.
  public static func question(
    _ question: Question, number: Int, packName: String, own: QuestionWords?, words: Strings<WizardPhrase>,
    chosen: Set<Option.ID> = [], entry: String = "", isUnknown: Bool = false, focus: Int = 0
  ) -> Page {
    var page = Page(
      kind: .one, place: "Sportello · \(packName)", title: own?.title ?? RichText(question.id.text), words: words,
      commands: question.commands)
    page.progress = words(.questionNumber, ["number": "\(number)"])
    page.help = own?.help
    page.focus = focus
    switch question.kind {
    case .one(let options):
      page.items = options.map { option in
        Item(
          label: own?.options[option.id]?.label ?? RichText(option.id.text),
          mark: chosen.contains(option.id) ? .answered : .none)
      }
    case .several(let options):
      page.kind = .several
      page.items = options.map { option in
        Item(label: own?.options[option.id]?.label ?? RichText(option.id.text), mark: .box(chosen.contains(option.id)))
      }
    case .integer(_, let acceptsUnknown):
      page.kind = .number
      page.field = entry
      page.items =
        acceptsUnknown ? [Item(label: own?.unknown?.label ?? RichText(), mark: isUnknown ? .answered : .none)] : []
    }
    return page
  }
}

extension Question {
  /// What can be done on its page.
  fileprivate var commands: [Command] {
    let answering: [Command] =
      switch kind {
      case .one: [.choose]
      case .several: [.toggle, .accept]
      case .integer: [.type, .accept]
      }
    let unknown: [Command] = unknownAnswer == nil ? [] : [.unknown]
    return answering + unknown + [.back, .why, .review, .directory, .blank, .help, .stop]
  }
}
