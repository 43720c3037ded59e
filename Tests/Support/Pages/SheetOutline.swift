package import Sheets
package import Texts

/// Every text of a sheet with its place on it, in the order of reading: what must be there in every language.
package struct SheetOutline {
  /// A text and where it stands.
  package struct Entry {
    /// The part, its number, and what it is there: `contacts 2 address`; the same in every language.
    package let place: String
    /// What it says.
    package let text: RichText
    /// Whether a page of plain text has it as well.
    package let isOnPlainPages: Bool
  }

  /// The texts.
  package private(set) var entries: [Entry] = []

  /// The outline of a sheet.
  package init(_ sheet: Sheet) {
    for line in sheet.head { add("head", line) }
    add("caption", sheet.caption)
    add("date", sheet.date)
    add("title", sheet.title)
    add("reasons", sheet.reasons)
    sheet.directions.map { add($0) }
    for block in sheet.blocks { add(block) }
    for (index, line) in sheet.foot.enumerated() { add("foot \(index + 1)", line) }
  }

  private mutating func add(_ place: String, _ text: RichText?, isOnPlainPages: Bool = true) {
    guard let text, !text.isEmpty else { return }
    entries.append(Entry(place: place, text: text, isOnPlainPages: isOnPlainPages))
  }

  private mutating func add(_ directions: Directions) {
    add("where heading", directions.headings?.place)
    for (index, place) in directions.places.enumerated() { add("where \(index + 1)", place) }
    add("where more", directions.more)
    add("where missing", directions.missing)
    for (index, label) in (directions.blanks?.place ?? []).enumerated() { add("where \(index + 1) pen", label) }
    let hasTime = directions.time != nil || directions.blanks?.time.isEmpty == false
    if hasTime { add("when heading", directions.headings?.time) }
    directions.time.map { add("when", $0) }
    for (index, label) in (directions.blanks?.time ?? []).enumerated() { add("when \(index + 1) pen", label) }
    if directions.call != nil { add("call heading", directions.headings?.call) }
    directions.call.map { add("call", $0) }
    add("frame bring heading", directions.headings?.bring)
    for (index, item) in directions.bring.enumerated() { add("frame bring \(index + 1)", item) }
    add("frame bring words", directions.bringing)
    add("frame legend", directions.legend)
  }

  private mutating func add(_ place: String, _ item: CheckItem) {
    let held = item.isHeld.map { $0 ? " held" : " missing" } ?? ""
    add("\(place)\(held)", item.label)
    add("\(place) route", item.route)
    add("\(place) lacking", item.lacking)
    add("\(place) hint", item.hint)
  }

  private mutating func add(_ block: Block) {
    let part = block.part.rawValue
    add("\(part) heading", block.heading)
    add("\(part) legend", block.legend)
    for (index, step) in block.steps.enumerated() { add("\(part) \(index + 1)", step) }
    for (index, item) in block.items.enumerated() { add("\(part) \(index + 1)", item) }
    for (index, contact) in block.contacts.enumerated() { add("\(part) \(index + 1)", contact) }
    for (index, remark) in block.notes.enumerated() { add("\(part) \(index + 1) \(remark.weight)", remark.text) }
    for (index, other) in block.others.enumerated() {
      add("\(part) \(index + 1) title", other.title)
      add("\(part) \(index + 1) reasons", other.reasons)
      for (number, step) in other.steps.enumerated() { add("\(part) \(index + 1) step \(number + 1)", step) }
    }
    for (index, labelled) in block.labelled.enumerated() {
      // Numbers stand before what they are the number of; what is to be copied stands below its name.
      var texts = [("label", labelled.label), ("text", labelled.text)]
      if block.part == .numbers { texts.reverse() }
      for (name, text) in texts { add("\(part) \(index + 1) \(name)", text) }
    }
    for (index, sentence) in block.sentences.enumerated() { add("\(part) \(index + 1)", sentence) }
  }

  private mutating func add(_ place: String, _ contact: Contact) {
    add("\(place) name\(contact.isMarked ? " marked" : "")", contact.markedName)
    for phone in contact.phones { add("\(place) phone", phone.display) }
    add("\(place) standing", contact.standing?.text)
    add("\(place) address", contact.address)
    add("\(place) hours", contact.hours)
    add("\(place) next day", contact.nextDay)
    add("\(place) email", contact.email)
    add("\(place) url", contact.url)
    add("\(place) holidays", contact.holidays)
    add("\(place) audience", contact.audience)
    add("\(place) cost", contact.cost)
    add("\(place) languages", contact.languages)
    add("\(place) alert\(contact.isAlertAboutHours ? " about hours" : "")", contact.alert)
    for phone in contact.phones {
      add("\(place) phone note", phone.note.map { "\(phone.display): \($0)" })
    }
    add("\(place) note", contact.note)
    add("\(place) missing", contact.missing)
    add("\(place) known", contact.known)
    for fallback in contact.fallbacks { add("\(place) fallback", fallback) }
    add("\(place) source", contact.source)
    add("\(place) answered by", contact.answeredBy, isOnPlainPages: false)
    add("\(place) elsewhere", contact.elsewhere, isOnPlainPages: false)
    for row in contact.hoursTable { add("\(place) row of hours", row.days + row.times, isOnPlainPages: false) }
    add("\(place) code", contact.code.map { RichText($0.content, .exact) }, isOnPlainPages: false)
    for (index, member) in contact.members.enumerated() { add("\(place).\(index + 1)", member) }
  }
}

extension SheetOutline.Entry {
  /// The numbers, addresses and times that stand in it as such, in the order of reading.
  package var facts: [String] {
    text.spans.flatMap { span -> [String] in
      switch span.kind {
      case .number, .address, .email, .web, .exact: [span.text]
      // From one time to another: some languages have a word for the stroke, and a letter between hours and minutes.
      case .time:
        span.text.split(separator: "–").map { $0.split { !$0.isWholeNumber }.joined(separator: ":") }
      // Each language writes days in words of its own, and names as it is used to.
      case .plain, .name, .date, .quotation: []
      }
    }
  }

  /// The kind of its place: the same for every step, every contact, every remark of a part.
  package var kind: String {
    place.split(separator: " ").filter { !$0.contains(where: \.isWholeNumber) }.joined(separator: " ")
  }

  /// All numbers in digits that stand in it, once each: years, ages, articles of laws.
  package var digits: Set<Substring> { Set(text.text.split { !$0.isWholeNumber }) }

  /// What it says in words, which a glossary may fix: what must be copied to the letter is said by others, and a source
  /// has the name that its publisher gave it.
  var words: String {
    let isSource = place.hasSuffix("source") || place.hasPrefix("foot")
    return text.spans.filter { $0.kind != .exact && !(isSource && $0.kind == .name) }.map(\.text).joined()
  }

  /// Whether officials read it, in the pack's own language on every sheet.
  var isForOfficials: Bool { place == SheetOutline.Entry.wishForOfficials }

  private static let wishForOfficials = "\(Block.Part.wish) 1"

  /// What there should be of it in another language: the wish stands there twice, for officials and for the person.
  func asWanted(in language: String, from original: String) -> [SheetOutline.Entry] {
    guard isForOfficials, language != original else { return [self] }
    let own = SheetOutline.Entry(place: "\(Block.Part.wish) 2", text: text, isOnPlainPages: isOnPlainPages)
    return [self, own]
  }
}
