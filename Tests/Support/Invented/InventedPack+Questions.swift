extension InventedPack {
  /// Its questions: every kind, and conditions that name each other.
  static let questions = """
    questions:
      - id: trip
        kind: one
        options: [ferry, has_ticket, child_alone, other]
    ---
    conditions:
      grown_up:
        all:
          - trip: ferry
          - any:
              - age: {from: 18}
              - age_guess: [grown_up, maybe_old]
      grown_up_near:
        all:
          - is: grown_up
          - island: [near, unknown]
      by_age:
        all:
          - open: old-pier
          - not: {deck: upper}
          - not: {seasick: "yes"}
          - any:
              - age: {from: 60}
              - age_guess: maybe_old
    questions:
      - id: island
        kind: one
        options: [near, far, unknown]
        relevant: {trip: [ferry, child_alone]}

      - id: age
        kind: integer
        minimum: 0
        maximum: 120
        unknown: true
        relevant: {trip: ferry}

      - id: age_guess
        kind: one
        options: [maybe_child, grown_up, maybe_old]
        relevant: {age: unknown}

      - id: company
        kind: one
        options: [with_family, alone, unknown]
        relevant:
          all:
            - trip: ferry
            - any:
                - age: {to: 17}
                - age_guess: maybe_child

      - id: card
        kind: one
        options: [plastic, photo, none, unknown]
        may_become: [photo]
        relevant: {is: grown_up_near}

      - id: deck
        kind: one
        options: [upper, lower, not_stated]
        relevant: {is: grown_up_near}

      - id: seasick
        kind: one
        options: ["yes", "no", unknown]
        relevant:
          all:
            - is: grown_up_near
            - deck: [upper, not_stated]
            - any:
                - age: {to: 55}
                - age_guess: grown_up

      - id: doctor_letter
        kind: one
        options: ["yes", "no"]
        relevant: {seasick: "yes"}

      - id: heavy_load
        kind: one
        options: ["yes", "no", unknown]
        relevant:
          all:
            - is: grown_up_near
            - not: {preferred: old-pier}

      - id: load_paper
        kind: one
        options: ["yes", "no"]
        may_become: ["yes"]
        relevant: {heavy_load: "yes"}

      - id: island_paper
        kind: one
        options: ["yes", "no", unknown]
        relevant:
          any:
            - open: old-pier
            - open: write-ahead

      - id: wishes
        kind: several
        options:
          - {id: smuggling, role: danger, printed: on_request, services: [coast-guard]}
          - {id: fire, role: danger, printed: on_request, services: [fire-watch]}
          - {id: lost_child, role: danger, printed: on_request, services: [child-line]}
          - {id: noise, role: topic, printed: on_request, services: [noise-line]}
          - {id: complaint, role: topic, printed: on_request, services: [complaint-line]}
          - id: thefts
            role: topic
            printed: on_request
            services: [theft-desk, pickpocket-line, purse-office]
          - id: lost_things
            role: topic
            printed: when_ticked
            services: [old-lost-things, {id: lost-property-office, when: {not: {open: lone-child}}}]
          - {id: timetable, role: topic, printed: when_ticked, services: [timetable-line]}
    """
}
