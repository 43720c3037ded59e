import Glibc
import PrintJobs
import Sheets
import Spooling

/// A page that is being made: the program looks for its fonts while the paper is still being written.
struct PageInMaking {
  /// The name of the program that makes pages of sheets; it lies beside this one.
  static let name = "sportello-pdf"

  /// Runs the program beside this executable, or else the one that `PATH` has.
  static var program: PageProgram {
    let beside = ContentFolder.executableFolder.map { "\($0)/\(name)" }
    return PageProgram(program: beside.flatMap { Files.exists($0) ? $0 : nil } ?? name)
  }

  private let paper: AsyncStream<[UInt8]>.Continuation
  private let result: Task<Result<[UInt8], PageFault>, Never>

  /// Starts the program.
  init() {
    let (papers, paper) = AsyncStream.makeStream(of: [UInt8].self)
    self.paper = paper
    result = Task.detached {
      do throws(PageFault) {
        return .success(try await PageInMaking.program.page { await papers.first { _ in true } ?? [] })
      } catch {
        return .failure(error)
      }
    }
  }

  /// Hands the paper over and waits for its page.
  func page(of paper: Paper) throws(Failure) -> [UInt8] {
    self.paper.yield(Array(paper.jsonText.utf8))
    self.paper.finish()
    let result = result
    switch waiting({ await result.value }, otherwise: .failure(.cancelled)) {
    case .success(let page): return page
    case .failure(let fault): throw Failure(.unavailable, PageInMaking.sentence(fault))
    }
  }

  /// What is said of a sheet that became no page.
  static func sentence(_ fault: PageFault) -> String {
    switch fault {
    case .programMissing: "\(name) is missing beside this program; build it with .ci/build, or use --format text"
    case .fontsMissing(let fonts):
      fonts.map { "no font here has the letters of \"\($0.language)\"; install \($0.package)" }.joined(separator: "; ")
    case .badSheet(let words): "\(name) is of another version; build it again (\(words))"
    case .failed(let words): "\(name) failed: \(words)"
    case .tooSlow(let seconds): "\(name) did not end within \(seconds) seconds"
    case .cancelled: "\(name) was ended"
    }
  }
}
