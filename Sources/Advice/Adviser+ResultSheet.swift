import CivilTime
package import Interviews
import OpeningHours
import OrderedCollections
import Packs
package import Proofs
package import Sheets
import Texts

extension Adviser {
  /// The result as the screen shows it: with the reasons, with what would change it, and with every topic.
  package func screenSheet(_ result: InterviewResult, answers: Answers, lookAhead: LookAhead?) -> Sheet {
    sheet(result, answers: answers, changes: lookAhead?.changes(of: answers) ?? [])
  }

  /// The result as paper may carry it: no reasons, no answers, and the topics only where the caseworker asks; nil where
  /// the answers are not complete.
  package func paperSheet(_ answers: Answers, withTopics: Bool) -> Sheet? {
    pack.interview.paperResult(answers, on: day, withTopics: withTopics).map { sheet($0, answers: nil, changes: []) }
  }

  private func sheet(_ result: InterviewResult, answers: Answers?, changes: [NearbyChange]) -> Sheet {
    let isPaper = answers == nil
    let reasons = { (route: InterviewResult.OpenRoute) in
      answers.map { words(.because, ["reasons": catalogue.soFar(route.because, in: route.reasons(in: $0))]) }
        ?? RichText()
    }
    let dangers = dangerServices(result)
    let ways = services(result, roles: [.route, .need], unless: isPaper)
    let topics = services(result, roles: [.topic], unless: isPaper)
    let own = Set(result.recommended.services)
    let others = Set(result.services.filter { $0.role == .route && !own.contains($0.id) }.map(\.id))
    // Nobody of the other ways stands among those to turn to, nor what is to be copied for them; on the screen they have
    // a page of their own.
    let otherWays = catalogue.routes[result.recommended.route.id]?.otherWays.map { text($0) }
    let items = isPaper ? paperChecklist(result) : checklist(result)
    let told = isPaper ? toldInFrame(result) : []
    let first = ways.filter { !others.contains($0.id) && !told.contains($0.id) }
    let afterwards = result.recommended.route.later
    let directions = isPaper ? paperDirections(result) : directions(result)
    let contact = { (service: ServiceRecord) in
      var contact = self.contact(for: service, onPaper: isPaper, fallbacks: result.fallbacks(of: service.id))
      contact.isOfOtherWay = others.contains(service.id)
      if !isPaper { contact.service = service.id.text }
      if isPaper, contact.members.contains(where: { directions.names($0) }) {
        contact.members.removeAll { directions.names($0) }
      }
      return contact
    }
    // On paper what matters stands in the frame; what presses stands there alone (by the numbers for a danger, if there
    // are any): what is essential to other ways must not come before it.
    let pressing = urgent(result)
    let infos = infos(result, onPaper: isPaper)
    let essential = closures + (isPaper ? essentials(result) : warnings(result))
    let beware = pressing.isEmpty ? essential : dangers.isEmpty ? pressing : []
    var blocks = dangerBlocks(isPaper && dangers.isEmpty ? [] : pressing, dangers.map(contact))
    blocks.append(Block(words(.sheetBeware), .notes(isPaper ? beware : []), part: .beware))
    // The caseworker's own steps concern every way that is open; a page would tell them to whoever finds it.
    let deskSteps = isPaper ? [] : OrderedSet(result.routes.flatMap { steps(on: $0, for: .desk) }).elements
    blocks.append(Block("", .steps(deskSteps), part: .desk))
    blocks.append(Block(words(.sheetSteps), .steps(steps(on: result.recommended)), part: .steps))
    // On paper the frame tells it, and nothing is said twice.
    let toBring = isPaper ? [] : items.filter { $0.route == nil }
    blocks.append(Block(words(.sheetBring), .checklist(toBring), part: .bring))
    blocks.append(Block("", .exact(exactTexts(result, onPaper: isPaper) { !others.contains($0) }), part: .exact))
    blocks.append(Block(words(.sheetChanges), .text(changes.map(text)), part: .changes))
    blocks.append(
      Block(
        words(.sheetContacts), .contacts(first.filter { !afterwards.contains($0.id) }.map(contact)), part: .contacts))
    blocks.append(
      Block(words(.sheetLater), .contacts(first.filter { afterwards.contains($0.id) }.map(contact)), part: .later))
    blocks.append(
      Block(
        otherWays ?? words(.sheetAlternatives),
        .routes(
          result.alternatives.map {
            OtherRoute(title: title(of: $0.route.id), reasons: reasons($0), steps: steps(on: $0))
          }), part: .alternatives))
    blocks.append(Block("", .checklist(items.filter { $0.route != nil }), part: .alternatives))
    let ofOthers = ways.filter { others.contains($0.id) && !told.contains($0.id) }
    blocks.append(Block("", .contacts(ofOthers.map(contact)), part: .alternatives))
    blocks.append(Block("", .exact(exactTexts(result, onPaper: isPaper, of: others.contains)), part: .alternatives))
    blocks.append(Block(words(.sheetTopics), .contacts(topics.map(contact)), part: .topics))
    let notes = (isPaper && pressing.isEmpty ? [] : essential) + infos.filter { !isPaper || !$0.isEssential }
    blocks.append(Block(words(.sheetNotes), .notes(notes), part: .notes))
    blocks.append(Block(words(.sheetNumbers), .numbers(pack.printedAlways.compactMap(number)), part: .numbers))
    if isPaper { blocks += penBlocks(result.recommended.route, isPenInFrame: directions.blanks != nil) }
    var sheet = Sheet(
      language: catalogue.language, isRightToLeft: catalogue.head.direction == .rtl, head: head,
      caption: text(catalogue.paper.title), date: words.text(of: day), day: day.description, fonts: fonts,
      title: title(of: result.recommended.route.id), reasons: reasons(result.recommended), directions: directions,
      blocks: blocks.filter { !$0.isEmpty }, foot: foot(result))
    if isPaper, isUnreviewed(result) {
      (sheet.unreviewed, sheet.officialCounts) = (words(.translationUnreviewed), words(.translationCounts))
    }
    sheet.explain(legend(for: dangers + ways + topics), inFrame: isPaper)
    return sheet
  }

