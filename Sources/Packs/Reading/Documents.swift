import Yams

/// The YAML documents of a file, each read only when it is asked for.
///
/// A catalogue keeps the words of the questions in its first document, so that the first screen need not wait for the
/// rest. The basic resolver takes every scalar as the text it is: nothing is guessed, and no pattern is compiled.
struct Documents {
  private let parser: Parser
  private let file: SourceFile
  private var previous: Located?

  init(_ file: SourceFile) throws(Problem) {
    self.file = file
    // Editors of another system may put a byte-order mark first.
    let text = file.text.unicodeScalars.first == "\u{FEFF}" ? String(file.text.unicodeScalars.dropFirst()) : file.text
    if let excess = AliasLimit.excess(in: text) {
      throw Problem(
        Place(file: file.name, line: excess.line, column: excess.column),
        "a file has at most \(AliasLimit.most) aliases (*name); write the value out")
    }
    do {
      parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
    } catch {
      throw Problem(yaml: error, in: file.name)
    }
  }

  /// The next document.
  mutating func next() throws(Problem) -> Located {
    do {
      guard let node = try parser.nextRoot() else {
        throw Problem(
          Place(file: file.name, line: 1, column: 1),
          previous == nil ? "this file is empty" : "a second part, behind a line ---, is missing in this file")
      }
      let located = Located(node: node, file: file.name)
      previous = located
      return located
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(yaml: error, in: file.name)
    }
  }

  /// The next document, after which none may follow.
  mutating func last() throws(Problem) -> Located {
    let document = try next()
    do {
      if let more = try parser.nextRoot() {
        throw Located(node: more, file: file.name).problem(
          "this file ends before this line; remove the line --- above it")
      }
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(yaml: error, in: file.name)
    }
    return document
  }
}

extension Problem {
  /// What the YAML reader found wrong.
  fileprivate init(yaml error: any Error, in file: String) {
    func place(_ mark: Mark?) -> Place { Place(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1) }
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(place(mark), "this is not YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        place(context.mark), "\(duplicates.map(\.quoted).joined(separator: ", ")) stands here twice; keep one of them")
    case .reader(let problem, _, _, _):
      self.init(place(nil), "this file cannot be read: \(problem)")
    default:
      self.init(place(nil), "this file cannot be read: \(error)")
    }
  }
}
