package import Interviews
import OrderedCollections
import Packs
package import Sheets
import Texts

/// What leaves the desk: a page in two languages, a text, the draft of an e-mail.
extension Adviser {
  /// The same adviser, speaking the pack's own language.
  var inOfficialWords: Adviser {
    Adviser(pack: pack, catalogue: official, official: official, desk: desk, day: day, time: time, isTimeSet: isTimeSet)
  }

  /// The page for the printer, the pack's own language beside the person's; nil where the answers are not complete.
  package func paper(_ answers: Answers, withTopics: Bool, isLarge: Bool) -> Paper? {
    paperSheet(answers, withTopics: withTopics).map { sheet in
      let isOriginal = catalogue.language == official.language
      let beside = isOriginal ? nil : inOfficialWords.paperSheet(answers, withTopics: withTopics)
      return Paper(sheet: sheet, official: beside, isLarge: isLarge)
    }
  }

  /// The e-mail that the answers lead to, in the pack's own language; nil where they lead to none.
  package func mailDraft(_ answers: Answers) -> MailDraft? {
    let services = pack.interview.replay(answers, on: day).result?.services ?? []
    for service in services.compactMap({ service($0.id) }) {
      guard let email = service.email, let subject = service.emailSubject else { continue }
      let body = official.services[service.id]?.emailBody ?? []
      return MailDraft(to: email, subject: subject, paragraphs: body.map { inOfficialWords.text($0).text })
    }
    return nil
  }
}
