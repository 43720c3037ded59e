import Advice
import Interviews
import OrderedCollections
import Packs
import Sheets
import Texts

/// What the answers lead to: the door and what belongs to it on one page, every other way on another.
extension Model {
  var resultPage: Page {
    guard let whole = resultSheet else { return text(title: words(.resultTitle), help: nil, [words(.noRoute)]) }
    var sheet = whole
    sheet.blocks = Model.weighed(whole.blocks, words)
    let ways = otherWays(whole)
    let outcome = Page.Outcome(
      sheet: sheet, otherWays: ways.flatMap(\.others).count + ways.flatMap(\.sentences).count)
    let leadsOn: [Command] = outcome.otherWays > 0 ? [.otherWays] : []
    return page(
      sheet.title, progress: words(.resultTitle),
      [.paper, .nextPerson, .family] + leadsOn + [.scroll, .choose, .review, .back, .directory, .blank, .help, .stop],
      .result(outcome))
  }

  /// The other routes that are open, and what would open one.
  var otherWaysPage: Page {
    guard let whole = resultSheet else { return text(title: words(.otherWaysTitle), help: nil, []) }
    var sheet = whole
    sheet.title = words(.otherWaysTitle)
    (sheet.directions, sheet.reasons, sheet.foot) = (nil, RichText(), [])
    sheet.blocks = otherWays(whole)
    return page(
      sheet.title, [.scroll, .choose, .back, .blank, .help], .result(Page.Outcome(sheet: sheet)))
  }

  /// Whom to call in any danger, whatever else is on the screen.
  var dangerPage: Page {
    let adviser = context.adviser(language)
    let contacts = context.pack.printedAlways.compactMap { adviser.service($0) }.map { service in
      var contact = adviser.contact(for: service)
      contact.service = service.id.text
      return contact
    }
    let sheet = Sheet(
      language: language, caption: "", date: "", title: words(.dangerTitle), blocks: [Block("", .contacts(contacts))])
    return page(words(.dangerTitle), [.scroll, .choose, .back, .blank, .help], .result(Page.Outcome(sheet: sheet)))
  }

  private var resultSheet: Sheet? {
    replay.result.map { context.adviser(language).screenSheet($0, answers: answers, lookAhead: context.lookAhead) }
  }

  private func otherWays(_ sheet: Sheet) -> [Block] {
    sheet.blocks.filter { $0.part == .alternatives || $0.part == .changes }
  }

  /// The blocks of the page of the result, what presses most first.
  ///
  /// What to bring stands in the directions; below, only what is to be known about it.
  private static func weighed(_ blocks: [Block], _ words: Strings<WizardPhrase>) -> [Block] {
    let notes = blocks.filter { $0.part == .notes }.flatMap(\.notes)
    let warnings = Block(words(.warnings), .notes(notes.filter { $0.weight == .warning }), part: .notes)
    let order: [Block.Part] = [
      .danger, .desk, .steps, .exact, .bring, .contacts, .later, .topics, .notes,
    ]
    let dangerHeading = blocks.first { $0.part == .danger }?.heading
    let told = order.flatMap { part in blocks.filter { $0.part == part } }.map { block in
      var block = block
      switch block.part {
      // Its heading stood over the urgent notes, which now stand over everything.
      case .danger: block.heading = block.contacts.isEmpty ? RichText() : dangerHeading ?? RichText()
      case .desk: block.heading = words(.deskSteps)
      case .steps: block.heading = words(.tellSteps)
      case .bring: block.content = .checklist(block.items.filter { $0.hint != nil })
      case .notes: block.content = .notes(block.notes.filter { $0.weight != .warning })
      default: break
      }
      return block
    }
    let pressing = told.prefix { $0.part == .danger || $0.part == .desk }
    return (pressing + [warnings] + told.dropFirst(pressing.count)).filter { !$0.isEmpty }
  }
}

extension Page.Outcome {
  /// The services that can be opened by their number, in the order of the page.
  var services: [Service.ID] {
    sheet.blocks.flatMap(\.contacts).compactMap(\.service).map { Service.ID($0) }
  }
}
