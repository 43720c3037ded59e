import Garbling
import Problems
import Testing
import Yams

@testable import Packs

/// What is read is what Yams makes of the same text.
@Suite struct YAMLReaderTests {
  @Test func `shipped files, whole and garbled, are read as Yams reads them, and refused where it refuses them`() throws
  {
    let original = try GarbledPack.Original()
    var refused = 0
    var compared: Set<String> = []
    for seed in 1...200 as ClosedRange<UInt64> {
      for file in GarbledPack(original, seed: seed).files
      where file.problem == nil && RawText.fault(in: file.text) == nil && compared.insert(file.text).inserted {
        let told = ours(file.text)
        #expect(told == yams(file.text), "seed \(seed), \(file.name)")
        if told.last?.hasPrefix("fault") == true { refused += 1 }
      }
    }
    #expect(compared.count > 200)
    #expect(refused > 20)
  }

  @Test(
    arguments: [
      "", "# nothing\n", "---\n", "a", "a: b\n---\n- c\n...\n", "a: &x {b: c}\nd: *x\n", "&x a: *x\n", "a: &x [*x]\n",
      "a: 'è'\nb: \"\\0\\n\"\nc: |\n  one\n  two\nd: >\n  one\n  two\n", "b: 1\na: 1\nb: 2\na: 2\n",
      "a: {b: 1, b: 2}\na: 3\n",
      "!!str a: 1\nb: !!int 2\n", "\u{E9}: 1\ne\u{301}: 2\n", "a: b: c\n", "a:\r\n  - b\r\n  - 'c\r\n\r\n    d'\r\n",
      "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\ni: 9\n",
      "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\nc: 9\n",
    ])
  func `small texts are read as Yams reads them`(text: String) { #expect(ours(text) == yams(text)) }

  @Test func `a key that is no word is left to whoever reads it, even where it stands twice`() throws {
    let root = try #require(try YAMLReader("[a]: 1\n[a]: 2\n").nextRoot())
    #expect(root.pairs?.count == 2)
    #expect(root.spelling == nil)
  }

  /// The documents of a text, and what ends them where something is wrong.
  private func ours(_ text: String) -> [String] {
    var told: [String] = []
    do throws(YAMLReadingFault) {
      let reader = try YAMLReader(text)
      while let root = try reader.nextRoot() { told.append(describe(root)) }
    } catch {
      switch error {
      case .syntax(let reason, let line, let column): told.append("fault \(line):\(column) \(reason)")
      case .doubled(let keys, let line, let column): told.append("fault \(line):\(column) \(keys)")
      case .unreadable(let reason): told.append("fault \(reason)")
      }
    }
    return told
  }

  private func describe(_ node: YAMLNode) -> String {
    let place = "\(node.line):\(node.column)"
    return switch node.content {
    case .scalar(let text, let isPlain): "\(place) \(isPlain ? "plain" : "quoted") \(text)"
    case .list(let entries): "\(place) [\(entries.map(describe).joined(separator: ", "))]"
    case .pairs(let pairs):
      "\(place) {\(pairs.map { "\(describe($0.key)): \(describe($0.value))" }.joined(separator: ", "))}"
    }
  }

  private func yams(_ text: String) -> [String] {
    var told: [String] = []
    do {
      let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
      while let root = try parser.nextRoot() { told.append(describe(root)) }
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
        .composer(_, let reason, let mark, _):
        told.append("fault \(mark.line):\(mark.column) \(reason)")
      case .duplicatedKeysInMapping(let keys, let context):
        told.append("fault \(context.mark.line):\(context.mark.column) \(keys)")
      case .reader(let reason, _, _, _): told.append("fault \(reason)")
      default: told.append("fault \(error)")
      }
    } catch {
      told.append("\(error)")
    }
    return told
  }

  private func describe(_ node: Node) -> String {
    let place = "\(node.mark?.line ?? 0):\(node.mark?.column ?? 0)"
    return switch node {
    case .scalar(let scalar): "\(place) \(scalar.style == .plain ? "plain" : "quoted") \(scalar.string)"
    case .sequence(let entries): "\(place) [\(entries.map(describe).joined(separator: ", "))]"
    case .mapping(let pairs):
      "\(place) {\(pairs.map { "\(describe($0.key)): \(describe($0.value))" }.joined(separator: ", "))}"
    case .alias: "alias"
    }
  }
}
