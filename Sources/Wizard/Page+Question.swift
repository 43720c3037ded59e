package import Advice
import CivilTime
package import Interviews
import OrderedCollections
package import Packs
package import Texts

extension Page {
  /// The page of one question.
  ///
  /// The first question stands on the screen before anything else is read, so the page asks for no more than its
  /// own words.
  ///
  /// - Parameters:
  ///   - number: which question of this interview it is, from 1.
  ///   - own: the question's words.
  ///   - chosen: the options that are ticked or were answered before.
  ///   - isUnknown: whether "not known" was answered before.
  package static func question(
    _ question: Question, number: Int, place: RichText, own: QuestionWords?, words: Strings<WizardPhrase>,
    chosen: Set<Option.ID> = [], entry: String = "", isUnknown: Bool = false, focus: Int = 0, soFar: RichText? = nil
  ) -> Page {
    let choices = { (options: [Option]) in
      let all = options.map { option in
        let label = own?.options[option.id]?.label ?? RichText(option.id.text)
        return Choice(label: label, isChosen: chosen.contains(option.id))
      }
      return Choices(help: own?.help, all: all, focus: focus, soFar: soFar)
    }
    let unknown = Choice(label: own?.unknown?.label ?? RichText(), isChosen: isUnknown)
    let content: Content =
      switch question.kind {
      case .one(let options): .one(choices(options))
      case .several(let options): .several(choices(options))
      case .integer(_, let acceptsUnknown):
        .number(NumberField(help: own?.help, entry: entry, unknown: acceptsUnknown ? unknown : nil, soFar: soFar))
      }
    return Page(
      place: place, progress: words(.questionNumber, ["number": "\(number)"]),
      title: own?.title ?? RichText(question.id.text), commands: question.commands, content: content)
  }
}

extension Page {
  /// The page behind the first answer, where one is picked by its number and answers alone decide what comes next; nil
  /// where more must be read to know it.
  ///
  /// How many questions may still come is told by the page that follows, once everything is read.
  ///
  /// - Parameters:
  ///   - number: the option of the first question, from 1.
  ///   - ahead: the questions and their words.
  package static func behindFirstAnswer(
    _ number: Int, _ ahead: QuestionsAhead, place: RichText, words: Strings<WizardPhrase>
  ) -> Page? {
    guard let first = ahead.interview.questions.values.first, case .one(let options) = first.kind,
      options.indices.contains(number - 1)
    else { return nil }
    let option = options[number - 1].id
    guard let next = ahead.interview.questionDecided(by: [first.id: .option(option)]), let own = ahead.words[next.id]
    else { return nil }
    return question(
      next, number: 2, place: place, own: own, words: words,
      soFar: ahead.words[first.id]?.options[option]?.soFar)
  }

  /// The program, the pack, and the moment that was set.
  package static func place(_ packName: String, set time: LocalTime?) -> RichText {
    let clock = time.map { " · \($0.moment.description.replacing("T", with: " "))" } ?? ""
    return "Sportello · \(packName)\(clock)"
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
    return answering + unknown + [.back, .review, .why, .directory, .blank, .help, .stop]
  }
}
