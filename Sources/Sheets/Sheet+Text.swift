import TerminalText
import Texts

extension Sheet {
  /// The sheet as plain text, for a printer of Latin script and for files.
  ///
  /// It tries to keep to one page, and leaves out what a page leaves out, in that order, down to the tables: numbers,
  /// addresses, hours, the steps of the route and notes rather go on to a second page. The emergency numbers look alike
  /// on every sheet.
  ///
  /// - Parameters:
  ///   - width: columns of a line.
  ///   - height: lines of a page; nil where the text need not fit, and every contact names its source.
  package func text(width: Int = 80, height: Int? = 66) -> String {
    guard let height else { return text(SheetLayout(width: width, namesSources: true).lines(of: self)) }
    var lines: [String] = []
    for detail in Detail.all(notes: 0) where detail.omission <= .tables {
      lines = SheetLayout(width: width, detail: detail).lines(of: reduced(to: detail))
      if lines.count <= height { break }
    }
    return text(lines)
  }

  private func text(_ lines: [String]) -> String { lines.map { $0.visible + "\n" }.joined() }
}

/// Lays a sheet out as lines of text.
struct SheetLayout {
  let width: Int
  /// How much the sheet still tells; where that is not everything, empty lines go as well.
  var detail = Detail()
  /// Whether every contact says where its facts are written.
  var namesSources = false

  func lines(of sheet: Sheet) -> [String] {
    var lines = sheet.head.flatMap { $0.lines(width) }
    lines += heading(sheet.caption.text.uppercased(), sheet.date) + rule("=")
    lines += sheet.title.isEmpty ? [] : sheet.title.lines(width)
    lines += sheet.reasons.isEmpty ? [] : sheet.reasons.lines(width)
    lines += sheet.directions.map(self.lines) ?? []
    for block in sheet.blocks where !block.isEmpty {
      if detail.includes(.air), !block.heading.isEmpty { lines.append("") }
      lines += headingLines(of: block)
      lines += self.lines(of: block.content)
    }
    lines += rule("-")
    lines += sheet.unreviewed.map { $0.lines(width) } ?? []
    return lines + sheet.foot.flatMap { $0.lines(width) }
  }

  private func rule(_ sign: Character) -> [String] { isDense ? [] : [String(repeating: sign, count: width)] }

  /// A block's heading with its legend, on one line where both fit: on a full page every line counts.
  private func headingLines(of block: Block) -> [String] {
    // Where every line counts, the signs before its sentences say it.
    if isDense, block.part == .beware { return [] }
    let title = block.heading.text.uppercased()
    guard let legend = block.legend else { return title.isEmpty ? [] : title.wrapped(to: width) }
    if title.isEmpty { return " ".leading(legend, width) + (spacesContacts ? [""] : []) }
    return title.columns + 2 + legend.columns <= width
      ? heading(title, legend) : title.wrapped(to: width) + " ".leading(legend, width)
  }

  /// Whether every line counts, so that what looks calm gives way.
  private var isDense: Bool { !detail.includes(.tables) }

  /// Whether an empty line parts contacts.
  private var spacesContacts: Bool { detail.omission == .nothing }

  private func lines(of content: Block.Content) -> [String] {
    switch content {
    case .steps(let steps): numbered(steps, indent: "")
    case .checklist(let items): items.flatMap(lines)
    case .contacts(let contacts): lines(of: contacts)
    case .notes(let notes): notes.flatMap { ($0.weight == .info ? " -  " : " !  ").leading($0.text, width) }
    case .routes(let routes): routes.flatMap(lines)
    case .exact(let texts): texts.flatMap { " ".leading("\($0.label):", width) + "   ".leading($0.text, width) }
    case .numbers(let numbers): numbers.flatMap { " ".leading("\($0.text)  \($0.label)", width) }
    case .blanks(let labels): pairs(labels)
    case .text(let sentences): sentences.flatMap { $0.lines(width) }
    }
  }

  /// Where to go, whom to call and what to bring, each under its name.
  private func lines(of directions: Directions) -> [String] {
    let place =
      directions.places.flatMap { lines(of: $0, indent: " ") } + told(directions.more)
      + told(directions.missing) + (directions.blanks?.place ?? []).flatMap(penLines)
    let time = (directions.time.map(times) ?? []) + pairs(directions.blanks?.time ?? [])
    let call = directions.call.map { lines(of: $0, indent: " ") } ?? []
    let bring = directions.bring.flatMap(lines) + told(directions.bringing)
    let parts = [
      (directions.headings?.place, place), (directions.headings?.time, time), (directions.headings?.call, call),
      (directions.headings?.bring, bring),
    ]
    let all = parts.filter { !$0.1.isEmpty }.flatMap { heading, lines in
      (detail.includes(.air) ? [""] : []) + headed(heading?.text.uppercased() ?? "", lines)
    }
    return all + (directions.legend.map { " ".leading($0, width) } ?? [])
  }

  /// When to go or to call, without the name that stands elsewhere.
  private func times(of contact: Contact) -> [String] {
    let warnings = [contact.holidays, contact.alert].compactMap(\.self)
    return " ".leading(contact.reach.joined(separator: " · "), width)
      + warnings.flatMap { "   ! ".leading($0, width) }
  }

