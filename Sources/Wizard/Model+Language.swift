import Packs

/// The language of the screen, which a caseworker or whoever reads along may change at any moment.
extension Model {
  /// Goes on to the next language that the screen speaks; nothing else changes.
  mutating func nextLanguage() -> [Effect] {
    let all = context.screenLanguages
    guard all.count > 1, let place = all.firstIndex(of: language) else { return refuse(.languageAlone) }
    let next = all[(place + 1) % all.count]
    guard context.isSpoken(next) else {
      awaitedLanguage = next
      return [.readWords(language: next)]
    }
    speak(next)
    return []
  }

  /// Speaks a language whose words were read.
  mutating func speak(_ next: String) {
    awaitedLanguage = nil
    language = next
    let isOpen = overlays.contains { if case .directory = $0.kind { true } else { false } }
    if isOpen { context.openDirectory(next) }
  }
}
