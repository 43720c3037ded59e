import Foundation
import Interviews
import OrderedCollections
public import Packs
public import Sheets

extension Adviser {
  /// The services of the directory in its order, or those of them in which every word is found.
  ///
  /// Words are looked for in the name, the audience and the numbers; capitals and accents do not matter.
  public func directory(matching words: [String] = []) -> [ServiceRecord] {
    let wanted = words.map(\.plainLetters).filter { !$0.isEmpty }
    return pack.services.values.filter { service in
      let contact = contact(for: service)
      let digits = service.phones.map { $0.number + " " + $0.display }
      let text = ([contact.name, contact.audience ?? "", service.id.text] + digits).joined(separator: " ").plainLetters
      return wanted.allSatisfy(text.contains)
    }
  }

  /// What `helplines --format json` prints.
  public func helplinesJSON(matching words: [String], at: String) -> JSON {
    .keys([
      "schema": .number(1), "at": .string(at),
      "services": .array(directory(matching: words).map { json($0, role: nil) }),
    ])
  }

  /// The directory as a sheet, for the screen and as text.
  public func directorySheet(matching words: [String] = []) -> Sheet {
    let services = directory(matching: words)
    return Sheet(
      language: wording.language, isRightToLeft: wording.catalogue.asking.direction == .rtl,
      caption: self.words(.directoryTitle), date: interface.text(of: day), title: "",
      blocks: [
        services.isEmpty
          ? Block("", .text([self.words(.directoryNone)]))
          : Block("", .contacts(services.map { contact(for: $0) }), legend: legend(for: services))
      ])
  }
}

extension String {
  /// The text in small letters without accents.
  fileprivate var plainLetters: String {
    let folded = decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return String(String.UnicodeScalarView(folded)).lowercased()
  }
}