  /// Lines under a heading; where every line counts, beside it if the first finds room there and is none of a list.
  private func headed(_ heading: String, _ lines: [String]) -> [String] {
    guard !heading.isEmpty else { return lines }
    if isDense, let first = lines.first, !first.hasPrefix(" - "), heading.columns + 1 + first.columns <= width {
      return ["\(heading):\(first)"] + lines.dropFirst()
    }
    return heading.wrapped(to: width) + lines
  }

  private func told(_ sentence: RichText?) -> [String] { sentence.map { " ".leading($0, width) } ?? [] }

  private func penLines(_ label: RichText) -> [String] {
    let begin = " \(label.text): "
    return [begin + String(repeating: "_", count: max(4, width - begin.columns))]
  }

  private func pairs(_ labels: [RichText]) -> [String] {
    inPairs(labels.map { "\($0.text): " }) { $0 + String(repeating: "_", count: max(4, $1 - $0.columns)) }
  }

  private func numbered(_ steps: [RichText], indent: String) -> [String] {
    steps.enumerated().flatMap { "\(indent) \($0.offset + 1). ".leading($0.element, width) }
  }

  private func lines(of item: CheckItem) -> [String] {
    let known = [item.route, item.lacking].compactMap(\.self).map { " (\($0))" as RichText }
    let hint = item.hint.map { "    ".leading($0, width) } ?? []
    return " -  ".leading(known.reduce(item.label, +), width) + hint
  }

  private func lines(of route: OtherRoute) -> [String] {
    let title = " -  ".leading(route.title, width)
    let reasons = route.reasons.isEmpty ? [] : "    ".leading(route.reasons, width)
    return title + reasons + numbered(route.steps, indent: "   ")
  }

  private func lines(of contacts: [Contact]) -> [String] {
    let blocks = contacts.map { isDense ? paragraph(of: $0) : lines(of: $0, indent: " ") }
    return Array(blocks.joined(separator: spacesContacts ? [""] : []))
  }

  private func lines(of contact: Contact, indent: String) -> [String] {
    let inner = indent + "  "
    let facts = contact.reach.joined(separator: " · ")
    let more = contact.terms.joined(separator: " · ")
    var lines = indent.leading(contact.nameWithNumbers, width)
    if !facts.isEmpty { lines += inner.leading(facts, width) }
    lines += contact.holidays.map { (inner + "! ").leading($0, width) } ?? []
    if !more.isEmpty { lines += inner.leading(more, width) }
    lines += [contact.caution, contact.alert].compactMap(\.self).flatMap { (inner + "! ").leading($0, width) }
    lines += contact.sentences.flatMap { inner.leading($0, width) }
    if namesSources { lines += contact.source.map { inner.leading($0, width) } ?? [] }
    return lines + contact.members.flatMap { self.lines(of: $0, indent: inner) }
  }

  /// The same where every line counts; only what warns has a line of its own.
  private func paragraph(of contact: Contact) -> [String] {
    let told = [contact.nameWithNumbers] + contact.reach + contact.terms + contact.sentences
    let warnings = [contact.holidays, contact.caution, contact.alert].compactMap(\.self)
    return " ".leading(told.joined(separator: " · "), width, hanging: 2)
      + warnings.flatMap { "   ! ".leading($0, width) }
      + contact.members.flatMap { self.lines(of: $0, indent: "   ") }
  }

  /// Short texts two to a line; the last of an odd number has a line of its own.
  private func inPairs(_ texts: [String], _ filled: (String, _ width: Int) -> String) -> [String] {
    let half = (width - 3) / 2
    return stride(from: 0, to: texts.count, by: 2).flatMap { index -> [String] in
      guard index + 1 < texts.count else { return " ".leading(RichText(filled(texts[index], width - 1)), width) }
      let pair = [filled(texts[index], half), filled(texts[index + 1], half)]
      guard pair.allSatisfy({ $0.columns <= half }) else { return pair.flatMap { " ".leading(RichText($0), width) } }
      return [" " + pair[0].padded(to: half + 1) + " " + pair[1]]
    }
  }

  private func heading(_ left: String, _ right: RichText) -> [String] {
    guard left.columns + 2 + right.columns <= width else { return left.wrapped(to: width) + right.lines(width) }
    return [left.padded(to: width - right.columns) + right.text]
  }
}

extension Contact {
  fileprivate var nameWithNumbers: RichText {
    phones.isEmpty ? markedName : markedName + ": \(phones.map(\.display).joined(separator: ", "))"
  }

  /// Where and when it is reached.
  fileprivate var reach: [RichText] { [standing?.text, address, hours, nextDay, email, url].compactMap(\.self) }

  /// For whom it is, what it costs, in which languages.
  fileprivate var terms: [RichText] { [audience, cost, languages].compactMap(\.self) }

  fileprivate var sentences: [RichText] {
    let notes = phones.compactMap { phone in phone.note.map { "\(phone.display): \($0)" as RichText } }
    return notes + [note, missing, known].compactMap(\.self) + fallbacks
  }
}

extension String {
  /// A text in lines behind this beginning; the later lines hang under the first word, or a few columns further in.
  fileprivate func leading(_ text: RichText, _ width: Int, hanging: Int = 0) -> [String] {
    let indent = String(repeating: " ", count: columns + hanging)
    let lines = text.lines(max(8, width - columns - hanging))
    return lines.enumerated().map { ($0.offset == 0 ? self : indent) + $0.element }
  }
}

extension RichText {
  fileprivate func lines(_ width: Int) -> [String] { wrapped(to: width).map(\.text) }
}
