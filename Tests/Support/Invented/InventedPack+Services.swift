extension InventedPack {
  /// Its services: one that has ended, some with alerts, one that a desk fills.
  static let services = """
    services:
      - id: rescue
        phones:
          - {number: "112", display: "112"}
        hours: "24/7"
        holidays: open
        status: active
        source: rescue-leaflet

      - id: fire-watch
        phones:
          - {number: "1500", display: "1500"}
        url: "https://porta.example.org"
        hours: "24/7"
        holidays: open
        languages: [it, en, fr]
        status: active
        source: fire-leaflet

      - id: child-line
        phones:
          - {number: "1525", display: "1525"}
        hours: "24/7"
        holidays: open
        status: active
        source: phone-list

      - id: coast-guard
        phones:
          - {number: "+39800111222", display: "800 111 222"}
        hours: "24/7"
        holidays: open
        languages: [en, es, sq]
        status: active
        source: coast-leaflet

      - id: ferry-line
        phones:
          - {number: "+39800333444", display: "800 333 444"}
          - {number: "+393330000000", display: "333 000 0000", source: line-report}
        url: "https://traghetti.example.org"
        hours: "Mo-Fr 09:00-14:00"
        answering_machine: "24/7"
        holidays: unstated
        status: active
        source: phone-list
        alert:
          source: line-report-2
          date: "2022"
          hours: "Mo-Fr 09:30-17:30"

      - id: timetable-line
        phones:
          - {number: "+39800555666", display: "800 555 666"}
        hours: "24/7"
        holidays: open
        languages: [it, en, es, ar, fr]
        status: active
        source: phone-list

      - id: old-lost-things
        former_phones: ["06 00002221–223", {number: "+39060000222", display: "06 0000222"}]
        status: ended
        ended: 2010-12-31
        replaced_by: lost-property-office
        source: phone-list

      - id: lost-property-office
        phones:
          - {number: "+390600001111", display: "06 00001111"}
        email: "ufficio@comune.example.it"
        hours: "Mo,We,Fr 09:30-17:30"
        holidays: unstated
        status: active
        source: shore-news

      - id: theft-desk
        phones:
          - {number: "+390611112221", display: "06 11112221"}
          - {number: "+390611112222", display: "06 11112222"}
          - {number: "+390611112223", display: "06 11112223"}
        hours: "Mo-Fr 09:00-12:00,15:00-18:00"
        holidays: unstated
        status: active
        source: phone-list

      - id: pickpocket-line
        phones:
          - {number: "+39800777888", display: "800 777 888"}
        hours: "Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off"
        holidays: closed
        status: active
        source: phone-list

      - id: purse-office
        phones:
          - {number: "+39800999111", display: "800 999 111"}
        status: active
        source: phone-list

      - id: noise-line
        phones:
          - {number: "+39800222333", display: "800 222 333"}
        hours: "Mo-Fr 08:00-14:00,15:00-20:00"
        holidays: unstated
        status: active
        source: phone-list

      - id: complaint-line
        phones:
          - {number: "+39800444555", display: "800 444 555"}
        url: "https://reclami.example.org"
        hours: "24/7"
        holidays: open
        status: active
        source: phone-list
        alert:
          source: old-blog
          date: "2024-11"
          hours: "Mo-Fr 10:00-20:00"

      - id: pier-office
        phones:
          - {number: "+393331234567", display: "333 123 4567"}
        former_phones: ["02 00003331", {number: "+390200003332", display: "02 00003332"}]
        address: "Viale Lungo 79, Prova"
        hours: "Tu-Th 09:00-13:00"
        holidays: unstated
        status: active
        city: milano
        source: harbour-guide

      - id: pier-counter
        hours: '"by appointment"'
        status: active
        source: harbour-guide

      - id: master-email
        email: "prova146.00p0@pec.example.it"
        email_subject: "7^B Sezione – letti. Richiesta di un posto"
        status: active
        source: harbour-guide

      - id: customs-house
        address: "Via Corta 15, Prova"
        hours: '"by appointment"'
        status: active
        city: milano
        source: harbour-guide
        alert:
          source: shore-news
          date: "2024-04-18"
          from: 2024-04-17

      - id: ferry-agents
        url: "https://agenti.example.org"
        hours: '"by appointment"'
        status: active
        members: desk
        known_members: {date: 2024-04-15, source: shore-news, names: ["Agenzia Scoglio", "Agenzia Vela"]}
        city: milano
        source: harbour-guide
        alert:
          source: shore-news
          date: "2024-04-08"

      - id: booking-page
        url: "https://biglietti.example.org"
        status: active
        source: harbour-guide
        alert:
          source: harbour-guide
          date: "2024-02-05"
          from: 2020-10-01

      - id: children-house
        phones:
          - {number: "+390211112222", display: "02 11112222", source: town-page}
          - {number: "+393332223333", display: "333 222 3333", source: town-page}
        email: "casa.prova@comune.example.it"
        address: "Via Alta 15, Prova"
        hours: "24/7"
        holidays: open
        status: active
        city: milano
        source: children-page
    """
}
