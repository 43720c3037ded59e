import Dates
import Generated
import Interviews
import OrderedCollections
import Proofs

/// All that two small interviews can be answered, tried out one by one: the referee of their difference.
struct JointSheets {
  typealias Pair = JointPerson
  typealias Seen = JointPerson.Seen

  let old, new: Interview
  /// Every answer to every question, as each of the two takes it.
  private let sheets: [(old: AnswerSheet, new: AnswerSheet)]

  /// - Returns: nil where there are too many to try them all.
  init?(_ old: Interview, _ new: Interview, atMost most: Int) {
    self.old = old
    self.new = new
    var sheets: [(old: AnswerSheet, new: AnswerSheet)] = [([:], [:])]
    for id in OrderedSet(Array(old.questions.keys) + Array(new.questions.keys)) {
      let answers = JointSheets.answers(old.questions[id], new.questions[id])
      guard sheets.count * answers.count <= most else { return nil }
      sheets = sheets.flatMap { sheet in
        answers.map { answer in
          var sheet = sheet
          sheet.old[id] = answer.old
          sheet.new[id] = answer.new
          return sheet
        }
      }
    }
    self.sheets = sheets
  }

  /// A question that takes another kind of answer is another question; any other takes the answers of both.
  private static func answers(_ old: Question?, _ new: Question?) -> [(old: Answer?, new: Answer?)] {
    guard let old else { return new.map { AllSheets.answers($0).map { (nil, $0) } } ?? [] }
    guard let new else { return AllSheets.answers(old).map { ($0, nil) } }
    let own = AllSheets.answers(old)
    let others = AllSheets.answers(new)
    switch (old.kind, new.kind) {
    case (.one, .one), (.integer, .integer):
      return (own + others.filter { !own.contains($0) }).map { ($0, $0) }
    case (.several(let left), .several(let right)):
      let options = left + right.filter { option in !left.contains { $0.id == option.id } }
      return AllSheets.answers(Question(id: old.id, kind: .several(options))).map { ($0, $0) }
    default:
      return own.flatMap { left in others.map { (left, $0) } }
    }
  }

  /// How many answers to all questions there are, those that do not apply included.
  var count: Int { sheets.count }

  /// The days around which something may change in one of the two.
  var days: [CivilDate] { Set(AllSheets.days(of: old) + AllSheets.days(of: new)).sorted() }

  /// What all sheets come to on a day.
  func seen(on day: CivilDate) -> [Pair: (old: Seen, new: Seen)] {
    var seen: [Pair: (old: Seen, new: Seen)] = [:]
    for sheet in sheets {
      let (before, after) = (old.seen(sheet.old, on: day), new.seen(sheet.new, on: day))
      seen[Pair(old: before.sheet, new: after.sheet)] = (before.seen, after.seen)
    }
    return seen
  }
}
