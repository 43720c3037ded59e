import Sheets
import Texts

/// Invented sheets for the tests of the text.
enum SheetTextSample {
  /// A sheet with every kind of block.
  static let sheet = Sheet(
    language: "it", head: ["Sportello di prova · Via Corta 2"], caption: "I tuoi passi", date: "24 novembre 2026",
    title: "Vai al dormitorio, Via Lunga 1, Prova", reasons: "Perché: letto",
    blocks: [
      Block("Pericolo", .notes([SheetNote(.urgent, "Vai subito.")])),
      Block("Che cosa fare", .steps(["Chiama prima.", "Vai alla porta verde."])),
      Block(
        "Che cosa portare",
        .checklist([
          CheckItem(label: "Tessera", hint: "Anche scaduta.", isHeld: true),
          CheckItem(label: "Fototessera", isHeld: false, route: "per: la mensa"), CheckItem(label: "Coperta"),
        ])),
      Block("", .exact([Labelled(label: "Oggetto", text: "Letto – urgente")])),
      Block("A chi rivolgersi", .contacts([dormitory, town])),
      Block("Oppure", .routes([OtherRoute(title: "Oppure la mensa", steps: ["Chiedi del custode."])])),
      Block(
        "Da sapere", .notes([SheetNote(.warning, "Di sera è spesso pieno."), SheetNote(.info, "È tutto gratis.")])),
      Block(
        "Emergenze",
        .numbers([Labelled(label: "Soccorso", text: "112"), Labelled(label: "Aiuto ai bambini", text: "800 111")])),
      Block("Appuntamento", .blanks(["Giorno", "Ora", "Luogo"])),
      Block("", .text(["Chi mostra questo foglio cerca un letto."])),
    ], foot: ["Fonte: Comune di Prova"])

  private static let dormitory = Contact(
    name: "Dormitorio", audience: "Chi non ha un letto.",
    phones: [Contact.Phone(display: RichText("02 1234 5678", .number), note: "Suona due volte.")],
    email: "porta@example.it",
    address: "Via Lunga 1, Prova", hours: "da lunedì a venerdì 18–22", alert: "Orario nuovo: chiama.",
    isAlertAboutHours: true)
  private static let town = Contact(
    name: "Comune", alert: "Ha cambiato nome.", note: "Non risponde sempre.", missing: "Chiama il centralino.",
    members: [Contact(name: "Ufficio uno", phones: [Contact.Phone(display: RichText("02 9", .number))])])

  /// Telephone numbers wherever a sheet may show one.
  static let numbers = ["02 1234 5678", "333 123 4567", "800 111 222", "800 333 444"]

  /// A sheet that is full of telephone numbers.
  static let crowded = Sheet(
    language: "it", caption: "Passi", date: "oggi", title: "Chiama",
    blocks: [
      Block(
        "Passi", .steps(["Vai allo sportello del quartiere, o chiama \(RichText("800 333 444", .number)) di mattina."])),
      Block(
        "Chi",
        .contacts([
          Contact(
            name: "Dormitorio della città vecchia",
            phones: [
              Contact.Phone(display: RichText("02 1234 5678", .number), note: "Di notte."),
              Contact.Phone(display: RichText("333 123 4567", .number)),
            ])
        ])),
      Block(
        "Emergenze", .numbers([Labelled(label: "Guardia della costa", text: RichText("800 111 222", .number))])),
    ])
}
