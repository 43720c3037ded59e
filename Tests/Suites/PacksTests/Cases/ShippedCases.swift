import Foundation
import Packs
import Problems
import Shipped

/// The cases that ship with the pack of Milan.
enum ShippedCases {
  /// The files, in alphabetical order.
  static func files() throws -> [SourceFile] {
    let folder = "\(Shipped.resources)/packs/milano/cases"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      try Shipped.file("packs/milano/cases/\(name)")
    }
  }

  /// All cases.
  static func cases(_ pack: Pack) throws -> [Case] { try CasesFile.cases(of: files(), pack: pack) }
}
