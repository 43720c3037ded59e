import Sheets
import Texts

/// A small interview on paper, in French with Italian beside it.
enum QuestionSheetSample {
  static let sheet = QuestionSheet(
    paper: Paper(sheet: head("fr", "Montrez du doigt"), official: head("it", "Mostra con il dito")),
    questions: [
      AskedQuestion(
        .one, title: Bilingual(own: "Où dormez-vous ?", official: "Dove dormi?"),
        help: Bilingual(
          own: "Ce qui compte, c'est l'endroit où vous dormez cette nuit, même si c'est dans la rue ou dans un train.",
          official: "Conta dove dormi, anche in strada."),
        answers: [
          NumberedAnswer(key: "1", label: Bilingual(own: "Au port", official: "Al porto")),
          NumberedAnswer(key: "2", label: Bilingual(own: "On ne sait pas", official: "Non si sa")),
        ]),
      AskedQuestion(
        .number, title: Bilingual(own: "Quel âge ?", official: "Quanti anni?"),
        answers: [NumberedAnswer(key: "u", label: Bilingual(own: "On ne sait pas", official: "Non si sa"))]),
      AskedQuestion(
        .several, title: Bilingual(own: "Autre chose ?", official: "Altro?"),
        answers: [NumberedAnswer(key: "1", label: Bilingual(own: "Un lit"))]),
    ])

  private static func head(_ language: String, _ title: RichText) -> Sheet {
    Sheet(
      language: language, head: ["Sportello Aurora"], caption: "", date: "", day: "2026-11-24",
      unreviewed: language == "it" ? nil : "Traduction pas relue", title: title, blocks: [], foot: ["Prova 1"])
  }
}
