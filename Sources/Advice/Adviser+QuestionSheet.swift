import CivilTime
import Interviews
import OrderedCollections
import Packs
package import Sheets
import Texts

extension Adviser {
  /// The interview on paper, for pointing: every question of the day in its order, the pack's own language beside the
  /// adviser's.
  ///
  /// The delicate topics are on it: it is what they are pointed at, and it says nothing about anybody.
  package var questionSheet: QuestionSheet {
    let isOriginal = catalogue.language == official.language
    let own = questionsHead(isReviewed: catalogue.areQuestionsReviewed)
    let beside = isOriginal ? nil : inOfficialWords.questionsHead(isReviewed: true)
    let asked = pack.interview.questions.values.filter { $0.valid.includes(day) }.map { $0.on(day) }
    return QuestionSheet(
      paper: Paper(sheet: own, official: beside), questions: asked.map { askedQuestion($0, isBilingual: !isOriginal) })
  }

  private func questionsHead(isReviewed: Bool) -> Sheet {
    let unreviewed = catalogue.language == pack.language || isReviewed ? nil : words(.translationUnreviewed)
    return Sheet(
      language: catalogue.language, isRightToLeft: catalogue.head.direction == .rtl, head: head, caption: RichText(),
      date: words.text(of: day), day: day.description, fonts: fonts, unreviewed: unreviewed,
      officialCounts: unreviewed == nil ? nil : words(.translationCounts),
      title: words(.sheetQuestions), blocks: [], foot: [versionLine])
  }

  private func askedQuestion(_ question: Question, isBilingual: Bool) -> AskedQuestion {
    let (own, theirs) = (catalogue.questions[question.id], official.questions[question.id])
    func both(_ words: (QuestionWords) -> RichText?, or name: String) -> Bilingual {
      let original = theirs.flatMap(words) ?? RichText(name)
      return Bilingual(own: own.flatMap(words) ?? original, official: isBilingual ? original : nil)
    }
    var answers = question.options.enumerated().map { place, option in
      NumberedAnswer(key: "\(place + 1)", label: both({ $0.options[option.id]?.label }, or: option.id.text))
    }
    if case .integer = question.kind, question.unknownAnswer != nil {
      answers = [NumberedAnswer(key: Adviser.unknownKey, label: both({ $0.unknown?.label }, or: Adviser.unknownKey))]
    }
    let isHelped = own?.help != nil || theirs?.help != nil
    return AskedQuestion(
      kind(of: question), title: both({ $0.title }, or: question.id.text),
      help: isHelped ? both({ $0.help }, or: "") : nil, answers: answers)
  }

  private func kind(of question: Question) -> AskedQuestion.Kind {
    switch question.kind {
    case .one: .one
    case .several: .several
    case .integer: .number
    }
  }

  /// The key of "not known" where a number is asked for; the face has the same.
  package static let unknownKey = "u"
}
