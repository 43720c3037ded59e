import CivilTime
import OpeningHours
import Packs
import Problems
import Shipped
import Testing

@Suite struct DeskTests {
  private func desk(_ text: String) throws(Problem) -> Desk { try Desk(SourceFile(name: "desk.yaml", text: text)) }

  private let whole = """
    role: listed_association
    name: Sportello Aurora
    address: Via Padova 1, Milano
    phones:
      - {number: "+39021234567", display: "02 1234567"}
    hours: "Mo-Fr 09:00-13:00"
    languages: [it, fr]
    language: en
    printer: HP_LaserJet
    programs: {lp: /opt/cups/bin/lp, sportello-pdf: "/srv/una cartella/sportello-pdf"}
    associations:
      - name: Casa Aperta
        address: Via Imbonati 2, Milano
        phones: [{number: "+39027654321", display: "02 7654321"}]
        hours: "Tu 10:00-12:00"
        languages: [ar]
      - name: Porta Nuova
    closures:
      - {from: 2026-12-24, to: 2027-01-06, reason: Natale}
      - {from: 2026-08-15, to: 2026-08-15, reason: "Ferragosto"}
    idle: 5
    """

  @Test func `a desk's file says who it is, whom it knows and when it is closed`() throws {
    let desk = try desk(whole)
    #expect(desk.role == .listedAssociation)
    #expect(desk.itself.name == "Sportello Aurora")
    #expect(desk.itself.address == "Via Padova 1, Milano")
    #expect(desk.itself.phones.map(\.number) == ["+39021234567"])
    #expect(desk.itself.hours?.description == "Mo-Fr 09:00-13:00")
    #expect(desk.itself.languages == ["it", "fr"])
    #expect(desk.language == "en")
    #expect(desk.printer == "HP_LaserJet")
    #expect(desk.idleMinutes == 5)
    #expect(desk.programs == [.lp: "/opt/cups/bin/lp", .pages: "/srv/una cartella/sportello-pdf"])
    #expect(desk.associations.map(\.name) == ["Casa Aperta", "Porta Nuova"])
    #expect(desk.associations.map(\.phones.count) == [1, 0])
    #expect(desk.closures.map(\.reason) == ["Natale", "Ferragosto"])
    #expect(desk.closures.first?.from == CivilDate(iso: "2026-12-24"))
    #expect(desk.closures.first?.to == CivilDate(iso: "2027-01-06"))
  }

  @Test func `a name and a role are enough`() throws {
    let desk = try desk("role: other\nname: Aurora\n")
    #expect(desk.associations.isEmpty && desk.associationsDate == nil && desk.services.isEmpty)
    #expect(desk.closures.isEmpty)
    #expect(desk.printer == nil)
    #expect(desk.programs.isEmpty)
    #expect(desk.language == nil && desk.idleMinutes == nil)
    #expect(desk.itself.phones.isEmpty)
  }

  @Test func `a desk that chose no language speaks the first of its own`() throws {
    #expect(try desk("role: hub\nname: Aurora\nlanguages: [fr, it]\n").language == "fr")
    #expect(try desk("role: hub\nname: Aurora\nlanguages: [fr, it]\nlanguage: it\n").language == "it")
  }

  @Test(arguments: [
    ("role: listed_association\n", "", "1:1: error: \"role\" is missing here"),
    (
      "role: listed_association", "role: association",
      "1:7: error: \"association\" is not known here; write one of listed_association, hub, other"
    ),
    ("role: listed_association", "role: avsi", "1:7: error: \"avsi\" has another name now; write hub"),
    ("name: Sportello Aurora\n", "", "1:1: error: \"name\" is missing here"),
    (
      "name: Sportello Aurora", "name: 112",
      "2:7: error: \"112\" without quotes means a number in YAML; write \"112\" in quotes"
    ),
    (
      "name: Sportello Aurora", "name: Sportello: Aurora",
      "2:16: error: this is not YAML: a second colon stands in this line, or the line is indented too far; put the text in quotes, or align the line with the one above"
    ),
    (
      "name: Sportello Aurora", "name: Sportello Aurora\nname: Due",
      "2:1: error: \"name\" stands here twice; keep one of them"
    ),
    ("printer: HP_LaserJet", "printer: [HP]", "9:10: error: a text is expected here"),
    ("idle: 5", "idle: 601", "21:7: error: write 0 (never) to 600 minutes"),
    ("idle: 5", "idle: soon", "21:7: error: a whole number is expected here"),
    ("printer:", "prnter:", "9:1: error: \"prnter\" is not a key of this place; did you mean \"printer\"?"),
    (
      "lp: /opt/cups/bin/lp", "lp: bin/lp",
      "10:16: error: \"bin/lp\" is not a whole path; write it from the root, such as /usr/bin/lp"
    ),
    ("lp: /opt/cups/bin/lp", "lp: \"\"", "10:16: error: a text is expected here"),
    (
      "lp: /opt/cups/bin/lp", "lpadmin: /opt/cups/bin/lpadmin",
      "10:12: error: \"lpadmin\" is not a key of this place; there are cancel, lp, lpstat, sportello-pdf"
    ),
    (
      "{lp: /opt/cups/bin/lp,", "{lpstta: /opt/lpstat,",
      "10:12: error: \"lpstta\" is not a key of this place; did you mean \"lpstat\"?"
    ),
    (
      "programs: {lp: /opt/cups/bin/lp, sportello-pdf: \"/srv/una cartella/sportello-pdf\"}", "programs: /usr/bin",
      "10:11: error: keys with values are expected here"
    ),
    (
      "display: \"02 1234567\"", "display: \"02 1234568\"",
      "5:39: error: \"02 1234568\" shows other digits than +39021234567"
    ),
    (
      "{number: \"+39021234567\"", "{number: +39021234567",
      "5:14: error: \"+39021234567\" without quotes means a number in YAML; write \"+39021234567\" in quotes"
    ),
    ("\"Mo-Fr 09:00-13:00\"", "\"Mo-Fr 9-13\"", "6:15: error: \"9-13\" is not a time span; write 09:00-13:00"),
    ("languages: [it, fr]", "languages: it", "7:12: error: a list is expected here"),
    (
      "languages: [ar]", "languages: [no]",
      "16:17: error: \"no\" without quotes means false in YAML; write \"no\" in quotes"
    ),
    ("  - name: Porta Nuova", "  - Porta Nuova", "17:5: error: keys with values are expected here"),
    (
      "  - name: Porta Nuova", "  - name: Porta Nuova\n    role: other",
      "18:5: error: \"role\" is not a key of this place; there are address, email, hours, languages, name, "
        + "phones"
    ),
    ("to: 2027-01-06", "to: 2026-12-23", "19:28: error: the last day 2026-12-23 lies before the first day 2026-12-24"),
    ("to: 2027-01-06, ", "", "19:5: error: \"to\" is missing here"),
    ("from: 2026-12-24", "from: 24.12.2026", "19:12: error: \"24.12.2026\" is not a day; write it as 2024-02-05"),
    (", reason: Natale", "", "19:5: error: \"reason\" is missing here"),
    ("closures:", "---\nclosures:", "19:1: error: this file ends before this line; remove the line --- above it"),
  ])
  func `a slip in a desk's file is told with its place`(old: String, new: String, message: String) throws {
    try #require(whole.contains(old))
    let problem = #expect(throws: Problem.self) { try desk(whole.replacing(old, with: new, maxReplacements: 1)) }
    #expect(try problem.map(Shipped.said) == "desk.yaml:\(message)")
  }
}
