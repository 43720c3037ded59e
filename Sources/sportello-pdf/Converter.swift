import Glibc
import SheetPDF
import Sheets
import SystemPackage

/// Why the program ends; the numbers are those of sysexits.h.
enum Ending: Int32 {
  case done = 0, badPaper = 65, noFonts = 69, software = 70, notWritten = 74
}

/// Reads a paper from standard input and writes it as PDF to standard output.
struct Converter {
  /// Does it, and says on standard error what went wrong, in one line that programs can read.
  func run() -> Ending {
    let quiet = QuietError()
    FontSearch.begin()
    quiet.end()
    let bytes: [UInt8]
    do { bytes = try read() } catch { return ended(.badPaper, "input: \(error)") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return ended(.badPaper, "json: 1:1: the text is not UTF-8")
    }
    let printout: Printout
    do throws(PaperFault) {
      printout = try Printout(parsing: text)
    } catch {
      return ended(.badPaper, "json: \(error)")
    }
    do throws(PDFFault) {
      let quiet = QuietError()
      defer { quiet.end() }
      let file = try printout.pdf()
      quiet.end()
      do { try FileDescriptor.standardOutput.writeAll(file) } catch { return ended(.notWritten, "output: \(error)") }
      return .done
    } catch {
      switch error {
      case .fonts(let language, let package, let characters):
        return ended(.noFonts, "fonts: \(language): \(package): \(characters)")
      case .full: return ended(.software, "full: the paper does not fit on \(printout.room)")
      case .broken(let reason): return ended(.software, "broken: \(reason)")
      }
    }
  }

  private func ended(_ ending: Ending, _ line: String) -> Ending {
    let bytes = Array("\(line)\n".utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return ending
  }

  private func read() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try FileDescriptor.standardInput.read(into: $0) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

extension Printout {
  /// What it has to fit on.
  fileprivate var room: String {
    switch self {
    case .paper: "one page"
    case .questions: "two pages"
    }
  }
}
