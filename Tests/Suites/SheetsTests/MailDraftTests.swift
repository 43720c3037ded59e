import Foundation
import Sheets
import Testing
import Texts

@Suite struct MailDraftTests {
  private static let subject = "7^B Sezione – letti. Richiesta di un posto per stanotte al dormitorio"
  private let draft = MailDraft(
    to: "prova146.00p0@pec.example.it", subject: MailDraftTests.subject,
    paragraphs: ["Al Comune di Prova.", "Città: ____", "Grazie."])

  /// The head and the text of a message, as RFC 5322 parts them.
  private func parts(_ draft: MailDraft) throws -> (head: [String], body: String) {
    let whole = draft.message
    let end = try #require(whole.range(of: "\r\n\r\n"))
    // A line that begins with a blank goes on with the one before.
    let head = whole[..<end.lowerBound].replacingOccurrences(of: "\r\n ", with: "\n ").components(separatedBy: "\r\n")
    return (head, String(whole[end.upperBound...]))
  }

  /// A field of the head as a reader of mail shows it (RFC 2047): blanks between encoded words are none.
  private func field(_ name: String, _ draft: MailDraft) throws -> String {
    let line = try #require(try parts(draft).head.first { $0.hasPrefix("\(name): ") })
    let value = String(line.dropFirst(name.count + 2))
    guard value.hasPrefix("=?") else { return value }
    var bytes = Data()
    for word in value.split(whereSeparator: \.isWhitespace) {
      #expect(word.count <= 75 && word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?="))
      let piece = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
      // No character may be cut in two.
      #expect(String(data: piece, encoding: .utf8) != nil)
      bytes += piece
    }
    return try #require(String(data: bytes, encoding: .utf8))
  }

  @Test func `a mail program reads address and subject to the letter, and that nobody has sent it`() throws {
    #expect(try field("To", draft) == "prova146.00p0@pec.example.it")
    #expect(try field("Subject", draft) == MailDraftTests.subject)
    #expect(try field("X-Unsent", draft) == "1")
    #expect(try field("Content-Type", draft) == "text/plain; charset=UTF-8")
    #expect(try field("Content-Transfer-Encoding", draft) == "8bit")
    let names = try parts(draft).head.map { $0.prefix { $0 != ":" } }
    #expect(!names.contains("From") && !names.contains("Date"))
    #expect(Set(names).count == names.count)
  }

  @Test func `the head is ASCII in lines of at most 76 columns, and every line ends with CR and LF`() throws {
    let message = draft.message
    #expect(message.hasSuffix("\r\n"))
    #expect(!message.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    let end = try #require(message.range(of: "\r\n\r\n"))
    for line in message[..<end.lowerBound].components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76 && line.unicodeScalars.allSatisfy(\.isASCII), "\(line)")
    }
  }

  @Test func `the paragraphs stand apart`() throws {
    #expect(try parts(draft).body == "Al Comune di Prova.\r\n\r\nCittà: ____\r\n\r\nGrazie.\r\n\r\n")
  }

  @Test(arguments: [
    "Appuntamento", "", String(repeating: "a", count: 69), String(repeating: "a", count: 70), "è",
    String(repeating: "è", count: 19), String(repeating: "è", count: 20), String(repeating: "–", count: 200),
    "👩‍👩‍👧 famiglia", "ABC", "ABCD", "ABCDE à", "a\r\nBcc: x@example.it",
  ])
  func `any subject comes back as it was, and adds no line to the head`(subject: String) throws {
    let draft = MailDraft(to: "a@example.it", subject: subject, paragraphs: [])
    #expect(try field("Subject", draft) == subject)
    #expect(try parts(draft).head.count == 6)
  }

  @Test func `a short plain subject stays readable`() {
    #expect(MailDraft(to: "a@b.it", subject: "Letto", paragraphs: []).message.contains("\r\nSubject: Letto\r\n"))
  }

  @Test func `the link carries address and subject, and nothing in it has a meaning of its own`() throws {
    #expect(
      draft.link == "mailto:prova146.00p0@pec.example.it?subject=7%5EB%20Sezione%20%E2%80%93%20letti."
        + "%20Richiesta%20di%20un%20posto%20per%20stanotte%20al%20dormitorio")
    let strange = MailDraft(to: "a+b&c@b.it", subject: "1&2=3?#%+\"\n", paragraphs: [])
    #expect(strange.link == "mailto:a%2Bb%26c@b.it?subject=1%262%3D3%3F%23%25%2B%22%0A")
    let parsed = try #require(URLComponents(string: strange.link))
    #expect(parsed.queryItems?.first?.value == strange.subject)
  }
}
