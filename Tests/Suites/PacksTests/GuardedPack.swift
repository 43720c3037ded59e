import CivilTime
import Interviews
import Invented
import Packs
import Problems
import Seeded

/// A small pack made by chance, whose rules read topics of all kinds.
///
/// Two are kept off paper, one is printed when ticked, and one option adds nothing; few enough people to try them all.
struct GuardedPack {
  /// The pack, nil where the check refuses it because a rule reads a guarded topic.
  let interview: Interview?

  static let guarded: Set<Option.ID> = ["fear", "threat"]
  static let day = CivilDate(dayNumber: 20_500)

  /// - Parameter share: of a hundred conditions, how many may read a topic that is guarded.
  init(_ chance: inout SeededGenerator, guardedShare share: Int) throws {
    var draw = Draw(chance: chance, share: share)
    let rule = { (draw: inout Draw) in draw.condition(depth: 2) }
    // What a question hangs on reads earlier answers alone.
    let gate = rule(&draw)
    let relevant = rule(&draw)
    draw.isLaterKnown = true
    let questions = """
      questions:
        - {id: trip, kind: one, options: [out, home]}
      ---
      conditions:
        gate: \(gate)
      questions:
        - id: topics
          kind: several
          options:
            - {id: fear, role: danger, printed: on_request, services: [house, {id: line, when: {any: [{topics: threat}, \(rule(&draw))]}}]}
            - {id: bed, role: topic, printed: when_ticked, services: [{id: house, when: \(rule(&draw))}]}
            - {id: threat, role: topic, printed: on_request, services: [line]}
            - view
        - {id: later, kind: one, options: [soon, never], relevant: \(relevant)}
      """
    let routes = """
      routes:
        - id: first
          when: \(rule(&draw))
          preferred: \(rule(&draw))
          steps: [wait, {id: go, when: \(rule(&draw))}]
          documents: [{id: paper, when: \(rule(&draw))}]
          services: [{id: house, when: {any: [{is: gate}, \(rule(&draw))]}}]
          sources: [town]
        - {id: second, when: {all: [{not: {open: first}}, \(rule(&draw))]}, steps: [wait], sources: [town]}
        - {id: last, when: {trip: [out, home]}, steps: [wait], documents: [paper], sources: [town]}
      """
    let documents = "  - {id: paper, have_when: \(rule(&draw)), source: town}"
    // Notes may read whatever they like.
    draw.share = 50
    let notes = (0..<4).map { "  - {id: n\($0), severity: info, when: \(rule(&draw))}" }.joined(separator: "\n")
    let services = ["house", "line"].map { "  - {id: \($0), phones: [], status: active, source: town}" }
    chance = draw.chance
    let skeleton = PackSkeleton(
      questions: questions, routes: routes, documents: documents, services: services.joined(separator: "\n"),
      notes: notes, words: "")
    do {
      interview = try skeleton.pack().interview
    } catch let problem as Problem where problem.rule == .paperTopics {
      interview = nil
    }
  }

  /// Whether somebody ticked a topic that paper keeps to itself.
  static func isGuarded(_ answers: Answers) -> Bool {
    guard case .options(let chosen) = answers["topics"] else { return false }
    return !guarded.isDisjoint(with: chosen)
  }

  /// Whoever there is, by what paper may know of them.
  static var everybody: [[Answers]] {
    let topics: [Option.ID] = ["fear", "bed", "threat", "view"]
    let chosen = topics.reduce([[]]) { sets, option in sets + sets.map { $0 + [option] } }
    let people = ["out", "home"].flatMap { (trip: Option.ID) in
      ["soon", "never"].flatMap { (later: Option.ID) in
        chosen.map { (options: [Option.ID]) -> (key: [Option.ID], answers: Answers) in
          (
            [trip, later] + options.filter { !guarded.contains($0) },
            ["trip": .option(trip), "later": .option(later), "topics": .options(options)]
          )
        }
      }
    }
    return Dictionary(grouping: people, by: \.key).values.map { $0.map(\.answers) }
  }

  /// Draws conditions as a pack writes them.
  private struct Draw {
    var chance: SeededGenerator
    var share: Int
    var isLaterKnown = false

    mutating func condition(depth: Int) -> String {
      switch depth == 0 ? 9 : Int.random(in: 0...5, using: &chance) {
      case 0: return "{all: [\(condition(depth: depth - 1)), \(condition(depth: depth - 1))]}"
      case 1: return "{any: [\(condition(depth: depth - 1)), \(condition(depth: depth - 1))]}"
      case 2: return "{not: \(condition(depth: depth - 1))}"
      default: break
      }
      let isGuarded = Int.random(in: 1...100, using: &chance) <= share
      let later = isLaterKnown ? ["{later: soon}", "{not: {later: never}}"] : []
      let open = ["{trip: out}", "{topics: bed}", "{topics: [bed, view]}", "{topics: view}"] + later
      let hidden = ["{topics: fear}", "{topics: [bed, threat]}", "{topics: [fear, threat]}"]
      return (isGuarded ? hidden : open).randomElement(using: &chance) ?? "{trip: out}"
    }
  }
}
