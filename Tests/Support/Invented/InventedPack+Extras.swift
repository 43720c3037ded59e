extension InventedPack {
  /// What its people bring.
  static let documents = """
    documents:
      - id: ferry-card
        have_when: {card: [plastic, photo]}
        lack_when: {card: none}
        source: harbour-guide

      - id: own-details
        source: harbour-guide

      - id: two-photos
        source: harbour-guide

      - id: island-proof
        have_when: {island_paper: "yes"}
        lack_when: {island_paper: "no"}
        source: harbour-guide

      - id: details-statement
        source: harbour-guide

      - id: proof-of-age
        have_when: {card: plastic}
        lack_when: {card: none}
        source: harbour-guide

      - id: doctor-letter
        have_when: {doctor_letter: "yes"}
        lack_when: {doctor_letter: "no"}
        source: harbour-guide

      - id: load-papers
        have_when: {load_paper: "yes"}
        lack_when: {load_paper: "no"}
        source: harbour-guide
    """

  /// What they are told besides.
  static let notes = """
    notes:
      - id: safety-first
        severity: urgent
        when: {wishes: [smuggling, fire, lost_child]}

      - id: island-unknown
        severity: warning
        when: {island: unknown}

      - id: exactly-sixty
        severity: warning
        when:
          all:
            - is: by_age
            - age: {from: 60, to: 60}

      - id: no-proof-of-age
        severity: warning
        when:
          all:
            - is: by_age
            - card: [none, unknown]

      - id: deck-not-stated
        severity: info
        when: {deck: not_stated}

      - id: seasick-first
        severity: info
        when: {doctor_letter: "yes"}

      - id: wish-may-help
        severity: info
        when:
          all:
            - wishes: [smuggling, fire, noise]
            - heavy_load: ["no", unknown]

      - id: no-island-proof
        severity: warning
        when: {island_paper: "no"}

      - id: letter-by-mail
        severity: info
        when: {open: write-ahead}

      - id: no-queue
        severity: info
        when: {is: grown_up_near}

      - id: all-free
        severity: info
        essential: true
        when: {is: grown_up_near}

      - id: keep-the-day
        severity: info
        when: {is: grown_up_near}

      - id: card-unknown
        severity: info
        when: {card: unknown}

      - id: come-yourself
        severity: info
        when: {open: old-pier}

      - id: seasick-unknown
        severity: info
        when: {seasick: unknown}

      - id: rules-may-change
        severity: warning
        when: {recommended: stale}
    """
}
