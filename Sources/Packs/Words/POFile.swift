import Problems

/// Texts and their translations as gettext's tools know them, each under the name of its place in the catalogue.
///
/// Source: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
package struct POFile: Sendable {
  /// A text with its translation.
  struct Entry: Sendable {
    /// Where it stands in the catalogue: its `msgctxt`.
    var path = ""
    /// The original: its `msgid`.
    var original = ""
    /// The translation, empty where there is none: its `msgstr`.
    var translation = ""
    /// Whether the translation is a guess that nobody confirmed.
    var isFuzzy = false
    /// Where the entry begins.
    let place: Place
  }

  let entries: [Entry]
  /// What its head says, by the names of the fields, and where it stands.
  let fields: [String: String]
  let headPlace: Place

  /// The texts of a catalogue as such a file.
  ///
  /// What changed since a review is marked for the translator's eye.
  ///
  /// - Parameters:
  ///   - language: that of the translation.
  ///   - pack: the pack's name.
  package static func text(of wordings: [Wording], language: String, pack: String) -> String {
    let head = [
      "Project-Id-Version: \(pack)\n", "Language: \(language)\n", "MIME-Version: 1.0\n",
      "Content-Type: text/plain; charset=UTF-8\n", "Content-Transfer-Encoding: 8bit\n",
    ]
    var text = "msgid \"\"\nmsgstr \"\"\n" + head.map { "\(quoted($0))\n" }.joined()
    for wording in wordings {
      guard let original = wording.original else { continue }
      text += "\n#. \(wording.state.rawValue)\n"
      if wording.state == .changed { text += "#, fuzzy\n" }
      text +=
        "msgctxt \(quoted(wording.path))\nmsgid \(quoted(original))\nmsgstr \(quoted(wording.translation ?? ""))\n"
    }
    return text
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("\t", with: "\\t") + "\""
  }
}
