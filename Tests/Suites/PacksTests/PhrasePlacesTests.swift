import Packs
import Problems
import Testing

@Suite struct PhrasePlacesTests {
  @Test(arguments: [
    Slip(
      .interface, "question_number: \"domanda {number}\"", "question_number: \"domanda\"", .phrasePlaces,
      "it.yaml:+0:3: error: \"question_number\" has {} here, but {number} in interface/en.yaml; all languages have the same places"
    ),
    Slip(
      .interface, "saved: \"Salvato in {path}\"", "saved: \"Salvato in {percorso}\"", .phrasePlaces,
      "it.yaml:+0:3: error: \"saved\" has {percorso} here, but {path} in interface/en.yaml; all languages have the same places"
    ),
    Slip(
      .interface, "do_stop: \"esci\"", "do_stop: \"esci da {reason}\"", .phrasePlaces,
      "it.yaml:+0:3: error: \"do_stop\" has {reason} here, but {} in interface/en.yaml; all languages have the same places"
    ),
  ])
  func `a phrase has the same places in every language`(slip: Slip) throws {
    try slip.check()
  }
}
