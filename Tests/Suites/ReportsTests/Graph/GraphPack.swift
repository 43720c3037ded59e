import Advice
import CivilTime
import Invented
import Packs
import Testing

/// A pack of an invented harbour, small enough that its graph can be read whole.
enum GraphPack {
  /// What somebody may write who knows nothing of the languages of drawings.
  static let oddWords = #"1. "A\B" \N [c] (e) #35; <b> & &egrave; `f` | g_h * %%"#

  /// An adviser for it on 24 November 2026.
  ///
  /// - Parameters:
  ///   - routes: its routes, instead of those that use every question.
  ///   - question: what its first question asks.
  ///   - answer: the first answer to it, among the answers so far.
  ///   - end: the title of its ferry.
  static func adviser(
    routes: String = routes, question: String = "Con che cosa parte?", answer: String = "auto",
    end: String = "Il traghetto"
  ) throws -> Adviser {
    let words = words.replacing("QUESTION", with: question.written).replacing("ANSWER", with: answer.written)
      .replacing("END", with: end.written)
    let skeleton = PackSkeleton(questions: questions, routes: routes, words: words)
    let pack = try skeleton.pack()
    let catalogue = try skeleton.catalogue(pack)
    return Adviser(
      pack: pack, catalogue: catalogue, official: catalogue, desk: nil, day: try #require(CivilDate(iso: "2026-11-24")))
  }

  private static let questions = """
    questions:
      - {id: cargo, kind: one, options: [car, bike, none]}
    ---
    questions:
      - {id: age, kind: integer, minimum: 0, maximum: 99, unknown: true, relevant: {cargo: [car, bike]}}
      - id: wishes
        kind: several
        options:
          - {id: cabin, role: topic, printed: when_ticked, services: []}
          - {id: meal, role: topic, printed: when_ticked, services: []}
          - {id: dog, role: topic, printed: when_ticked, services: []}
    """

  private static let routes = """
    routes:
      - id: night-boat
        when: {age: {from: 18, to: 64}, wishes: [cabin, dog]}
        sources: [town]
      - id: ferry
        when: {any: [{cargo: car}, {age: unknown}]}
        sources: [town]
      - id: walk
        when: {not: {cargo: car}}
        sources: [town]
    """

  private static let words = """
    questions:
      cargo:
        title: QUESTION
        options:
          car: {label: "Auto", so_far: ANSWER}
          bike: {label: "Bici", so_far: "bici"}
          none: {label: "Niente", so_far: "a piedi"}
    ---
    questions:
      age:
        title: "Quanti anni ha?"
        so_far: "{answer} anni"
        unknown: {label: "Non si sa", so_far: "età non nota"}
      wishes:
        title: "Che cosa desidera a bordo durante il viaggio, e che cosa porta con sé da casa?"
        options:
          cabin: {label: "Una cabina", so_far: "cabina"}
          meal: {label: "Un pasto", so_far: "pasto"}
          dog: {label: "Il cane", so_far: "cane"}
    why: {cargo: "Serve.", age: "Serve.", wishes: "Serve."}
    routes:
      night-boat: {title: "La nave della notte, soccorso {rescue.phone}", steps: ["Sali."]}
      ferry: {title: END, steps: ["Sali."]}
      walk: {title: "Il ponte", steps: ["Cammina."]}
    documents: {}
    services:
      rescue: {name: "Soccorso", audience: "Tutti."}
    notes: {}
    paper: {title: "Passi", wish: "Vuole partire.", no_members: "Nessuno."}
    """
}

extension String {
  /// The text as a catalogue writes it: in quotes, with braces doubled that stand for themselves.
  fileprivate var written: String {
    let signs = [("\\", "\\\\"), ("\"", "\\\""), ("\n", "\\n"), ("{", "{{"), ("}", "}}")]
    return "\"\(signs.reduce(self) { text, sign in text.replacing(sign.0, with: sign.1) })\""
  }
}
