package import CivilTime
package import Interviews
package import OpeningHours

/// Everything the pack knows of one service on one day: the facts alone, their words stand in the catalogues.
package struct ServiceRecord: Hashable, Sendable, Identifiable {
  /// A telephone number.
  package struct Phone: Hashable, Sendable {
    /// E.164, `+39` and the digits, or the bare short code.
    package let number: String
    /// As people read it.
    package let display: String
    /// Where it is written, if not where the service is.
    package let source: Source.ID?

    /// A telephone number.
    package init(number: String, display: String, source: Source.ID? = nil) {
      self.number = number
      self.display = display
      self.source = source
    }
  }

  /// What a later public source says otherwise.
  package struct Alert: Hashable, Sendable {
    /// Where it is written.
    package let source: Source.ID
    /// Its date as far as it is known: a year, a month or a day in ISO 8601.
    package let date: String
    /// The first day on which it is true, nil for always.
    package let from: CivilDate?
    /// The hours that its words tell, where they say nothing against the service's own.
    package let toldHours: OpeningHours?
    /// The hours it states against those of the service: only what both agree on is sure.
    package let openingHours: OpeningHours?
    /// What it says of public holidays, for its own hours.
    package let holidays: Holidays?
    /// Whether it only tells the desk where a fact comes from, so that paper leaves it out.
    package let isForDesk: Bool

    /// The hours it names, whether they count beside the service's own or are only told.
    package var hours: OpeningHours? { openingHours ?? toldHours }

    /// Whether it surely dates from a day or from before: one of "2024" may be as late as the last of December.
    package func isOver(on day: CivilDate) -> Bool {
      let begun = day.description.prefix(date.utf8.count)
      return date < begun || date == day.description
    }
  }

  /// Whether anybody can still turn to a service.
  package enum Status: String, CaseIterable, Sendable {
    /// It works.
    case active
    /// It has ended.
    case ended
  }

  /// What a service's source says of public holidays.
  package enum Holidays: String, CaseIterable, Sendable {
    /// It works on them.
    case open
    /// It rests on them.
    case closed
    /// Its source does not say.
    case unstated
  }

  /// The service's stable name.
  package let id: Service.ID
  /// The numbers to call, in the order of telling; none once the service has ended.
  package internal(set) var phones: [Phone]
  /// The numbers it had: never to be called.
  package let formerPhones: [FormerPhone]
  /// Whether it is doubtful that anybody answers its numbers any more: it is said wherever one is told.
  package let mayNotAnswer: Bool
  /// Its e-mail address.
  package let email: String?
  /// The exact subject an e-mail must have.
  package let emailSubject: String?
  /// Street and town.
  package let address: String?
  /// Its web page.
  package let url: String?
  /// Its hours as its source states them; nil where it states none.
  package internal(set) var hours: OpeningHours?
  /// When a machine takes requests.
  package internal(set) var answeringMachine: OpeningHours?
  /// What its source says of public holidays.
  package let holidays: Holidays?
  /// The languages it states, as ISO 639 codes.
  package let languages: [String]
  /// Whether it still works.
  package let status: Status
  /// The last day of a service that has ended.
  package let ended: CivilDate?
  /// What took its place.
  package let replacedBy: Service.ID?
  /// The city whose own feast counts for it, by the name that the file of the holidays has.
  package let city: String?
  /// Whether a desk fills in who belongs to it.
  package let isFilledByDesk: Bool
  /// Who was known to belong to it, until a desk fills in more.
  package let knownMembers: KnownMembers?
  /// The associations that belong to it, for desks that have no list of their own.
  package let associations: AssociationList?
  /// Where its facts are written.
  package let source: Source.ID
  /// The day for which they are assured; nil where the source bears no date.
  package let assuredDate: CivilDate?
  /// What a later source says otherwise.
  package let alert: Alert?

  /// The alert, if it is true on a day.
  package func alert(on day: CivilDate) -> Alert? {
    guard let alert, alert.from.map({ $0 <= day }) ?? true else { return nil }
    return alert
  }

  /// The hours that a later source states against its own on a day; nil where none are in dispute.
  package func disputingHours(on day: CivilDate) -> OpeningHours? { alert(on: day)?.openingHours }
}

/// Where facts are written.
package struct SourceRecord: Hashable, Sendable, Identifiable {
  /// The source's stable name.
  package let id: Source.ID
  /// Its own title.
  package let title: String
  /// Who published it.
  package let publisher: String
  /// Where it can be read.
  package let url: String?
  /// Its date, if it bears one.
  package let date: CivilDate?
  /// Why it has no date.
  package let dateless: String?
}
