import Dates
import Interviews
import Lines
import OrderedCollections
import Packs
import Proofs

/// What stands at the nodes and edges of a graph, in one language; every rendering says the same.
struct GraphLabels {
  let adviser: Adviser

  private var words: InterfaceWords { adviser.wording.interface }
  private var asking: QuestionCatalogue { adviser.wording.catalogue.asking }

  /// Of which pack and of which day the graph is.
  var caption: String {
    words(
      .graphTitle,
      ["pack": asking.packName, "version": adviser.pack.version, "date": adviser.saying.text(of: adviser.day)]
    ).visible
  }

  /// A question, as it is asked.
  func title(of question: Question.ID) -> String { (asking.questions[question]?.title ?? question.text).visible }

  /// An end: a route by its title; nil for a question.
  func title(ofEnd target: InterviewGraph.Target) -> String? {
    switch target {
    case .node: nil
    case .route(let id): adviser.title(of: id).visible
    case .noRoute: words(.graphNoRoute).visible
    }
  }

  /// An end, as a sentence names it: a route by its title.
  func told(end target: InterviewGraph.Target) -> String {
    let title = title(ofEnd: target) ?? ""
    guard case .route = target else { return title }
    return words(.graphRoute, ["title": title])
  }

  /// The answers of an edge, in a few words each.
  func label(of answers: AnswerGroup, to question: Question.ID) -> String {
    switch answers {
    case .all: words(.graphAny).visible
    case .options(let options):
      alternatives(options.map { name(of: .option($0), to: question) }).visible
    case .numbers(let ranges, let orUnknown):
      alternatives(
        (ranges.isEmpty ? [] : [name(of: ranges, to: question)])
          + (orUnknown ? [name(of: .unknown, to: question)] : [])
      ).visible
    case .choices(let choices): name(of: choices, to: question).visible
    }
  }

  private func name(of answer: Answer, to question: Question.ID) -> String {
    adviser.wording.soFar(question, answer)
  }

  private func alternatives(_ names: [String]) -> String { adviser.saying.list(names, .listOr) }

  /// Numbers in the words of their question: "from 18 to 59 or 61 years old".
  private func name(of ranges: [ClosedRange<Int>], to question: Question.ID) -> String {
    let parts = ranges.map { range in
      range.count == 1
        ? String(range.lowerBound)
        : words(.graphRange, ["first": String(range.lowerBound), "last": String(range.upperBound)])
    }
    let numbers = alternatives(parts)
    return asking.questions[question]?.soFar?.filled { part in
      if case .words(let words) = part { words } else { numbers }
    } ?? numbers
  }

  private func name(of choices: [AnswerGroup.Choice], to question: Question.ID) -> String {
    let names = { (options: [Option.ID]) in options.map { name(of: .options([$0]), to: question) } }
    let parts = choices.map { choice in
      let with = adviser.saying.list(names(choice.with), .listAnd)
      guard !choice.without.isEmpty else { return with }
      let without = words(.graphWithout, ["names": alternatives(names(choice.without))])
      return choice.with.isEmpty ? without : "\(with), \(without)"
    }
    // Only single options are told apart by a comma.
    let isPlain = choices.allSatisfy { $0.with.count + $0.without.count == 1 }
    return isPlain ? alternatives(parts) : parts.joined(separator: "; ")
  }
}
