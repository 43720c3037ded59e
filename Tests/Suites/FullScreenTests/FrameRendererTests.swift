import Advice
import Frames
import FullScreen
import Interviews
import Packs
import PrintJobs
import Shipped
import Testing
import Texts
import Wizard

@Suite struct FrameRendererTests {
  @Test(arguments: Stop.allCases)
  func `every page can be drawn on a screen of any size`(_ stop: Stop) throws {
    var session = try ScreenSession(milano: "it")
    stop.reach(&session)
    let sizes = [
      (0, 0), (1, 1), (1, 300), (300, 1), (5, 19), (4, 20), (5, 20), (9, 30), (10, 30), (15, 60), (16, 60), (17, 61),
      (60, 200),
    ]
    for (rows, columns) in sizes {
      session.size = Size(rows: rows, columns: columns)
      let frame = session.frame
      #expect(frame.size == session.size)
      #expect(frame.rows.allSatisfy { $0.count == columns })
      #expect((0..<max(1, rows)).contains(frame.cursor.row) && (0..<max(1, columns)).contains(frame.cursor.column))
    }
  }

  @Test(arguments: [Stop.one, .several, .review, .filter, .paper, .next, .stop])
  func `moving the focus by one row changes at most three rows`(_ stop: Stop) throws {
    // Every list stands on it whole: where a list scrolls, more rows change.
    var session = try ScreenSession(milano: "it", rows: 40)
    stop.reach(&session)
    session.press(.home)
    for _ in 1..<session.model.page.rows.count {
      let before = session.frame
      session.press(.down)
      let changed = zip(before.rows, session.frame.rows).filter { $0 != $1 }.count
      #expect((1...3).contains(changed))
    }
  }

  @Test func `where the focus is can be told without colours on every question`() throws {
    for language in Shipped.screenLanguages {
      let context = try ShippedScreens.milano.get()
      let catalogue = context.catalogue(language)
      for question in Array(context.pack.interview.questions).map(\.value) {
        let texts = (0..<max(1, question.options.count)).map { focus in
          let page = Page.question(
            question, number: 1, place: Page.place(catalogue.head.packName, set: nil),
            own: catalogue.questions[question.id],
            words: context.words(language), focus: focus)
          return Face().frame(page, context.words(language), Size(rows: 16, columns: 60)).description
        }
        #expect(Set(texts).count == texts.count, "\(language) \(question.id)")
      }
    }
  }

  @Test func `from 20×5 on the focused row of every question is in sight, wherever the focus is`() throws {
    for language in Shipped.screenLanguages {
      let context = try ShippedScreens.milano.get()
      let catalogue = context.catalogue(language)
      for question in Array(context.pack.interview.questions).map(\.value) {
        for focus in 0..<max(1, question.options.count) {
          let page = Page.question(
            question, number: 12, place: Page.place(catalogue.head.packName, set: nil),
            own: catalogue.questions[question.id], words: context.words(language), focus: focus, soFar: "una · due")
          for size in [(5, 20), (6, 20), (9, 40), (10, 20), (15, 80), (16, 20)] {
            let frame = Face().frame(page, context.words(language), Size(rows: size.0, columns: size.1))
            let rows = frame.description.split(separator: "\n", omittingEmptySubsequences: false)
            let focused = rows.indices.filter { rows[$0].hasPrefix("  >") }
            #expect(focused == [frame.cursor.row], "\(language) \(question.id) \(size)\n\(frame)")
          }
        }
      }
    }
  }

  @Test(arguments: [(4, 20), (5, 19), (3, 30), (4, 12)])
  func `a smaller screen says its size, and how to leave`(rows: Int, columns: Int) throws {
    for language in Shipped.screenLanguages {
      var session = try ScreenSession(milano: language, rows: rows, columns: columns)
      let told = session.rows.joined(separator: " ")
      #expect(told.hasPrefix("\(columns)×\(rows)"), "\(told)")
      #expect(columns < 19 || told.contains("q "), "\(told)")
      session.type("q")
      #expect(session.effects == [.leave(1)])
    }
  }

  @Test func `every question shows its first words and its first option on the smallest screen`() throws {
    for language in Shipped.screenLanguages {
      let context = try ShippedScreens.milano.get()
      let catalogue = context.catalogue(language)
      for question in Array(context.pack.interview.questions).map(\.value) {
        let page = Page.question(
          question, number: 12, place: Page.place(catalogue.head.packName, set: nil),
          own: catalogue.questions[question.id],
          words: context.words(language),
          soFar: "una risposta lunga · un'altra risposta lunga · ancora un'altra risposta lunga")
        let rows = Face().frame(page, context.words(language), Size(rows: 16, columns: 60)).description.split(
          separator: "\n")
        let beginning = page.title.text.prefix(20)
        #expect(rows.contains { $0.hasPrefix("  \(beginning)") }, "\(language) \(question.id)")
        #expect(rows.contains { $0.hasPrefix("  >") }, "\(language) \(question.id)")
      }
    }
  }

