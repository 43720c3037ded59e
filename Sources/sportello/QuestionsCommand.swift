import Advice
import ArgumentParser
import Packs
import Sheets

/// In which shape the questions are printed.
enum QuestionsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, pdf
}

/// `sportello questions`: the interview on paper, for pointing.
struct QuestionsCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "The interview on paper, for pointing: numbered answers in two languages.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var moment: MomentOptions

  @ArgumentParser.Option(help: "text or pdf.")
  var format: QuestionsFormat = .text

  var choice: ContentChoice { content.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let content = try Content(choice, for: .paper, environment: environment)
    let page = format == .pdf ? PageInMaking(for: content.desk) : nil
    let pack = try content.readPack()
    // Options may have days, and the foot tells whoever finds the sheet in a drawer how old it is.
    let time = try Moment.trusted(moment.at, of: pack)
    let sheet = try content.adviser(pack: pack, time: time).questionSheet
    try Output.write(try page?.pages(of: sheet) ?? Array(sheet.text().utf8), to: moment.output)
    return .done
  }
}
