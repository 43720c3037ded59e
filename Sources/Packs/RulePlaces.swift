public import Interviews

/// Where the rules of a pack stand in its files: a proof, a case or a difference that names a rule names its place too.
public struct RulePlaces: Hashable, Sendable {
  private struct Key: Hashable {
    let kind: References.Kind
    let name: String
  }

  private var places: [Key: Place] = [:]

  mutating func insert(_ kind: References.Kind, _ name: String, _ place: Place) {
    places[Key(kind: kind, name: name)] = place
  }

  /// The place of a question.
  public subscript(id: Question.ID) -> Place? { places[Key(kind: .question, name: id.text)] }
  /// The place of a route.
  public subscript(id: Route.ID) -> Place? { places[Key(kind: .route, name: id.text)] }
  /// The place of a document.
  public subscript(id: Document.ID) -> Place? { places[Key(kind: .document, name: id.text)] }
  /// The place of a note.
  public subscript(id: Note.ID) -> Place? { places[Key(kind: .note, name: id.text)] }
  /// The place of a service.
  public subscript(id: Service.ID) -> Place? { places[Key(kind: .service, name: id.text)] }
  /// The place of a source.
  public subscript(id: Source.ID) -> Place? { places[Key(kind: .source, name: id.text)] }
  /// The place of a condition that has a name.
  public subscript(condition name: String) -> Place? { places[Key(kind: .condition, name: name)] }
}
