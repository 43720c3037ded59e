import Seeded
import Sheets
import Texts

/// Papers that chance made, the same in every run.
extension SeededGenerator {
  mutating func paper() -> Paper {
    Paper(sheet: sheet(), official: Bool.random(using: &self) ? sheet() : nil, isLarge: Bool.random(using: &self))
  }

  private mutating func sheet() -> Sheet {
    Sheet(
      language: word(), isRightToLeft: Bool.random(using: &self), head: texts(), caption: text(), date: text(),
      day: word(), fonts: SheetFonts(families: several { $0.word() }, package: word()), unreviewed: maybe(),
      officialCounts: maybe(), title: text(), reasons: text(),
      directions: Bool.random(using: &self) ? directions() : nil, blocks: several { $0.block() }, foot: texts())
  }

  private mutating func directions() -> Directions {
    Directions(
      headings: Bool.random(using: &self)
        ? Directions.Headings(place: text(), time: text(), call: text(), bring: text()) : nil,
      places: several { $0.contact(depth: 0) }, more: maybe(), missing: maybe(),
      blanks: Bool.random(using: &self) ? Directions.Blanks(place: texts(), time: texts()) : nil,
      time: Bool.random(using: &self) ? contact(depth: 0) : nil,
      call: Bool.random(using: &self) ? contact(depth: 0) : nil,
      instead: Bool.random(using: &self) ? contact(depth: 0) : nil, bring: several { $0.item() }, bringing: maybe(),
      legend: maybe())
  }

  private mutating func item() -> CheckItem {
    CheckItem(
      label: text(), hint: maybe(), isHeld: [true, false, nil].randomElement(using: &self) ?? nil, route: maybe(),
      lacking: maybe())
  }

  private mutating func block() -> Block {
    Block(text(), content(), part: Block.Part.allCases.randomElement(using: &self) ?? .other, legend: maybe())
  }

  private mutating func content() -> Block.Content {
    switch Int.random(in: 0...8, using: &self) {
    case 0: .steps(texts())
    case 1: .checklist(several { $0.item() })
    case 2: .contacts(several { $0.contact(depth: 1) })
    case 3:
      .notes(
        several {
          SheetNote(
            [.urgent, .warning, .info].randomElement(using: &$0) ?? .info, $0.text(),
            isEssential: Bool.random(using: &$0))
        })
    case 4: .routes(several { OtherRoute(title: $0.text(), reasons: $0.text(), steps: $0.texts()) })
    case 5: .exact(several { Labelled(label: $0.text(), text: $0.text()) })
    case 6: .numbers(several { Labelled(label: $0.text(), text: $0.text()) })
    case 7: .blanks(texts())
    default: .text(texts())
    }
  }

  private mutating func contact(depth: Int) -> Contact {
    Contact(
      name: text(), audience: maybe(), phones: several { Contact.Phone(display: $0.text(), note: $0.maybe()) },
      email: maybe(), address: maybe(), url: maybe(), hours: maybe(),
      hoursTable: several { Contact.Hours(days: $0.text(), times: $0.text()) },
      standing: Bool.random(using: &self)
        ? Contact.Standing(isOpen: Bool.random(using: &self), text: text()) : nil,
      nextDay: maybe(), holidays: maybe(), cost: maybe(), languages: maybe(), answeredBy: maybe(), fallbacks: texts(),
      alert: maybe(),
      isAlertAboutHours: Bool.random(using: &self), note: maybe(), known: maybe(), missing: maybe(), elsewhere: maybe(),
      source: maybe(),
      code: Bool.random(using: &self) ? Contact.Code(content: word(), caption: text()) : nil,
      members: depth == 0 ? [] : several { $0.contact(depth: depth - 1) }, isMarked: Bool.random(using: &self))
  }

  /// A text of up to three stretches of any kind.
  private mutating func text() -> RichText {
    several { RichText($0.word(), RichText.Kind.allCases.randomElement(using: &$0) ?? .plain) }.joined()
  }

  private mutating func maybe() -> RichText? { Bool.random(using: &self) ? text() : nil }

  private mutating func texts() -> [RichText] { several { $0.text() } }

  private mutating func several<Value>(_ one: (inout SeededGenerator) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in one(&self) }
  }
}
