import Sheets

extension Paper {
  /// The paper with so many members of every list; where some are left out it says where they stand.
  func keeping(members count: Int) -> Paper {
    guard count < Int.max else { return self }
    var paper = self
    paper.sheet = sheet.keeping(members: count)
    paper.official = official?.keeping(members: count)
    return paper
  }
}

extension Sheet {
  fileprivate func keeping(members count: Int) -> Sheet {
    var sheet = self
    for index in blocks.indices {
      guard case .contacts(let contacts) = blocks[index].content else { continue }
      sheet.blocks[index].content = .contacts(contacts.map { $0.keeping(members: count) })
    }
    return sheet
  }
}

extension Contact {
  fileprivate func keeping(members count: Int) -> Contact {
    guard members.count > count else { return self }
    var contact = self
    contact.members = Array(members.prefix(count))
    contact.missing = elsewhere
    // The sentence names the page.
    if elsewhere != nil { contact.url = nil }
    return contact
  }
}
