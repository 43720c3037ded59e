import Texts

extension QuestionSheet: PaperObject {
  static let title = "the sheet of questions"
  static var blank: QuestionSheet { QuestionSheet(paper: .blank, questions: []) }
  static let fields: [PaperField<QuestionSheet>] = [
    PaperField("paper", \.paper), PaperField("questions", \.questions),
  ]
}

extension AskedQuestion: PaperObject {
  static let title = "the question"
  static var blank: AskedQuestion { AskedQuestion(.one, title: .blank, answers: []) }
  static let fields: [PaperField<AskedQuestion>] = [
    PaperField("kind", \.kind), PaperField("title", \.title), PaperField("help", \.help),
    PaperField("answers", \.answers),
  ]
}

extension AskedQuestion.Kind: PaperValue {}

extension NumberedAnswer: PaperObject {
  static let title = "the answer"
  static var blank: NumberedAnswer { NumberedAnswer(key: "", label: .blank) }
  static let fields: [PaperField<NumberedAnswer>] = [PaperField("key", \.key), PaperField("label", \.label)]
}

extension Bilingual: PaperObject {
  static let title = "the words"
  static var blank: Bilingual { Bilingual(own: RichText()) }
  static let fields: [PaperField<Bilingual>] = [PaperField("own", \.own), PaperField("official", \.official)]
}
