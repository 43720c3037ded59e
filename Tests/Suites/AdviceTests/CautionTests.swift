import Advice
import Interviews
import Invented
import Packs
import Sheets
import Shipped
import Testing
import Texts

/// What must be known before turning to somebody, and what only the desk needs.
struct CautionTests {
  private func adviser(_ text: String = "") throws -> Adviser {
    try InventedPack().replacing(
      "      - {number: \"+39800555666\", display: \"800 555 666\"}\n",
      with: "      - {number: \"+39800555666\", display: \"800 555 666\"}\n    may_not_answer: true\n",
      in: .services
    ).adviser(on: "2026-11-24")
  }

  @Test func `of a line that may be dead it is said beside its number, and never that it is open`() throws {
    let adviser = try adviser()
    let line = try #require(adviser.service("timetable-line"))
    let screen = adviser.contact(for: line)
    #expect(screen.standing == Contact.Standing(isOpen: false, text: "forse non risponde nessuno"))
    #expect(screen.caution == nil)
    #expect(adviser.contact(for: line, onPaper: true).caution == "forse non risponde nessuno")
    let json = adviser.json(line, role: nil)
    #expect(json["may_not_answer"] == .bool(true))
  }

  @Test func `a sentence that names its number says so too`() throws {
    let sentence = try Template(parsing: "Chiama {timetable-line.phone} o {ferry-line.phone}.")
    #expect(
      try adviser().text(sentence).text == "Chiama 800 555 666 (forse non risponde nessuno) o 800 333 444.")
  }

  @Test func `what only the desk needs is on the screen, and never on paper`() throws {
    let pack = try InventedPack().replacing(
      "      source: line-report-2\n      date: \"2022\"\n",
      with: "      source: line-report-2\n      date: \"2022\"\n      for: desk\n", in: .services
    ).replacing(
      "    name: \"Linea dei traghetti\"\n",
      with:
        "    name: \"Linea dei traghetti\"\n    caution: \"Registra chi chiama.\"\n    desk_note: \"Esiste dal 1999.\"\n",
      in: .italian)
    let adviser = try pack.adviser(on: "2026-11-24")
    let line = try #require(adviser.service("ferry-line"))
    let (screen, paper) = (adviser.contact(for: line), adviser.contact(for: line, onPaper: true))
    #expect(screen.note?.text.contains("Esiste dal 1999.") == true)
    #expect(paper.note?.text.contains("1999") == false)
    #expect(screen.alert != nil)
    #expect(paper.alert == nil)
    #expect(screen.caution == "Registra chi chiama.")
    #expect(paper.caution == "Registra chi chiama.")
  }

  @Test func `however full a page is, what must be known before turning to somebody stays`() throws {
    let contact = Contact(
      name: "Linea", phones: [Contact.Phone(display: "800 1")], hours: "tutti i giorni", caution: "risponde la polizia",
      alert: "altro orario", note: "una nota")
    for part in [Block.Part.contacts, .topics] {
      let sheet = Sheet(
        language: "it", caption: "", date: "", title: "",
        blocks: [Block("", .contacts([contact]), part: part)])
      for detail in Detail.all(notes: 3, members: 2) {
        #expect(sheet.reduced(to: detail).blocks[0].contacts[0].caution == "risponde la polizia", "\(detail)")
      }
    }
  }

  @Test func `hours of those who belong to another way alone give way first`() throws {
    let own = Contact(
      name: "Sportello", phones: [Contact.Phone(display: "800 1")], hours: "di giorno", note: "una nota")
    var other = own
    other.isOfOtherWay = true
    let sheet = Sheet(
      language: "it", caption: "", date: "", title: "",
      blocks: [Block("", .contacts([own, other]), part: .contacts)])
    let hours = Detail.all(notes: 0).map { detail in
      sheet.reduced(to: detail).blocks[0].contacts.map { $0.hours != nil }
    }
    // Nothing is lost by two columns, nor by what is said once for all.
    #expect(hours.prefix(3).allSatisfy { $0 == [true, true] })
    let early = Detail.all(notes: 0).count { $0.includes(.hours) }
    #expect(hours.prefix(early).dropFirst(3).allSatisfy { $0 == [true, false] })
  }
}
