package import Foundation
import Sheets
import Subprocess
import SystemPackage
import Texts

/// Looks at pages as their readers do: the eye that reads the text, and the telephone that reads the code.
package struct PageReview: Sendable {
  /// What was found in a heap of pages.
  package struct Outcome: Sendable {
    /// How many pages were looked at.
    package var pages = 0
    /// How many codes a telephone read.
    package var codes = 0
    /// What is wrong, a sentence each.
    package var faults: [String] = []

    /// Nothing looked at yet.
    package init() {}
  }

  /// A program that is missing, with the package that brings it.
  package struct Missing: Error, CustomStringConvertible {
    /// What to do.
    package let description: String
  }

  private let folder: URL
  /// The program that makes pages, built beside the one that looks at them.
  ///
  /// A process of its own for each page, as at a desk: pages drawn in one process on several threads end it.
  private let program: String

  /// A review that keeps its pages in a folder, which is made and stays.
  package init(in folder: URL) throws {
    self.folder = folder
    program =
      Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "sportello-pdf").path ?? "sportello-pdf"
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (program, package) in [
      ("pdftotext", "poppler-utils"), ("pdftoppm", "poppler-utils"), ("pdfunite", "poppler-utils"),
      ("zbarimg", "zbar-tools"),
    ] {
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      guard folders.contains(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }) else {
        throw Missing(description: "\(program) is missing; .ci/test installs it (the package \(package))")
      }
    }
  }

  /// Makes the pages of a heap and reviews them all at once: programs are slow to start.
  package func review(_ papers: [ShippedPapers.Named]) async throws -> Outcome {
    var outcome = Outcome()
    var made: [(name: String, paper: Paper, path: String)] = []
    for (index, named) in papers.enumerated() {
      let path = folder.appending(path: "page-\(index).pdf").path
      let paper = Array(named.paper.jsonText.utf8)
      let page = try await Subprocess.run(
        .path(FilePath(program)), input: .array(paper), output: .bytes(limit: 8 << 20), error: .string(limit: 1 << 16))
      guard page.terminationStatus.isSuccess else {
        outcome.faults.append("\(named.name): \(page.standardError)")
        continue
      }
      made.append((named.name, named.paper, path))
      try Data(page.standardOutput).write(to: URL(filePath: path))
    }
    guard !made.isEmpty else { return outcome }
    outcome.pages = made.count
    let heap = folder.appending(path: "heap.pdf").path
    _ = try await output("pdfunite", made.map(\.path) + [heap])
    // In the order of reading, and as the eye goes: a line of the next column may stand between two of one address.
    var readings: [[Substring]] = []
    for order in ["-nodiag", "-layout", "-raw"] {
      let pages = try await output("pdftotext", [order, heap, "-"])
        .split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
      readings.append(Array(pages))
    }
    guard let count = readings.first?.count, count == made.count else {
      outcome.faults.append("\(made.count) papers, from \(made[0].name) on, do not take as many pages")
      return outcome
    }
    let pictures = folder.appending(path: "picture").path
    _ = try await output("pdftoppm", ["-r", "110", "-gray", heap, pictures])
    let seen = try await readCodes(in: made.indices.map { "\(pictures)-\(number($0 + 1, of: made.count)).pgm" })
    for (index, page) in made.enumerated() {
      let told = readings.map { String($0[index]).withoutSpaces }
      // On the fullest pages people under other topics are told by their numbers; of these places none stands then.
      let places = page.paper.sheet.placesOfTopics.filter { place in
        !told.contains { $0.contains(place.withoutSpaces) }
      }
      let isFullest = places.count == page.paper.sheet.placesOfTopics.count
      for place in places where !isFullest { outcome.faults.append("\(page.name): \(place) cannot be found") }
      for fact in page.paper.sheet.mustBeFound where !told.contains(where: { $0.contains(fact.withoutSpaces) }) {
        outcome.faults.append("\(page.name): \(fact) cannot be found")
      }
      // On the fullest pages a code gives way, and the words under it with it.
      let codes = page.paper.sheet.codes.filter { code in
        told.contains { $0.contains(code.caption.text.withoutSpaces) }
      }.map(\.content)
      guard !codes.isEmpty else { continue }
      var read = seen[index]
      if read.isEmpty {
        // Whoever cannot read a code holds the telephone closer.
        let closer = folder.appending(path: "closer").path
        _ = try await output("pdftoppm", ["-r", "200", "-gray", "-singlefile", page.path, closer])
        read = try await readCodes(in: ["\(closer).pgm"])[0]
      }
      outcome.codes += read.count
      if read.isEmpty { outcome.faults.append("\(page.name): no telephone reads a code") }
      for code in read where !codes.contains(code) {
        outcome.faults.append("\(page.name): the code \(code) is none of the sheet")
      }
    }
    return outcome
  }

  /// The number of a page as the program that makes pictures writes it: all as long as the last.
  private func number(_ page: Int, of count: Int) -> String {
    String(repeating: "0", count: String(count).count - String(page).count) + String(page)
  }

  /// What a telephone reads on each of the pictures.
  private func readCodes(in pictures: [String]) async throws -> [[String]] {
    let arguments = ["--quiet", "--xml", "-Sdisable", "-Sqrcode.enable"] + pictures
    let told = try await output("zbarimg", arguments, mayFail: true).split(separator: "<source ").dropFirst()
    guard told.count == pictures.count else {
      throw Missing(description: "zbarimg told of \(told.count) pictures out of \(pictures.count)")
    }
    return told.map { picture in picture.matches(of: #/<!\[CDATA\[(.*?)\]\]>/#).map { String($0.1) } }
  }

  private func output(_ program: String, _ arguments: [String], mayFail: Bool = false) async throws -> String {
    let result = try await Subprocess.run(
      .name(program), arguments: Arguments(arguments), output: .string(limit: 64 << 20), error: .string(limit: 1 << 20))
    guard mayFail || result.terminationStatus.isSuccess else {
      throw Missing(description: "\(program) failed: \(result.standardError)")
    }
    return result.standardOutput
  }
}

extension Sheet {
  /// What nobody may miss: every number, address and e-mail, what must be copied, and notes that are essential.
  ///
  /// The letters of Arabic and Bengali come out of a page in other forms than they went in; that nothing leaves an essential note
  /// out is tried on sheets.
  fileprivate var mustBeFound: [String] {
    let words = blocks.flatMap(\.steps) + blocks.flatMap(\.notes).filter(\.isEssential).map(\.text)
    return (directions?.facts ?? []) + facts + (isPlain ? words.map(\.text) + (directions?.words ?? []) : [])
  }

  /// Where those are who belong to another topic and have a number.
  fileprivate var placesOfTopics: [String] {
    blocks.filter { $0.part == .topics }.flatMap(\.contacts).filter { !$0.phones.isEmpty }
      .flatMap { [$0.address, $0.email].compactMap { $0?.text } }
  }

  private var facts: [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .contacts(let contacts) where block.part == .topics:
        contacts.flatMap { $0.phones.isEmpty ? $0.facts : $0.phones.map(\.display.text) }
      case .contacts(let contacts): block.part == .alternatives ? [] : contacts.flatMap(\.facts)
      case .numbers(let numbers): numbers.map(\.text.text)
      case .exact(let texts): block.part == .alternatives ? [] : texts.map(\.text.text)
      default: []
      }
    }
  }

  fileprivate var codes: [Contact.Code] {
    ((directions?.places ?? []) + [directions?.call].compactMap(\.self) + blocks.flatMap(\.contacts))
      .compactMap(\.code)
  }
}

extension Directions {
  /// The numbers and addresses of the frame.
  fileprivate var facts: [String] { (places + [call].compactMap(\.self)).flatMap(\.facts) }

  /// What the frame says in words.
  fileprivate var words: [String] {
    let people = places + [time, call].compactMap(\.self)
    let isTimed = time != nil || blanks?.time.isEmpty == false
    let headings = [
      headings?.place, isTimed ? headings?.time : nil, call == nil ? nil : headings?.call, headings?.bring,
    ].compactMap(\.self)
    let told = people.flatMap { [$0.markedName, $0.hours, $0.nextDay].compactMap(\.self) }
    return (headings + told + bring.map(\.told) + [bringing, missing, more].compactMap(\.self)).map(\.text)
      .filter { !$0.isEmpty }
      + (blanks.map { $0.place + $0.time } ?? []).map(\.text)
  }
}

extension Contact {
  fileprivate var facts: [String] {
    phones.map(\.display.text) + [address, email].compactMap { $0?.text } + members.flatMap(\.facts)
  }
}

extension String {
  fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}
