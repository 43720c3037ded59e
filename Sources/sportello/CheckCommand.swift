import Advice
import ArgumentParser
import CivilTime
import Packs
import Problems
import Proofs
import Reports
import Texts

/// In which shape `check` prints its report.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}

/// `sportello check`: everything that is wrong with a pack, in one run.
struct CheckCommand: ContentCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Every problem of a content pack, with its place.")

  @OptionGroup var options: PackOptions

  @ArgumentParser.Option(help: "text, json or github.")
  var format: CheckFormat = .text

  @Flag(help: "Warnings count as well.")
  var strict = false

  @Flag(help: "Make the fullest sheets as well, in every language: one that does not fit on a page is an error.")
  var pages = false

  @OptionGroup var moment: MomentOptions

  @ArgumentParser.Option(
    help: ArgumentHelp("How long the proof of the rules may take; past it they are not proved.", valueName: "n"))
  var proofSeconds = 60

  @ArgumentParser.Option(
    help: ArgumentHelp("How many states a diagram of the proof may have, for its memory.", valueName: "n"))
  var proofStates = 2_000_000

  var choice: ContentChoice { options.choice }

  func end(in environment: [String: String]) throws(Failure) -> ExitStatus {
    let known = ProblemSentences.languages(environment)
    if let wanted = options.content.language, !known.contains(wanted) {
      throw Failure(.usage, .languageUnknown, ["word": wanted, "known": known.joined(separator: ", ")])
    }
    let folder = try ContentFolder(pack: choice.pack, environment: environment, isPackRequired: false)
    let desk = try choice.desk.map { path throws(Failure) in try Files.source(path) }
    let found = try folder.check(desk: desk) { (zone: String) throws(Failure) -> CivilDate? in
      guard LocalTime.isZone(zone) else { return nil }
      return try Moment.told(moment.at, zone: zone).moment.date
    }
    let voice = ProblemSentences(choice: choice, environment: environment)
    let end = ContinuousClock.now + .seconds(proofSeconds)
    let limit = ProofLimit(states: proofStates) { ContinuousClock.now > end }
    // Rules that cannot be read whole cannot be proved.
    let proof = found.pack.map { PackProof(of: $0, in: words(found, of: $0, in: voice.language), within: limit) }
    let report = CheckReport(
      of: found, proof, sheets: pages ? try tooFullSheets(found, in: folder) : [], words: voice.words)
    try Output.write(report.text(format), to: moment.output)
    return report.isPassed(strictly: strict) ? .done : .notFinished
  }

  /// The sheets that do not fit on a page; of a pack with an error nothing is printed.
  private func tooFullSheets(_ found: CheckedPack, in folder: ContentFolder) throws(Failure) -> [Problem] {
    guard let pack = found.pack, !found.problems.contains(where: { $0.severity == .error }) else { return [] }
    let time = try Moment.told(moment.at, zone: pack.zone)
    guard let path = choice.desk else {
      return try FullestSheets(folder: folder, pack: pack, desk: nil, time: time).problems()
    }
    let file = try Files.source(path)
    let (desk, whole) = try located { () throws(Problem) in
      let desk = try Desk(file)
      return (desk, try pack.including(desk))
    }
    return try FullestSheets(folder: folder, pack: whole, desk: desk, time: time).problems()
  }

  /// The words for people and routes: in the language of the problems, or as the pack says them.
  private func words(
    _ found: CheckedPack, of pack: Pack, in language: String?
  ) -> (catalogue: Catalogue, reports: Strings<ReportPhrase>)? {
    guard let reports = language.flatMap({ found.reports[$0] }) else { return nil }
    let wanted = [language, pack.language].compactMap(\.self)
    let catalogues = wanted.compactMap { code in found.catalogues.first { $0.language == code } }
    return catalogues.first.map { ($0, reports) }
  }
}
