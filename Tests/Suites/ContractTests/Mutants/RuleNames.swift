import Interviews
import OrderedCollections
import Packs

/// The names that a pack knows: what a slip can put in the place of another.
struct RuleNames {
  private let options: [String: [String]]
  private let names: [String: [String]]
  /// The words that a key takes, whatever the pack.
  private static let words = [
    "severity": ["urgent", "warning", "info"], "role": ["danger", "topic"], "unknown": ["true", "false"],
    "kind": ["one", "several", "integer"],
  ]
  private static let printed = (option: ["on_request", "when_ticked"], route: ["wish", "appointment"])

  init(of pack: Pack) {
    let interview = pack.interview
    options = Dictionary(
      uniqueKeysWithValues: interview.questions.values.map { ($0.id.text, $0.options.map(\.id.text)) })
    let routes = interview.routes.keys.map(\.text)
    let sources = pack.sources.keys.map(\.text)
    names = [
      "services": pack.services.keys.map(\.text), "documents": interview.documents.keys.map(\.text),
      "source": sources, "sources": sources, "is": interview.conditions.keys.sorted(), "open": routes,
      "preferred": routes,
    ]
  }

  /// The options that a condition on a question can take besides.
  func options(of question: String, besides taken: [String]) -> [String] {
    (options[question] ?? []).filter { !taken.contains($0) }
  }

  /// What else can stand under a key: all words of a few, of many names the next one.
  func others(than text: String, under key: String, of owner: String) -> [String] {
    if key == "may_become" { return options(of: owner, besides: [text]) }
    if key == "printed" {
      let words = RuleNames.printed.route.contains(text) ? RuleNames.printed.route : RuleNames.printed.option
      return words.filter { $0 != text }
    }
    if let words = RuleNames.words[key] { return words.filter { $0 != text } }
    guard let names = names[key], let index = names.firstIndex(of: text) else { return [] }
    return [names[(index + 1) % names.count]].filter { $0 != text }
  }

  /// Whether what stands under a key is a name.
  func isName(under key: String) -> Bool {
    ["id", "options", "may_become", "recommended"].contains(key) || names[key] != nil
  }
}
