package import PrintJobs

/// The program that sets a sheet: a sheet on its standard input, the finished page on its standard output.
///
/// It is a process of its own so that whoever prints nothing loads no fonts, and so that what its libraries write on
/// standard error never lands on the screen.
package struct PageProgram: Sendable {
  private let command: SystemCommand

  /// Names the program; nothing runs yet.
  ///
  /// - Parameters:
  ///   - program: its whole path; anything else is a program that is missing, and is looked for nowhere.
  ///   - arguments: handed to it as they are.
  ///   - environment: variables added to the environment of this program.
  ///   - secondsAtMost: how long one page may take before the program is killed; a page takes a tenth of a second.
  package init(
    program: String, arguments: [String] = [], environment: [String: String] = [:], secondsAtMost: Int = 20
  ) {
    command = SystemCommand(
      name: program, path: program.hasPrefix("/") ? program : nil, arguments: arguments, environment: environment,
      secondsAtMost: secondsAtMost, outputLimit: PageProgram.outputLimit)
  }

  /// The page for a sheet, which the program is given as it is.
  package func page(for sheet: [UInt8]) async throws(PageFault) -> [UInt8] { try await page { sheet } }

  /// The page for a sheet that is still being made: meanwhile the program looks for its fonts.
  package func page(for sheet: @escaping @Sendable () async -> [UInt8]) async throws(PageFault) -> [UInt8] {
    let ending: SystemCommand.Ending
    do {
      ending = try await command.run(input: sheet)
    } catch {
      throw PageFault(error)
    }
    switch ending.status {
    case 0 where PageProgram.isWhole(ending.bytes): return ending.bytes
    case 0: throw .noPage
    case PageProgram.badInput: throw .badSheet(ending.message)
    case _ where ending.message.hasPrefix(PageProgram.full): throw .full
    default:
      let missing = ending.messages.compactMap(MissingFont.init(line:))
      throw missing.isEmpty ? .failed(ending.message) : .fontsMissing(missing)
    }
  }

  /// Whether the bytes begin and end as PDF does.
  ///
  /// Another program, or one that was broken off, must not reach a printer under the name of a page.
  static func isWhole(_ page: [UInt8]) -> Bool {
    guard page.starts(with: Array("%PDF-".utf8)) else { return false }
    return ["", "\n", "\r\n", "\r"].contains { page.suffix(5 + $0.utf8.count).elementsEqual("%%EOF\($0)".utf8) }
  }

  /// The exit status for input that is no sheet, `EX_DATAERR` of sysexits.h.
  private static let badInput = 65

  /// How its line begins where the sheet finds no room.
  private static let full = "full:"

  /// Bytes of a page: one of A4 with its fonts takes a hundredth of it.
  private static let outputLimit = 8 << 20
}
