import Packs
import Testing
import Wizard

@Suite struct PaperTests {
  private let office = PrinterChoice(name: "ufficio", isDefault: false, state: .ready)
  private let counter = PrinterChoice(name: "sportello", isDefault: true, state: .busy)
  private let desk = """
    name: "Sportello di prova"
    role: other
    printer: ufficio
    """

  /// At the menu of paper, before the printers are known.
  private func menu(topics: [Int] = [7], desk: String? = nil) throws -> Sitting {
    var sitting = try Sitting(pregnantWith: 7, desk: desk)
    if topics != [7] {
      sitting.meet(.backRequested, .optionPicked(7))
      for topic in topics { sitting.meet(.optionPicked(topic)) }
      sitting.meet(.accepted)
    }
    sitting.meet(.paperRequested)
    #expect(sitting.effects == [.listPrinters])
    return sitting
  }

  /// What would be printed if Enter were pressed on this row.
  private func printed(_ sitting: Sitting, row: Int = 1) -> String {
    var sitting = sitting
    sitting.meet(.optionPicked(row))
    guard case .print(let text, _)? = sitting.effects.first else { return "" }
    return text.replacing("\u{A0}", with: " ")
  }

  @Test func `the printing service's default printer is focused and Enter prints`() throws {
    var sitting = try menu()
    sitting.meet(.printersListed([office, counter]))
    #expect(sitting.page.focus == 1)
    #expect(sitting.row(2)?.detail?.contains(sitting.words(.printerDefault)) == true)
    sitting.meet(.accepted)
    guard case .print(let text, let printer)? = sitting.effects.first else {
      Issue.record("nothing was printed: \(sitting.effects)")
      return
    }
    #expect(printer == "sportello")
    #expect(text.contains("Viale Monza 79"))
    #expect(sitting.notice == sitting.words(.printing, ["printer": "sportello"]))
  }

