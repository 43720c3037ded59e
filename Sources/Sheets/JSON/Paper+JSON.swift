import Texts

extension Paper: PaperObject {
  static let title = "the paper"
  static var blank: Paper { Paper(sheet: .blank) }
  static let fields: [PaperField<Paper>] = [
    PaperField("sheet", \.sheet), PaperField("official", \.official), PaperField("large", \.isLarge),
  ]

  /// The paper as the text that `sportello-pdf` reads; every field is written, an absent one as null.
  package var jsonText: String { json.description }

  /// The paper that a JSON text holds.
  ///
  /// - Throws: the first fault with its place; nothing is guessed and nothing passed over.
  package init(parsing text: String) throws(PaperFault) {
    try self.init(paper: LocatedJSON(paper: text))
  }
}

extension LocatedJSON {
  /// What a JSON text that is printed holds.
  init(paper text: String) throws(PaperFault) {
    do throws(JSONFault) {
      try self.init(parsing: text)
    } catch {
      throw PaperFault(error)
    }
  }
}

extension Sheet: PaperObject {
  static let title = "the sheet"
  static var blank: Sheet { Sheet(language: "", caption: RichText(), date: RichText(), title: RichText(), blocks: []) }
  static let fields: [PaperField<Sheet>] = [
    PaperField("language", \.language), PaperField("right_to_left", \.isRightToLeft), PaperField("head", \.head),
    PaperField("caption", \.caption), PaperField("date", \.date), PaperField("day", \.day),
    PaperField("fonts", \.fonts), PaperField("unreviewed", \.unreviewed),
    PaperField("official_counts", \.officialCounts), PaperField("title", \.title), PaperField("reasons", \.reasons),
    PaperField("directions", \.directions), PaperField("blocks", \.blocks), PaperField("foot", \.foot),
  ]
}

extension SheetFonts: PaperObject {
  static let title = "the fonts"
  static var blank: SheetFonts { SheetFonts() }
  static let fields: [PaperField<SheetFonts>] = [
    PaperField("families", \.families), PaperField("package", \.package),
  ]
}

extension Block: PaperObject {
  static let title = "the block"
  static var blank: Block { Block(RichText(), .text([])) }
  static let fields: [PaperField<Block>] = [
    PaperField("part", \.part), PaperField("heading", \.heading), PaperField("legend", \.legend),
    PaperField("content", \.content),
  ]
}

extension Block.Part: PaperValue {}

extension Block.Content: PaperValue {
  private static let cases: [PaperCase<Block.Content>] = [
    PaperCase("steps", { .steps($0) }, { if case .steps(let held) = $0 { held } else { nil } }),
    PaperCase("checklist", { .checklist($0) }, { if case .checklist(let held) = $0 { held } else { nil } }),
    PaperCase("contacts", { .contacts($0) }, { if case .contacts(let held) = $0 { held } else { nil } }),
    PaperCase("notes", { .notes($0) }, { if case .notes(let held) = $0 { held } else { nil } }),
    PaperCase("routes", { .routes($0) }, { if case .routes(let held) = $0 { held } else { nil } }),
    PaperCase("exact", { .exact($0) }, { if case .exact(let held) = $0 { held } else { nil } }),
    PaperCase("numbers", { .numbers($0) }, { if case .numbers(let held) = $0 { held } else { nil } }),
    PaperCase("blanks", { .blanks($0) }, { if case .blanks(let held) = $0 { held } else { nil } }),
    PaperCase("text", { .text($0) }, { if case .text(let held) = $0 { held } else { nil } }),
  ]

  static var wanted: String { "an object with one of the keys \(cases.map(\.key).joined(separator: ", "))" }

  var json: JSON {
    .object(Block.Content.cases.compactMap { kind in kind.json(self).map { JSON.Member(kind.key, $0) } })
  }

  init(paper json: LocatedJSON, _ name: String) throws(PaperFault) {
    guard case .object(let members) = json.value, members.count == 1,
      let kind = Block.Content.cases.first(where: { $0.key == members[0].key })
    else { throw Block.Content.fault(json, name) }
    self = try kind.read(members[0].value, name)
  }
}

extension CheckItem: PaperObject {
  static let title = "the thing to bring"
  static var blank: CheckItem { CheckItem(label: RichText()) }
  static let fields: [PaperField<CheckItem>] = [
    PaperField("label", \.label), PaperField("hint", \.hint), PaperField("held", \.isHeld),
    PaperField("route", \.route), PaperField("lacking", \.lacking),
  ]
}

extension SheetNote: PaperObject {
  static let title = "the note"
  static var blank: SheetNote { SheetNote(.info, RichText()) }
  static let fields: [PaperField<SheetNote>] = [
    PaperField("weight", \.weight), PaperField("text", \.text), PaperField("essential", \.isEssential),
  ]
}

extension SheetNote.Weight: PaperValue {}

extension OtherRoute: PaperObject {
  static let title = "the other route"
  static var blank: OtherRoute { OtherRoute(title: RichText(), steps: []) }
  static let fields: [PaperField<OtherRoute>] = [
    PaperField("title", \.title), PaperField("reasons", \.reasons), PaperField("steps", \.steps),
  ]
}

extension Labelled: PaperObject {
  static let title = "the labelled text"
  static var blank: Labelled { Labelled(label: RichText(), text: RichText()) }
  static let fields: [PaperField<Labelled>] = [PaperField("label", \.label), PaperField("text", \.text)]
}
