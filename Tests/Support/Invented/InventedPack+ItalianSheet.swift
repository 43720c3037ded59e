extension InventedPack {
  /// What every sheet says in its own language.
  static let italianSheet = """
    sheet:
      phrases:
        sheet_steps: "Che cosa fare"
        sheet_where: "Dove"
        sheet_when: "Quando"
        sheet_where_and_when: "Dove e quando"
        sheet_call: "Chi chiamare"
        sheet_bring: "Che cosa portare"
        sheet_beware: "Attenzione"
        sheet_contacts: "A chi rivolgersi"
        sheet_later: "Solo dopo, con l'appuntamento"
        sheet_danger: "Se c'è pericolo"
        sheet_topics: "Altri numeri"
        sheet_alternatives: "Oppure"
        sheet_notes: "Da sapere"
        sheet_numbers: "Per le emergenze, a ogni ora"
        sheet_pen: "Il tuo appuntamento"
        sheet_wish: "Da mostrare in ufficio"
        pen_association: "Associazione"
        pen_date: "Giorno"
        pen_time: "Ora"
        pen_place: "Luogo"
        pen_address: "Indirizzo"
        pen_phone: "Telefono"
        pen_stamp: "Timbro e data dello sportello"
        because: "Perché: {reasons}"
        sheet_changes: "Che cosa cambierebbe la strada"
        sheet_questions: "Indica la risposta"
        set_moment: "Prova per {moment}"
        change_to: "{with}: {route}"
        for_route: "per: {route}"
        email_subject: "Oggetto, da copiare esatto"
        hours_unstated: "orario non indicato: chiama prima"
        hours_unstated_no_phone: "orario non indicato"
        hours_machine: "segreteria: {machine}"
        hours_disputed: "chiama per conferma"
        holidays_unstated: "forse non nei festivi"
        may_not_answer: "forse non risponde nessuno"
        speaks: "Lingue: {languages}"
        ended: "Chiuso dal {date}: non chiamare."
        replaced_by: "Al suo posto: {name}."
        source_dated: "{publisher}, {date}"
        source_undated: "{publisher}, senza data"
        facts_of: "Fonti: {sources}"
        pack_version: "Sportello · {pack} {version} · foglio del {date}"
        closed_days: "{name}: chiuso dal {from} al {to} ({reason})"
        mark_dated: "Dati del {date}: chiama per conferma"
        mark_dated_or_undated: "Dati del {date} o senza data: chiama per conferma"
        mark_since: "Dati del {date} o più recenti: chiama per conferma"
        mark_since_or_undated: "Dati del {date} o più recenti, o senza data: chiama per conferma"
        mark_undated: "Dati senza data: chiama per conferma"
        date: "{day} {month} {year}"
        list_or: "{list} o {last}"
        list_and: "{list} e {last}"
        state_open: "aperto ora"
        state_open_until: "aperto {until}"
        state_closed: "chiuso"
        state_opens: "chiuso, apre {at}"
        state_reopens: "chiuso, riapre {at}"
        state_machine: "risponde la segreteria telefonica"
        state_machine_until: "risponde la segreteria telefonica {until}"
        state_appointment: "ora solo su appuntamento"
        state_unknown: "non si sa se è aperto: chiama prima"
        state_holiday: "giorno festivo: chiama prima"
        state_holiday_ahead: "{day} è festivo: chiama prima"
        until_time: "fino alle {time}"
        until_tomorrow: "fino a domani alle {time}"
        until_day: "fino a {day} alle {time}"
        at_time: "alle {time}"
        at_tomorrow: "domani alle {time}"
        at_day: "{day} alle {time}"
        paper_holiday: "Giorno festivo, chiama prima: {days}"
        paper_holiday_closed: "Chiuso, giorno festivo: {days}"
        next_open_day: "Prossimo giorno aperto: {day}"
        next_open_today: "Aperto oggi, {day}"
        next_call_day: "Prossimo giorno per chiamare: {day}"
        next_call_today: "Chiama oggi, {day}"
        phone_hours: "Al telefono: {hours}"
        changes_from: "Dal {day}: {facts}."
        ends_on: "{facts}: solo fino al {day}."
        weekday_date: "{weekday} {date}"
        day_month: "{day} {month}"
        fallback: "Se {reasons}: {contact}"
        fallback_no_reply: "non risponde nessuno"
        fallback_no_place: "non c'è posto"
        fallback_closed: "è chiuso"
        none_chosen: "nessuno"
        qr_call: "Inquadra e chiama"
        qr_place: "Inquadra: indirizzo"
        qr_list: "Inquadra: elenco"
        translation_unreviewed: "Traduzione non ancora rivista."
        translation_counts: "Vale il testo italiano."
        known_members: "il {date}: {names}"
        more_places: "Altre {count} più sotto: va bene una qualsiasi"
        still_lacking: "ti manca ancora"
        bring_unknown: "Non sappiamo quali documenti servono"
        ask_which: "Chiedi al telefono quale, prima di andare"
        untranslated: "{text} (non ancora tradotto)"
      months: [gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre]
      languages:
        am: amarico
        ar: arabo
        bn: bengalese
        en: inglese
        es: spagnolo
        fa: persiano
        fr: francese
        it: italiano
        pl: polacco
        pt: portoghese
        ro: rumeno
        ru: russo
        so: somalo
        sq: albanese
        ti: tigrino
        tr: turco
        uk: ucraino
        ur: urdu
        zh: cinese
      hours:
        weekdays: [lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica]
        span: "{start}–{end}"
        comma: ", "
        semicolon: "; "
        range: "da {first} a {last}"
        every_day: "tutti i giorni"
        and: " e "
        around_the_clock: "{days}, 24 ore su 24"
        by_appointment: "su appuntamento"
        holidays: "nei giorni festivi"
        not_on_holidays: "chiuso nei giorni festivi"
        closed: "chiuso"
        open_end: "dalle {start}"
        or_later: "{span} o più tardi"
        also: "anche {hours}"
        otherwise: "altrimenti {hours}"
        day_of_month: "{day} {month}"
        date: "{day} {month} {year}"
        date_range: "{first} – {last}"
        dated: "{dates}: {hours}"
        ordinals: ["1° {day} del mese", "2° {day} del mese", "3° {day} del mese", "4° {day} del mese", "5° {day} del mese"]
        last_ordinals:
          - "{day} di fine mese"
          - "2° {day} dalla fine del mese"
          - "3° {day} dalla fine del mese"
          - "4° {day} dalla fine del mese"
          - "5° {day} dalla fine del mese"
    """
}