  var fonts: SheetFonts {
    SheetFonts(families: catalogue.head.fonts.families, package: catalogue.head.fonts.package)
  }

  /// Whether nobody reviewed the translation as it is, so that another text counts; the pack's own language is the original.
  private func isUnreviewed(_ result: InterviewResult) -> Bool {
    catalogue.language != pack.language && !catalogue.isReviewed(for: result, printedAlways: pack.printedAlways)
  }

  /// The desk's name, and how to reach it.
  var head: [RichText] {
    let set = isTimeSet ? time.map { [words(.setMoment, ["moment": atMoment($0)])] } ?? [] : []
    return set + ownHead
  }

  private func atMoment(_ time: LocalTime) -> RichText {
    "\(words.text(of: time.moment.date)), \(words.hours.clock(time.moment.minute))"
  }

  private var ownHead: [RichText] {
    guard let itself = desk?.itself else { return [] }
    let address = itself.address.map { [RichText($0, .address)] } ?? []
    let numbers = itself.phones.map { RichText($0.display, .number) }
    return [([RichText(itself.name, .name)] + address + numbers).joined(separator: " · ")]
  }

  /// The danger that was named stands before everything else.
  private func dangerBlocks(_ urgent: [SheetNote], _ contacts: [Contact]) -> [Block] {
    // What presses may be no danger: it must not send anybody to the police.
    let heading = contacts.isEmpty ? RichText() : words(.sheetDanger)
    return [Block(heading, .notes(urgent), part: .danger), Block("", .contacts(contacts), part: .danger)]
  }

  /// Whom to call in a danger that was named: the emergency numbers first.
  private func dangerServices(_ result: InterviewResult) -> [ServiceRecord] {
    let dangers = services(result, roles: [.danger], unless: false)
    return dangers.isEmpty ? [] : services(result, roles: [.emergency], unless: false) + dangers
  }

