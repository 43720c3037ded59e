import Advice
import CivilTime
import Glibc
import Interviews
import Packs
import Problems
import Texts

/// Where the pack and the program's own words lie on this machine.
struct ContentFolder {
  let pack: String
  /// The folders of the packs that it extends, the one at the bottom first.
  private let bases: [String]
  /// Why nobody knows what it extends; only a check goes on with that.
  private let baseProblem: Problem?
  /// Whether it is made to be extended, and no pack for a desk by itself.
  private let isBase: Bool
  /// The folder of everything that ships with the program.
  private let resources: String
  /// The folders of the wizard's words, of the words of reports, and of the countries, a file for each.
  let interface, reports, countries: String

  /// The pack that ships with the program.
  private static let shippedPack = "milano"

  /// Looks for the content: the folder that was named, then `$SPORTELLO_RESOURCES`, then beside the executable.
  ///
  /// - Parameter isPackRequired: whether a folder without a pack is none; a check names what is missing in it.
  init(pack named: String?, environment: [String: String], isPackRequired: Bool = true) throws(Failure) {
    guard let resources = ContentFolder.resources(environment) else {
      throw Failure(.noInput, .resourcesMissing)
    }
    self.resources = resources
    interface = "\(resources)/interface"
    reports = "\(resources)/reports"
    countries = "\(resources)/countries"
    let shipped = "\(resources)/packs"
    pack = named.map { PackFolder.named($0, among: shipped) } ?? "\(shipped)/\(ContentFolder.shippedPack)"
    guard Files.exists("\(pack)/pack.yaml") else {
      (bases, isBase, baseProblem) = ([], false, nil)
      if !isPackRequired, Files.isFolder(pack) { return }
      throw Failure(.noInput, .packMissing, ["folder": pack])
    }
    let alone = Pack.aloneProblem(of: try Files.source("\(pack)/pack.yaml"))
    isBase = alone != nil
    if isPackRequired, let alone { throw Failure(alone) }
    do throws(Failure) {
      (bases, baseProblem) = (try PackFolder.bases(of: pack, among: shipped), nil)
    } catch {
      guard !isPackRequired, case .problem(let problem) = error.content else { throw error }
      (bases, baseProblem) = ([], problem)
    }
  }

  /// The folders of all layers of the pack, those of its base first.
  private var layers: [String] { bases + [pack] }

  /// The folder of the program's content: `$SPORTELLO_RESOURCES`, or beside the executable.
  static func resources(_ environment: [String: String]) -> String? {
    let candidates =
      [environment["SPORTELLO_RESOURCES"]].compactMap(\.self).filter { !$0.isEmpty } + ContentFolder.besideExecutable
    return candidates.first { Files.exists("\($0)/interface") }
  }

  /// `../share/sportello` of an installation, then the folder of the build.
  private static var besideExecutable: [String] {
    executableFolder.map { ["\($0)/../share/sportello", "\($0)/sportello_sportello.resources/Resources"] } ?? []
  }

