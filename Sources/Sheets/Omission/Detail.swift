/// How much a page tells.
package struct Detail: Hashable, Sendable {
  /// What is left out.
  package var omission: Omission
  /// How many sentences that are good to know stay.
  package var remarks: Int
  /// How many members of a list stay.
  package var members: Int

  /// How much a page tells; everything, where nothing is said.
  package init(omission: Omission = .nothing, remarks: Int = .max, members: Int = .max) {
    self.omission = omission
    self.remarks = remarks
    self.members = members
  }

  /// Every way to tell less, the fullest first.
  ///
  /// - Parameters:
  ///   - remarks: how many sentences are good to know.
  ///   - members: how many members the longest list has.
  package static func all(remarks: Int, members: Int = 0) -> [Detail] {
    Omission.allCases.flatMap { omission in
      switch omission {
      case .info: (0..<remarks).reversed().map { Detail(omission: .info, remarks: $0) }
      case .members: (0..<members).reversed().map { Detail(omission: .members, remarks: 0, members: $0) }
      default: [omission > .info ? Detail(omission: omission, remarks: 0) : Detail(omission: omission)]
      }
    }
  }

  /// Whether this still stands on the page.
  package func tells(_ omission: Omission) -> Bool { self.omission < omission }
}
