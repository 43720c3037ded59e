import Advice
import CivilTime
import Interviews
import OrderedCollections
import Packs
import Proofs
import TerminalText
import Texts

/// What stands at the nodes and edges of a graph, in one language; every rendering says the same.
struct GraphLabels {
  let adviser: Adviser
  let reports: Strings<ReportPhrase>

  private var catalogue: Catalogue { adviser.catalogue }

  /// Of which pack and of which day the graph is.
  var caption: String {
    reports(
      .graphTitle,
      [
        "pack": RichText(catalogue.head.packName), "version": RichText(adviser.pack.version),
        "date": adviser.words.text(of: adviser.day),
      ]
    ).text.visible
  }

  /// A question, as it is asked.
  func title(of question: Question.ID) -> String { catalogue.title(of: question).text.visible }

  /// An end: a route by its title; nil for a question.
  func title(ofEnd target: InterviewGraph.Target) -> String? {
    switch target {
    case .node: nil
    case .route(let id): adviser.title(of: id).text.visible
    case .noRoute: reports.text(.graphNoRoute).visible
    }
  }

  /// An end, as a sentence names it: a route by its title.
  func told(end target: InterviewGraph.Target) -> String {
    let title = title(ofEnd: target) ?? ""
    guard case .route = target else { return title }
    return reports.text(.graphRoute, ["title": RichText(title)])
  }

  /// The answers of an edge, in a few words each.
  func label(of answers: AnswerGroup, to question: Question.ID) -> String {
    switch answers {
    case .all: reports.text(.graphAny).visible
    case .options(let options):
      alternatives(options.map { name(of: .option($0), to: question) }).text.visible
    case .numbers(let ranges, let orUnknown):
      alternatives(
        (ranges.isEmpty ? [] : [name(of: ranges, to: question)])
          + (orUnknown ? [name(of: .unknown, to: question)] : [])
      ).text.visible
    case .choices(let choices): name(of: choices, to: question).text.visible
    }
  }

  private func name(of answer: Answer, to question: Question.ID) -> RichText { catalogue.soFar(question, answer) }

  private func alternatives(_ names: [RichText]) -> RichText { adviser.words.list(names, .listOr) }

  /// Numbers in the words of their question: "from 18 to 59 or 61 years old".
  private func name(of ranges: [ClosedRange<Int>], to question: Question.ID) -> RichText {
    let parts = ranges.map { range -> RichText in
      range.count == 1
        ? "\(range.lowerBound)"
        : reports(.graphRange, ["first": "\(range.lowerBound)", "last": "\(range.upperBound)"])
    }
    let numbers = alternatives(parts)
    return catalogue.questions[question]?.soFar(number: numbers) ?? numbers
  }

  private func name(of choices: [AnswerGroup.Choice], to question: Question.ID) -> RichText {
    let names = { (options: [Option.ID]) in options.map { name(of: .options([$0]), to: question) } }
    let parts = choices.map { choice -> RichText in
      let with = adviser.words.list(names(choice.with), .listAnd)
      guard !choice.without.isEmpty else { return with }
      let without = reports(.graphWithout, ["names": alternatives(names(choice.without))])
      return choice.with.isEmpty ? without : "\(with), \(without)"
    }
    // Only single options are told apart by a comma.
    let isPlain = choices.allSatisfy { $0.with.count + $0.without.count == 1 }
    return isPlain ? alternatives(parts) : parts.joined(separator: "; ")
  }
}
