extension InventedPack {
  /// Its routes: by answers, by days, with steps of a desk and fallbacks.
  static let routes = """
    routes:
      - id: lone-child
        when:
          any:
            - trip: child_alone
            - all:
                - any:
                    - age: {to: 17}
                    - age_guess: maybe_child
                - company: [alone, unknown]
        steps:
          - desk-calls
          - go-to-children-house
          - ask-the-guard
          - say-you-travel-alone
          - children-may-sail
        where: [{id: guard-of-that-island, when: {island: far}}]
        services:
          - id: children-house
            when: {island: [near, unknown]}
          - child-line
          - ferry-line
        fallbacks:
          - {service: children-house, if: no_reply, turn_to: child-line}
        sources: [sea-law, child-guide]
        assured_date: 2024-07-10

      - id: with-family
        when:
          all:
            - any:
                - age: {to: 17}
                - age_guess: maybe_child
            - company: with_family
        steps: [family-sails, family-answers, family-names-child, family-has-ticket]
        services: [ferry-line]
        sources: [family-guide]

      - id: far-away
        when:
          all:
            - is: grown_up
            - island: far
        steps: [sail-from-there, ask-how-to-book, say-you-sail, bring-all]
        where: [office-of-that-island]
        services: [ferry-line]
        sources: [harbour-guide]
        printed: [wish]

      - id: old-pier
        when:
          all:
            - is: grown_up_near
            - any:
                - deck: [upper, not_stated]
                - seasick: "yes"
                - age: {from: 60}
                - age_guess: maybe_old
        preferred:
          any:
            - deck: upper
            - seasick: "yes"
            - all:
                - age: {from: 61}
                - card: [plastic, photo]
        steps: [go-to-pier-office, talk-at-the-pier, pier-gives-day, day-at-customs]
        documents:
          - island-proof
          - id: ferry-card
            when: {card: [plastic, photo, unknown]}
          - id: details-statement
            when: {card: none}
          - id: proof-of-age
            when: {is: by_age}
          - id: doctor-letter
            when: {seasick: "yes"}
        services: [pier-office, ferry-line, customs-house]
        fallbacks:
          - {service: pier-office, if: [no_reply, no_place, closed], turn_to: ferry-agents}
        sources: [harbour-guide]
        printed: [wish, appointment]

      - id: write-ahead
        when:
          all:
            - heavy_load: "yes"
            - load_paper: "yes"
        steps:
          - send-a-letter
          - add-your-papers
          - letter-is-read
          - counter-gives-day
          - day-of-sailing
        documents:
          - island-proof
          - id: ferry-card
            when: {card: [plastic, photo, unknown]}
          - id: details-statement
            when: {card: none}
          - load-papers
        services: [master-email, pier-counter, ferry-line, customs-house]
        fallbacks:
          - {service: master-email, if: no_reply, turn_to: ferry-agents}
        sources: [harbour-guide]
        printed: [wish, appointment]

      - id: own-booking
        valid_from: 2020-03-02
        valid_to: 2020-09-30
        when:
          all:
            - is: grown_up_near
            - card: [plastic, photo]
        steps: [open-the-page, choose-the-ferry, take-first-day, day-with-card]
        documents: [ferry-card]
        services: [booking-page, ferry-line, customs-house]
        sources: [harbour-guide]
        printed: [wish, appointment]

      - id: agent-with-card
        valid_from: 2020-10-01
        when:
          all:
            - is: grown_up_near
            - card: [plastic, photo]
        steps: [ask-an-agent, bring-your-card, agent-gives-slip, sail-on-that-day]
        steps_here: [this-desk-books, ask-day-with-card, slip-at-the-talk, sail-on-that-day]
        documents: [ferry-card]
        services: [ferry-agents, ferry-line, customs-house]
        fallbacks:
          - {service: ferry-agents, if: [no_reply, no_place], turn_to: ferry-line}
        sources: [harbour-guide]
        printed: [wish, appointment]

      - id: agent-without-card
        when:
          all:
            - is: grown_up_near
            - card: [none, unknown]
        steps: [ask-an-agent-without-card, give-your-details, agent-gives-slip, sail-on-that-day]
        steps_here: [this-desk-books, ask-day-without-card, slip-at-the-talk, sail-on-that-day]
        documents:
          - own-details
          - two-photos
          - id: ferry-card
            when: {card: unknown}
        services: [ferry-agents, ferry-line, customs-house]
        fallbacks:
          - {service: ferry-agents, if: [no_reply, no_place], turn_to: ferry-line}
        sources: [harbour-guide]
        printed: [wish, appointment]

      - id: ticket-holder
        when: {trip: has_ticket}
        steps: [keep-the-ticket, book-once, missed-the-boat, call-the-line]
        services: [ferry-line, timetable-line]
        sources: [ferry-guide]

      - id: other-ways
        when: {trip: other}
        steps: [questions-on-ferries, questions-on-times, night-boats-differ, sail-instead]
        services: [ferry-line, timetable-line]
        sources: [phone-list]
    """
}
