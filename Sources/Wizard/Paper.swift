import Advice
import Interviews
import OrderedCollections
import Packs
import Sheets

/// Printing and saving the sheet.
extension Model {
  mutating func paper() -> [Effect] {
    guard case .result = top.kind, replay.result != nil else { return refuse(.notHere) }
    let menu = PaperMenu(
      printers: .looking, language: language, offersLanguages: material.languages.count > 1,
      offersTopics: sheetText(language, withTopics: true) != sheetText(language, withTopics: false))
    cover(with: .paper(menu))
    return [.listPrinters]
  }

  private func sheetText(_ language: String, withTopics: Bool) -> String {
    material.adviser(language).paperSheet(sheet, withTopics: withTopics)?.text() ?? ""
  }

  mutating func chosen(_ menu: PaperMenu) -> [Effect] {
    guard menu.entries.indices.contains(top.focus) else { return [] }
    var menu = menu
    switch menu.entries[top.focus] {
    case .printer(let printer):
      say(.printing, ["printer": printer.name])
      return [.print(text: sheetText(menu.language, withTopics: menu.isWithTopics), printer: printer.name)]
    case .save:
      let name = material.wording(menu.language).interface(.saveFileName)
      let text = sheetText(menu.language, withTopics: menu.isWithTopics)
      cover(with: .saving(SaveForm(path: "~/\(name)", text: text)))
    case .language:
      let index = material.languages.firstIndex(of: menu.language) ?? 0
      menu.language = material.languages[(index + 1) % material.languages.count]
      top.kind = .paper(menu)
    case .topics:
      menu.isWithTopics.toggle()
      top.kind = .paper(menu)
    }
    return []
  }

  func save(_ form: SaveForm) -> [Effect] {
    [.save(text: form.text, path: form.path, isReplacing: form.isReplacing)]
  }

  /// Changes the menu, wherever it lies by now.
  private mutating func changeMenu(_ change: (inout PaperMenu, inout Int) -> Void) {
    for index in covers.indices {
      guard case .paper(var menu) = covers[index].kind else { continue }
      change(&menu, &covers[index].focus)
      covers[index].kind = .paper(menu)
    }
  }

  mutating func printersListed(_ printers: [PrinterChoice]) {
    guard !printers.isEmpty else { return printersFailed(.noPrinters) }
    let wanted = material.desk?.printer
    let isKnown = printers.contains { $0.name == wanted }
    let choices = printers.map {
      PrinterChoice(name: $0.name, isDefault: isKnown ? $0.name == wanted : $0.isDefault, state: $0.state)
    }
    changeMenu { menu, focus in
      menu.printers = .found(choices)
      focus = choices.firstIndex(where: \.isDefault) ?? 0
    }
  }

  mutating func printersFailed(_ fault: PaperFault) {
    changeMenu { menu, focus in
      menu.printers = .failed(fault)
      focus = 0
    }
    tell(fault)
  }

  mutating func printed(_ reply: Action.PrintReply) {
    switch reply {
    case .sent(let printer):
      closePaper()
      say(.printSent, ["printer": printer])
    case .waiting(let printer, let reason):
      closePaper()
      say(.printWaiting, ["printer": printer, "reason": reason], isProblem: true)
    case .failed(let fault): tell(fault)
    }
  }

  mutating func saved(_ path: String) {
    closePaper()
    say(.saved, ["path": path])
  }

  private mutating func closePaper() {
    covers.removeAll { layer in
      switch layer.kind {
      case .paper, .saving: true
      default: false
      }
    }
  }

  private mutating func tell(_ fault: PaperFault) {
    switch fault {
    case .commandMissing(let name): say(.printNoCommand, ["name": name], isProblem: true)
    case .noServer: say(.printNoServer, isProblem: true)
    case .noPrinters: say(.printNoPrinters, isProblem: true)
    case .unknownPrinter(let name): say(.printUnknown, ["printer": name], isProblem: true)
    case .refused(let reason): say(.printRefused, ["reason": reason], isProblem: true)
    case .tooSlow(let seconds): say(.printTooSlow, ["seconds": String(seconds)], isProblem: true)
    }
  }

  mutating func savingFailed(_ fault: SaveFault, _ path: String) {
    let phrase: Phrase =
      switch fault {
      case .exists: .saveExists
      case .noFolder: .saveNoFolder
      case .noPermission: .saveNoPermission
      case .diskFull: .saveDiskFull
      case .isFolder: .saveIsFolder
      case .badName: .saveBadName
      case .other: .saveFailed
      }
    let reason = if case .other(let reason) = fault { reason } else { "" }
    say(phrase, ["path": path, "reason": reason], isProblem: true)
    if fault == .exists, case .saving(var form) = top.kind {
      form.isReplacing = true
      top.kind = .saving(form)
    }
  }
}
