package import Texts

/// Somebody to turn to, in words.
package struct Contact: Hashable, Sendable {
  /// A telephone number.
  package struct Phone: Hashable, Sendable {
    /// The number as people read it.
    package var display: RichText
    /// What to know about this number.
    package var note: RichText?

    /// A telephone number.
    package init(display: RichText, note: RichText? = nil) {
      self.display = display
      self.note = note
    }
  }

  /// What holds now.
  package struct Standing: Hashable, Sendable {
    /// Whether somebody is there now: only a mark, never a reason to reorder.
    package var isOpen: Bool
    /// What holds, and until when, in words.
    package var text: RichText

    /// What holds now.
    package init(isOpen: Bool, text: RichText) {
      self.isOpen = isOpen
      self.text = text
    }
  }

  /// A row of the table of hours.
  package struct Hours: Hashable, Sendable {
    /// The days; or all there is to say, where days and times are not apart.
    package var days: RichText
    /// The times; empty where the days say all.
    package var times: RichText

    /// A row of the table of hours.
    package init(days: RichText, times: RichText = RichText()) {
      self.days = days
      self.times = times
    }
  }

  /// What a telephone reads with its camera.
  package struct Code: Hashable, Sendable {
    /// What the code carries: `tel:+393515735567`, a street address, a web address.
    package var content: String
    /// What happens, in words.
    package var caption: RichText

    /// What a telephone reads.
    package init(content: String, caption: RichText) {
      self.content = content
      self.caption = caption
    }
  }

  /// The sign behind the name of a contact whose facts are due for a fresh look; in ASCII, for every printer has it.
  package static let staleMark: RichText = "*"

  /// Which service of the pack it is; nil for anybody else, and on paper, where nothing can be opened.
  package var service: String?
  /// The name.
  package var name: RichText
  /// For whom and what for.
  package var audience: RichText?
  /// The numbers; none where there is nobody to call.
  package var phones: [Phone]
  /// The e-mail address; street and town; the web page.
  package var email, address, url: RichText?
  /// The hours in words, or the words for "not stated"; nil where no hours apply.
  package var hours: RichText?
  /// The same as a table; empty where there are no hours to tell.
  package var hoursTable: [Hours]
  /// What holds at the moment of telling; nil where the hours say it already, and on paper, which is read later.
  package var standing: Standing?
  /// The next day on which somebody is there, in words; only paper needs it, and only where hours apply.
  package var nextDay: RichText?
  /// The public holidays ahead on which going or calling may be in vain, in words; only paper needs it.
  package var holidays: RichText?
  /// What a call costs; the languages spoken, in words; who answers.
  package var cost, languages, answeredBy: RichText?
  /// Whom to turn to where it does not help, a sentence each.
  package var fallbacks: [RichText]
  /// What must be known before turning to it; never left out.
  package var caution: RichText?
  /// What a later source says otherwise.
  package var alert: RichText?
  /// Whether it says other hours, so that going without calling may be in vain.
  package var isAlertAboutHours: Bool
  /// What else is worth knowing.
  package var note: RichText?
  /// Who was known to be on its list, by name; only paper has it apart, for names are alike in every language.
  package var known: RichText?
  /// What to do where nobody is named to turn to; the same, for where not all of its members find room.
  package var missing, elsewhere: RichText?
  /// Where the facts are written and how old they are.
  package var source: RichText?
  /// What a telephone reads from paper; nil where nothing is worth it.
  package var code: Code?
  /// Those who belong to it, such as the associations of a list.
  package var members: [Contact]
  /// Whether it belongs to another way alone: the recommended one does without it.
  package var isOfOtherWay: Bool
  /// Whether it bears the mark: its facts are due for a fresh look, and it is not for emergencies.
  package var isMarked: Bool

  /// Somebody to turn to.
  package init(
    name: RichText, audience: RichText? = nil, phones: [Phone] = [], email: RichText? = nil, address: RichText? = nil,
    url: RichText? = nil, hours: RichText? = nil, hoursTable: [Hours] = [], standing: Standing? = nil,
    nextDay: RichText? = nil, holidays: RichText? = nil, cost: RichText? = nil, languages: RichText? = nil,
    answeredBy: RichText? = nil,
    fallbacks: [RichText] = [], caution: RichText? = nil, alert: RichText? = nil, isAlertAboutHours: Bool = false,
    note: RichText? = nil, known: RichText? = nil,
    missing: RichText? = nil, elsewhere: RichText? = nil, source: RichText? = nil, code: Code? = nil,
    members: [Contact] = [], isOfOtherWay: Bool = false, isMarked: Bool = false, service: String? = nil
  ) {
    self.service = service
    self.name = name
    self.audience = audience
    self.phones = phones
    self.email = email
    self.address = address
    self.url = url
    self.hours = hours
    self.hoursTable = hoursTable
    self.standing = standing
    self.nextDay = nextDay
    self.holidays = holidays
    self.cost = cost
    self.languages = languages
    self.answeredBy = answeredBy
    self.fallbacks = fallbacks
    self.caution = caution
    self.alert = alert
    self.isAlertAboutHours = isAlertAboutHours
    self.note = note
    self.known = known
    self.missing = missing
    self.elsewhere = elsewhere
    self.source = source
    self.code = code
    self.members = members
    self.isOfOtherWay = isOfOtherWay
    self.isMarked = isMarked
  }

  /// The name as it is shown, with the mark where the facts are due for a fresh look.
  package var markedName: RichText { isMarked ? name + Contact.staleMark : name }
}
