import Foundation
import Packs
import Shipped
import Testing

/// A slip of an editor: one piece of text of a shipped file replaced, and what the reader says to it.
///
/// The line in the message is counted from the line where the piece begins (`+0`, `+2`, `-3`), so that an edit
/// elsewhere in the file changes no test; `1` is the file's first line.
struct Slip: Sendable, CustomTestStringConvertible {
  let file: ShippedFile
  let old: String
  let new: String
  let message: String

  init(_ file: ShippedFile, _ old: String, _ new: String, _ message: String) {
    self.file = file
    self.old = old
    self.new = new
    self.message = message
  }

  var testDescription: String { "\(file): \(old) → \(new)" }

  /// Makes the slip and holds the one problem of the reader against the one expected.
  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let text = try file.text()
    let place = try #require(text.range(of: old), "the shipped file has no such text", sourceLocation: location)
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    let problem = try file.problem(reading: text.replacingCharacters(in: place, with: new))
    #expect(problem?.description == expected(line), sourceLocation: location)
  }

  /// The message with its line counted from the beginning of the file.
  private func expected(_ line: Int) -> String {
    var parts = message.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let offset = Int(parts[1]), parts[1].first == "+" || parts[1].first == "-" else {
      return message
    }
    parts[1] = String(line + offset)
    return parts.joined(separator: ":")
  }
}

/// A file that ships with the program.
enum ShippedFile: String, CaseIterable, Sendable {
  case pack, questions, routes, documents, services, notes
  case italian = "texts/it"
  case english = "texts/en"
  case interface = "interface/it"

  /// The name by which problems call it.
  var name: String { "\(rawValue.split(separator: "/").last ?? "").yaml" }

  /// The text as it ships.
  func text() throws -> String {
    try Shipped.file(self == .interface ? "\(rawValue).yaml" : "packs/milano/\(rawValue).yaml").text
  }

  /// Reads everything with another text in the place of this file; nil where nothing is wrong.
  func problem(reading text: String) throws -> Problem? {
    let shipped = try ShippedFile.shipped.get()
    let catalogues: [SourceFile]
    let files: Pack.Files
    switch self {
    case .interface: return ShippedFile.problem { () throws(Problem) in _ = try Interface(source(text)) }
    case .italian, .english: (catalogues, files) = ([source(text)], shipped.files)
    case .pack, .questions, .routes, .documents, .services, .notes:
      (catalogues, files) = (shipped.catalogues, changed(shipped.files, text))
    }
    return ShippedFile.problem { () throws(Problem) in
      let pack = self == .italian || self == .english ? shipped.pack : try Pack(files)
      for catalogue in catalogues { _ = try Catalogue(catalogue, pack: pack) }
    }
  }

  /// What does not change from slip to slip, read once.
  private static let shipped = Result {
    try (
      pack: Shipped.pack(), files: Shipped.files(),
      catalogues: Shipped.languages.reversed().map { try Shipped.file("packs/milano/texts/\($0).yaml") }
    )
  }

  private static func problem(_ read: () throws(Problem) -> Void) -> Problem? {
    do throws(Problem) {
      try read()
      return nil
    } catch {
      return error
    }
  }

  private func source(_ text: String) -> SourceFile {
    SourceFile(name: name, text: text)
  }

  private func changed(_ files: Pack.Files, _ text: String) -> Pack.Files {
    let file = { (name: ShippedFile, shipped: SourceFile) in name == self ? source(text) : shipped }
    return Pack.Files(
      pack: file(.pack, files.pack), questions: file(.questions, files.questions), routes: file(.routes, files.routes),
      documents: file(.documents, files.documents), services: file(.services, files.services),
      notes: file(.notes, files.notes))
  }
}
