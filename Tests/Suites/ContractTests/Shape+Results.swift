/// The keys that other programs rely on, with their kinds.
extension Shape {
  static let date = Shape.match("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  static let moment = Shape.match("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00\\+0[12]:00$")
  static let id = Shape.match("^[a-z0-9-]+$")
  static let question = Shape.match("^[a-z_]+$")
  static let said = Shape.match("^\\S[\\s\\S]*\\S$")
  static let state = Shape.nullable(
    .oneOf(["open", "answering_machine", "closed", "by_appointment", "unknown"]))

  static let phone = Shape.object([
    "number": .match("^(\\+39[0-9]{6,11}|[0-9]{3,4})$"), "display": .match("^[0-9][0-9 ]*[0-9]$"),
  ])

  /// A service; its role is null in the directory.
  static func service(role: Shape) -> Shape {
    .object([
      "id": id, "name": said, "role": role, "phones": .list(phone), "email": .nullable(.match("^[^ ]+@[^ ]+$")),
      "email_subject": .nullable(said), "address": .nullable(said),
      "url": .nullable(.match("^https?://[^ ]+$")),
      "audience": .nullable(said), "languages": .list(.match("^[a-z]{2,3}$")), "cost": .nullable(said),
      "answered_by": .nullable(said), "hours": .nullable(said), "status": .oneOf(["active", "ended"]), "state": state,
      "next_change": .nullable(moment), "next_state": state, "disputed": .bool, "source": said,
      "assured_date": .nullable(date), "stale": .bool, "alert": .nullable(said), "members": .list(.object([:])),
    ])
  }

  static let route = Shape.object([
    "id": id, "recommended": .bool, "title": said,
    "because": .list(.object(["question": question, "answer": .answer])),
    "steps": .list(said), "desk_steps": .list(said), "where": .nullable(said), "documents": .list(id),
    "services": .list(id),
    "sources": .list(said),
    "assured_date": .nullable(date), "stale": .bool,
  ])

  /// What every answer of `route` begins with.
  static let head: [String: Shape] = [
    "schema": .number, "pack": .object(["id": .oneOf(["milano"]), "version": said]), "at": moment,
    "language": .match("^[a-z]{2}$"), "asked": .list(question), "unused": .list(question),
  ]

  static let complete = Shape.object(
    head.merging([
      "status": .oneOf(["complete"]), "routes": .list(route),
      "documents": .list(.object(["id": id, "label": said, "have": .nullable(.bool)])),
      "services": .list(service(role: .oneOf(["emergency", "danger", "route", "topic"]))),
      "notes": .list(
        .object(["id": id, "severity": .oneOf(["urgent", "warning", "info"]), "essential": .bool, "text": said])),
    ]) { $1 })

  static let incomplete = Shape.object(
    head.merging([
      "status": .oneOf(["incomplete"]),
      "question": .object([
        "id": question, "kind": .oneOf(["one", "several", "integer"]), "options": .list(question), "unknown": .bool,
      ]),
    ]) { $1 })

  static let helplines = Shape.object([
    "schema": .number, "at": moment, "services": .list(service(role: .nullable(.oneOf([])))),
  ])
}
