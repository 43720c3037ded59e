/// Somebody to turn to, in words.
public struct Contact: Hashable, Sendable {
  /// A telephone number.
  public struct Phone: Hashable, Sendable {
    /// The number as people read it.
    public var display: String
    /// What to know about this number.
    public var note: String?

    /// A telephone number.
    public init(display: String, note: String? = nil) {
      self.display = display
      self.note = note
    }
  }

  /// What holds now.
  public struct Standing: Hashable, Sendable {
    /// Whether somebody is there now: only a mark, never a reason to reorder.
    public var isOpen: Bool
    /// What holds, and until when, in words.
    public var text: String

    /// What holds now.
    public init(isOpen: Bool, text: String) {
      self.isOpen = isOpen
      self.text = text
    }
  }

  /// A row of the table of hours.
  public struct Hours: Hashable, Sendable {
    /// The days; or all there is to say, where days and times are not apart.
    public var days: String
    /// The times; empty where the days say all.
    public var times: String

    /// A row of the table of hours.
    public init(days: String, times: String = "") {
      self.days = days
      self.times = times
    }
  }

  /// What a telephone reads with its camera.
  public struct Code: Hashable, Sendable {
    /// What the code carries: `tel:+393515735567`, a street address, a web address.
    public var content: String
    /// What happens, in words.
    public var caption: String

    /// What a telephone reads.
    public init(content: String, caption: String) {
      self.content = content
      self.caption = caption
    }
  }

  /// The sign behind the name of a contact whose facts are due for a fresh look; in ASCII, for every printer has it.
  public static let staleMark = "*"

  /// The name.
  public var name: String
  /// For whom and what for.
  public var audience: String?
  /// The numbers; none where there is nobody to call.
  public var phones: [Phone]
  /// The e-mail address.
  public var email: String?
  /// Street and town.
  public var address: String?
  /// The web page.
  public var url: String?
  /// The hours in words, or the words for "not stated"; nil where no hours apply.
  public var hours: String?
  /// The same as a table; empty where there are no hours to tell.
  public var hoursTable: [Hours]
  /// What holds at the moment of telling; nil where the hours say it already, and on paper, which is read later.
  public var standing: Standing?
  /// The public holidays ahead on which going or calling may be in vain, in words; only paper needs it.
  public var holidays: String?
  /// What a call costs.
  public var cost: String?
  /// The languages spoken, in words.
  public var languages: String?
  /// Who answers.
  public var answeredBy: String?
  /// Whom to turn to where it does not help, a sentence each.
  public var fallbacks: [String]
  /// What a later source says otherwise.
  public var alert: String?
  /// Whether it says other hours, so that going without calling may be in vain.
  public var isAlertAboutHours: Bool
  /// What else is worth knowing.
  public var note: String?
  /// What to do where nobody is named to turn to.
  public var missing: String?
  /// The same, for where not all of its members find room.
  public var elsewhere: String?
  /// Where the facts are written and how old they are.
  public var source: String?
  /// What a telephone reads from paper; nil where nothing is worth it.
  public var code: Code?
  /// Those who belong to it, such as the associations of a list.
  public var members: [Contact]
  /// Whether it bears the mark: its facts are due for a fresh look, and it is not for emergencies.
  public var isMarked: Bool

  /// Somebody to turn to.
  public init(
    name: String, audience: String? = nil, phones: [Phone] = [], email: String? = nil, address: String? = nil,
    url: String? = nil, hours: String? = nil, hoursTable: [Hours] = [], standing: Standing? = nil,
    holidays: String? = nil, cost: String? = nil,
    languages: String? = nil,
    answeredBy: String? = nil, fallbacks: [String] = [], alert: String? = nil, isAlertAboutHours: Bool = false,
    note: String? = nil,
    missing: String? = nil, elsewhere: String? = nil, source: String? = nil, code: Code? = nil, members: [Contact] = [],
    isMarked: Bool = false
  ) {
    self.name = name
    self.audience = audience
    self.phones = phones
    self.email = email
    self.address = address
    self.url = url
    self.hours = hours
    self.hoursTable = hoursTable
    self.standing = standing
    self.holidays = holidays
    self.cost = cost
    self.languages = languages
    self.answeredBy = answeredBy
    self.fallbacks = fallbacks
    self.alert = alert
    self.isAlertAboutHours = isAlertAboutHours
    self.note = note
    self.missing = missing
    self.elsewhere = elsewhere
    self.source = source
    self.code = code
    self.members = members
    self.isMarked = isMarked
  }

  /// The name as it is shown, with the mark where the facts are due for a fresh look.
  public var markedName: String { isMarked ? name + Contact.staleMark : name }
}
