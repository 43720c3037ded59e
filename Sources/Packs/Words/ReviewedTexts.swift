package import Problems

/// The texts of a language as somebody reviewed them, each with its original: a fingerprint is enough to see that one
/// has changed since.
///
/// They stand beside the catalogue, in `reviews/ar.yaml` for `texts/ar.yaml`, and are written by a command: nobody has
/// to read them.
package struct ReviewedTexts: Sendable {
  private let fingerprints: [String: String]

  /// Reads them; without a file nothing was reviewed.
  ///
  /// - Throws: the first thing that is wrong, with its place.
  package init(_ file: SourceFile?) throws(Problem) {
    let log = ProblemLog()
    self.init(file, log)
    if let file { try log.throwFirst(by: [file]) }
  }

  /// Reads what can be read; what is wrong stands in the log.
  init(_ file: SourceFile?, _ log: ProblemLog) {
    guard let file else {
      fingerprints = [:]
      return
    }
    var documents = YAMLDocuments(file, log)
    let pairs = documents.last().pairs() ?? []
    fingerprints = Dictionary(
      pairs.compactMap { key, value in
        key.spelling.flatMap { name in value.text().map { (name, $0) } }
      }
    ) { first, _ in first }
  }

  /// Whether a text was reviewed as it is, and with the original that it has.
  func holds(_ path: String, original: String?, translation: String) -> Bool {
    fingerprints[path] == ReviewedTexts.fingerprint(original: original, translation: translation)
  }

  /// The name of the file that goes with a catalogue: `milano/reviews/ar.yaml` with `milano/texts/ar.yaml`.
  package static func name(for catalogue: String) -> String {
    var parts = catalogue.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1 { parts[parts.count - 2] = "reviews" }
    return parts.joined(separator: "/")
  }

  /// The file for texts that were just reviewed.
  package static func text(of wordings: [Wording]) -> String {
    let lines = wordings.compactMap { wording in
      wording.translation.map {
        "\(wording.path): \"\(fingerprint(original: wording.original, translation: $0))\"\n"
      }
    }
    return "# What was reviewed: a fingerprint of each text with its original. `sportello words` writes this file.\n"
      + lines.joined()
  }

  /// FNV-1a, of 64 bits: nobody is kept from anything by it, it only has to tell one sentence from another.
  ///
  /// Source: https://datatracker.ietf.org/doc/draft-eastlake-fnv/
  private static func fingerprint(original: String?, translation: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in Array((original ?? "").utf8) + [0] + Array(translation.utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
