import Advice
import ArgumentParser
import Interviews
import Packs
import Problems
import Proofs
import Sheets

/// In which shape a route is printed.
enum RouteFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, pdf
}

/// `sportello route`: one interview without a terminal.
struct RouteCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "route", abstract: "The route for the answers of a file, without a terminal.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var moment: MomentOptions

  @ArgumentParser.Option(help: "text, json or pdf.")
  var format: RouteFormat = .text

  @ArgumentParser.Option(help: ArgumentHelp("The answers as JSON; - reads standard input.", valueName: "file"))
  var answers: String

  @Flag(help: "Print the delicate topics on the sheet as well.")
  var withTopics = false

  @Flag(help: "Set the page in large letters.")
  var largePrint = false

  var choice: ContentChoice { content.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(choice, for: .paper, environment: environment)
    // Somebody may be typing them, and a page that is begun waits only so long.
    let file = try Files.source(answers, named: answers == "-" ? "standard input" : answers, mayBePipe: true)
    let page = format == .pdf ? PageInMaking(for: content.desk) : nil
    let pack = try content.readPack()
    let time = try Moment.trusted(moment.at, of: pack)
    let day = try Moment.day(of: time, pack: pack)
    let answers = try located { () throws(Problem) in try AnswersReader.answers(file, for: pack.interview, on: day) }
    let adviser = try content.adviser(pack: pack, time: time)
    let replay = pack.interview.replay(answers, on: day)
    if case .noRoute = replay.standing {
      throw Failure(.badInput, .routeMissing, ["path": "\(content.folder.pack)/routes.yaml"])
    }
    switch format {
    case .json:
      let lookAhead = LookAhead(pack.interview, day: day)
      guard let json = adviser.routeJSON(answers, at: time.description, lookAhead: lookAhead) else { return .badInput }
      try Output.write("\(json)\n", to: moment.output)
    case .text, .pdf:
      if let next = replay.next {
        throw Failure(.notFinished, .answerMissing, ["file": file.name, "question": next.id.text])
      }
      guard let paper = adviser.paper(answers, withTopics: withTopics, isLarge: largePrint) else { return .badInput }
      try Output.write(try page?.page(of: paper) ?? Array(paper.sheet.text().utf8), to: moment.output)
    }
    return replay.next == nil ? .done : .notFinished
  }
}
