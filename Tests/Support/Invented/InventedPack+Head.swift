extension InventedPack {
  /// Its days, its fixed lines and its sources.
  static let head = """
    id: porto
    version: "7.1.0"
    zone: Europe/Rome
    language: it
    country: it

    rules_from: 2020-03-02
    review_every: 12

    always: [rescue]
    printed_always: [rescue, fire-watch, child-line, coast-guard]

    ---
    sources:
      harbour-guide:
        title: "Come si parte"
        publisher: "Porto di Prova"
        url: "https://porto.example.org/guida"
        date: 2024-02-05

      phone-list:
        title: "Numeri del porto"
        publisher: "Isola di Prova"
        no_date: "The page bears no date."

      shore-news:
        title: "La dogana ha due sedi"
        publisher: "Gazzetta di Prova"
        date: 2024-04-18

      sea-law:
        title: "Legge del mare, art. 2"
        publisher: "Legge del mare"
        no_date: "A law is known by its number."

      child-guide:
        title: "Chi viaggia da solo"
        publisher: "Casa dei ragazzi"
        date: 2024-07-10

      ferry-guide:
        title: "Dopo il biglietto"
        publisher: "Traghetti di Prova"
        no_date: "It is known by its year alone."

      family-guide:
        title: "Chi viaggia in famiglia"
        publisher: "Aiuto Famiglie"
        url: "https://famiglie.example.org/viaggio/con-i-bambini/che-cosa-portare-e-dove-si-sale-a-bordo"
        date: 2023-06-30

      rescue-leaflet:
        title: "Il soccorso"
        publisher: "Soccorso di Prova"
        date: 2020-11-06

      fire-leaflet:
        title: "La guardia del fuoco"
        publisher: "Fuochi di Prova"
        date: 2024-09-01

      coast-leaflet:
        title: "La guardia della costa"
        publisher: "Costa di Prova"
        date: 2024-11-25

      line-report:
        title: "La linea dei traghetti nel 2020"
        publisher: "Linea di Prova"
        no_date: "It reports on 2020 and bears no day."

      line-report-2:
        title: "La linea dei traghetti nel 2021"
        publisher: "Linea di Prova"
        no_date: "It reports on 2021 and bears no day."

      old-blog:
        title: "Reclami"
        publisher: "Blog di Prova"
        no_date: "The page bears no date."

      town-page:
        title: "La casa dei ragazzi"
        publisher: "Comune di Prova"
        no_date: "A page of 2022, known by its year alone."

      children-page:
        title: "Dove sta la casa"
        publisher: "Casa dei ragazzi"
        no_date: "The page bears no date."
    """
}
