extension InventedPack {
  /// The same in English.
  static let english = """
    language: en
    name: English
    direction: ltr
    review: none
    pack: Harbour
    fonts: {families: ["Noto Sans", "DejaVu Sans"], package: fonts-noto-core}
    glossary:
      ferry: {say: ["ferr"]}
      card: {say: ["card"], not: ["badge"]}

    questions:
      trip:
        title: "Which trip does the person want?"
        help: "The ferry leaves from the harbour."
        options:
          ferry: {label: "Wants a ferry and has no ticket yet", so_far: "first trip"}
          has_ticket: {label: "Has a ticket already", so_far: "ticket in hand"}
          child_alone: {label: "Is under 18 and alone", so_far: "travels alone"}
          other: {label: "Something else, a rowing boat too", so_far: "other trip"}

    ---
    questions:
      island:
        title: "On which island does the person sleep?"
        help: "What counts is where they sleep now."
        options:
          near: {label: "On the near island", so_far: "near island"}
          far: {label: "On a far island", so_far: "far island"}
          unknown: {label: "Not known", so_far: "island not known"}
      age:
        title: "How old is the person?"
        help: "In full years."
        so_far: "{answer} years old"
        unknown: {label: "Not known", so_far: "age not known"}
      age_guess:
        title: "About how old?"
        options:
          maybe_child: {label: "Perhaps under 18", so_far: "maybe a child"}
          grown_up: {label: "Surely 18 or more", so_far: "grown-up"}
          maybe_old: {label: "Perhaps 60 or more", so_far: "maybe over 60"}
      company:
        title: "With the family?"
        options:
          with_family: {label: "Yes, with the family", so_far: "with the family"}
          alone: {label: "No, alone", so_far: "without family"}
          unknown: {label: "Not known", so_far: "family not known"}
      card:
        title: "Is there a ferry card?"
        help: "A photo counts as a copy."
        options:
          plastic: {label: "Yes, the card", so_far: "card in hand"}
          photo: {label: "A photo of the card", so_far: "photo of the card", with: "With a photo of the card"}
          none: {label: "No, nothing", so_far: "no card"}
          unknown: {label: "Not known", so_far: "card not known"}
      deck:
        title: "On which deck?"
        options:
          upper: {label: "On the upper deck", so_far: "upper deck"}
          lower: {label: "On the lower deck", so_far: "lower deck"}
          not_stated: {label: "Does not say", so_far: "deck not stated"}
      seasick:
        title: "Is the person seasick?"
        options:
          "yes": {label: "Yes", so_far: "seasick"}
          "no": {label: "No", so_far: "not seasick"}
          unknown: {label: "Not known", so_far: "seasick not known"}
      doctor_letter:
        title: "Is there a doctor's letter?"
        options:
          "yes": {label: "Yes", so_far: "with a letter"}
          "no": {label: "No, or not yet", so_far: "without a letter"}
      heavy_load:
        title: "Is there a heavy load?"
        options:
          "yes": {label: "Yes", so_far: "heavy load"}
          "no": {label: "No", so_far: "no load"}
          unknown: {label: "Not known", so_far: "load not known"}
      load_paper:
        title: "Are there papers of the load?"
        options:
          "yes": {label: "Yes", so_far: "load with papers", with: "With the papers of the load"}
          "no": {label: "No, or not yet", so_far: "load without papers"}
      island_paper:
        title: "Is there an island paper?"
        options:
          "yes": {label: "Yes", so_far: "island paper"}
          "no": {label: "No", so_far: "no island paper"}
          unknown: {label: "Not known", so_far: "paper not known"}
      wishes:
        title: "Anything else?"
        help: "One answer or more, or none."
        options:
          smuggling: {label: "Smuggling", so_far: "smuggling"}
          fire: {label: "Fire on board", so_far: "fire on board"}
          lost_child: {label: "A lost child", so_far: "lost child"}
          noise: {label: "Noise in the cabin", so_far: "noise"}
          complaint: {label: "A complaint", so_far: "complaint"}
          thefts: {label: "Thefts on board", so_far: "thefts"}
          lost_things: {label: "Lost things", so_far: "lost things"}
          timetable: {label: "Times of the ferries", so_far: "times"}

    why:
      trip: "Every trip has its way."
      island: "Every island has its landing."
      age: "Under 18 there is a house."
      age_guess: "In doubt the person is treated as a child."
      company: "With the family you travel together."
      card: "It changes what to bring."
      deck: "On the upper deck there is one more way."
      seasick: "Whoever is seasick goes first."
      doctor_letter: "The letter is shown at the landing."
      heavy_load: "A heavy load is announced."
      load_paper: "The papers are looked at first."
      island_paper: "The paper is not required."
      wishes: "So the right numbers come out."

    routes:
      lone-child:
        title: "Who is alone goes to the children's house"
      with-family:
        title: "The family travels together"
      far-away:
        title: "Leave from the island where you sleep"
      old-pier:
        title: "Book at the Office, {pier-office.address}"
      write-ahead:
        title: "First a letter to the harbour, then in person"
      own-booking:
        title: "Book on the page of the tickets"
      agent-with-card:
        title: "An agent books for you, with your card"
      agent-without-card:
        title: "An agent books for you, even without a card"
      ticket-holder:
        title: "You have a ticket: do not book again"
      other-ways:
        title: "For this trip call the right line"

    steps:
      desk-calls: "Ask this desk to call with you."
      go-to-children-house: "Go to the house, {children-house.address}. Hours: {children-house.hours}. Phone: {children-house.phone}."
      ask-the-guard: "Ask the guard for help."
      guard-of-that-island: "The guard of that island"
      say-you-travel-alone: "Say at once that you travel alone."
      children-may-sail: "If you like, you may leave."
      family-sails: "The family takes a ticket for all."
      family-answers: "Now the family is asked."
      family-names-child: "At the landing the family names you."
      family-has-ticket: "Is there a ticket? Call {ferry-line.phone}. Hours: {ferry-line.hours}."
      sail-from-there: "Your island's landing counts."
      office-of-that-island: "The landing of that island"
      ask-how-to-book: "First call {ferry-line.phone}. Hours: {ferry-line.hours}."
      say-you-sail: "At the landing say where you go."
      bring-all: "Bring what you have."
      go-to-pier-office: "Go to the Office, {pier-office.address}, or call {pier-office.phone}. Hours: {pier-office.hours}."
      talk-at-the-pier: "The Office gives you an interview."
      pier-gives-day: "At the interview you get the day of the customs house, {customs-house.address}."
      day-at-customs: "On that day go in person."
      send-a-letter: "Send a letter to the address given."
      add-your-papers: "Add all papers."
      letter-is-read: "The letter is read, then they answer."
      counter-gives-day: "You get the day of the customs house, {customs-house.address}."
      day-of-sailing: "On that day you leave."
      open-the-page: "Open the page: {booking-page.url}."
      choose-the-ferry: "Choose the ferry."
      take-first-day: "Take the first free day."
      day-with-card: "On that day go to the customs house, {customs-house.address}, with the card."
      ask-an-agent: "Contact an agent and ask for a place."
      bring-your-card: "Bring the card or its photo."
      agent-gives-slip: "The agent gives you a slip."
      sail-on-that-day: "On that day go to the customs house, {customs-house.address}."
      this-desk-books: "This desk books for you."
      ask-day-with-card: "Ask here for the day. Bring the card."
      slip-at-the-talk: "At the interview you get a slip."
      ask-an-agent-without-card: "Contact an agent and say that you have no card."
      give-your-details: "Give your details and bring 2 photos."
      ask-day-without-card: "Ask here for the day. Bring 2 photos."
      keep-the-ticket: "Keep the ticket."
      book-once: "Do not book twice."
      missed-the-boat: "Did you miss the ferry? Say so at once."
      call-the-line: "In doubt call {ferry-line.phone}. Hours: {ferry-line.hours}."
      questions-on-ferries: "About ferries call {ferry-line.phone}. Hours: {ferry-line.hours}."
      questions-on-times: "About times call {timetable-line.phone}."
      night-boats-differ: "The boats of the night are others."
      sail-instead: "If you want a ferry, tell this desk."

    documents:
      ferry-card: {label: "Ferry card, or its photo", hint: "A photo will do."}
      own-details: {label: "Your details", hint: "For example your name."}
      two-photos: {label: "2 photos"}
      island-proof: {label: "A paper of the island", hint: "If you have none, go all the same."}
      details-statement: {label: "A statement with your details"}
      proof-of-age: {label: "A paper that proves your age", hint: "A photo may not be enough."}
      doctor-letter: {label: "A doctor's letter"}
      load-papers: {label: "The papers of the load", hint: "Add them to the letter."}

    services:
      rescue:
        name: "Rescue"
        audience: "Anyone in danger now."
        cost: "Free."
        note: "An interpreter may help."
      fire-watch:
        name: "Fire watch"
        audience: "Anyone who sees a fire on board."
        note: "There is a page too, {fire-watch.url}."
      child-line:
        search: ["toddler"]
        name: "Children's line"
        audience: "Anyone who lost a child."
        note: "It tells the rescue at once ({rescue.phone})."
      coast-guard:
        name: "Coast guard"
        audience: "Anyone who sees smuggling."
        cost: "Free and anonymous."
        answered_by: "Sailors of Prova"
      ferry-line:
        name: "Ferry line"
        audience: "Anyone who looks for a ferry."
        cost: "Free."
        alert: "A later page ({alert.date}) gives other hours: {alert.hours}."
        phone_notes:
          "+393330000000": "It is a mobile: the call may cost."
        note: "Map of the landings: {ferry-line.url}."
      timetable-line:
        name: "Times of the ferries"
        audience: "Questions on times."
      old-lost-things:
        name: "Old office of lost things"
        audience: "Anyone who lost something."
        note: "Now call {lost-property-office.phone}."
      lost-property-office:
        name: "Lost property office"
        audience: "Anyone who lost something on board, or at the customs house."
      theft-desk:
        name: "Theft office"
        audience: "Anyone who was robbed."
      pickpocket-line:
        name: "Pickpocket line"
        audience: "Anyone who lost a wallet."
        cost: "Free."
      purse-office:
        name: "Purse office"
        audience: "Anyone who lost a purse."
      noise-line:
        name: "Noise line"
        audience: "Anyone who cannot sleep in the cabin."
      complaint-line:
        name: "Complaint line"
        audience: "Anyone who wants money back."
        alert: "A page read later ({alert.date}) gives other hours: {alert.hours}."
        note: "Online as well: {complaint-line.url}."
      pier-office:
        name: "Harbour Office"
        audience: "People on the upper deck."
        note: "Go in person or call."
      pier-counter:
        name: "Harbour desk"
        audience: "Anyone who has a day."
      master-email:
        name: "Harbour master, certified mail"
        audience: "Anyone with a heavy load."
        note: "Add all papers."
      customs-house:
        name: "Customs house"
        audience: "Anyone with a day to leave."
        alert: "From {alert.from} the place may be another (source: {alert.date})."
        note: "Nobody books here."
      ferry-agents:
        name: "Agents of the list"
        audience: "Anyone who wants a ferry."
        alert: "There is a newer list, of {alert.date}."
        note: "List as of {assured_date}."
      booking-page:
        name: "Page of the tickets"
        audience: "Anyone who books alone."
        alert: "From {alert.from} nobody books alone (source: {alert.date})."
      children-house:
        name: "Children's house"
        audience: "Anyone under 18."
        phone_notes:
          "+390211112222": "Day and night."
        note: "Near the lighthouse."

    notes:
      safety-first: "Your safety first: call {rescue.phone}."
      island-unknown: "We do not know on which island you sleep."
      exactly-sixty: "At 60 the rule is not clear: ask, {pier-office.phone}."
      no-proof-of-age: "If you have no paper that proves your age, ask: {pier-office.phone}."
      deck-not-stated: "On the upper deck there is one more way."
      seasick-first: "Whoever is seasick goes first."
      wish-may-help: "There is also the way by letter: ask the desk what has to be written in it."
      no-island-proof: "The paper is not needed. If you are refused, call {ferry-line.phone}."
      letter-by-mail: "The address is one of certified mail."
      no-queue: "Do not queue at {customs-house.address}."
      all-free: "Help is free."
      keep-the-day: "If you cannot go, tell the desk at once."
      card-unknown: "Look whether you have a card: a photo on the telephone of whoever travels will do."
      come-yourself: "You must come in person."
      seasick-unknown: "Whoever is seasick says so at the landing."
      rules-may-change: "These rules may have changed: call first."

    paper:
      title: "Your steps"
      wish: "Whoever shows this sheet wants to leave."
      no_members: "The list is online: {ferry-agents.url}"
    """
}
