import Sheets
import Texts

/// Says what stands on the pages of questions, before anything has its place.
struct QuestionComposer {
  let sheet: QuestionSheet
  /// Whether what is to be known about a question stands there in both languages.
  let isHelpBilingual: Bool
  /// How much of the width the official words have, where they stand beside the person's.
  let officialShare: Double
  let arrangement: Arrangement
  /// Between the margins, in points.
  let width: Double

  /// The official words beside the person's: whoever sits opposite knows the questions.
  private let officialScale = 0.72
  /// What is to be known about a question, beside its answers.
  private let helpScale = 0.78
  private let titleScale = 1.05
  /// A number with its frame, in ems.
  private let keyWidth = 1.7

  /// The desk, and what the person is to do.
  var head: Piece {
    let (own, official) = (sheet.paper.sheet, sheet.paper.official)
    let desk = own.head.map { text($0, .own, scale: 0.7) }
    let title = beside(
      Bilingual(own: own.title, official: official?.title), scale: 1.4, officialScale: officialScale, isBold: true)
    return .stack(desk + [.tagged(.title, title), .rule(1.6, isGrey: false)], gap: 0.15)
  }

  /// Which version of the questions it is, that nobody reviewed the translation, and which page.
  func foot(page: Int, of count: Int) -> Piece {
    let own = sheet.paper.sheet
    let review = [own.unreviewed, own.officialCounts].compactMap(\.self)
    let unreviewed = review.isEmpty ? [] : (review.joined(separator: " ") + " · ").runs(isBold: true)
    let told = StyledText(runs: unreviewed + own.foot.joined(separator: " · ").runs(), voice: .own, scale: 0.7)
    let number = StyledText(RichText("\(page)/\(count)", .exact), .official, scale: 1, isBold: true, .center)
    let row = Piece.columns([(.share(1), .tagged(.paragraph, .text(told))), (.ems(2.5), .text(number))])
    return .stack([.rule(0.5, isGrey: true), row], gap: 0.1)
  }

  /// One question with its answers, never broken.
  func piece(_ question: AskedQuestion) -> Piece {
    let title = beside(question.title, scale: titleScale, officialScale: 0.8, isBold: true)
    let help = question.help.map { help -> Piece in
      beside(isHelpBilingual ? help : Bilingual(own: help.own), scale: helpScale, officialScale: 0.65)
    }
    let told: [Piece] = [.tagged(.heading, title)] + (help.map { [.tagged(.paragraph, $0)] } ?? [])
    return .stack([.rule(0.6, isGrey: true), .stack(told, gap: 0), answers(question)], gap: 0.12)
  }

  private func answers(_ question: AskedQuestion) -> Piece {
    if question.kind == .number { return digits(question.answers) }
    return row(question.answers) ?? list(question.answers)
  }

  /// Digits in the order of the keyboard, whichever way the language is read; what is no number beside them.
  private func digits(_ answers: [NumberedAnswer]) -> Piece {
    let keys = AskedQuestion.digits.map { (Table.Width.ems(keyWidth), key($0)) }
    var digits = Table(columns: keys.map(\.0), rows: [keys.map(\.1)], columnGap: 0.35)
    digits.isMirrored = false
    let widthOfDigits = Double(keys.count) * (keyWidth + 0.35)
    return .columns([(.ems(widthOfDigits), .table(digits))] + answers.map { (.share(1), cell($0, inLine)) }, gap: 1.2)
  }

  /// Short answers side by side, the official words behind or else below; nil where one would need a second line.
  private func row(_ answers: [NumberedAnswer]) -> Piece? {
    let columns = max(2, answers.count)
    guard columns <= 4, !answers.isEmpty else { return nil }
    let gap = 0.6
    let room = (width - gap * arrangement.em * Double(columns - 1)) / Double(columns)
    let inner = room - (keyWidth + QuestionComposer.cellGap) * arrangement.em
    let fits = { (piece: (Bilingual) -> Piece) in
      answers.allSatisfy { arrangement.naturalWidth(of: piece($0.label)) < inner }
    }
    guard let words = [inLine, below].first(where: fits) else { return nil }
    let cells = answers.map { cell($0, words) } + Array(repeating: .nothing, count: columns - answers.count)
    return .tagged(.list, .columns(cells.map { (.share(1), $0) }, gap: gap))
  }

  /// Answers under each other, both languages side by side.
  private func list(_ answers: [NumberedAnswer]) -> Piece {
    let isBilingual = answers.contains { $0.label.official != nil }
    let rows = answers.map { answer -> Piece in
      let beside: [(Table.Width, Piece)] = isBilingual ? [(.points(outerWidth), official(answer.label))] : []
      let row = [(.ems(keyWidth), key(answer.key)), (.share(1), own(answer.label))] + beside
      return .tagged(.listItem, .columns(row, gap: QuestionComposer.cellGap))
    }
    return .tagged(.list, .stack(rows, gap: 0.05))
  }

  private static let cellGap = 0.4

  /// A number with its answer.
  private func cell(_ answer: NumberedAnswer, _ words: (Bilingual) -> Piece) -> Piece {
    let pieces = [(Table.Width.ems(keyWidth), key(answer.key)), (.share(1), words(answer.label))]
    return .tagged(.listItem, .columns(pieces, gap: QuestionComposer.cellGap))
  }

  /// Both languages in one line.
  private func inLine(_ words: Bilingual) -> Piece {
    let pieces = [own(words), official(words)].filter { !$0.isEmpty }
    return .columns(pieces.map { (.natural(atMost: 1), $0) }, gap: 0.7)
  }

  /// The official words below the person's.
  private func below(_ words: Bilingual) -> Piece {
    .stack([own(words), official(words, alignment: .page)].filter { !$0.isEmpty }, gap: 0)
  }

  /// What is pressed in the wizard, as large as a fingertip can find.
  private func key(_ key: String) -> Piece {
    let sign = StyledText(RichText(key, .exact), .official, scale: 1, isBold: true, .center)
    return .frame(.text(sign), Border(line: 0.7, padding: 0))
  }

  private func own(_ words: Bilingual) -> Piece { text(words.own, .own) }

  private func official(_ words: Bilingual, alignment: StyledText.Alignment = .voice) -> Piece {
    guard let official = words.official, official != words.own else { return .nothing }
    return text(official, .official, scale: officialScale, alignment: alignment)
  }

  /// The outer column, for the official words; in points.
  private var outerWidth: Double { officialShare * width }

  /// Both languages side by side; one alone has the whole width.
  private func beside(_ words: Bilingual, scale: Double, officialScale: Double, isBold: Bool = false) -> Piece {
    let own = text(words.own, .own, scale: scale, isBold: isBold)
    guard let official = words.official, official != words.own else { return own }
    return .columns(
      [(.share(1), own), (.points(outerWidth), text(official, .official, scale: officialScale))], gap: 0.4)
  }

  /// A paragraph of one voice; beside the person's words the official ones are slanted.
  private func text(
    _ text: RichText, _ voice: Voice, scale: Double = 1, isBold: Bool = false,
    alignment: StyledText.Alignment = .voice
  ) -> Piece {
    guard !text.isEmpty else { return .nothing }
    var styled = StyledText(text, voice, scale: scale, isBold: isBold, alignment)
    styled.isItalic = voice == .official
    return .text(styled)
  }
}
