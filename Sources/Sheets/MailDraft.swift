/// An e-mail that somebody still has to complete and send.
package struct MailDraft: Hashable, Sendable {
  /// The address; the subject, to the letter.
  package let to, subject: String
  /// The paragraphs of the text.
  package let paragraphs: [String]

  /// A draft.
  package init(to: String, subject: String, paragraphs: [String]) {
    self.to = to
    self.subject = subject
    self.paragraphs = paragraphs
  }

  /// The draft as a file that mail programs open (RFC 5322), marked as not yet sent.
  ///
  /// There is neither a sender nor a date: both belong to whoever sends it.
  package var message: String {
    let head = [
      "To: \(to)", "Subject: \(encodedSubject)", "X-Unsent: 1", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
    ]
    return (head + [""] + paragraphs.flatMap { [$0, ""] }).map { $0 + "\r\n" }.joined()
  }

  /// The draft's address and subject as a link (RFC 6068).
  package var link: String {
    "mailto:\(to.percentEncoded(keeping: "@"))?subject=\(subject.percentEncoded(keeping: ""))"
  }

  /// The subject in encoded words (RFC 2047): a header may hold nothing but ASCII.
  ///
  /// Plain text stays as it is.
  private var encodedSubject: String {
    if subject.allSatisfy({ $0.isASCII && !$0.isNewline }), subject.utf8.count <= MailDraft.columns { return subject }
    var words: [[UInt8]] = [[]]
    for character in subject {
      let bytes = Array(character.utf8)
      if words[words.count - 1].count + bytes.count > MailDraft.bytesInWord { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?UTF-8?B?\($0.base64)?=" }.joined(separator: "\r\n ")
  }

  /// Columns that are left behind `Subject: ` of the 78 of a line.
  private static let columns = 69
  /// So many that the line with `Subject: ` and one encoded word keeps to 76 columns.
  private static let bytesInWord = 39
}

extension [UInt8] {
  /// The bytes in base64 (RFC 4648, 4).
  fileprivate var base64: String {
    let letters = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: count, by: 3) {
      let three = self[start..<Swift.min(start + 3, count)]
      let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
      for place in 0..<4 { text.append(place <= three.count ? letters[bits >> (18 - 6 * place) & 63] : "=") }
    }
    return text
  }
}

extension String {
  /// The text as a part of a link; what has no meaning there stays as it is (RFC 3986, 2.3).
  fileprivate func percentEncoded(keeping others: String) -> String {
    let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~\(others)".utf8)
    return utf8.map { byte in
      if kept.contains(byte) { return String(decoding: [byte], as: UTF8.self) }
      let digits = String(byte, radix: 16, uppercase: true)
      return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }
}
