/// When paper has something: a topic with its services, or a note.
enum Printing: String, CaseIterable {
  case whenTicked = "when_ticked"
  case onRequest = "on_request"
}
