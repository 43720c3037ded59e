public import Dates
public import Interviews
public import OpeningHours

/// Everything the pack knows of one service: the facts alone, their words stand in the catalogues.
public struct ServiceRecord: Hashable, Sendable, Identifiable {
  /// A telephone number.
  public struct Phone: Hashable, Sendable {
    /// E.164, `+39` and the digits, or the bare short code.
    public let number: String
    /// As people read it.
    public let display: String
    /// Where it is written, if not where the service is.
    public let source: Source.ID?

    /// A telephone number.
    public init(number: String, display: String, source: Source.ID? = nil) {
      self.number = number
      self.display = display
      self.source = source
    }
  }

  /// What a later public source says otherwise.
  public struct Alert: Hashable, Sendable {
    /// Where it is written.
    public let source: Source.ID
    /// Its date as far as it is known: a year, a month or a day in ISO 8601.
    public let date: String
    /// The first day on which it is true, nil for always.
    public let from: CivilDate?
    /// The hours it states, if it is about hours.
    public let hours: OpeningHours?
  }

  /// Whether anybody can still turn to a service.
  public enum Status: String, CaseIterable, Sendable {
    /// It works.
    case active
    /// It has ended.
    case ended
  }

  /// What a service's source says of public holidays.
  public enum Holidays: String, CaseIterable, Sendable {
    /// It works on them.
    case open
    /// It rests on them.
    case closed
    /// Its source does not say.
    case unstated
  }

  /// The service's stable name.
  public let id: Service.ID
  /// The numbers to call, in the order of telling; none once the service has ended.
  public let phones: [Phone]
  /// The numbers it had before it ended, as its source writes them: never to be called.
  public let formerPhones: [String]
  /// Its e-mail address.
  public let email: String?
  /// The exact subject an e-mail must have.
  public let emailSubject: String?
  /// Street and town.
  public let address: String?
  /// Its web page.
  public let url: String?
  /// Its hours as its source states them; nil where it states none.
  public let hours: OpeningHours?
  /// When a machine takes requests.
  public let answeringMachine: OpeningHours?
  /// What its source says of public holidays.
  public let holidays: Holidays?
  /// The languages it states, as ISO 639 codes.
  public let languages: [String]
  /// Whether it still works.
  public let status: Status
  /// The last day of a service that has ended.
  public let ended: CivilDate?
  /// What took its place.
  public let replacedBy: Service.ID?
  /// The city whose own feast counts for it, by the name that the file of the holidays has.
  public let city: String?
  /// Whether a desk fills in who belongs to it.
  public let isFilledByDesk: Bool
  /// Where its facts are written.
  public let source: Source.ID
  /// The day for which they are assured; nil where the source bears no date.
  public let assuredDate: CivilDate?
  /// What a later source says otherwise.
  public let alert: Alert?

  /// The alert, if it is true on a day.
  public func alert(on day: CivilDate) -> Alert? {
    guard let alert, alert.from.map({ $0 <= day }) ?? true else { return nil }
    return alert
  }
}

/// Where facts are written.
public struct SourceRecord: Hashable, Sendable, Identifiable {
  /// The source's stable name.
  public let id: Source.ID
  /// Its own title.
  public let title: String
  /// Who published it.
  public let publisher: String
  /// Where it can be read.
  public let url: String?
  /// Its date, if it bears one.
  public let date: CivilDate?
  /// Why it has no date.
  public let dateless: String?
}