  @Test(arguments: [Stop.review, .filter, .paper, .next, .stop, .several])
  func `two rows in focus never look the same without colours`(_ stop: Stop) throws {
    var session = try ScreenSession(milano: "it")
    stop.reach(&session)
    session.press(.home)
    var texts = [session.text]
    for _ in 1..<session.model.page.rows.count {
      session.press(.down)
      texts.append(session.text)
    }
    #expect(Set(texts).count == texts.count)
  }

  @Test func `a ticked box and an answer given before can be told without colours`() throws {
    var session = try ScreenSession()
    session.type("134")
    session.press(.enter)
    let unticked = session.text
    session.type("1")
    #expect(session.text != unticked)
    #expect(session.rows[5] == "  > 1  [x] Vestiti")
  }

  @Test func `a problem is marked by a sign, good news are not`() throws {
    var session = try ScreenSession()
    session.press(.tab)
    #expect(session.rows[21].hasPrefix("  ! "))
    session.type("1")
    session.press(.escape)
    session.type("2")
    #expect(session.rows[21] == "  Cambiato. Le altre risposte restano.")
  }

  @Test func `no control character of a path or a printer reaches the screen`() throws {
    var session = try ScreenSession()
    session.type("134")
    session.press(.enter, .enter)
    session.type("p")
    let name = "uf\u{1B}]0;x\u{7}ficio\u{9B}2J\u{202E}"
    session.hear(.printersListed([Printer(name: name, isDefault: true, state: .idle)]))
    #expect(session.frame.isHarmless)
    session.press(.enter)
    #expect(session.frame.isHarmless)
    for news in [
      Action.printTold(.waiting(PrintObstacle(.other, words: "\u{1B}[2J\u{8}"))),
      .printTold(.aborted("\u{1B}c\u{2028}")), .printFailed(.refused("\u{1B}[2J\u{0}")),
    ] {
      session.hear(news)
      #expect(session.frame.isHarmless)
    }
    Stop.openPath(&session)
    session.meet(.paste("/x\u{1B}[31m\u{202E}\u{2028}\u{7F}"))
    #expect(session.frame.isHarmless)
    session.hear(.savingFailed(.other("\u{1B}c"), path: "/\u{1B}[2J\nx"))
    #expect(session.frame.isHarmless)
  }

  @Test func `two spaces in a path are two spaces on the screen`() throws {
    var session = try ScreenSession()
    Stop.path.reachInvented(&session)
    session.meet(.paste("a  b "))
    #expect(session.rows[6].replacing("\u{A0}", with: " ").hasPrefix("  > ~/scheda.pdfa  b"))
    #expect(session.frame.cursor == Position(row: 6, column: 21))
  }

  @Test func `the cursor stays behind the last character of a path longer than the screen`() throws {
    var session = try ScreenSession(rows: 16, columns: 60)
    Stop.path.reachInvented(&session)
    session.meet(.paste(String(repeating: "abcdefghi/", count: 120) + "END"))
    let cursor = session.frame.cursor
    #expect(session.rows[cursor.row].hasSuffix("END"))
    #expect(cursor.column == session.rows[cursor.row].count)
  }

  @Test func `the name of the pack is whole beside what is above and below`() throws {
    var session = try ScreenSession(milano: "it", rows: 16, columns: 60)
    Stop.result.reach(&session)
    session.press(.down)
    #expect(session.rows[0].hasPrefix(" Sportello · Milano "))
  }
}

extension Stop {
  /// The field for a path, in the invented town.
  func reachInvented(_ session: inout ScreenSession) {
    session.type("134")
    session.press(.enter, .enter)
    session.type("p")
    session.hear(.printersFailed(.noPrinters))
    session.type("7")
  }
}

extension Frame {
  /// Whether nothing in it is obeyed by a terminal.
  var isHarmless: Bool {
    rows.allSatisfy { row in
      row.allSatisfy { cell in
        cell.character?.unicodeScalars.allSatisfy { scalar in
          switch scalar.value {
          case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E: false
          default: true
          }
        } ?? true
      }
    }
  }
}
