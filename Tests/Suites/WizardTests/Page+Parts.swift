import Advice
import Directory
import Sheets
import Texts
import Wizard

/// What a page holds, where it holds such a thing; else nothing.
extension Page {
  /// What a page is, as the case of its content is called.
  var kind: String { Mirror(reflecting: content).children.first?.label ?? "\(content)" }

  var help: RichText? {
    switch content {
    case .one(let choices), .several(let choices): choices.help
    case .number(let field): field.help
    case .list(let list): list.help
    case .directory(let list): list.help
    case .path(let field): field.help
    case .text(let reading): reading.help
    case .result, .service, .keys, .blank: nil
    }
  }

  var paragraphs: [RichText] {
    switch content {
    case .list(let list): list.paragraphs
    case .directory(let list): list.nothing.map { [$0] } ?? []
    case .path(let field): field.paragraphs
    case .text(let reading): reading.paragraphs
    case .one, .several, .number, .result, .service, .keys, .blank: []
    }
  }

  var soFar: RichText? {
    switch content {
    case .one(let choices), .several(let choices): choices.soFar
    case .number(let field): field.soFar
    default: nil
    }
  }

  /// What is typed so far.
  var field: String? {
    switch content {
    case .number(let field): field.entry
    case .path(let field): field.entry
    case .directory(let list): list.entry
    default: nil
    }
  }

  /// How much of it stands before the place of the next letter.
  var cursor: Int? {
    switch content {
    case .path(let field): field.cursor
    case .directory(let list): list.cursor
    default: nil
    }
  }

  /// Whether what is typed goes on in the field of the directory.
  var isTyping: Bool { if case .directory(let list) = content { list.isTyping } else { false } }

  /// Which rows of a question are ticked, or were answered before.
  var chosen: [Bool] {
    switch content {
    case .one(let choices), .several(let choices): choices.all.map(\.isChosen)
    case .number(let field): field.unknown.map { [$0.isChosen] } ?? []
    default: []
    }
  }

  var sheet: Sheet? { if case .result(let outcome) = content { outcome.sheet } else { nil } }
  var card: ServiceCard? { if case .service(let card) = content { card } else { nil } }
}
