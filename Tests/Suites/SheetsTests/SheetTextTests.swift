import Sheets
import Testing
import Texts

@Suite struct SheetTextTests {
  @Test func `a sheet with every kind of block`() {
    let expected = """
      Sportello di prova · Via Corta 2
      I TUOI PASSI                                                    24 novembre 2026
      ================================================================================
      Vai al dormitorio, Via Lunga 1, Prova
      Perché: letto

      PERICOLO
       !  Vai subito.

      CHE COSA FARE
       1. Chiama prima.
       2. Vai alla porta verde.

      CHE COSA PORTARE
       -  Tessera
          Anche scaduta.
       -  Fototessera (per: la mensa)
       -  Coperta
       Oggetto:
         Letto – urgente

      A CHI RIVOLGERSI
       Dormitorio: 02 1234 5678
         Via Lunga 1, Prova · da lunedì a venerdì 18–22 · porta@example.it
         Chi non ha un letto.
         ! Orario nuovo: chiama.
         02 1234 5678: Suona due volte.

       Comune
         ! Ha cambiato nome.
         Non risponde sempre.
         Chiama il centralino.
         Ufficio uno: 02 9

      OPPURE
       -  Oppure la mensa
          1. Chiedi del custode.

      DA SAPERE
       !  Di sera è spesso pieno.
       -  È tutto gratis.

      EMERGENZE
       112 Soccorso
       800 111 Aiuto ai bambini

      APPUNTAMENTO
       Giorno: ______________________________  Ora: _________________________________
       Luogo: ________________________________________________________________________
      Chi mostra questo foglio cerca un letto.
      --------------------------------------------------------------------------------
      Fonte: Comune di Prova

      """
    #expect(SheetTextSample.sheet.text(height: 100) == expected)
  }