  func checklist(_ result: InterviewResult) -> [CheckItem] {
    let own = Set(result.recommended.documents)
    return result.documents.map { document in
      let hint = catalogue.documents[document.id]?.hint.map { text($0) }
      let other = result.alternatives.first { $0.documents.contains(document.id) }
      return CheckItem(
        label: label(of: document.id), hint: hint, isHeld: document.isHeld,
        route: own.contains(document.id) ? nil : other.map { words(.forRoute, ["route": title(of: $0.route.id)]) })
    }
  }

  /// The same for paper: what the person has is an answer, and stands on no page; what is lacking is said in words, for a
  /// box without a tick means "this one" to some and "not this one" to others.
  func paperChecklist(_ result: InterviewResult) -> [CheckItem] {
    checklist(result).map { item in
      var item = item
      if item.isHeld == false { item.lacking = words(.stillLacking) }
      item.isHeld = nil
      return item
    }
  }

  /// Services with these roles, in the order of the result.
  ///
  /// Those whose number stands on every sheet need no second place on paper; an e-mail with an exact subject has a
  /// block of its own.
  private func services(
    _ result: InterviewResult, roles: Set<InterviewResult.ListedService.Role>, unless isPrintedAlways: Bool
  ) -> [ServiceRecord] {
    result.services.filter { roles.contains($0.role) && !(isPrintedAlways && pack.printedAlways.contains($0.id)) }
      .compactMap { service($0.id) }.filter { $0.emailSubject == nil }
  }

  /// What must be copied to the letter for some of the services.
  private func exactTexts(
    _ result: InterviewResult, onPaper: Bool, of isMeant: (Service.ID) -> Bool
  ) -> [Labelled] {
    let place = onPaper ? whereabouts(on: result.recommended) : nil
    return result.services.map(\.id).filter(isMeant).compactMap { self.service($0) }.flatMap { service -> [Labelled] in
      guard let email = service.email, let subject = service.emailSubject else { return [] }
      let copied = Labelled(label: words(.emailSubject), text: RichText(subject, .exact))
      // The frame says it already.
      if place?.spans.contains(where: { $0.kind == .email && $0.text == email }) == true { return [copied] }
      return [Labelled(label: contact(for: service).name, text: RichText(email, .exact)), copied]
    }
  }

  private func number(_ id: Service.ID) -> Labelled? {
    guard let service = service(id), let phone = service.phones.first else { return nil }
    return Labelled(label: name(of: id), text: RichText(phone.display, .number))
  }

  private func penBlocks(_ route: Route, isPenInFrame: Bool) -> [Block] {
    var blocks: [Block] = []
    if route.printed.contains(.appointment), !isPenInFrame {
      blocks.append(
        Block(
          words(.sheetPen),
          .blanks([words(.penAssociation), words(.penDate), words(.penTime), words(.penPlace), words(.penStamp)]),
          part: .pen))
    }
    if route.printed.contains(.wish) {
      let own = text(catalogue.paper.wish)
      let theirs = text(official.paper.wish)
      blocks.append(Block(words(.sheetWish), .text(own == theirs ? [theirs] : [theirs, own]), part: .wish))
    }
    return blocks
  }

  /// Each source once, with its date; the numbers that stand on every sheet are known without.
  private func foot(_ result: InterviewResult) -> [RichText] {
    let routes = result.routes.flatMap { route in
      route.route.sources.map { text(of: $0, assured: pack.sources[$0]?.date) }
    }
    let services = result.services.filter { !pack.printedAlways.contains($0.id) }.compactMap { service($0.id) }
      .map {
        text(of: $0.source, assured: $0.assuredDate)
      }
    let sources = OrderedSet(routes + services).joined(separator: words.hours.phrases(.semicolon))
    return [words(.factsOf, ["sources": sources]), versionLine]
  }

  /// Which pack told it, in which version, on which day: so that whoever finds a sheet knows how old it is.
  var versionLine: RichText {
    words(
      .packVersion,
      [
        "pack": RichText(catalogue.head.packName, .name), "version": RichText(pack.version),
        "date": words.text(of: day),
      ])
  }
}
