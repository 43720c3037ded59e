import Interviews
import OrderedCollections
import Problems
import Texts

/// Reads the words of questions: for every question and option of the pack, and for nothing else.
struct QuestionWordsReader {
  /// What the words are held against; nil where the rest of the pack is not read yet.
  let subjects: PackSubjects?
  /// What it is that words, or a key, are missing.
  let missing, missingKey: ProblemCode

  /// The words of the questions.
  ///
  /// - Parameter section: those of the first question, which stand in a document of their own, then those of the others.
  func questions(_ section: YAMLSection) -> [Question.ID: QuestionWords] {
    let pairs = section.pairs()
    var questions: [Question.ID: QuestionWords] = [:]
    for (key, value) in pairs ?? [] {
      guard let name = key.name() else { continue }
      let id = Question.ID(name)
      questions[id] = question(value, subjects?.interview.questions[id])
    }
    guard let subjects, let pairs else { return questions }
    let named = Set(pairs.compactMap(\.key.spelling))
    let known = subjects.interview.questions.keys.map(\.text)
    var wordless = known.filter { !named.contains($0) }
    for (key, _) in pairs where subjects.isComplete(.question) {
      guard let name = key.spelling, !known.contains(name) else { continue }
      if let meant = Misspelling.take(name, from: &wordless) {
        key.report(.wordsExtra, .unknownQuestion, ["name": name], hint: .meant(meant))
      } else {
        key.report(.wordsExtra, .questionExtra, ["name": name])
      }
    }
    for name in wordless { section.end.report(missing, .questionWords, ["name": name]) }
    return questions
  }

  private func question(_ value: YAMLValue, _ question: Question?) -> QuestionWords {
    var fields = value.fields()
    let title = fields.required("title", rule: missingKey).words(.twoLines)
    let short = fields.optional("short")?.words(.soFar)
    let help = fields.optional("help")?.words(.fourLines)
    let soFarValue = fields.optional("so_far")
    let unknownValue = fields.optional("unknown")
    let list = fields.optional("options")
    fields.end()
    let soFar = soFarValue?.template(.soFar)
    let unknown = unknownValue.flatMap(option)
    if let question, let subjects, !subjects.unreadable.contains(question.id), !fields.isBroken {
      let isRead = (soFarValue == nil) == (soFar == nil)
      check(question, isRead ? soFar : nil, isSoFarRead: isRead, hasUnknown: unknownValue != nil, at: value)
    }
    return QuestionWords(
      title: title ?? RichText(), short: short, help: help, soFar: soFar, options: options(list, question, at: value),
      unknown: unknown)
  }

  /// How a number is named has a place for the number, and no other place.
  private func check(_ question: Question, _ soFar: Template?, isSoFarRead: Bool, hasUnknown: Bool, at value: YAMLValue)
  {
    switch question.kind {
    case .integer(_, let acceptsUnknown):
      if (isSoFarRead && soFar?.places != [QuestionWords.answerPlace]) || (acceptsUnknown && !hasUnknown) {
        value.report(missing, .numberWords, ["name": question.id.text])
      }
    case .one, .several:
      if soFar != nil || hasUnknown { value.report(.wordsExtra, .numberWordsExtra, ["name": question.id.text]) }
    }
  }

  private func options(
    _ list: YAMLValue?, _ question: Question?, at value: YAMLValue
  ) -> [Option.ID: OptionWords] {
    var options: [Option.ID: OptionWords] = [:]
    let pairs = list.map { $0.pairs() } ?? []
    for (key, value) in pairs ?? [] {
      guard let name = key.name() else { continue }
      let words = option(value)
      options[Option.ID(name)] = words
      guard let words, let question, let subjects, !subjects.unreadable.contains(question.id) else { continue }
      // What may still become true needs words of its own; anything else has no use for them.
      let isReachable = question.mayBecome.contains { $0.text == name }
      if isReachable != (words.with != nil), question.options.contains(where: { $0.id.text == name }) {
        value.report(
          isReachable ? missing : .wordsExtra, isReachable ? .withMissing : .withExtra,
          ["question": question.id.text, "name": name])
      }
    }
    guard let question, let subjects, !subjects.unreadable.contains(question.id), let pairs else { return options }
    let known = question.options.map(\.id.text)
    let named = pairs.compactMap(\.key.spelling)
    var wordless = known.filter { !named.contains($0) }
    for (key, _) in pairs {
      guard let name = key.spelling, !known.contains(name) else { continue }
      if let meant = Misspelling.take(name, from: &wordless) {
        key.report(
          .wordsExtra, .unknownOption, ["question": question.id.text, "name": name], hint: .meant(meant))
      } else {
        key.report(.wordsExtra, .optionExtra, ["question": question.id.text, "name": name])
      }
    }
    for name in wordless {
      (list ?? value).report(missing, .optionWords, ["question": question.id.text, "name": name])
    }
    return options
  }

  private func option(_ value: YAMLValue) -> OptionWords? {
    var fields = value.fields()
    let label = fields.required("label", rule: missingKey).words(.option)
    let soFar = fields.required("so_far", rule: missingKey).words(.soFar)
    let with = fields.optional("with")?.words()
    fields.end()
    guard let label, let soFar else { return nil }
    return OptionWords(label: label, soFar: soFar, with: with)
  }
}

/// A name nobody knows beside one that is missing is one slip, not two.
enum Misspelling {
  /// The missing name that was probably meant, which then is not missing any more.
  static func take(_ name: String, from missing: inout [String]) -> String? {
    guard case .meant(let meant) = Spelling.hint(name, among: missing) else { return nil }
    missing.removeAll { $0 == meant }
    return meant
  }
}
