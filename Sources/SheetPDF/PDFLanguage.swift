/// Says in a finished PDF which language it speaks: an incremental update (ISO 32000-1, 7.5.6), for cairo cannot.
nonisolated enum PDFLanguage {
  /// The file with its language, and with what a viewer is to do.
  ///
  /// - Returns: nil where the file is not made as expected: PDF 1.4 with a plain table of places.
  static func stating(language: String, isRightToLeft: Bool, in file: [UInt8]) -> [UInt8]? {
    guard let start = number(after: "startxref\n", in: String(decoding: file.suffix(64), as: UTF8.self)),
      let trailer = text(between: "trailer\n<<", ">>", in: file, from: start),
      let size = number(after: "/Size ", in: trailer), let root = number(after: "/Root ", in: trailer),
      let object = text(between: "\n\(root) 0 obj\n<<", "endobj", in: file, from: 0),
      let end = object.lastIndex(of: ">"), object[..<end].last == ">"
    else { return nil }
    let entries = object[..<object.index(before: end)]
    let direction = isRightToLeft ? " /Direction /R2L" : ""
    let update =
      "\(root) 0 obj\n<<\(entries)   /Lang (\(escaped(language)))\n"
      + "   /ViewerPreferences << /DisplayDocTitle true\(direction) >>\n>>\nendobj\n"
    let place = String(file.count)
    let padded = String(repeating: "0", count: max(0, 10 - place.count)) + place
    let info = number(after: "/Info ", in: trailer).map { " /Info \($0) 0 R" } ?? ""
    let table =
      "xref\n\(root) 1\n\(padded) 00000 n \n"
      + "trailer\n<< /Size \(size) /Root \(root) 0 R\(info) /Prev \(start) >>\n"
      + "startxref\n\(file.count + update.utf8.count)\n%%EOF\n"
    return file + update.utf8 + table.utf8
  }

  /// A text between the brackets of a PDF string (ISO 32000-1, 7.3.4.2).
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "()\\".contains($0) ? ["\\", $0] : [$0] })
  }

  private static func number(after key: String, in text: String) -> Int? {
    index(of: Array(key.utf8), in: Array(text.utf8), from: 0).flatMap { found in
      Int(String(text.utf8.dropFirst(found + key.utf8.count).prefix { (0x30...0x39).contains($0) }) ?? "")
    }
  }

  private static func text(between opening: String, _ closing: String, in file: [UInt8], from start: Int) -> String? {
    let opening = Array(opening.utf8)
    guard let begin = index(of: opening, in: file, from: start),
      let end = index(of: Array(closing.utf8), in: file, from: begin + opening.count)
    else { return nil }
    return String(decoding: file[begin + opening.count..<end], as: UTF8.self)
  }

  private static func index(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !part.isEmpty, start >= 0, start + part.count <= bytes.count else { return nil }
    return (start...bytes.count - part.count).first { bytes[$0..<$0 + part.count].elementsEqual(part) }
  }
}
