import CPangoCairo
import Testing
import Texts

@testable import SheetPDF

@Suite struct UnbrokenTests {
  /// The lines of a text without the signs that nobody sees.
  private func lines(_ setting: Typesetter.Setting) -> [String] {
    let text = Array(String(cString: pango_layout_get_text(setting.layout)).utf8)
    var lines: [String] = []
    var next = pango_layout_get_lines_readonly(setting.layout)
    while let node = next {
      let line = node.pointee.data.assumingMemoryBound(to: PangoLayoutLine.self).pointee
      let bytes = text[Int(line.start_index)..<Int(line.start_index + line.length)]
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      lines.append(
        String(String.UnicodeScalarView(scalars.filter { $0.properties.generalCategory != .format })).trimmed)
      next = node.pointee.next
    }
    return lines
  }

  @Test(arguments: RealPage.languages)
  func `an address, a short name and what stands in brackets is on one line wherever one has room`(
    language: String
  ) throws {
    var count = 0
    for page in try RealPage.pages(language) {
      for (text, setting) in page.texts {
        let lines = lines(setting)
        for run in text.runs where run.span.staysWhole && run.span.kind != .email {
          count += 1
          let alone = page.typesetter.setting(
            of: StyledText(runs: [run], voice: text.voice), size: LetterSize(em: 10), width: nil)
          let room = Double(pango_layout_get_width(setting.layout)) / Double(PANGO_SCALE)
          let hasRoom = room < 0 || alone.setting.extent.width < room
          let isWhole = lines.contains { $0.contains(run.text) }
          #expect(isWhole || !hasRoom, "\(page.name): \(run.text) in \(lines)")
        }
      }
    }
    #expect(count > 50)
  }

  @Test(arguments: RealPage.languages)
  func `a bracket, a stop and a comma stand with their word`(language: String) throws {
    for page in try RealPage.pages(language) {
      for (_, setting) in page.texts {
        for line in lines(setting) {
          #expect(line.first.map { !")]»”.,;:?!،؛؟۔।".contains($0) } ?? true, "\(page.name): \(line)")
          #expect(line.last.map { !"([«“".contains($0) } ?? true, "\(page.name): \(line)")
        }
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
