import Advice
import CivilTime
import Frames
import FullScreen
import Interviews
import Packs
import Problems
import Texts
import Wizard

/// The first question and what its answer leads to, each from as little of the content as it needs.
struct Opening {
  /// The page of the first question.
  let page: Page
  /// The program's words for a question.
  let words: Strings<WizardPhrase>
  private let content: Content
  private let language: String
  private let first: FirstWords

  /// Reads the first question.
  ///
  /// - Parameters:
  ///   - set: the moment to begin at, if it was set.
  ///   - language: the language of the screen.
  init(_ content: Content, _ set: LocalTime?, language: String) throws(Failure) {
    let questions = try content.folder.questionsFile
    let texts = try content.folder.textsFiles(language)
    let interface = try content.folder.interfaceFile(language)
    let asked: Question
    (asked, first, words) = try located { () throws(Problem) in
      (try Pack.firstQuestion(of: questions), try FirstWords(texts), try InterfaceFile.firstWords(interface))
    }
    let question = try Opening.onToday(asked, content, set)
    page = Page.question(
      question, number: 1, place: Page.place(first.head.packName, set: set), own: first.questions[question.id],
      words: words)
    self.content = content
    self.language = language
  }

  /// The page of the question behind an answer that is picked at once; nil where another key was pressed, and where that
  /// question is only known once everything is read.
  func page(behind event: Event, _ size: Size) -> Page? {
    var face = Face()
    guard case .optionPicked(let number) = face.action(for: event, on: page, words, size, at: .zero) else { return nil }
    do {
      let files = try content.folder.questionsFiles
      let texts = try content.folder.textsFiles(language)
      let ahead = try located { () throws(Problem) in try QuestionsAhead(files, texts: texts, after: first) }
      return Page.behindFirstAnswer(number, ahead, place: page.place, words: words)
    } catch {
      // Whoever reads everything, which is next, meets the same fault and says it.
      return nil
    }
  }

  /// The first question with the options of today; which day that is, is asked only where options have days.
  private static func onToday(
    _ question: Question, _ content: Content, _ set: LocalTime?
  ) throws(Failure) -> Question {
    if let set { return question.on(set.moment.date) }
    guard question.options.contains(where: { $0.valid != .always }),
      let zone = Pack.zone(of: try content.folder.packFiles)
    else { return question }
    return question.on(try Moment.now(zone: zone).moment.date)
  }
}