  /// The folder in which this program lies; nil where the system does not tell.
  static var executableFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
  }

  /// Whether a file belongs to the pack or to the program's own words.
  func holds(_ file: String) -> Bool { (layers + [resources]).contains { file.hasPrefix("\($0)/") } }

  private func file(_ name: String) throws(Failure) -> SourceFile { try Files.source("\(pack)/\(name)") }

  /// The head of the pack behind those of its base.
  var packFiles: [SourceFile] {
    get throws(Failure) { try layers.map { (folder) throws(Failure) in try Files.source("\(folder)/pack.yaml") } }
  }

  /// The file in which the first question stands.
  var questionsFile: SourceFile {
    get throws(Failure) {
      let folder = layers.first { Files.exists("\($0)/questions.yaml") }
      return try Files.source("\(folder ?? pack)/questions.yaml")
    }
  }

  /// The files of all layers in which questions stand.
  var questionsFiles: [SourceFile] {
    get throws(Failure) {
      let folders = layers.filter { Files.exists("\($0)/questions.yaml") }
      return try folders.map { (folder) throws(Failure) in try Files.source("\(folder)/questions.yaml") }
    }
  }

  /// The words of a language: those of the base first, as far as it has some.
  func textsFiles(_ language: String) throws(Failure) -> [SourceFile] {
    let folders = bases.filter { Files.exists("\($0)/texts/\(language).yaml") } + [pack]
    return try folders.map { (folder) throws(Failure) in try Files.source("\(folder)/texts/\(language).yaml") }
  }

  func interfaceFile(_ language: String) throws(Failure) -> SourceFile {
    try Files.source("\(interface)/\(language).yaml")
  }

  /// The pack's own words of a language, without those of its base; nil where there are none.
  func ownTexts(_ language: String) throws(Failure) -> SourceFile? {
    try languages.contains(language) ? Files.source("\(pack)/texts/\(language).yaml") : nil
  }

  /// The languages in which the pack speaks, on paper or on the screen.
  var languages: [String] { Files.names(in: "\(pack)/texts", ending: ".yaml") }

  /// The languages in which the wizard speaks as well.
  var screenLanguages: [String] { languages.filter(Files.names(in: interface, ending: ".yaml").contains) }

  /// The languages in which reports speak as well.
  var reportLanguages: [String] { languages.filter(Files.names(in: reports, ending: ".yaml").contains) }

  /// The pack's golden cases, in alphabetical order of the files; only the command that runs them reads these.
  var caseFiles: [SourceFile] {
    get throws(Failure) {
      let cases = "\(pack)/cases"
      if let other = Files.names(in: cases, ending: ".yml").first {
        throw Failure(.badInput, .casesEnding, ["path": "\(cases)/\(other).yml", "name": "\(other).yaml"])
      }
      var files: [SourceFile] = []
      for name in Files.names(in: cases, ending: ".yaml") where !name.hasPrefix(".") {
        files.append(try file("cases/\(name).yaml"))
      }
      return files
    }
  }

  /// What holds in every country there is.
  private var countryFiles: [SourceFile] {
    get throws(Failure) { try Files.sources(in: countries) { path throws(Failure) in try Files.source(path) } }
  }

  /// Everything that is wrong with the pack, with the program's own words, and with a desk's file.
  ///
  /// - Parameter day: the day of the check, on the pack's clocks; without one no date is called too late.
  func check(
    desk: SourceFile? = nil, on day: (_ zone: String) throws(Failure) -> CivilDate? = { _ in nil }
  ) throws(Failure) -> CheckedPack {
    if let baseProblem { return CheckedPack(unread: baseProblem) }
    let words = try [interface, reports].map { (folder) throws(Failure) in
      try Files.sources(in: folder, Files.sourceIfThere)
    }
    let files = try files(Files.sourceIfThere)
    let zone = Pack.zone(of: files.layers.map(\.pack))
    let texts = try languages.map(textsFiles)
    return CheckedPack(
      files, texts: texts, interfaces: words[0], reports: words[1],
      reviews: try reviews(of: texts.flatMap(\.self)), cases: try caseFiles,
      desk: desk, languages: try Files.source("\(resources)/languages.yaml"), today: try zone.flatMap(day),
      isZone: LocalTime.isZone)
  }

  /// The whole pack.
  func readPack() throws(Failure) -> Pack {
    let files = try files { path throws(Failure) in try Files.source(path) }
    return try located { () throws(Problem) in try Pack(files) }
  }

  private func files(_ source: (String) throws(Failure) -> SourceFile) throws(Failure) -> Pack.Files {
    var read: [Pack.Files.Layer] = []
    for folder in layers {
      func file(_ name: String) throws(Failure) -> SourceFile? {
        isMissing(name, in: folder) ? nil : try source("\(folder)/\(name).yaml")
      }
      read.append(
        Pack.Files.Layer(
          pack: try source("\(folder)/pack.yaml"), questions: try file("questions"), routes: try file("routes"),
          documents: try file("documents"), services: try file("services"), notes: try file("notes")))
    }
    return Pack.Files(layers: read, countries: try countryFiles)
  }

  /// Whether a layer may lack a file and does: another one has it, or it is the base of packs that have it.
  private func isMissing(_ name: String, in folder: String) -> Bool {
    guard !Files.exists("\(folder)/\(name).yaml") else { return false }
    return folder != pack || isBase || bases.contains { Files.exists("\($0)/\(name).yaml") }
  }

  /// The pack's words in one language, the original's where there are none yet.
  ///
  /// - Parameter original: the words in the pack's own language, if somebody has read them.
  func readCatalogue(_ language: String, pack: Pack, original: Catalogue? = nil) throws(Failure) -> Catalogue {
    let own = try readWords(language, pack: pack)
    guard language != pack.language else { return own }
    if let original { return own.filled(from: original) }
    return own.filled(from: try readWords(pack.language, pack: pack))
  }

  /// The words that the pack has in one language, and no others.
  func readWords(_ language: String, pack: Pack) throws(Failure) -> Catalogue {
    let texts = try textsFiles(language)
    let catalogue = try located { () throws(Problem) in try Catalogue(texts, pack: pack) }
    guard catalogue.head.review != nil, language != pack.language else { return catalogue }
    let (original, reviews) = (try textsFiles(pack.language), try reviews(of: texts))
    return try located { () throws(Problem) in try catalogue.reviewed(texts, original: original, reviews: reviews) }
  }

  /// What was reviewed of some catalogues, as far as there is something.
  func reviews(of texts: [SourceFile]) throws(Failure) -> [SourceFile] {
    try texts.map { ReviewedTexts.name(for: $0.name) }.filter(Files.exists)
      .map { path throws(Failure) in try Files.source(path) }
  }

  /// The wizard's words in a language; where it does not speak it, in the pack's own.
  func readInterface(_ language: String, pack: Pack) throws(Failure) -> Strings<WizardPhrase> {
    let spoken = screenLanguages.contains(language) ? language : pack.language
    let words = try interfaceFile(spoken)
    return try located { () throws(Problem) in
      try InterfaceFile.words(words, isOriginal: spoken == pack.language)
    }
  }

  /// The words of reports in a language.
  func readReports(_ language: String) throws(Failure) -> Strings<ReportPhrase> {
    let words = try Files.source("\(reports)/\(language).yaml")
    return try located { () throws(Problem) in try ReportsFile.words(words) }
  }
}

/// A problem in a file ends the program with its place.
func located<Value>(_ read: () throws(Problem) -> Value) throws(Failure) -> Value {
  do throws(Problem) {
    return try read()
  } catch {
    throw Failure(error)
  }
}
