import Foundation
import Texts

extension String {
  /// The words of a text as they are compared: letters and digits alone, small, without accents.
  ///
  /// Digits of every script are those of the telephone.
  var plainWords: [[Unicode.Scalar]] {
    let folded = lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.lazy.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return folded.map(\.plain).split { !$0.isOfWord }.map(Array.init)
  }
}

extension Unicode.Scalar {
  fileprivate var plain: Unicode.Scalar { telephoneDigit ?? self }

  fileprivate var isOfWord: Bool {
    if isASCII { return ("a"..."z").contains(self) || isDigit }
    return switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
      .letterNumber, .decimalNumber:
      true
    default: false
    }
  }

  /// Whether it is a digit of the telephone.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
