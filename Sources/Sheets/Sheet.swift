package import Texts

/// What a person is told, as a value: the screen, the text, the paper and the JSON all show this one.
package struct Sheet: Hashable, Sendable {
  /// The language it speaks, as an ISO 639 code.
  package var language: String
  /// Whether its script runs from right to left.
  package var isRightToLeft: Bool
  /// The desk that hands it out, a line each; may be empty.
  package var head: [RichText]
  /// What kind of sheet it is; the day it was made, in words.
  package var caption, date: RichText
  /// The same day as `2026-11-23`, for what programs read.
  package var day: String
  /// What it is printed in.
  package var fonts: SheetFonts
  /// That nobody has reviewed the translation, in the sheet's language; nil for the original, and for what was reviewed.
  package var unreviewed: RichText?
  /// That the words of the official language count then; said only where all of these stand beside.
  package var officialCounts: RichText?
  /// The recommended route, in one sentence; why this route, in words, empty on paper.
  package var title, reasons: RichText
  /// Where to go, whom to call, what to bring, before all else; nil on sheets that are no result.
  package var directions: Directions?
  /// What it tells, in the order of telling.
  package var blocks: [Block]
  /// Where the facts are written and how old they are, a line each.
  package var foot: [RichText]

  /// A sheet.
  package init(
    language: String, isRightToLeft: Bool = false, head: [RichText] = [], caption: RichText, date: RichText,
    day: String = "", fonts: SheetFonts = SheetFonts(), unreviewed: RichText? = nil, officialCounts: RichText? = nil,
    title: RichText,
    reasons: RichText = RichText(), directions: Directions? = nil, blocks: [Block], foot: [RichText] = []
  ) {
    self.language = language
    self.isRightToLeft = isRightToLeft
    self.head = head
    self.caption = caption
    self.date = date
    self.day = day
    self.fonts = fonts
    self.unreviewed = unreviewed
    self.officialCounts = officialCounts
    self.title = title
    self.reasons = reasons
    self.directions = directions
    self.blocks = blocks
    self.foot = foot
  }
}

/// One part of a sheet with its heading.
package struct Block: Hashable, Sendable {
  /// What a block holds.
  package enum Content: Hashable, Sendable {
    /// Steps, to be numbered; things to bring, each with a box to tick.
    case steps([RichText]), checklist([CheckItem])
    /// Whom to turn to; sentences that matter, the pressing ones first; other ways that are open.
    case contacts([Contact]), notes([SheetNote]), routes([OtherRoute])
    /// Texts that must be copied exactly, each on lines of its own; the numbers that stand on every sheet.
    case exact([Labelled]), numbers([Labelled])
    /// Places for the pen; sentences.
    case blanks([RichText]), text([RichText])
  }

  /// Which part of the sheet it is.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    /// A danger that was named; what the caseworker is to do, never on paper.
    case danger, desk
    /// What is essential to know, on paper: a page has it in its frame. (The screen shows it in places of its own.)
    case beware
    /// The route: its steps, what to bring, what to copy exactly, what would change it, whom to turn to.
    case steps, bring, exact, changes, contacts
    /// Those of the route to whom one goes only afterwards: "now" and "later" look different.
    case later
    /// Other routes that are open, the numbers of other topics, what is good to know.
    case alternatives, topics, notes
    /// The numbers that stand on every sheet, places for the pen, that the person wishes to apply.
    case numbers, pen, wish
    /// Anything else, on sheets that are not a person's.
    case other
  }

  /// Which part of the sheet it is.
  package var part: Part
  /// Its heading; may be empty.
  package var heading: RichText
  /// What it holds.
  package var content: Content
  /// What the mark of a stale fact means, in one line; it stands before what it holds, so that no mark is met before.
  package var legend: RichText?

  /// A block.
  package init(_ heading: RichText, _ content: Content, part: Part = .other, legend: RichText? = nil) {
    self.part = part
    self.heading = heading
    self.content = content
    self.legend = legend
  }
}

/// Something to bring.
package struct CheckItem: Hashable, Sendable {
  /// What it is.
  package var label: RichText
  /// What to know about it.
  package var hint: RichText?
  /// Whether the person has it; nil where nobody knows.
  package var isHeld: Bool?
  /// The other route that asks for it, where the recommended one does not.
  package var route: RichText?
  /// That the person still has to get it, in words; nil on the screen, which says so itself.
  package var lacking: RichText?

  /// The name, and that it is still lacking.
  package var told: RichText { lacking.map { "\(label) (\($0))" } ?? label }

  /// Something to bring.
  package init(
    label: RichText, hint: RichText? = nil, isHeld: Bool? = nil, route: RichText? = nil, lacking: RichText? = nil
  ) {
    self.label = label
    self.hint = hint
    self.isHeld = isHeld
    self.route = route
    self.lacking = lacking
  }
}

/// A sentence beside the route.
package struct SheetNote: Hashable, Sendable {
  /// How much it presses.
  package enum Weight: String, Hashable, Sendable, CaseIterable {
    /// Somebody may be in danger; something may go wrong; good to know.
    case urgent, warning, info
  }

  /// How much it presses.
  package var weight: Weight
  /// The sentence.
  package var text: RichText
  /// Whether a full page never leaves it out.
  package var isEssential: Bool
  /// What it is about in a few words; nil where nobody said it, and on paper, which has the sentence.
  package var short: RichText?

  /// A sentence beside the route; one that presses is essential, whatever else is said.
  package init(_ weight: Weight, _ text: RichText, isEssential: Bool = false, short: RichText? = nil) {
    self.weight = weight
    self.text = text
    self.isEssential = isEssential || weight != .info
    self.short = short
  }
}

/// A way that is open beside the recommended one.
package struct OtherRoute: Hashable, Sendable {
  /// The route, in one sentence; why it is open, empty on paper.
  package var title, reasons: RichText
  /// What to do on it.
  package var steps: [RichText]

  /// A way that is open.
  package init(title: RichText, reasons: RichText = RichText(), steps: [RichText]) {
    self.title = title
    self.reasons = reasons
    self.steps = steps
  }
}

/// A text with its name.
package struct Labelled: Hashable, Sendable {
  /// The name and the text.
  package var label, text: RichText

  /// A text with its name.
  package init(label: RichText, text: RichText) {
    self.label = label
    self.text = text
  }
}
