import CivilTime
import Interviews
import Packs
import Sheets
import Texts

/// What a person is told beside the route: what presses, what may go wrong, what is good to know.
extension Adviser {
  /// What presses: somebody may be in danger, or days may run out.
  func urgent(_ result: InterviewResult) -> [SheetNote] {
    result.notes.filter { $0.severity == .urgent }.map { SheetNote(.urgent, text(of: $0.id)) }
  }

  /// The days on which this desk is closed.
  var closures: [SheetNote] {
    (desk?.closures ?? []).filter { $0.to >= day }.map { closure in
      SheetNote(
        .warning,
        words(
          .closedDays,
          [
            "name": RichText(desk?.itself.name ?? "", .name), "from": words.text(of: closure.from),
            "to": words.text(of: closure.to), "reason": RichText(closure.reason, .name),
          ]))
    }
  }

  /// What may go wrong.
  func warnings(_ result: InterviewResult) -> [SheetNote] {
    result.notes.filter { $0.severity == .warning }.map {
      SheetNote(.warning, text(of: $0.id), short: catalogue.shortNotes[$0.id])
    }
  }

  /// What paper never leaves out, in the pack's order: what to do today comes before what is to be known for later.
  func essentials(_ result: InterviewResult) -> [SheetNote] {
    result.notes.filter { $0.severity != .urgent && $0.isEssential }.map {
      SheetNote($0.severity == .warning ? .warning : .info, text(of: $0.id), isEssential: true)
    }
  }

  /// What is good to know.
  func infos(_ result: InterviewResult, onPaper: Bool) -> [SheetNote] {
    result.notes.filter { $0.severity == .info }.map { note in
      SheetNote(
        .info, text(of: note.id), isEssential: note.isEssential,
        short: onPaper ? nil : catalogue.shortNotes[note.id])
    }
  }
}
