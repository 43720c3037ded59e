extension Block {
  var json: JSON {
    let (kind, held) = content.json
    return .keys([
      "part": .string(part.rawValue), "heading": .string(heading), "legend": .text(legend), "kind": .string(kind),
      "content": .array(held),
    ])
  }

  init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the block", ["part", "heading", "legend", "kind", "content"])
    let content: Content =
      switch try fields.choice("kind", Content.kinds) {
      case .steps: .steps(try fields.texts("content"))
      case .checklist: .checklist(try fields.list("content", CheckItem.init(paper:)))
      case .contacts: .contacts(try fields.list("content", Contact.init(paper:)))
      case .notes: .notes(try fields.list("content", Remark.init(paper:)))
      case .routes: .routes(try fields.list("content", OtherRoute.init(paper:)))
      case .exact: .exact(try fields.list("content", Labelled.init(paper:)))
      case .numbers: .numbers(try fields.list("content", Labelled.init(paper:)))
      case .blanks: .blanks(try fields.texts("content"))
      case .text: .text(try fields.texts("content"))
      }
    self.init(
      try fields.text("heading"), content, part: try fields.choice("part", Part.names),
      legend: try fields.textOrNull("legend"))
  }
}

extension Block.Content {
  /// A kind without what it holds.
  fileprivate enum Kind { case steps, checklist, contacts, notes, routes, exact, numbers, blanks, text }

  fileprivate static let kinds: KeyValuePairs<String, Kind> = [
    "steps": .steps, "checklist": .checklist, "contacts": .contacts, "notes": .notes, "routes": .routes,
    "exact": .exact, "numbers": .numbers, "blanks": .blanks, "text": .text,
  ]

  fileprivate var json: (kind: String, held: [JSON]) {
    switch self {
    case .steps(let steps): ("steps", steps.map(JSON.string))
    case .checklist(let items): ("checklist", items.map(\.json))
    case .contacts(let contacts): ("contacts", contacts.map(\.json))
    case .notes(let remarks): ("notes", remarks.map(\.json))
    case .routes(let routes): ("routes", routes.map(\.json))
    case .exact(let texts): ("exact", texts.map(\.json))
    case .numbers(let texts): ("numbers", texts.map(\.json))
    case .blanks(let labels): ("blanks", labels.map(JSON.string))
    case .text(let sentences): ("text", sentences.map(JSON.string))
    }
  }
}

extension Block.Part {
  fileprivate static let names: KeyValuePairs<String, Block.Part> = [
    "danger": .danger, "steps": .steps, "bring": .bring, "exact": .exact, "changes": .changes, "contacts": .contacts,
    "alternatives": .alternatives, "topics": .topics, "notes": .notes, "numbers": .numbers, "pen": .pen, "wish": .wish,
    "other": .other,
  ]
}

extension CheckItem {
  fileprivate var json: JSON {
    .keys([
      "label": .string(label), "hint": .text(hint), "held": isHeld.map(JSON.bool) ?? .null, "route": .text(route),
    ])
  }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the thing to bring", ["label", "hint", "held", "route"])
    self.init(
      label: try fields.text("label"), hint: try fields.textOrNull("hint"), isHeld: try fields.truthOrNull("held"),
      route: try fields.textOrNull("route"))
  }
}

extension Remark {
  fileprivate var json: JSON { .keys(["weight": .string(weight.name), "text": .string(text)]) }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the remark", ["weight", "text"])
    self.init(
      try fields.choice("weight", ["urgent": .urgent, "warning": .warning, "info": .info]), try fields.text("text"))
  }
}

extension Remark.Weight {
  fileprivate var name: String {
    switch self {
    case .urgent: "urgent"
    case .warning: "warning"
    case .info: "info"
    }
  }
}

extension OtherRoute {
  fileprivate var json: JSON {
    .keys(["title": .string(title), "reasons": .string(reasons), "steps": .texts(steps)])
  }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the other route", ["title", "reasons", "steps"])
    self.init(
      title: try fields.text("title"), reasons: try fields.text("reasons"), steps: try fields.texts("steps"))
  }
}

extension Labelled {
  fileprivate var json: JSON { .keys(["label": .string(label), "text": .string(text)]) }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the labelled text", ["label", "text"])
    self.init(label: try fields.text("label"), text: try fields.text("text"))
  }
}
