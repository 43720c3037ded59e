import Sheets
import Testing
import Texts

@Suite struct DetailTests {
  @Test func `members of a list go last, one by one`() {
    let details = Detail.all(notes: 1, members: 3).filter { !$0.omission.isAfterShrinking }
    #expect(details.suffix(4).map(\.members) == [Int.max, 2, 1, 0])
    #expect(details.suffix(3).allSatisfy { $0.omission == .members && $0.notes == 0 })
    #expect(Detail.all(notes: 1, members: 3).suffix(4).allSatisfy { $0.members == 0 })
    #expect(!Detail.all(notes: 1).contains { $0.omission == .members })
  }

  @Test func `notes that are good to know go one by one, the last one first`() {
    let details = Detail.all(notes: 3)
    #expect(details.filter { $0.omission == .notes }.map(\.notes) == [2, 1, 0])
    #expect(details.last == Detail(omission: .topicPlaces, notes: 0))
    let others: [Omission] = Omission.allCases.filter { $0 != .notes && $0 != .members }
    #expect(details.map(\.omission).filter { $0 != .notes } == others)
  }

  @Test func `a note that is essential stays, and takes no other's place`() {
    let notes = [
      SheetNote(.warning, "Spesso pieno."), SheetNote(.info, "È gratis.", isEssential: true),
      SheetNote(.info, "C'è un bar."),
      SheetNote(.info, "C'è un faro."),
    ]
    let sheet = Sheet(
      language: "it", caption: "", date: "", title: "", blocks: [Block("Da sapere", .notes(notes), part: .notes)])
    let left = { (count: Int) in
      sheet.reduced(to: Detail(omission: .notes, notes: count)).blocks.flatMap(\.notes).map(\.text)
    }
    #expect(left(1) == ["Spesso pieno.", "È gratis.", "C'è un bar."])
    #expect(left(0) == ["Spesso pieno.", "È gratis."])
    #expect(notes.map(\.isEssential) == [true, true, false, false])
  }

  @Test func `a sheet that tells everything is the sheet itself`() {
    #expect(SheetTextSample.sheet.reduced(to: Detail()) == SheetTextSample.sheet)
  }

  @Test func `what is left out at a level stays out at every later one`() {
    let sheet = SheetTextSample.sheet
    for (before, after) in zip(Detail.all(notes: 2), Detail.all(notes: 2).dropFirst()) {
      #expect(sheet.reduced(to: before).reduced(to: after) == sheet.reduced(to: after), "\(after)")
      #expect(sheet.reduced(to: after).text(height: nil).count <= sheet.reduced(to: before).text(height: nil).count)
    }
  }

  @Test func `a sheet without its details tells the same in both languages`() {
    let paper = Paper(sheet: SheetTextSample.sheet, official: SheetTextSample.sheet)
    for detail in Detail.all(notes: 2, members: 2) {
      let told = paper.reduced(to: detail)
      #expect(told.sheet == told.official && told.sheet.blocks.count == paper.sheet.blocks.count)
    }
  }

  @Test func `where a list is cut it says where the whole one stands, and nothing else`() throws {
    let list = Contact(
      name: "Elenco", url: "lista.example.it", note: "Aggiornato a maggio.", elsewhere: "Tutto su lista.example.it",
      members: [Contact(name: "Uno"), Contact(name: "Due")])
    let sheet = Sheet(language: "it", caption: "", date: "", title: "", blocks: [Block("Chi", .contacts([list]))])
    let told = sheet.reduced(to: Detail(omission: .members, notes: 0, members: 1)).blocks.flatMap(\.contacts)
    #expect(
      told == [
        Contact(
          name: "Elenco", missing: "Tutto su lista.example.it", elsewhere: "Tutto su lista.example.it",
          members: [Contact(name: "Uno")])
      ])
  }
}
