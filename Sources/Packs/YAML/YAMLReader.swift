import CYaml

/// Reads the documents of a text, straight from the events of libyaml, the reader inside Yams.
///
/// The trees that Yams itself makes of these events have a tag with a resolver and a weak anchor at every value, none of
/// which anybody here asks for: before the first key was answered, half of the time went into them.
final class YAMLReader {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// What was read last; libyaml owns its words until the next.
  private let event: UnsafeMutablePointer<yaml_event_t>
  private var anchors: [String: YAMLNode] = [:]

  /// The beginning of a text.
  init(_ text: String) throws(YAMLReadingFault) {
    bytes = .allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else { throw .unreadable(reason: "Memory error") }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    // Every text begins with the event that one begins.
    try advance()
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
    bytes.deallocate()
  }

  /// The next document; nil where there is no more.
  func nextRoot() throws(YAMLReadingFault) -> YAMLNode? {
    guard parser.pointee.stream_end_produced == 0, try advance() != YAML_STREAM_END_EVENT else { return nil }
    try advance()
    let root = try node()
    // The end of the document.
    try advance()
    return root
  }

  @discardableResult private func advance() throws(YAMLReadingFault) -> yaml_event_type_t {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw YAMLReadingFault(parser.pointee) }
    return event.pointee.type
  }

  /// The value that begins with the last event; the last event is then the one with which it ends.
  private func node() throws(YAMLReadingFault) -> YAMLNode {
    let start = event.pointee.start_mark
    let content: YAMLNode.Content
    let named: String?
    var isAsWritten = false
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      (content, named) = (.scalar(text, isPlain: isPlain), name(scalar.anchor))
      let end = event.pointee.end_mark
      let written = Int(end.index) - Int(start.index) - (isPlain ? 0 : 2)
      isAsWritten = end.line == start.line && written == text.unicodeScalars.count
    case YAML_SEQUENCE_START_EVENT:
      named = name(event.pointee.data.sequence_start.anchor)
      content = .list(try entries())
    case YAML_MAPPING_START_EVENT:
      named = name(event.pointee.data.mapping_start.anchor)
      content = .pairs(try pairs())
    default:
      // An alias, and nothing else: the value that bears its name, in the place where that stands.
      guard let node = name(event.pointee.data.alias.anchor).flatMap({ anchors[$0] }) else {
        throw YAMLReadingFault(YAMLFault.alias.rawValue, at: start)
      }
      return node
    }
    let node = YAMLNode(
      content, line: Int(start.line) + 1, column: Int(start.column) + 1, isAsWritten: isAsWritten)
    if let named { anchors[named] = node }
    return node
  }

  private func entries() throws(YAMLReadingFault) -> [YAMLNode] {
    var entries: [YAMLNode] = []
    while try advance() != YAML_SEQUENCE_END_EVENT { entries.append(try node()) }
    return entries
  }

  private func pairs() throws(YAMLReadingFault) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    while try advance() != YAML_MAPPING_END_EVENT {
      let key = try node()
      try advance()
      pairs.append((key, try node()))
    }
    if let fault = YAMLReadingFault(doubledAmong: pairs.lazy.map(\.key)) { throw fault }
    return pairs
  }

  private func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }
}
