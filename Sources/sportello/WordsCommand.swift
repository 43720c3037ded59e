import Advice
import ArgumentParser
import CivilTime
import Packs
import Problems
import Reports
import TerminalText

/// In which shape `words` lists texts.
enum WordsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, po
}

/// `sportello words`: the texts of a pack as a translator looks at them, and back in.
struct WordsCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "The words of a language beside the original, to be translated and reviewed.")

  @Argument(help: ArgumentHelp("The folder of the pack, or its name.", valueName: "dir"))
  var folder: String?

  @Option(help: "The language of the translation, as a code like ar or fr.")
  var language: String

  @Option(help: "text, or po for the tools of translators.")
  var format: WordsFormat = .text

  @Option(help: "Only texts of one state: missing, changed, reviewed or unreviewed.")
  var only: Wording.State?

  @Option(name: .customLong("import"), help: ArgumentHelp("A PO file to take translations from.", valueName: "file"))
  var translated: String?

  @Option(help: ArgumentHelp("Who has reviewed all texts as they are now.", valueName: "name"))
  var reviewedBy: String?

  @OptionGroup var moment: MomentOptions

  var choice: ContentChoice { ContentChoice(pack: folder, language: nil, desk: nil) }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    if translated != nil, reviewedBy != nil { throw Failure(.usage, .importOrReview) }
    let content = try ContentFolder(pack: folder, environment: environment, isPackRequired: false)
    let files = try content.packFiles
    let own = try located { () throws(Problem) in try Pack.language(of: files) }
    guard let original = try content.ownTexts(own) else {
      throw Failure(.noInput, .pathMissing, ["path": "\(content.pack)/texts/\(own).yaml"])
    }
    guard let catalogue = try content.ownTexts(language) else {
      let known = content.languages.joined(separator: ", ")
      throw Failure(.usage, .languageUnknown, ["word": language, "known": known])
    }
    let reports = try content.readReports(content.reportLanguages.contains(language) ? language : own)
    let name = Pack.id(of: files) ?? ""
    let report = WordsReport(catalogue: catalogue, original: original, reports: reports)
    if let translated {
      let file = try Files.source(translated)
      let translation = try located { () throws(Problem) in
        _ = try report.wordings(nil)
        let words = try POFile(file)
        try words.check(language: language, pack: name)
        return try Translation(of: words, into: catalogue, original: original)
      }
      if translation.changeCount > 0 { try Output.rewrite(translation.file.text, in: catalogue.name) }
      try Output.write(report.text(of: translation), to: nil)
      return .done
    }
    if let reviewedBy {
      guard reviewedBy.contains(where: \.isLetter), reviewedBy.visible == reviewedBy else {
        throw Failure(.usage, .reviewerName)
      }
      // A base has no clock of its own.
      let zone = Pack.zone(of: files) ?? "Etc/UTC"
      let day = try Moment.told(moment.at, zone: zone).moment.date
      let review = try located { () throws(Problem) in
        try ReviewedCatalogue(catalogue, original: original, by: reviewedBy, on: day)
      }
      try Files.makeFolder(of: review.texts.name)
      try Output.rewrite(review.texts.text, in: review.texts.name)
      try Output.rewrite(review.catalogue.text, in: catalogue.name)
      try Output.write(report.text(of: review), to: nil)
      return .done
    }
    let review = try content.reviews(of: [catalogue]).first
    let wordings = try located { () throws(Problem) in try report.wordings(review) }
    switch format {
    case .text: try Output.write(report.text(of: wordings, only: only), to: moment.output)
    case .po:
      let text = report.poText(of: wordings, only: only, language: language, pack: name)
      try Output.write(text, to: moment.output)
    }
    return .done
  }
}

extension Wording.State: ExpressibleByArgument {}