  @Test func `the desk's own printer goes before the default one`() throws {
    var sitting = try menu(desk: desk)
    sitting.meet(.printersListed([counter, office]))
    #expect(sitting.page.focus == 1)
    #expect(
      sitting.page.items.map { $0.detail?.contains(sitting.words(.printerDefault)) ?? false }.prefix(2) == [
        false, true,
      ])
  }

  @Test func `a desk's printer that is not there leaves the default one`() throws {
    var sitting = try menu(desk: desk.replacing("ufficio", with: "soffitta"))
    sitting.meet(.printersListed([office, counter]))
    #expect(sitting.page.focus == 1)
  }

  @Test func `without a printer the sheet can be saved`() throws {
    var sitting = try menu()
    sitting.meet(.printersListed([]))
    #expect(sitting.notice == sitting.words(.printNoPrinters))
    #expect(sitting.page.items.first?.label == sitting.words(.paperSave))
    #expect(sitting.page.focus == 0)
    sitting.meet(.accepted)
    #expect(sitting.page.kind == .path)
  }

  @Test func `each fault of printing is told in a sentence and the menu stays`() throws {
    let sentences: [(PaperFault, Phrase, KeyValuePairs<String, String>)] = [
      (.commandMissing("lp"), .printNoCommand, ["name": "lp"]), (.noServer, .printNoServer, [:]),
      (.noPrinters, .printNoPrinters, [:]), (.unknownPrinter("ufficio"), .printUnknown, ["printer": "ufficio"]),
      (.refused("carta finita"), .printRefused, ["reason": "carta finita"]),
      (.tooSlow(20), .printTooSlow, ["seconds": "20"]),
    ]
    for (fault, phrase, values) in sentences {
      for action in [Action.printersFailed(fault), .printed(.failed(fault))] {
        var sitting = try menu()
        sitting.meet(.printersListed([office]), action)
        #expect(sitting.notice == sitting.words(phrase, values))
        #expect(sitting.page.notice?.isProblem == true)
        #expect(sitting.page.title == sitting.words(.paperTitle))
        #expect(sitting.page.items.contains { $0.label == sitting.words(.paperSave) })
      }
    }
  }

  @Test func `a sheet sent or waiting closes the menu and says so`() throws {
    var sitting = try menu()
    sitting.meet(.printersListed([office]), .accepted, .printed(.sent(printer: "ufficio")))
    #expect(sitting.notice == sitting.words(.printSent, ["printer": "ufficio"]))
    #expect(sitting.page.kind == .result)
    sitting = try menu()
    sitting.meet(.printersListed([office]), .accepted, .printed(.waiting(printer: "ufficio", reason: "spenta")))
    #expect(sitting.notice == sitting.words(.printWaiting, ["printer": "ufficio", "reason": "spenta"]))
    #expect(sitting.page.kind == .result)
  }

  @Test func `each obstacle to saving is told in a sentence and the path stays`() throws {
    let sentences: [(SaveFault, Phrase)] = [
      (.exists, .saveExists), (.noFolder, .saveNoFolder), (.noPermission, .saveNoPermission),
      (.diskFull, .saveDiskFull), (.isFolder, .saveIsFolder), (.badName, .saveBadName),
      (.other("nastro strappato"), .saveFailed),
    ]
    for (fault, phrase) in sentences {
      var sitting = try menu()
      sitting.meet(.printersListed([]), .accepted)
      let path = sitting.page.field
      sitting.meet(.accepted, .savingFailed(fault, path: "/casa/x"))
      #expect(sitting.notice == sitting.words(phrase, ["path": "/casa/x", "reason": "nastro strappato"]))
      #expect(sitting.page.kind == .path)
      #expect(sitting.page.field == path)
    }
  }

  @Test func `an existing file is replaced only when Enter is pressed again`() throws {
    var sitting = try menu()
    sitting.meet(.printersListed([]), .accepted, .accepted)
    #expect(sitting.effects.first?.isReplacing == false)
    sitting.meet(.savingFailed(.exists, path: "/casa/x"), .accepted)
    #expect(sitting.effects.first?.isReplacing == true)
    sitting.meet(.saved(path: "/casa/x"))
    #expect(sitting.notice == sitting.words(.saved, ["path": "/casa/x"]))
    #expect(sitting.page.kind == .result)
  }

  @Test(arguments: [Action.typed("2"), .erased, .pasted("2")])
  func `another path takes the leave to replace back`(_ change: Action) throws {
    var sitting = try menu()
    sitting.meet(.printersListed([]), .accepted, .accepted, .savingFailed(.exists, path: "/casa/x"), change, .accepted)
    #expect(sitting.effects.first?.isReplacing == false)
  }

  @Test func `the path opened again asks again before it replaces`() throws {
    var sitting = try menu()
    sitting.meet(.printersListed([]), .accepted, .accepted, .savingFailed(.exists, path: "/casa/x"))
    sitting.meet(.backRequested, .accepted, .accepted)
    #expect(sitting.effects.first?.isReplacing == false)
  }

  @Test func `the language of the sheet can be changed and back`() throws {
    var sitting = try menu()
    sitting.meet(.printersListed([office]))
    let italian = printed(sitting)
    sitting.meet(.optionPicked(3))
    #expect(sitting.row(3)?.label == sitting.words(.paperLanguage, ["language": "English"]))
    #expect(sitting.page.title == sitting.words(.paperTitle))
    let english = printed(sitting)
    #expect(english.contains("Sportello · Milan 2026") && !english.contains("Sportello · Milano 2026"))
    sitting.meet(.optionPicked(3))
    #expect(printed(sitting) == italian)
  }

  @Test func `delicate topics are on paper only where they are asked for`() throws {
    var sitting = try menu(topics: [4, 7])
    sitting.meet(.printersListed([office]))
    let discreet = printed(sitting)
    #expect(!discreet.contains("800 300 558"))
    #expect(discreet.contains("848 855 888"))
    #expect(sitting.row(4)?.label == sitting.words(.paperTopicsOff))
    sitting.meet(.optionPicked(4))
    #expect(sitting.row(4)?.label == sitting.words(.paperTopicsOn))
    #expect(printed(sitting).contains("800 300 558"))
    sitting.meet(.optionPicked(4))
    #expect(printed(sitting) == discreet)
  }

  @Test func `what is saved follows the language and the topics chosen`() throws {
    var sitting = try menu(topics: [4])
    sitting.meet(.printersListed([office]), .optionPicked(3), .optionPicked(4))
    let wanted = printed(sitting)
    sitting.meet(.optionPicked(2), .accepted)
    guard case .save(let text, _, _)? = sitting.effects.first else {
      Issue.record("nothing was saved: \(sitting.effects)")
      return
    }
    #expect(text.replacing("\u{A0}", with: " ") == wanted)
    #expect(wanted.contains("800 300 558"))
  }

  @Test func `delicate topics are not offered where there are none`() throws {
    var sitting = try menu(topics: [9])
    sitting.meet(.printersListed([office]))
    #expect(!sitting.page.items.contains { $0.label == sitting.words(.paperTopicsOff) })
  }

  @Test func `the choice of delicate topics is not kept for the next sheet`() throws {
    var sitting = try menu(topics: [4])
    sitting.meet(.printersListed([office]), .optionPicked(4), .backRequested, .paperRequested)
    sitting.meet(.printersListed([office]))
    #expect(!printed(sitting).contains("800 300 558"))
  }

  @Test func `reasons and answers are never printed`() throws {
    var sitting = try menu(topics: [4])
    sitting.meet(.printersListed([office]), .optionPicked(4))
    let text = printed(sitting)
    let because = sitting.sheetWords(.because, ["reasons": ""]).trimmed
    #expect(!text.contains(because))
    #expect(!text.contains("34 anni"))
  }

  @Test func `printing is offered on the result alone`() throws {
    var sitting = try Sitting()
    sitting.meet(.paperRequested)
    #expect(sitting.effects == [.ring])
    #expect(sitting.notice == sitting.words(.notHere))
  }
}

extension Effect {
  fileprivate var isReplacing: Bool? {
    if case .save(_, _, let isReplacing) = self { isReplacing } else { nil }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
