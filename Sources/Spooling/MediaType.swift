/// What a document is made of.
///
/// The print system is always told: left to guess, it would take a text that begins like PostScript for a program.
package enum MediaType: String, Hashable, Sendable {
  /// Plain text in UTF-8, at most 80 columns by 66 lines a page; right only for Latin, Greek and Cyrillic letters.
  case plainText = "text/plain"

  /// Portable Document Format.
  case pdf = "application/pdf"

  /// The options `lp` needs so that the document comes out as it was laid out.
  ///
  /// Text is set at 12 characters and 7 lines an inch. Left to itself the text filter takes 10 and 6 and breaks
  /// a full page into three. Margins are in points: 480 by 679 points of text stand clear of every border
  /// of A4 (595 by 842), and of Letter (612 by 792) for a printer that has only that.
  var printOptions: [String] {
    let always = ["document-format=\(rawValue)", "media=A4"]
    return switch self {
    case .plainText: always + ["cpi=12", "lpi=7", "page-left=57", "page-right=57", "page-top=54", "page-bottom=36"]
    case .pdf: always
    }
  }
}
