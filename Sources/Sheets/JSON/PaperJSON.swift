extension Paper {
  /// The paper as JSON, which `sportello-pdf` reads.
  ///
  /// Every field is written, an absent one as null.
  public var json: JSON {
    .keys(["sheet": sheet.json, "official": official?.json ?? .null, "large": .bool(isLarge)])
  }

  /// The paper that a JSON text holds.
  ///
  /// - Throws: the first fault with its place; nothing is guessed and nothing passed over.
  public init(parsing text: String) throws(PaperFault) {
    let root: LocatedJSON
    do throws(JSONFault) {
      root = try LocatedJSON(parsing: text)
    } catch {
      throw PaperFault(error)
    }
    let fields = try PaperFields(root, "the paper", ["sheet", "official", "large"])
    sheet = try fields.one("sheet", Sheet.init(paper:))
    official = try fields.oneOrNull("official", Sheet.init(paper:))
    isLarge = try fields.truth("large")
  }
}

extension Sheet {
  fileprivate var json: JSON {
    .keys([
      "language": .string(language), "right_to_left": .bool(isRightToLeft), "head": .texts(head),
      "caption": .string(caption), "date": .string(date), "day": .string(day),
      "fonts": .keys(["families": .texts(fonts.families), "package": .string(fonts.package)]),
      "unreviewed": .text(unreviewed), "title": .string(title), "reasons": .string(reasons),
      "blocks": .array(blocks.map(\.json)), "foot": .texts(foot),
    ])
  }

  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(
      json, "the sheet",
      [
        "language", "right_to_left", "head", "caption", "date", "day", "fonts", "unreviewed", "title", "reasons",
        "blocks", "foot",
      ])
    self.init(
      language: try fields.text("language"), isRightToLeft: try fields.truth("right_to_left"),
      head: try fields.texts("head"), caption: try fields.text("caption"), date: try fields.text("date"),
      day: try fields.text("day"), fonts: try fields.one("fonts", SheetFonts.init(paper:)),
      unreviewed: try fields.textOrNull("unreviewed"), title: try fields.text("title"),
      reasons: try fields.text("reasons"), blocks: try fields.list("blocks", Block.init(paper:)),
      foot: try fields.texts("foot"))
  }
}

extension SheetFonts {
  fileprivate init(paper json: LocatedJSON) throws(PaperFault) {
    let fields = try PaperFields(json, "the fonts", ["families", "package"])
    self.init(families: try fields.texts("families"), package: try fields.text("package"))
  }
}
