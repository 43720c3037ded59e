extension InventedPack {
  /// Its words in its own language, without what every sheet says.
  static let italian = """
    language: it
    name: Italiano
    direction: ltr
    review: none
    pack: Porto
    fonts: {families: ["Noto Sans", "DejaVu Sans"], package: fonts-noto-core}
    glossary:
      ferry: {say: ["traghett"], not: ["nave"]}
      card: {say: ["tessera"], not: ["tesserino"]}

    questions:
      trip:
        title: "Che viaggio vuole fare la persona?"
        help: "Il traghetto parte dal porto."
        options:
          ferry: {label: "Vuole un traghetto e non ha ancora un biglietto", so_far: "primo viaggio"}
          has_ticket: {label: "Ha già un biglietto", so_far: "biglietto già preso"}
          child_alone: {label: "Ha meno di 18 anni ed è sola", so_far: "viaggia da sola"}
          other: {label: "Altro, anche la barca a remi", so_far: "altro viaggio"}

    ---
    questions:
      island:
        title: "Su quale isola dorme?"
        help: "Conta dove dorme adesso."
        options:
          near: {label: "Sull'isola vicina", so_far: "isola vicina"}
          far: {label: "Su un'isola lontana", so_far: "isola lontana"}
          unknown: {label: "Non si sa", so_far: "isola non nota"}
      age:
        title: "Quanti anni ha?"
        help: "Anni compiuti."
        so_far: "{answer} anni"
        unknown: {label: "Non si sa", so_far: "età non nota"}
      age_guess:
        title: "Più o meno, quanti anni ha?"
        options:
          maybe_child: {label: "Forse meno di 18", so_far: "forse minorenne"}
          grown_up: {label: "Di sicuro 18 o più", so_far: "persona adulta"}
          maybe_old: {label: "Forse 60 o più", so_far: "forse oltre 60"}
      company:
        title: "Viaggia con la famiglia?"
        options:
          with_family: {label: "Sì, con la famiglia", so_far: "con la famiglia"}
          alone: {label: "No, viaggia da sola", so_far: "senza famiglia"}
          unknown: {label: "Non si sa", so_far: "famiglia non nota"}
      card:
        title: "Ha una tessera del traghetto?"
        help: "Una foto vale come copia."
        options:
          plastic: {label: "Sì, ha la tessera", so_far: "tessera in mano"}
          photo: {label: "Ha una foto della tessera", so_far: "foto della tessera", with: "Con una foto della tessera"}
          none: {label: "No, non ha niente", so_far: "senza tessera"}
          unknown: {label: "Non si sa", so_far: "tessera non nota"}
      deck:
        title: "Su quale ponte vuole stare?"
        options:
          upper: {label: "Sul ponte di sopra", so_far: "ponte di sopra"}
          lower: {label: "Sul ponte di sotto", so_far: "ponte di sotto"}
          not_stated: {label: "Non lo dice", so_far: "ponte non detto"}
      seasick:
        title: "Soffre il mare?"
        options:
          "yes": {label: "Sì", so_far: "soffre il mare"}
          "no": {label: "No", so_far: "non soffre il mare"}
          unknown: {label: "Non si sa", so_far: "mal di mare non noto"}
      doctor_letter:
        title: "Ha la lettera di un medico?"
        options:
          "yes": {label: "Sì", so_far: "con lettera"}
          "no": {label: "No, o non ancora", so_far: "senza lettera"}
      heavy_load:
        title: "Porta un carico pesante?"
        options:
          "yes": {label: "Sì", so_far: "carico pesante"}
          "no": {label: "No", so_far: "nessun carico"}
          unknown: {label: "Non si sa", so_far: "carico non noto"}
      load_paper:
        title: "Ha le carte del carico?"
        options:
          "yes": {label: "Sì", so_far: "carico con carte", with: "Con le carte del carico"}
          "no": {label: "No, o non ancora", so_far: "carico senza carte"}
      island_paper:
        title: "Ha un foglio dell'isola?"
        options:
          "yes": {label: "Sì", so_far: "foglio dell'isola"}
          "no": {label: "No", so_far: "senza foglio"}
          unknown: {label: "Non si sa", so_far: "foglio non noto"}
      wishes:
        title: "Serve altro?"
        help: "Una o più risposte, o nessuna."
        options:
          smuggling: {label: "Contrabbando", so_far: "contrabbando"}
          fire: {label: "Fuoco a bordo", so_far: "fuoco a bordo"}
          lost_child: {label: "Un bambino perso", so_far: "bambino perso"}
          noise: {label: "Rumore in cabina", so_far: "rumore"}
          complaint: {label: "Un reclamo", so_far: "reclamo"}
          thefts: {label: "Furti a bordo", so_far: "furti"}
          lost_things: {label: "Cose perdute", so_far: "cose perdute"}
          timetable: {label: "Orari dei traghetti", so_far: "orari"}

    why:
      trip: "Ogni viaggio ha una strada."
      island: "Ogni isola ha il suo imbarco."
      age: "Sotto i 18 anni c'è una casa."
      age_guess: "Nel dubbio la persona è trattata come minorenne."
      company: "Con la famiglia si viaggia insieme."
      card: "Cambia che cosa portare."
      deck: "Sul ponte di sopra c'è una strada in più."
      seasick: "Chi soffre il mare passa prima."
      doctor_letter: "La lettera si mostra all'imbarco."
      heavy_load: "Un carico pesante si annuncia."
      load_paper: "Le carte si guardano prima."
      island_paper: "Il foglio non è obbligatorio."
      wishes: "Così escono i numeri giusti."

    routes:
      lone-child:
        title: "Chi è solo va alla casa dei ragazzi"
      with-family:
        title: "La famiglia viaggia insieme"
      far-away:
        title: "Parti dall'isola dove dormi"
      old-pier:
        title: "Prenota alla Segreteria, {pier-office.address}"
      write-ahead:
        title: "Prima una lettera al porto, poi di persona"
      own-booking:
        title: "Prenota sulla pagina dei biglietti"
      agent-with-card:
        title: "Un agente ti prenota, con la tessera"
      agent-without-card:
        title: "Un agente ti prenota, anche senza tessera"
      ticket-holder:
        title: "Hai già un biglietto: non prenotare di nuovo"
      other-ways:
        title: "Per questo viaggio chiama la linea giusta"

    steps:
      desk-calls: "Chiedi a questo sportello di chiamare con te."
      go-to-children-house: "Vai alla casa, {children-house.address}. Orario: {children-house.hours}. Telefono: {children-house.phone}."
      ask-the-guard: "Chiedi aiuto alla guardia."
      guard-of-that-island: "La guardia di quell'isola"
      say-you-travel-alone: "Di' subito che viaggi da solo."
      children-may-sail: "Se vuoi, puoi partire."
      family-sails: "La famiglia prende un biglietto per tutti."
      family-answers: "Ora si rifanno le domande per la famiglia."
      family-names-child: "All'imbarco la famiglia dice che ci sei anche tu."
      family-has-ticket: "C'è già un biglietto? Chiamate {ferry-line.phone}. Orario: {ferry-line.hours}."
      sail-from-there: "Vale l'imbarco della tua isola."
      office-of-that-island: "L'imbarco di quell'isola"
      ask-how-to-book: "Prima chiama {ferry-line.phone}. Orario: {ferry-line.hours}."
      say-you-sail: "All'imbarco di' dove vuoi andare."
      bring-all: "Porta quello che hai."
      go-to-pier-office: "Vai alla Segreteria, {pier-office.address}, o chiama {pier-office.phone}. Orario: {pier-office.hours}."
      talk-at-the-pier: "La Segreteria ti dà un colloquio."
      pier-gives-day: "Al colloquio ti danno il giorno della dogana, {customs-house.address}."
      day-at-customs: "Quel giorno vai di persona."
      send-a-letter: "Manda una lettera all'indirizzo indicato."
      add-your-papers: "Allega tutte le carte."
      letter-is-read: "La lettera viene letta, poi ti rispondono."
      counter-gives-day: "Ti danno il giorno della dogana, {customs-house.address}."
      day-of-sailing: "Quel giorno parti."
      open-the-page: "Apri la pagina: {booking-page.url}."
      choose-the-ferry: "Scegli il traghetto."
      take-first-day: "Prendi il primo giorno libero."
      day-with-card: "Quel giorno vai alla dogana, {customs-house.address}, con la tessera."
      ask-an-agent: "Contatta un agente e chiedi un posto."
      bring-your-card: "Porta la tessera o la sua foto."
      agent-gives-slip: "L'agente ti dà un foglio."
      sail-on-that-day: "Quel giorno vai alla dogana, {customs-house.address}."
      this-desk-books: "Questo sportello ti prenota."
      ask-day-with-card: "Chiedi qui il giorno. Porta la tessera."
      slip-at-the-talk: "Al colloquio ricevi un foglio."
      ask-an-agent-without-card: "Contatta un agente e di' che non hai la tessera."
      give-your-details: "Dai i tuoi dati e porta 2 foto."
      ask-day-without-card: "Chiedi qui il giorno. Servono 2 foto."
      keep-the-ticket: "Conserva il biglietto."
      book-once: "Non prenotare una seconda volta."
      missed-the-boat: "Hai perso il traghetto? Dillo subito."
      call-the-line: "Per ogni dubbio chiama {ferry-line.phone}. Orario: {ferry-line.hours}."
      questions-on-ferries: "Per i traghetti chiama {ferry-line.phone}. Orario: {ferry-line.hours}."
      questions-on-times: "Per gli orari chiama {timetable-line.phone}."
      night-boats-differ: "Le barche della notte sono altre."
      sail-instead: "Se vuoi un traghetto, dillo a questo sportello."

    documents:
      ferry-card: {label: "Tessera del traghetto, o la sua foto", hint: "Va bene anche una foto."}
      own-details: {label: "I tuoi dati", hint: "Per esempio nome e cognome."}
      two-photos: {label: "2 foto"}
      island-proof: {label: "Un foglio dell'isola", hint: "Se non ce l'hai, vai lo stesso."}
      details-statement: {label: "Una dichiarazione con i tuoi dati"}
      proof-of-age: {label: "Una carta che prova la tua età", hint: "Non è sicuro che basti una foto."}
      doctor-letter: {label: "La lettera di un medico"}
      load-papers: {label: "Le carte del carico", hint: "Allegale alla lettera."}

    services:
      rescue:
        name: "Soccorso"
        audience: "Chi è in pericolo adesso."
        cost: "Gratis."
        note: "Può aiutare un interprete."
      fire-watch:
        name: "Guardia del fuoco"
        audience: "Chi vede un fuoco a bordo."
        note: "C'è anche una pagina, {fire-watch.url}."
      child-line:
        name: "Linea dei bambini"
        audience: "Chi ha perso un bambino."
        note: "Avvisa subito il soccorso ({rescue.phone})."
      coast-guard:
        name: "Guardia della costa"
        audience: "Chi vede contrabbando."
        cost: "Gratis e anonimo."
        answered_by: "Marinai di Prova"
      ferry-line:
        name: "Linea dei traghetti"
        audience: "Chi cerca un traghetto."
        cost: "Gratis."
        alert: "Una pagina più recente ({alert.date}) dà un altro orario: {alert.hours}."
        phone_notes:
          "+393330000000": "È un cellulare: la chiamata può costare."
        note: "Mappa degli imbarchi: {ferry-line.url}."
      timetable-line:
        name: "Orari dei traghetti"
        audience: "Domande sugli orari."
      old-lost-things:
        name: "Vecchio ufficio delle cose perdute"
        audience: "Chi ha perso qualcosa."
        note: "Ora chiama {lost-property-office.phone}."
      lost-property-office:
        name: "Ufficio delle cose perdute"
        audience: "Chi ha perso qualcosa a bordo, o in dogana."
      theft-desk:
        name: "Ufficio dei furti"
        audience: "Chi ha subito un furto."
      pickpocket-line:
        name: "Linea dei borseggi"
        audience: "Chi ha perso il portafoglio."
        cost: "Gratis."
      purse-office:
        search: ["moneta", "spiccioli, tesserino"]
        name: "Ufficio delle borse"
        audience: "Chi ha perso la borsa."
      noise-line:
        name: "Linea del rumore"
        audience: "Chi non dorme in cabina."
      complaint-line:
        name: "Linea dei reclami"
        audience: "Chi vuole un rimborso."
        alert: "Una pagina letta più tardi ({alert.date}) dà un altro orario: {alert.hours}."
        note: "Anche in rete: {complaint-line.url}."
      pier-office:
        name: "Segreteria del porto"
        audience: "Chi sta sul ponte di sopra."
        note: "Ci si va di persona o si chiama."
      pier-counter:
        name: "Sportello del porto"
        audience: "Chi ha già un giorno."
      master-email:
        name: "Capitaneria, posta certificata"
        audience: "Chi porta un carico pesante."
        note: "Allega tutte le carte."
        email_body:
          - "Al porto di Prova."
          - "Chiediamo un posto per un carico."
          - "Cognome e nome: ______________________________"
      customs-house:
        name: "Dogana"
        audience: "Chi ha un giorno per partire."
        alert: "Dal {alert.from} il posto può essere un altro (fonte: {alert.date})."
        note: "Qui non si prenota."
      ferry-agents:
        name: "Agenti dell'elenco"
        audience: "Chi vuole un traghetto."
        alert: "C'è un elenco più recente, con la data {alert.date}."
        note: "Elenco aggiornato al {assured_date}."
      booking-page:
        name: "Pagina dei biglietti"
        audience: "Chi prenota da solo."
        alert: "Dal {alert.from} nessuno prenota più da solo (fonte: {alert.date})."
      children-house:
        name: "Casa dei ragazzi"
        audience: "Chi ha meno di 18 anni."
        phone_notes:
          "+390211112222": "Giorno e notte."
        note: "Vicino al faro."

    notes:
      safety-first: "Prima la tua sicurezza: chiama {rescue.phone}."
      island-unknown: "Non sappiamo su quale isola dormi."
      exactly-sixty: "A 60 anni la regola non è chiara: chiedi, {pier-office.phone}."
      no-proof-of-age: "Se non hai una carta che prova l'età, chiedi: {pier-office.phone}."
      deck-not-stated: "Sul ponte di sopra c'è una strada in più."
      seasick-first: "Chi soffre il mare passa prima."
      wish-may-help: "C'è anche la strada per lettera: chiedi allo sportello che cosa bisogna scrivere."
      no-island-proof: "Il foglio non serve. Se ti rifiutano, chiama {ferry-line.phone}."
      letter-by-mail: "L'indirizzo è di posta certificata."
      no-queue: "Non fare la coda in {customs-house.address}."
      all-free: "L'aiuto è gratis."
      keep-the-day: "Se non puoi andare, dillo subito allo sportello."
      card-unknown: "Guarda se hai una tessera: va bene anche una foto sul telefono di chi viaggia."
      come-yourself: "Devi venire di persona."
      seasick-unknown: "Chi soffre il mare lo dice all'imbarco."
      rules-may-change: "Queste regole possono essere cambiate: prima chiama."

    paper:
      title: "I tuoi passi"
      wish: "Chi mostra questo foglio vuole partire."
      no_members: "L'elenco è in rete: {ferry-agents.url}"
    """
}
