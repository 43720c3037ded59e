import Advice
import CivilTime
import Packs
import Problems

/// What a command works with, read as far as it needs.
struct Content {
  let folder: ContentFolder
  let desk: Desk?
  let language: String

  /// Where a command speaks.
  enum Medium {
    /// On sheets, in every language that the pack has; on the screen, in those of the wizard; in reports, in those that
    /// have words for them.
    case paper, screen, report
  }

  init(_ options: ContentChoice, for medium: Medium = .screen, environment: [String: String]) throws(Failure) {
    folder = try ContentFolder(pack: options.pack, environment: environment)
    desk = try DeskFile.read(named: options.desk, environment: environment)
    let known =
      switch medium {
      case .paper: folder.languages
      case .screen: folder.screenLanguages
      case .report: folder.reportLanguages
      }
    if let chosen = options.language ?? desk?.language, known.contains(chosen) {
      language = chosen
    } else if let wanted = options.language {
      let known = known.joined(separator: ", ")
      throw Failure(.usage, .languageUnknown, ["word": wanted, "known": known])
    } else {
      let files = try folder.packFiles
      language = try located { () throws(Problem) in try Pack.language(of: files) }
    }
  }

  /// The pack, with what the desk adds to it.
  func readPack() throws(Failure) -> Pack {
    let pack = try folder.readPack()
    guard let desk else { return pack }
    return try located { () throws(Problem) in try pack.including(desk) }
  }

  /// An adviser in the language chosen.
  func adviser(pack: Pack, time: LocalTime) throws(Failure) -> Adviser {
    let official = try folder.readWords(pack.language, pack: pack)
    let catalogue =
      language == pack.language ? official : try folder.readCatalogue(language, pack: pack, original: official)
    return Adviser(pack: pack, catalogue: catalogue, official: official, desk: desk, day: time.moment.date, time: time)
  }
}
