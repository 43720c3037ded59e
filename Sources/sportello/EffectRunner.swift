import Dispatch
import PrintJobs
import Sheets
import Spooling
import Synchronization
import Wizard

/// Does what the wizard asks of printers and files, while the screen goes on.
final class EffectRunner: Sendable {
  private let home: String
  private let spooler: Spooler
  private let program: PageProgram
  private let tell: @Sendable (Action) -> Void
  private let errands: Errands
  /// How many folders are being looked into, each on a thread that may hang with its disk: a program with such a thread
  /// is not executed anew before that has come back.
  private let folders = Atomic(0)
  /// What was printed last, for as long as it may be taken back.
  private let last = Mutex(Last())

  private struct Last {
    /// Which order it is, from 1; what becomes of an earlier one nobody asks any more.
    var number = 0
    /// Until the print system has it.
    var sending: Task<Void, Never>?
    var job: PrintJob?
  }

  /// How long a page is watched; then whoever waits decides.
  private static let secondsToWatch = 20

  /// Runs the effects of one session.
  ///
  /// - Parameters:
  ///   - tell: is told what came of it, on any thread.
  ///   - ring: is called when something has ended, whether there was anything to tell or not.
  init(
    home: String, spooler: Spooler, program: PageProgram, tell: @escaping @Sendable (Action) -> Void,
    ring: @escaping @Sendable () -> Void
  ) {
    errands = Errands(ring: ring)
    self.home = home
    self.spooler = spooler
    self.program = program
    self.tell = tell
  }

  /// Begins with what the wizard asks for, and returns at once.
  func begin(_ effect: Effect) {
    if let shortage = SpareRoom.shortage(), let answer = effect.refused(because: shortage) {
      return tell(answer)
    }
    switch effect {
    case .listPrinters: errands.begin(.look) { await self.tell(self.list()) }
    case .print(let order):
      last.withLock { last in
        let number = last.number + 1
        last = Last(number: number, sending: errands.begin(.deed) { await self.print(order, number) })
      }
    case .stopPrinting: errands.begin(.deed) { await self.stopPrinting() }
    case .save(let document, let path, let isReplacing):
      errands.begin(.deed) { await self.tell(self.save(document, path, isReplacing)) }
    case .completePath(let path):
      // The folder may hang for minutes: on a thread of its own it keeps neither printing nor saving waiting.
      folders.add(1, ordering: .relaxed)
      DispatchQueue.global().async {
        let answer = self.completion(of: path)
        self.folders.subtract(1, ordering: .relaxed)
        self.tell(answer)
      }
    case .leave, .ring, .repaint, .forgetLines, .forget, .suspend, .readWords: break
    }
  }

  /// Waits a moment for what somebody asked for, and ends what only looks.
  ///
  /// - Returns: whether nothing is left to do; what is left goes on.
  func rest(isPatient: Bool) -> Bool {
    folders.load(ordering: .relaxed) == 0 && errands.rest(isPatient: isPatient)
  }

  /// The page that the print system has, and of which somebody may still want to hear.
  var job: PrintJob? { last.withLock { $0.job } }

  /// Goes on watching a page that was printed before this program was executed anew.
  func watch(_ job: PrintJob) {
    let number = last.withLock { last in
      last = Last(number: last.number + 1, job: job)
      return last.number
    }
    errands.begin(.look) { await self.watch(job, number) }
  }

  /// Ends all that was begun, with the programs that it runs, and waits until they are gone: a second at most.
  ///
  /// A page that the print system has by then goes on its way.
  func end() {
    errands.end()
    // Whatever hangs all the same holds a page no longer.
    Leavings.endCommands()
  }

  private func list() async -> Action {
    do throws(PrintFault) {
      return .printersListed(try await spooler.printers())
    } catch {
      return .printersFailed(error)
    }
  }

  // MARK: Printing

  private func print(_ order: PrintOrder, _ number: Int) async {
    do throws(PrintFault) {
      let job = try await submit(order)
      last.withLock { if $0.number == number { $0 = Last(number: number, job: job) } }
      // It was to be stopped in the moment in which the print system took it.
      if Task.isCancelled { return _ = errands.begin(.deed) { await self.stopPrinting() } }
      tell(.printTaken, of: number)
      errands.begin(.look) { await self.watch(job, number) }
    } catch {
      tell(.printFailed(error), of: number)
    }
  }

  private func watch(_ job: PrintJob, _ number: Int) async {
    for await fate in spooler.follow(job, for: .seconds(EffectRunner.secondsToWatch)) {
      tell(.printTold(fate), of: number)
    }
  }

  /// Tells what becomes of the order that was given last: whoever reads it thinks of that one.
  private func tell(_ answer: Action, of number: Int) {
    if last.withLock({ $0.number == number }) { tell(answer) }
  }

  private func submit(_ order: PrintOrder) async throws(PrintFault) -> PrintJob {
    let (bytes, type): ([UInt8], MediaType)
    do throws(PageFault) {
      (bytes, type) = try await content(of: order.document)
    } catch {
      throw .page(error)
    }
    // The title stays in the print system's history, so it says nothing.
    return try await spooler.submit(bytes, as: type, to: order.printer, title: "sportello", copies: order.copies)
  }

  /// The bytes of a document, and what they are.
  private func content(of document: PrintContent) async throws(PageFault) -> (bytes: [UInt8], type: MediaType) {
    switch document {
    case .text(let text): (Array(text.utf8), .plainText)
    case .page(let paper): (try await program.page(for: Array(paper.jsonText.utf8)), .pdf)
    case .questions(let sheet): (try await program.page(for: Array(sheet.jsonText.utf8)), .pdf)
    }
  }

  /// Takes back what was printed last: before the print system has it, or out of its queue.
  private func stopPrinting() async {
    let last = last.withLock { $0 }
    last.sending?.cancel()
    guard let job = last.job else { return }
    do throws(PrintFault) {
      tell(.printTold(try await spooler.cancel(job)), of: last.number)
    } catch {
      tell(.stoppingFailed(error), of: last.number)
    }
  }

  // MARK: Files

  private func save(_ document: PrintContent, _ path: String, _ isReplacing: Bool) async -> Action {
    let whole = SheetFile.expanding(path, home: home)
    let bytes: [UInt8]
    do throws(PageFault) {
      bytes = try await content(of: document).bytes
    } catch {
      return .savingFailed(.page(error), path: whole)
    }
    do throws(SaveFault) {
      try SheetFile(path: whole).write(bytes, isReplacing: isReplacing)
      return .saved(path: whole)
    } catch {
      return .savingFailed(error, path: whole)
    }
  }

  private func completion(of path: String) -> Action {
    do throws(SaveFault) {
      return .pathCompleted(try PathCompletion(of: path, home: home))
    } catch {
      return .completionFailed(error, path: path)
    }
  }
}

extension Effect {
  /// What is told where nothing can be begun; nil where nothing need be.
  fileprivate func refused(because reason: String) -> Action? {
    switch self {
    case .listPrinters: .printersFailed(.commandBroken("lpstat", message: reason))
    case .print: .printFailed(.commandBroken("lp", message: reason))
    case .stopPrinting: .stoppingFailed(.commandBroken("cancel", message: reason))
    case .save(_, let path, _): .savingFailed(.other(reason), path: path)
    case .completePath(let path): .completionFailed(.other(reason), path: path)
    case .leave, .ring, .repaint, .forgetLines, .forget, .suspend, .readWords: nil
    }
  }
}
