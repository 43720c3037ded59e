/// What every sheet and every contact says, by what it is for; a catalogue of a pack has every one of them.
package enum SheetPhrase: String, CaseIterable, Sendable {
  // What the sheet and its parts are called.
  case sheetSteps = "sheet_steps"
  case sheetWhere = "sheet_where"
  case sheetWhen = "sheet_when"
  /// The two in one, where the same words say both.
  case sheetWhereAndWhen = "sheet_where_and_when"
  case sheetCall = "sheet_call"
  case sheetBring = "sheet_bring"
  /// Beside what warns, in the frame on paper.
  case sheetBeware = "sheet_beware"
  case sheetContacts = "sheet_contacts"
  /// Over the offices to which one goes only when one holds the appointment.
  case sheetLater = "sheet_later"
  case sheetDanger = "sheet_danger"
  case sheetTopics = "sheet_topics"
  case sheetAlternatives = "sheet_alternatives"
  case sheetNotes = "sheet_notes"
  case sheetNumbers = "sheet_numbers"
  case sheetChanges = "sheet_changes"
  /// Over the interview on paper: what the person is to do with it.
  case sheetQuestions = "sheet_questions"
  /// That the sheet was made for another moment than that of its printing.
  case setMoment = "set_moment"

  // Places for the pen.
  case sheetPen = "sheet_pen"
  case penAssociation = "pen_association"
  case penDate = "pen_date"
  case penTime = "pen_time"
  case penPlace = "pen_place"
  case penAddress = "pen_address"
  case penPhone = "pen_phone"
  case penStamp = "pen_stamp"
  /// Over the sentence for officials, which speaks of the person.
  case sheetWish = "sheet_wish"

  // Routes, documents and answers.
  case because
  case changeTo = "change_to"
  case forRoute = "for_route"
  case emailSubject = "email_subject"
  case noneChosen = "none_chosen"
  case closedDays = "closed_days"
  /// Who belonged to a list on `{date}`, where nobody is named with a number.
  case knownMembers = "known_members"
  /// That `{count}` more places of a list stand below, of which any will do.
  case morePlaces = "more_places"
  /// Behind a thing to bring that the person does not have yet, in brackets.
  case stillLacking = "still_lacking"
  case bringUnknown = "bring_unknown"
  /// That one asks on the phone which place of a list, before going there.
  case askWhich = "ask_which"
  case listOr = "list_or"
  case listAnd = "list_and"

  // Contacts.
  case hoursUnstated = "hours_unstated"
  /// The same where there is no number to call first.
  case hoursUnstatedNoPhone = "hours_unstated_no_phone"
  case hoursMachine = "hours_machine"
  /// That two sources state different hours, behind what both are sure of.
  case hoursDisputed = "hours_disputed"
  case holidaysUnstated = "holidays_unstated"
  /// Beside a number of which it is doubtful that anybody answers it.
  case mayNotAnswer = "may_not_answer"
  case speaks
  case ended
  case replacedBy = "replaced_by"
  case fallback
  case fallbackNoReply = "fallback_no_reply"
  case fallbackNoPlace = "fallback_no_place"
  case fallbackClosed = "fallback_closed"
  case paperHoliday = "paper_holiday"
  case paperHolidayClosed = "paper_holiday_closed"
  case nextOpenDay = "next_open_day"
  /// The same where it is the day of printing.
  case nextOpenToday = "next_open_today"
  /// The same of a telephone to which no door belongs.
  case nextCallDay = "next_call_day"
  case nextCallToday = "next_call_today"
  /// `{hours}` at which a telephone is answered to which no door belongs.
  case phoneHours = "phone_hours"
  /// What is to be used from the day `{day}` on; what ends with it.
  case changesFrom = "changes_from"
  case endsOn = "ends_on"
  case codeCall = "qr_call"
  /// What a code holds that is no number: an address, the web page of a list.
  case codePlace = "qr_place"
  case codeList = "qr_list"

  // Where facts are written, and how old they are.
  case sourceDated = "source_dated"
  case sourceUndated = "source_undated"
  case factsOf = "facts_of"
  case packVersion = "pack_version"
  case markDated = "mark_dated"
  case markDatedOrUndated = "mark_dated_or_undated"
  case markSince = "mark_since"
  case markSinceOrUndated = "mark_since_or_undated"
  case markUndated = "mark_undated"
  /// That nobody has reviewed a translation; `translationCounts` says which text counts then.
  case translationUnreviewed = "translation_unreviewed"
  case translationCounts = "translation_counts"
  /// A text that stands in another language, in the place `{text}`.
  case untranslated

  // Days.
  case date
  case weekdayDate = "weekday_date"
  case dayMonth = "day_month"

  // What holds at a service now.
  case stateOpen = "state_open"
  case stateOpenUntil = "state_open_until"
  case stateClosed = "state_closed"
  case stateOpens = "state_opens"
  case stateReopens = "state_reopens"
  case stateMachine = "state_machine"
  case stateMachineUntil = "state_machine_until"
  case stateAppointment = "state_appointment"
  case stateUnknown = "state_unknown"
  case stateHoliday = "state_holiday"
  case stateHolidayAhead = "state_holiday_ahead"
  case untilTime = "until_time"
  case untilTomorrow = "until_tomorrow"
  case untilDay = "until_day"
  case atTime = "at_time"
  case atTomorrow = "at_tomorrow"
  case atDay = "at_day"
}
