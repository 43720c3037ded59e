import Texts

extension Sheet {
  /// The sheet with no more than this; text and page leave out alike.
  ///
  /// What is only about the looks of a page (air, tables, codes, the second language) stays for whoever sets it.
  package func reduced(to detail: Detail) -> Sheet {
    guard detail.omission > .nothing else { return self }
    var sheet = self
    let always = Set(blocks.flatMap { $0.part == .numbers ? $0.labelled.map(\.text) : [] })
    sheet.blocks = blocks.map { $0.reduced(to: detail, always: always) }
    sheet.directions = directions?.reduced(to: detail)
    return sheet
  }
}

extension Paper {
  /// The paper with no more than this, in both languages.
  package func reduced(to detail: Detail) -> Paper {
    Paper(sheet: sheet.reduced(to: detail), official: official?.reduced(to: detail), isLarge: isLarge)
  }
}

extension Directions {
  /// Nothing of where to go, whom to call and what to bring is lost: only what is to be known about it.
  fileprivate func reduced(to detail: Detail) -> Directions {
    var directions = self
    directions.places = places.map { place in
      var reduced = place.reduced(to: detail)
      (reduced.hours, reduced.holidays) = (place.hours, place.holidays)
      return reduced
    }
    directions.call = call?.reduced(to: detail)
    directions.call?.hours = call?.hours
    directions.call?.holidays = call?.holidays
    // Whoever hears nobody answer is to know whom else to call.
    if detail.includes(.hours) { directions.call?.fallbacks = call?.fallbacks ?? [] }
    // What a further number is for keeps it from being taken for the first; of the first, who answers when nobody does.
    for (index, phone) in (call?.phones ?? []).enumerated() {
      directions.call?.phones[index].note = phone.note
    }
    if !detail.includes(.hints) {
      for index in bring.indices where bring[index].lacking == nil || !detail.includes(.hours) {
        directions.bring[index].hint = nil
      }
    }
    if !detail.includes(.hours) {
      for index in (call?.phones ?? []).indices { directions.call?.phones[index].note = nil }
    }
    return directions
  }
}

extension Block {
  /// - Parameter always: the numbers that stand on every sheet.
  fileprivate func reduced(to detail: Detail, always: Set<RichText>) -> Block {
    var block = self
    switch content {
    case .checklist(var items):
      if !detail.includes(.alternatives) { items.removeAll { $0.route != nil } }
      if !detail.includes(.hints) {
        for index in items.indices where items[index].lacking == nil { items[index].hint = nil }
      }
      block.content = .checklist(items)
    case .contacts(let contacts):
      block.content = .contacts(told(contacts, detail, always: always).map { $0.reduced(to: detail) })
    case .notes(let notes): block.content = .notes(notes.reduced(to: detail))
    case .routes(var routes):
      if !detail.includes(.alternatives) { routes = [] }
      if !detail.includes(.otherSteps) { for index in routes.indices { routes[index].steps = [] } }
      block.content = .routes(routes)
    // What belongs to other ways goes with them.
    case .exact where part == .alternatives && !detail.includes(.alternatives): block.content = .exact([])
    case .steps, .exact, .numbers, .blanks, .text: break
    }
    return block
  }

  private func told(_ contacts: [Contact], _ detail: Detail, always: Set<RichText>) -> [Contact] {
    if part == .alternatives, !detail.includes(.alternatives) { return [] }
    if part == .danger, !detail.includes(.dangerNumbers) {
      return contacts.filter { $0.phones.isEmpty || !$0.phones.allSatisfy { always.contains($0.display) } }
    }
    if part == .topics, !detail.includes(.topicHours) {
      return contacts.filter { !$0.phones.isEmpty || $0.address != nil || $0.email != nil }.map { contact in
        var contact = contact.withNumbersOnly
        if !detail.includes(.topicPlaces), !contact.phones.isEmpty { (contact.address, contact.email) = (nil, nil) }
        return contact
      }
    }
    return contacts
  }
}

extension [SheetNote] {
  fileprivate func reduced(to detail: Detail) -> [SheetNote] {
    var left = detail.notes
    return filter { note in
      guard !note.isEssential else { return true }
      left -= 1
      return left >= 0
    }
  }
}

extension Contact {
  fileprivate func reduced(to detail: Detail) -> Contact {
    var contact = self
    if members.count > detail.members {
      contact.members = Array(members.prefix(detail.members))
      contact.missing = elsewhere
      // The sentence names the page.
      if elsewhere != nil { contact.url = nil }
    }
    if isOfOtherWay, !detail.includes(.otherHours) {
      (contact.hours, contact.hoursTable, contact.holidays) = (nil, [], nil)
      // Where nobody is named, the page that names them is enough.
      contact.known = nil
    }
    if !detail.includes(.contactNotes) {
      // What a further number is for keeps it longer from being taken for the first.
      for index in phones.indices where index == 0 || !detail.includes(.fallbacks) { contact.phones[index].note = nil }
      // Without a number or a place the note is all there is to know.
      if !phones.isEmpty || address != nil || email != nil || contact.missing != nil { contact.note = nil }
    }
    if !detail.includes(.audiences) {
      (contact.audience, contact.cost, contact.languages, contact.answeredBy) = (nil, nil, nil, nil)
    }
    if !detail.includes(.otherAlerts), !isAlertAboutHours { contact.alert = nil }
    if !detail.includes(.fallbacks) { contact.fallbacks = [] }
    if !detail.includes(.webPages), !phones.isEmpty { contact.url = nil }
    if !detail.includes(.hours) { (contact.hours, contact.hoursTable, contact.holidays) = (nil, [], nil) }
    if !detail.includes(.topicPlaces) { contact.known = nil }
    contact.members = contact.members.map { $0.reduced(to: detail) }
    return contact
  }

  /// Nothing but the name, the numbers and the addresses.
  fileprivate var withNumbersOnly: Contact {
    Contact(
      name: name, phones: phones.map { Phone(display: $0.display) }, email: email, address: address, caution: caution,
      isMarked: isMarked)
  }
}
