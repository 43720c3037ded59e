/// Says in a finished PDF which languages it speaks: an incremental update (ISO 32000-1, 7.5.6), for cairo cannot.
nonisolated enum PDFLanguage {
  /// The file with its language, and with what a viewer is to do.
  ///
  /// - Parameters:
  ///   - official: the language of what is tagged as a span.
  /// - Returns: nil where the file is not made as expected: PDF 1.4 with a plain table of places.
  static func stating(language: String, official: String, isRightToLeft: Bool, in file: [UInt8]) -> [UInt8]? {
    guard let start = number(after: "startxref\n", in: String(decoding: file.suffix(64), as: UTF8.self)),
      let trailer = text(between: "trailer\n<<", ">>", in: file, from: start),
      let size = number(after: "/Size ", in: trailer), let root = number(after: "/Root ", in: trailer),
      let object = text(between: "\n\(root) 0 obj\n<<", "endobj", in: file, from: 0),
      let end = object.lastIndex(of: ">"), object[..<end].last == ">"
    else { return nil }
    let entries = object[..<object.index(before: end)]
    let direction = isRightToLeft ? " /Direction /R2L" : ""
    // What its glyphs stand for (ActualText) is of 1.5.
    let catalog =
      "\(root) 0 obj\n<<\(entries)   /Version /1.5\n   /Lang (\(escaped(language)))\n"
      + "   /ViewerPreferences << /DisplayDocTitle true\(direction) >>\n>>\nendobj\n"
    var update: [UInt8] = []
    var table = "xref\n"
    for (number, object) in spans(in: file, language: official) + [(root, catalog)] {
      let place = String(file.count + update.count)
      let padded = String(repeating: "0", count: max(0, 10 - place.count)) + place
      table += "\(number) 1\n\(padded) 00000 n \n"
      update += object.utf8
    }
    let info = number(after: "/Info ", in: trailer).map { " /Info \($0) 0 R" } ?? ""
    table +=
      "trailer\n<< /Size \(size) /Root \(root) 0 R\(info) /Prev \(start) >>\n"
      + "startxref\n\(file.count + update.count)\n%%EOF\n"
    return file + update + table.utf8
  }

  /// The objects of what is tagged as a span, with their language.
  private static func spans(in file: [UInt8], language: String) -> [(number: Int, object: String)] {
    let opening = Array(" 0 obj\n<< /Type /StructElem\n   /S /Span\n".utf8)
    var spans: [(Int, String)] = []
    var start = 0
    while let found = index(of: opening, in: file, from: start) {
      start = found + opening.count
      let digits = file[..<found].reversed().prefix { (0x30...0x39).contains($0) }.reversed()
      guard let number = Int(String(decoding: Array(digits), as: UTF8.self)),
        let end = index(of: Array("endobj\n".utf8), in: file, from: start)
      else { continue }
      let rest = String(decoding: file[start..<end], as: UTF8.self)
      let head = "\(number) 0 obj\n<< /Type /StructElem\n   /S /Span\n   /Lang (\(escaped(language)))\n"
      spans.append((number, head + rest + "endobj\n"))
    }
    return spans
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
    return bytes.withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { part in
        var place = start
        while place <= bytes.count - part.count {
          var length = 0
          while length < part.count, bytes[place + length] == part[length] { length += 1 }
          if length == part.count { return place }
          place += 1
        }
        return nil
      }
    }
  }
}
