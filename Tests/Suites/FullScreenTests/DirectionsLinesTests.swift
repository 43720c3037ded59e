import CivilTime
import Frames
import Packs
import Shipped
import Testing
import Wizard

/// What the first screen says of where, when and whom to call, what to bring, and what to beware of.
@Suite struct DirectionsLinesTests {
  /// A Saturday morning, on which most lines are closed.
  private static let saturday = Result<WizardContext, any Error> {
    try ShippedScreens.context(at: "2026-11-28T10:00")
  }

  private func session(_ keys: String, rows: Int = 24) throws -> ScreenSession {
    var session = try ScreenSession(try DirectionsLinesTests.saturday.get(), "it", rows: rows)
    for key in keys + " " { session.meet(.key(key == " " ? .enter : .character(key))) }
    return session
  }

  /// The rows from one that begins with a word up to one that begins with another.
  private func rows(of session: ScreenSession, from first: String, to last: String) -> [String] {
    let rows = session.rows.map { String($0.drop { $0 == " " }) }
    guard let start = rows.firstIndex(where: { $0.hasPrefix(first) }),
      let end = rows[start...].firstIndex(where: { $0.hasPrefix(last) })
    else { return [] }
    return Array(rows[start..<end])
  }

  @Test func `whoever may answer now is named where the one to call does not`() throws {
    #expect(
      try rows(of: session("23"), from: "CHIAMA", to: "PORTA") == [
        "CHIAMA  800 905 570 · Numero verde asilo*",
        "ora solo segreteria telefonica, fino a lunedì 30 novembre alle 9:30",
        "da lunedì a venerdì 9:30–14:00; chiama per conferma",
        "oppure 02 58102599 · Naga* · orario non noto: prova adesso",
      ])
  }

  @Test func `the mark of whoever is named instead has its date in the legend`() throws {
    #expect(try session("23").shows("* Dati del 1 dicembre 2022 o senza data: chiama per conferma"))
  }

  @Test func `nobody else is named while somebody answers`() throws {
    var session = try ScreenSession(milano: "it")
    session.type("23")
    session.press(.enter)
    #expect(session.shows("800 905 570") && session.shows("aperto fino alle 14:00"))
    #expect(!session.shows("oppure"))
  }

  @Test func `before going to a door of unknown hours somebody calls`() throws {
    #expect(
      try rows(of: session("21"), from: "DOVE", to: "PORTA") == [
        "DOVE    Naga*, Via Zamenhof 7/A, Milano",
        "Persone straniere, anche senza permesso: aiuto legale e medico.",
        "chiama prima di andare",
        "CHIAMA  02 58102599",
        "orario non noto: prova adesso",
      ])
  }

  @Test func `without a desk's list the screen says to ask which, and names who was on it and when`() throws {
    let told = try rows(of: session("1130 322"), from: "DOVE", to: "CHIAMA")
    #expect(told.first == "DOVE    Chiedi al telefono quale, prima di andare.")
    #expect(told.contains { $0.contains("Il 15 aprile 2024") })
    #expect(told.last?.hasSuffix("Comunità di Sant'Egidio Milano.") == true)
  }

  @Test func `each thing to bring is in hand or missing, and without a box where nobody knows`() throws {
    let told = try rows(of: session("1130 21122"), from: "PORTA", to: "*")
    #expect(
      told == [
        "PORTA   [ ] Un documento che mostra che vivi a Milano o in provincia (manca)",
        "[x] Documento di identità, o la sua copia o foto (in\u{A0}mano)",
        "[ ] Certificato di gravidanza di un centro sanitario pubblico", "(manca)",
      ])
    #expect(try session("24").shows("PORTA   ·   Tutti i fogli che hai"))
  }

  @Test func `a route without documents says so in its own words, or that nothing is known`() throws {
    #expect(try session("31").shows("PORTA   Non serve niente. Se hai dei fogli, portali tutti"))
    #expect(try session("42").shows("PORTA   Non sappiamo quali documenti: porta quelli che hai"))
  }

  @Test func `warnings are counted and named`() throws {
    #expect(
      try rows(of: session("1130 21122"), from: "! Avvisi", to: "a:").joined(separator: " ")
        == "! Avvisi qui sotto (4): senza certificato si prenota lo stesso · senza prova di dove vive si va lo stesso"
        + " · non saltare l'appuntamento · regole forse cambiate, chiama")
  }

  @Test func `what lies below is told in one row, however much it is`() throws {
    let session = try session("1130 211222")
    let told = try #require(session.rows.first { $0.contains("↓ Se c'è pericolo") })
    #expect(told == "  a: altre strade, 1   ↓ Se c'è pericolo:\u{A0}2 · Da dire alla persona · …")
  }

  @Test(arguments: ["31", "21", "1130 21122", "24"], 16...30)
  func `a heading never ends the screen`(keys: String, rows: Int) throws {
    var session = try session(keys, rows: rows)
    for _ in 0..<60 {
      let shown = session.rows.dropFirst(2).dropLast(2)
      let isMore = session.rows[0].contains("altro sotto")
      if isMore, let last = shown.last(where: { !$0.isEmpty }), last == shown.last {
        #expect(last != last.uppercased() || last.contains { $0.isNumber }, "\(session.text)")
      }
      session.press(.down)
    }
  }
}
