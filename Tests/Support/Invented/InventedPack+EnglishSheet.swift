extension InventedPack {
  /// What every sheet says in English.
  static let englishSheet = """
    sheet:
      phrases:
        sheet_steps: "What to do"
        sheet_where: "Where"
        sheet_call: "When and whom to call"
        sheet_bring: "What to bring"
        sheet_beware: "Be careful"
        sheet_contacts: "Whom to turn to"
        sheet_later: "Only later, by appointment"
        sheet_danger: "If there is danger"
        sheet_topics: "Other numbers"
        sheet_alternatives: "Or else"
        sheet_notes: "Good to know"
        sheet_numbers: "For emergencies, at any hour"
        sheet_pen: "Your appointment"
        sheet_wish: "To show at the office"
        pen_association: "Association"
        pen_date: "Day"
        pen_time: "Time"
        pen_place: "Place"
        pen_address: "Address"
        pen_phone: "Phone"
        pen_stamp: "Stamp and date of the desk"
        because: "Because: {reasons}"
        sheet_changes: "What would change the route"
        sheet_questions: "Point at your answer"
        set_moment: "Trial for {moment}"
        change_to: "{with}: {route}"
        for_route: "for: {route}"
        email_subject: "Subject, copy it exactly"
        hours_unstated: "hours not stated: call first"
        hours_unstated_no_phone: "hours not stated"
        hours_machine: "answering machine: {machine}"
        hours_disputed: "call to confirm"
        holidays_unstated: "maybe not on holidays"
        may_not_answer: "perhaps nobody answers"
        speaks: "Languages: {languages}"
        ended: "Closed since {date}: do not call."
        replaced_by: "Instead: {name}."
        source_dated: "{publisher}, {date}"
        source_undated: "{publisher}, undated"
        facts_of: "Sources: {sources}"
        pack_version: "Sportello · {pack} {version} · sheet of {date}"
        closed_days: "{name}: closed from {from} to {to} ({reason})"
        mark_dated: "Data of {date}: call to confirm"
        mark_dated_or_undated: "Data of {date} or undated: call to confirm"
        mark_since: "Data of {date} or later: call to confirm"
        mark_since_or_undated: "Data of {date} or later, or undated: call to confirm"
        mark_undated: "Undated data: call to confirm"
        date: "{day} {month} {year}"
        list_or: "{list} or {last}"
        list_and: "{list} and {last}"
        state_open: "open now"
        state_open_until: "open {until}"
        state_closed: "closed"
        state_opens: "closed, opens {at}"
        state_reopens: "closed, reopens {at}"
        state_machine: "answering machine"
        state_machine_until: "answering machine {until}"
        state_appointment: "by appointment only at this hour"
        state_unknown: "not known whether it is open: call first"
        state_holiday: "public holiday: call first"
        state_holiday_ahead: "{day} is a public holiday: call first"
        until_time: "until {time}"
        until_tomorrow: "until tomorrow at {time}"
        until_day: "until {day} at {time}"
        at_time: "at {time}"
        at_tomorrow: "tomorrow at {time}"
        at_day: "{day} at {time}"
        paper_holiday: "Public holiday, call first: {days}"
        paper_holiday_closed: "Closed, public holiday: {days}"
        next_open_day: "Next open day: {day}"
        next_open_today: "Open today, {day}"
        phone_hours: "By phone: {hours}"
        changes_from: "From {day} on: {facts}."
        ends_on: "{facts}: only until {day}."
        weekday_date: "{weekday} {date}"
        day_month: "{day} {month}"
        fallback: "If {reasons}: {contact}"
        fallback_no_reply: "nobody answers"
        fallback_no_place: "there is no place"
        fallback_closed: "it is closed"
        none_chosen: "none"
        qr_call: "Scan to call"
        qr_place: "Scan: address"
        qr_list: "Scan: list"
        translation_unreviewed: "Translation not yet reviewed."
        translation_counts: "The Italian text counts."
        known_members: "on {date}: {names}"
        more_places: "{count} more further down: any of them will do"
        still_lacking: "you still need this"
        bring_unknown: "We do not know which documents you need"
        ask_which: "Ask on the phone which one, before you go"
        untranslated: "{text} (not translated yet)"
      months: [January, February, March, April, May, June, July, August, September, October, November, December]
      languages:
        am: Amharic
        ar: Arabic
        bn: Bengali
        en: English
        es: Spanish
        fa: Persian
        fr: French
        it: Italian
        pl: Polish
        pt: Portuguese
        ro: Romanian
        ru: Russian
        so: Somali
        sq: Albanian
        ti: Tigrinya
        tr: Turkish
        uk: Ukrainian
        ur: Urdu
        zh: Chinese
      hours:
        weekdays: [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
        span: "{start}–{end}"
        comma: ", "
        semicolon: "; "
        range: "{first} to {last}"
        every_day: "every day"
        and: " and "
        around_the_clock: "{days}, 24 hours"
        by_appointment: "by appointment"
        holidays: "on public holidays"
        not_on_holidays: "closed on public holidays"
        closed: "closed"
        open_end: "from {start}"
        or_later: "{span} or later"
        also: "also {hours}"
        otherwise: "otherwise {hours}"
        day_of_month: "{day} {month}"
        date: "{day} {month} {year}"
        date_range: "from {first} to {last}"
        dated: "{dates}: {hours}"
        ordinals:
          - "first {day} of the month"
          - "second {day} of the month"
          - "third {day} of the month"
          - "fourth {day} of the month"
          - "fifth {day} of the month"
        last_ordinals:
          - "last {day} of the month"
          - "second last {day} of the month"
          - "third last {day} of the month"
          - "fourth last {day} of the month"
          - "fifth last {day} of the month"
    """
}
