/// How much a page tells.
package struct Detail: Hashable, Sendable {
  /// What is left out.
  package var omission: Omission
  /// How many sentences that are good to know and not essential stay, and how many members of a list.
  package var notes, members: Int

  /// How much a page tells; everything, where nothing is said.
  package init(omission: Omission = .nothing, notes: Int = .max, members: Int = .max) {
    self.omission = omission
    self.notes = notes
    self.members = members
  }

  /// Every way to tell less, the fullest first.
  ///
  /// - Parameters:
  ///   - notes: how many sentences are good to know and not essential.
  ///   - members: how many members the longest list has.
  package static func all(notes: Int, members: Int = 0) -> [Detail] {
    Omission.allCases.flatMap { omission in
      switch omission {
      case .notes: (0..<notes).reversed().map { Detail(omission: .notes, notes: $0) }
      case .members: (0..<members).reversed().map { Detail(omission: .members, notes: 0, members: $0) }
      // What came before stays left out.
      case .officialContacts, .officialNotes, .headings, .hours, .topicPlaces:
        [Detail(omission: omission, notes: 0, members: members == 0 ? .max : 0)]
      default: [omission > .notes ? Detail(omission: omission, notes: 0) : Detail(omission: omission)]
      }
    }
  }

  /// Whether this still stands on the page.
  package func includes(_ omission: Omission) -> Bool { self.omission < omission }
}
