import Glibc
import Packs
import PrintJobs
import Sheets
import Spooling

/// A page that is being made: the program looks for its fonts while the paper is still being written.
struct PageInMaking {
  /// The name of the program that makes pages of sheets; it lies beside this one.
  static let name = "sportello-pdf"

  /// Runs the program that the desk states, or the one beside this executable.
  static func program(_ desk: Desk?) -> PageProgram {
    let beside = ContentFolder.executableFolder.map { "\($0)/\(name)" }
    let place = desk?.programs[.pages] ?? beside.flatMap { Files.exists($0) ? $0 : nil }
    return PageProgram(program: place ?? name)
  }

  private let paper: AsyncStream<[UInt8]>.Continuation
  /// What comes of it, or why nothing was started; whoever waited for that would wait for ever.
  private let result: Result<Task<Result<[UInt8], PageFault>, Never>, PageFault>

  /// Starts the program.
  init(for desk: Desk?) {
    let program = PageInMaking.program(desk)
    let (papers, paper) = AsyncStream.makeStream(of: [UInt8].self)
    self.paper = paper
    if let shortage = SpareRoom.shortage() {
      result = .failure(.failed(shortage))
      return
    }
    result = .success(
      Task.detached {
        do throws(PageFault) {
          return .success(try await program.page { await papers.first { _ in true } ?? [] })
        } catch {
          return .failure(error)
        }
      })
  }

  /// Hands the paper over and waits for its page.
  func page(of paper: Paper) throws(Failure) -> [UInt8] { try page(of: paper.jsonText) }

  /// Hands the questions over and waits for their pages.
  func pages(of questions: QuestionSheet) throws(Failure) -> [UInt8] { try page(of: questions.jsonText) }

  private func page(of jsonText: String) throws(Failure) -> [UInt8] {
    do throws(PageFault) {
      let task = try result.get()
      self.paper.yield(Array(jsonText.utf8))
      self.paper.finish()
      return try waiting({ await task.value }, otherwise: .failure(.cancelled)).get()
    } catch {
      let (complaint, values) = PageInMaking.complaint(error)
      throw Failure(.unavailable, complaint, values)
    }
  }

  /// What is said of a sheet that became no page.
  static func complaint(_ fault: PageFault) -> (Complaint, [String: String]) {
    switch fault {
    case .programMissing(PageInMaking.name): (.pageProgramMissing, ["name": name])
    // Nothing that can be run is where the desk states it.
    case .programMissing(let path): (.pathMissing, ["path": path])
    case .fontsMissing(let fonts):
      (
        .pageFontsMissing,
        [
          "languages": fonts.map(\.language).joined(separator: ", "),
          "packages": fonts.map(\.package).joined(separator: ", "),
        ]
      )
    case .badSheet(let words): (.pageVersion, ["name": name, "reason": words])
    case .failed(let words): (.pageFailed, ["name": name, "reason": words])
    case .full: (.pageFull, [:])
    case .noPage: (.pageNotWhole, ["name": name])
    case .tooSlow(let seconds): (.pageTooSlow, ["name": name, "seconds": String(seconds)])
    case .cancelled: (.pageCancelled, ["name": name])
    }
  }
}