  @Test func `where to go, whom to call and what to bring stand first, each under its name`() {
    let sheet = { (directions: Directions) in
      Sheet(
        language: "it", caption: "Passi", date: "oggi", title: "Vai", directions: directions,
        blocks: [Block("Che cosa fare", .steps(["Chiama."]), part: .steps)])
    }
    let headings = Directions.Headings(
      place: "Dove", time: "Quando", call: "Chi chiamare", bring: "Che cosa portare")
    let door = Directions(
      headings: headings,
      places: [
        Contact(name: "Dormitorio", address: RichText("Via Lunga 1, Prova", .address), isMarked: true)
      ],
      time: Contact(
        name: "", hours: "lunedì 9–13", nextDay: "Prossimo giorno: lunedì 30 novembre", holidays: "Festa: 8 dicembre"),
      call: Contact(name: "Dormitorio", phones: [.init(display: RichText("02 1234", .number))]),
      bring: [CheckItem(label: "Tessera", hint: "Anche scaduta.", lacking: "ti manca"), CheckItem(label: "Coperta")],
      legend: "* Dati vecchi")
    #expect(
      Array(sheet(door).text(width: 60).lines.dropFirst(3).dropLast())
        == [
          "", "DOVE", " Dormitorio*", "   Via Lunga 1, Prova", "", "QUANDO",
          " lunedì 9–13 · Prossimo giorno: lunedì 30 novembre", "   ! Festa: 8 dicembre", "", "CHI CHIAMARE",
          " Dormitorio: 02 1234", "", "CHE COSA PORTARE", " -  Tessera (ti manca)",
          "    Anche scaduta.", " -  Coperta", " * Dati vecchi", "", "CHE COSA FARE", " 1. Chiama.",
        ])
    let nobody = Directions(
      headings: headings, missing: "Chiedi quale.",
      blanks: Directions.Blanks(place: ["Associazione", "Indirizzo"], time: ["Giorno", "Ora"]),
      bringing: "Non lo sappiamo")
    #expect(
      Array(sheet(nobody).text(width: 40).lines.dropFirst(3).dropLast(4)) == [
        "", "DOVE", " Chiedi quale.", " Associazione: _________________________",
        " Indirizzo: ____________________________", "", "QUANDO", " Giorno: __________  Ora: _____________", "",
        "CHE COSA PORTARE",
        " Non lo sappiamo",
      ])
  }

  @Test func `the legend of a mark shares the heading's line where both fit`() {
    let sheet = { (legend: RichText?) in
      Sheet(
        language: "it", caption: "Passi", date: "oggi", title: "Vai",
        blocks: [
          Block(
            "Chi",
            .contacts([
              Contact(name: "Mensa", phones: [Contact.Phone(display: "02 9")], isMarked: true),
              Contact(name: "Bagni", phones: [Contact.Phone(display: "02 8")]),
            ]), legend: legend)
        ])
    }
    let contacts = [" Mensa*: 02 9", " Bagni: 02 8"]
    let lines = { (legend: RichText?) in Array(sheet(legend).text(width: 30, height: 1).lines.dropFirst(2)) }
    #expect(lines("* Dati vecchi: chiama prima") == ["CHI", " * Dati vecchi: chiama prima"] + contacts)
    #expect(lines("* Dati vecchi: chiama pri") == ["CHI  * Dati vecchi: chiama pri"] + contacts)
    #expect(lines("* Dati vecchi") == ["CHI              * Dati vecchi"] + contacts)
    #expect(lines(nil) == ["CHI"] + contacts)
  }

  @Test func `where every line counts, a contact is one paragraph, and what warns keeps its line`() {
    let number = Contact.Phone(display: "02 9", note: "risponde una macchina")
    let whole = Contact(
      name: "Mensa", phones: [number], address: "via Larga 1", hours: "tutti i giorni 12:00–14:00",
      caution: "Chiusa a Natale", note: "porta un piatto")
    let sheet = Sheet(
      language: "it", caption: "Numeri", date: "oggi", title: "",
      directions: Directions(
        headings: Directions.Headings(place: "Dove", time: "Quando", call: "Chi", bring: "Che cosa"),
        places: [Contact(name: "Bar")],
        call: Contact(name: "Mensa", phones: [number]), bring: [CheckItem(label: "Un piatto")]),
      blocks: [Block("Altri", .contacts([whole]))])
    let expected = """
      NUMERI                              oggi
      DOVE: Bar
      CHI: Mensa: 02 9
         02 9: risponde una macchina
      CHE COSA
       -  Un piatto
      ALTRI
       Mensa: 02 9 · via Larga 1 · tutti i
         giorni 12:00–14:00
         ! Chiusa a Natale

      """
    #expect(sheet.text(width: 40, height: 1) == expected)
  }

  @Test func `without a heading the legend stands alone before the list`() {
    let sheet = Sheet(
      language: "it", caption: "Numeri", date: "oggi", title: "",
      blocks: [Block("", .contacts([Contact(name: "Mensa", isMarked: true)]), legend: "* Dati vecchi")])
    let lines = Array(sheet.text(width: 30, height: nil).lines.dropFirst(2))
    #expect(lines == [" * Dati vecchi", "", " Mensa*", String(repeating: "-", count: 30)])
  }

  @Test(arguments: [40, 60, 66, 80, 100])
  func `no line is wider than the paper`(_ width: Int) {
    for height in [nil, 60, 40, 10] {
      for line in SheetTextSample.sheet.text(width: width, height: height).lines {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test func `a telephone number stays on one line at any width`() {
    for width in 34...100 {
      let text = SheetTextSample.crowded.text(width: width, height: nil).replacing("\u{A0}", with: " ")
      for number in SheetTextSample.numbers {
        #expect(text.lines.contains { $0.contains(number) }, "\(number) at \(width)")
      }
    }
  }

  @Test func `what must be copied stands on lines of its own, broken at spaces alone`() {
    let subject = "7^B Sezione – dormitori. Richiesta di un posto letto per questa notte, urgente"
    let sheet = Sheet(
      language: "it", caption: "Passi", date: "oggi", title: "Scrivi",
      blocks: [
        Block(
          "",
          .exact([
            Labelled(label: "Oggetto", text: RichText(subject, .exact)),
            Labelled(label: "A", text: "a.b@pec.example.it"),
          ]))
      ])
    let lines = sheet.text(width: 60).lines
    #expect(
      lines.dropFirst(3) == [
        " Oggetto:", "   7^B Sezione – dormitori. Richiesta di un posto letto per", "   questa notte, urgente",
        " A:",
        "   a.b@pec.example.it", String(repeating: "-", count: 60),
      ])
  }

  @Test func `a sheet that fits keeps everything, and the exact height is enough`() {
    let whole = SheetTextSample.sheet.text(height: nil)
    #expect(SheetTextSample.sheet.text(height: whole.lines.count) == whole)
    #expect(SheetTextSample.sheet.text(height: whole.lines.count - 1) != whole)
  }

  @Test func `detail gives way in its order and nothing more than needed`() {
    // What stands on the sheet only as long as this detail does, in the order of giving way.
    let details = [
      "Suona due volte.", "Chi non ha un letto.", "Chiedi del custode.", "Ha cambiato nome.", "Anche scaduta.",
    ]
    var height = SheetTextSample.sheet.text(height: nil).lines.count
    var gone = 0
    while height > 0 {
      let text = SheetTextSample.sheet.text(height: height)
      let missing = details.map { !text.contains($0) }
      let count = missing.prefix { $0 }.count
      #expect(missing.dropFirst(count).allSatisfy { !$0 }, "at \(height) lines: \(missing)")
      #expect(count >= gone)
      gone = count
      height -= 1
    }
    #expect(gone == details.count)
  }

  @Test func `the emergency numbers look alike on every sheet`() {
    let block = " 112 Soccorso\n 800 111 Aiuto ai bambini\n"
    for height in 1...80 { #expect(SheetTextSample.sheet.text(height: height).contains(block), "\(height)") }
    #expect(!SheetTextSample.sheet.text(height: 1).lines.contains(""))
  }

  @Test func `numbers, places, hours, steps and notes stay on the shortest sheet`() {
    let text = SheetTextSample.sheet.text(height: 1).replacing("\u{A0}", with: " ")
    for words in [
      "02 1234 5678", "Via Lunga 1, Prova", "da lunedì a venerdì 18–22", "1. Chiama prima.", "2. Vai alla porta verde.",
      "Di sera è spesso pieno.", "È tutto gratis.", "Vai subito.", "Orario nuovo: chiama.", "Oppure la mensa",
      "porta@example.it", "-  Tessera", "Giorno: __", "Fonte: Comune", "Chiama il centralino.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `a contact without number and place keeps its note`() {
    let sheet = Sheet(
      language: "it", caption: "Passi", date: "oggi", title: "Vai",
      blocks: [Block("Chi", .contacts([Contact(name: "Sportello", note: "L'indirizzo lo dice chi ti manda.")]))])
    #expect(sheet.text(height: 1).contains("L'indirizzo lo dice chi ti manda."))
  }

  @Test func `empty blocks leave no heading`() {
    let sheet = Sheet(
      language: "it", caption: "Passi", date: "oggi", title: "Vai", blocks: [Block("Vuoto", .steps([]))])
    #expect(!sheet.text().contains("VUOTO"))
  }

  @Test func `a control character of a desk's name is made visible`() {
    let sheet = Sheet(
      language: "it", head: ["Sportello \u{1B}[2J"], caption: "Passi", date: "oggi", title: "Vai", blocks: [])
    #expect(sheet.text().hasPrefix("Sportello ␛[2J\n"))
    #expect(!sheet.text().contains("\u{1B}"))
  }

  @Test func `a long caption and its date do not run past the edge`() {
    let sheet = Sheet(
      language: "it", caption: "I tuoi primi giorni in questa grande casa, e che cosa fare se qualcosa manca",
      date: "24 novembre 2026", title: "Vai", blocks: [])
    for line in sheet.text().lines { #expect(line.count <= 80, "\(line)") }
  }
}

extension String {
  /// The lines, without the one behind the last newline.
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
