import Texts

extension Directions: PaperObject {
  static let title = "the directions"
  static var blank: Directions { Directions() }
  static let fields: [PaperField<Directions>] = [
    PaperField("headings", \.headings), PaperField("places", \.places), PaperField("more", \.more),
    PaperField("missing", \.missing), PaperField("blanks", \.blanks), PaperField("time", \.time),
    PaperField("call", \.call), PaperField("instead", \.instead), PaperField("bring", \.bring),
    PaperField("bringing", \.bringing), PaperField("legend", \.legend),
  ]
}

extension Directions.Headings: PaperObject {
  static let title = "the headings of the directions"
  static var blank: Directions.Headings { Directions.Headings(place: "", time: "", call: "", bring: "") }
  static let fields: [PaperField<Directions.Headings>] = [
    PaperField("where", \.place), PaperField("time", \.time), PaperField("call", \.call),
    PaperField("bring", \.bring),
  ]
}

extension Directions.Blanks: PaperObject {
  static let title = "the places for the pen"
  static var blank: Directions.Blanks { Directions.Blanks(place: [], time: []) }
  static let fields: [PaperField<Directions.Blanks>] = [PaperField("place", \.place), PaperField("time", \.time)]
}
