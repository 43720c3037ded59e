package import Interviews
package import Problems

/// Where the rules of a pack stand in its files: a proof, a case or a difference that names a rule names its place too.
package struct RulePlaces: Hashable, Sendable {
  private var places: [RuleName: Place] = [:]
  /// The folder from which they are seen; nil where they are told as they are.
  private var folder: String?

  /// The same places for somebody who edits what lies in a folder.
  ///
  /// Each is cut when somebody asks for it: a desk, which waits for its first key, asks for none.
  func seen(from folder: some StringProtocol) -> RulePlaces {
    var short = self
    short.folder = String(folder)
    return short
  }

  mutating func insert(_ name: RuleName, _ place: Place) { places[name] = place }

  subscript(name: RuleName) -> Place? {
    let place = places[name]
    return if let folder { place?.seen(from: folder) } else { place }
  }

  /// The place of a question.
  package subscript(id: Question.ID) -> Place? { self[RuleName(.question, id.text)] }
  /// The place of a route.
  package subscript(id: Route.ID) -> Place? { self[RuleName(.route, id.text)] }
  /// The place of a step: the first route that tells it.
  package subscript(id: Step.ID) -> Place? { self[RuleName(.step, id.text)] }
  /// The place of a document.
  package subscript(id: RequiredDocument.ID) -> Place? { self[RuleName(.document, id.text)] }
  /// The place of a note.
  package subscript(id: Note.ID) -> Place? { self[RuleName(.note, id.text)] }
  /// The place of a service.
  package subscript(id: Service.ID) -> Place? { self[RuleName(.service, id.text)] }
  /// The place of a source.
  package subscript(id: Source.ID) -> Place? { self[RuleName(.source, id.text)] }
  /// The place of a condition that has a name.
  package subscript(condition name: String) -> Place? { self[RuleName(.condition, name)] }
}
