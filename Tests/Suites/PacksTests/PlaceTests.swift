import Packs
import Problems
import Testing

@Suite struct PlaceTests {
  @Test func `a place reads as compilers write it`() {
    let place = Place(file: "services.yaml", line: 41, column: 18)
    #expect(place.description == "services.yaml:41:18")
  }

  @Test func `places come in the order of reading`() {
    let places = [("a", 2, 1), ("a", 10, 1), ("a", 10, 3), ("b", 1, 1)].map { Place(file: $0, line: $1, column: $2) }
    #expect(places.reversed().sorted() == places)
  }
}
