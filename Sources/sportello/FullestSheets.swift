import Advice
import Glibc
import Interviews
import Packs
import PrintJobs
import Problems
import Sheets
import Spooling
import Texts

/// The fullest sheet of each combination of routes, in every language and both sizes, each made as a printer gets it.
///
/// Only the program that sets pages knows what fits on one, so a sheet that is too full would else be met by a
/// caseworker with somebody in front of them.
struct FullestSheets {
  let folder: ContentFolder
  let pack: Pack
  let desk: Desk?
  let time: LocalTime

  /// A sheet that is tried, and what is said if it does not fit.
  private struct Trial: Sendable {
    let sheet: [UInt8]
    let problem: Problem
  }

  /// The sheets that do not fit.
  func problems() throws(Failure) -> [Problem] {
    let day = try Moment.day(of: time, pack: pack)
    let people = EveryResult(pack, on: day, ticks: .all).fullestOfEachCombination
    let official = try folder.readWords(pack.language, pack: pack)
    var problems: [Problem] = []
    for language in folder.languages {
      let catalogue =
        language == pack.language ? official : try folder.readCatalogue(language, pack: pack, original: official)
      let adviser = Adviser(pack: pack, catalogue: catalogue, official: official, desk: desk, day: day, time: time)
      problems += try tooFull(people.flatMap { trials($0, adviser) })
    }
    return problems
  }

  private func trials(_ person: EveryResult.Person, _ adviser: Adviser) -> [Trial] {
    let catalogue = adviser.catalogue
    let place = Place(file: "\(folder.pack)/texts/\(catalogue.language).yaml", line: 1, column: 1)
    let route = person.routes.first.map { adviser.title(of: $0).text } ?? ""
    return [false, true].compactMap { isLarge in
      adviser.paper(person.answers, withTopics: person.isWithTopics, isLarge: isLarge).map { paper in
        let values = ["language": catalogue.language, "route": route]
        return Trial(
          sheet: Array(paper.jsonText.utf8),
          problem: Problem(place, .sheetFull, isLarge ? .sheetFullLarge : .sheetFull, values))
      }
    }
  }

  /// Tries them, as many at once as there are cores.
  private func tooFull(_ trials: [Trial]) throws(Failure) -> [Problem] {
    let program = PageInMaking.program(desk)
    let hands = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let faults: [PageFault?] = waiting(
      {
        await withTaskGroup(of: (Int, PageFault?).self) { group in
          var faults = [PageFault?](repeating: nil, count: trials.count)
          for index in trials.indices {
            if index >= hands, let (done, fault) = await group.next() { faults[done] = fault }
            let sheet = trials[index].sheet
            group.addTask { (index, await FullestSheets.fault(of: sheet, program)) }
          }
          for await (done, fault) in group { faults[done] = fault }
          return faults
        }
      }, otherwise: [.cancelled])
    var problems: [Problem] = []
    for (trial, fault) in zip(trials, faults) {
      switch fault {
      case nil: break
      case .full?: if !problems.contains(trial.problem) { problems.append(trial.problem) }
      case let fault?:
        let (complaint, values) = PageInMaking.complaint(fault)
        throw Failure(.unavailable, complaint, values)
      }
    }
    return problems
  }

  private static func fault(of sheet: [UInt8], _ program: PageProgram) async -> PageFault? {
    do throws(PageFault) {
      _ = try await program.page(for: sheet)
      return nil
    } catch {
      return error
    }
  }
}
