/// A file's name and text: the executable reads files, this module only texts.
package struct SourceFile: Hashable, Sendable {
  /// Why a file has no text.
  private enum Fault: Hashable {
    /// It is not there.
    case missing
    /// Its bytes are no UTF-8; the line and the column, in characters, of the first wrong one.
    case notUTF8(line: Int, column: Int)
  }

  /// The name that problems show.
  package let name: String
  /// The text; empty where there is none.
  package let text: String
  /// Why there is no text, for whoever reads the file to say so.
  private let fault: Fault?

  /// A file that was read.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
    fault = nil
  }

  /// A file as its bytes are; nil is a file that is not there.
  package init(name: String, bytes: [UInt8]?) {
    self.name = name
    guard let bytes else {
      (text, fault) = ("", .missing)
      return
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      (self.text, fault) = (text, nil)
    } else {
      (text, fault) = ("", SourceFile.fault(in: bytes))
    }
  }

  /// What keeps the file from being read at all; nil where it has a text.
  package var problem: Problem? {
    let place = { (line: Int, column: Int) in Place(file: name, line: line, column: column) }
    return switch fault {
    case .missing: Problem(place(1, 1), .fileMissing, .fileMissing)
    case .notUTF8(let line, let column): Problem(place(line, column), .notUTF8, .notUTF8)
    case nil: nil
    }
  }

  /// Where the bytes stop being UTF-8.
  private static func fault(in bytes: [UInt8]) -> Fault {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var here = LineCount()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { here.pass(scalar) }
    return .notUTF8(line: here.line, column: here.column)
  }
}
