import Foundation
import Invented
import Testing

/// `sportello check --pages`: a sheet that is too full is met by whoever edits it, not by a caseworker.
@Suite struct CheckPagesTests {
  /// The invented pack in a folder, with each of some steps that much longer.
  private func pack(in folder: Folder, longer steps: [String]) throws -> String {
    let filler = String(repeating: "Tieni tutto in mano. ", count: 90)
    var pack = InventedPack()
    for step in steps { pack = try pack.replacing("\"\(step)\"", with: "\"\(filler)\(step)\"", in: .italian) }
    for file in InventedPack.File.allCases { _ = try folder.write(pack.text(file), to: "pack/\(file.rawValue).yaml") }
    return folder.url.appending(path: "pack").path
  }

  private let steps = [
    "Chiedi aiuto alla guardia.", "Di' subito che viaggi da solo.", "Se vuoi, puoi partire.",
    "Chiedi a questo sportello di chiamare con te.",
  ]

  @Test func `a route whose sheet fits on no page is an error that names it, in every language and both sizes`() throws
  {
    try Folder.lend { folder in
      let pack = try pack(in: folder, longer: steps)
      let quick = try Command.run(["check", pack, "--language", "en"])
      #expect(!quick.output.contains("[sheet-full]"), "\(quick.output)")
      let whole = try Command.run(["check", pack, "--pages", "--language", "en"])
      #expect(whole.status == 1)
      let found = whole.output.split(separator: "\n").filter { $0.contains("[sheet-full]") }
      #expect(!found.isEmpty && found.count { $0.contains("large print") } * 2 == found.count, "\(whole.output)")
      #expect(found.contains { $0.contains("texts/it.yaml:1:1: error: the fullest it sheet of ") })
    }
  }

  @Test func `sheets that fit are no problem`() throws {
    try Folder.lend { folder in
      let check = try Command.run(["check", try pack(in: folder, longer: []), "--pages", "--language", "en"])
      #expect(!check.output.contains("[sheet-full]"), "\(check.output)")
      #expect(check.complaints.isEmpty)
    }
  }

  @Test func `of a pack with an error no pages are made`() throws {
    try Folder.lend { folder in
      let pack = try pack(in: folder, longer: steps)
      let file = URL(filePath: pack).appending(path: "notes.yaml")
      try (try String(contentsOf: file, encoding: .utf8)).replacing("severity: warning", with: "severity: strong")
        .write(to: file, atomically: true, encoding: .utf8)
      let check = try Command.run(["check", pack, "--pages"])
      #expect(check.status == 1)
      #expect(!check.output.contains("[sheet-full]"))
    }
  }
}
