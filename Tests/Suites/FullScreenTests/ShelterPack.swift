import Advice
import CivilTime
import Invented
import Packs
import Problems
import Shipped
import Wizard

/// A pack of an invented town with a question of every kind, so that a change of the shipped wording touches few tests.
enum ShelterPack {
  /// What the wizard works with at noon of 24 November 2026, read once.
  static let context = Result<WizardContext, any Error> { try made(desk: nil) }

  /// The same at a desk.
  static func made(desk: String?) throws -> WizardContext {
    let pack = try skeleton.pack()
    let catalogue = try skeleton.catalogue(pack)
    let time = try Shipped.time("2026-11-24")
    guard
      let context = WizardContext(
        pack: pack, catalogues: [catalogue], interfaces: ["it": try Shipped.interface()],
        desk: try desk.map { try Desk(SourceFile(name: "desk.yaml", text: $0)) }, day: time.moment.date, time: time)
    else { throw Missing.words }
    return context
  }

  /// The files that the first screen is made of.
  static var firstFiles: (questions: SourceFile, words: SourceFile) { skeleton.firstFiles }

  enum Missing: Error { case words }

  private static let skeleton = PackSkeleton(
    questions: questions, routes: routes, documents: documents, services: services, notes: notes, words: words)

  private static let questions = """
    questions:
      - {id: need, kind: one, options: [bed, meal, unknown]}
    ---
    questions:
      - {id: age, kind: integer, minimum: 0, maximum: 120, unknown: true}
      - {id: child, kind: one, options: ["yes", "no"], relevant: {age: {to: 17}}}
      - id: extras
        kind: several
        options:
          - {id: clothes, role: topic, printed: when_ticked, services: [wardrobe]}
          - {id: fear, role: topic, printed: on_request, services: [house]}
          - {id: doctor, role: topic, printed: when_ticked, services: []}
    """

  private static let routes = """
    routes:
      - id: family
        when: {child: "yes"}
        steps: [{id: make-the-call, for: desk}, go-together]
        services: [house]
        sources: [town]
      - id: dormitory
        when: {need: bed}
        documents: [card]
        services: [dormitory]
        sources: [town]
        printed: [appointment]
      - id: canteen
        when: {need: meal}
        sources: [town]
    """

  private static let documents = """
      - {id: card, source: town}
    """

  private static let services = """
      - id: dormitory
        phones: [{number: "+390212345678", display: "02 1234 5678"}]
        address: "Via Lunga 1, Prova"
        hours: "Mo-Fr 18:00-22:00"
        holidays: open
        status: active
        source: town
      - id: wardrobe
        phones: [{number: "+390287654321", display: "02 8765 4321"}]
        hours: "Sa 09:00-12:00"
        holidays: open
        status: active
        source: town
      - id: house
        phones: [{number: "+39800111222", display: "800 111 222"}]
        hours: "24/7"
        holidays: open
        status: active
        source: town
    """

  private static let notes = """
      - {id: full, severity: warning, when: {need: bed}}
      - {id: free, severity: info, when: {need: [bed, meal]}}
    """

  private static let words = """
    questions:
      need:
        title: "Di che cosa ha bisogno oggi?"
        help: "Una cosa alla volta."
        options:
          bed: {label: "Un posto per dormire", so_far: "letto"}
          meal: {label: "Un pasto caldo", so_far: "pasto"}
          unknown: {label: "Non si sa", so_far: "bisogno non noto"}
    ---
    questions:
      age:
        title: "Quanti anni ha?"
        so_far: "{answer} anni"
        unknown: {label: "Non si sa", so_far: "età non nota"}
      child:
        title: "È con un genitore?"
        options:
          "yes": {label: "Sì", so_far: "con un genitore"}
          "no": {label: "No", so_far: "senza genitori"}
      extras:
        title: "Serve altro?"
        help: "Anche niente."
        options:
          clothes: {label: "Vestiti", so_far: "vestiti"}
          fear: {label: "Ha paura di qualcuno", so_far: "paura"}
          doctor: {label: "Un medico", so_far: "medico"}
    why:
      need: "Ogni bisogno ha una porta."
      age: "Sotto i 18 anni c'è una casa."
      child: "Chi è con un genitore resta con lui."
      extras: "Così escono i numeri giusti."
    routes:
      family: {title: "La Casa accoglie tutti e due"}
      dormitory:
        title: "Vai al dormitorio, {dormitory.address}"
        steps: ["Chiama {dormitory.phone}.", "Vai prima delle 22."]
      canteen: {title: "Vai alla mensa", steps: ["Entra e siediti."]}
    steps:
      make-the-call: "Chiama tu, {house.phone}, e passa il telefono."
      go-together: "Andate insieme."
    documents:
      card: {label: "Tessera", hint: "Anche scaduta."}
    services:
      rescue: {name: "Soccorso", audience: "Chi è in pericolo."}
      dormitory: {name: "Dormitorio", audience: "Chi non ha un letto."}
      wardrobe: {name: "Guardaroba", audience: "Chi ha freddo."}
      house: {name: "Casa", audience: "Chi ha meno di 18 anni o ha paura."}
    notes:
      full: "Di sera è spesso pieno."
      free: "È tutto gratis."
    paper: {title: "I tuoi passi", wish: "Chiede un letto.", no_members: "Nessuno."}
    """
}
