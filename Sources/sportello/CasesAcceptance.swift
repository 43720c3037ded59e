import CivilTime
import Interviews
import OrderedCollections
import Packs
import Problems
import Reports
import Texts

/// Writes what comes out now into the files of the cases, once it was shown; asks for what no case answers.
struct CasesAcceptance {
  let pack: Pack
  let catalogue: Catalogue
  let reports: Strings<ReportPhrase>

  /// Accepts what comes out.
  ///
  /// - Returns: what the cases come to then.
  func accept(_ files: [SourceFile], _ report: CasesReport) throws(Failure) -> CasesReport {
    var new = files
    var report = report
    // Each question is new once; an answer may lead to the next.
    for _ in pack.interview.questions {
      guard let open = AcceptedCases.openQuestion(report.outcomes), let answer = ask(open.question, on: open.day) else {
        break
      }
      new = AcceptedCases.files(new, answering: open.question.id, answer, where: report.outcomes)
      report = try CasesCommand.report(new, pack)
    }
    new = AcceptedCases.files(new, accepting: report.outcomes)
    report = try CasesCommand.report(new, pack)
    let written = zip(files, new).filter { $0.0 != $0.1 }.map(\.1)
    for file in written { try Output.rewrite(file.text, in: file.name) }
    if !written.isEmpty {
      let names = RichText(written.map(\.name).joined(separator: ", "))
      try Output.write(reports.text(.casesAccepted, ["files": names]) + "\n", to: nil)
    }
    try Output.write(report.text(catalogue, reports), to: nil)
    return report
  }

  /// The answer that somebody gives for all cases, as a file writes it; nil at the end of what is typed.
  private func ask(_ question: Question, on day: CivilDate) -> String? {
    while true {
      Output.complain(
        reports.text(
          .casesAsk, ["question": catalogue.title(of: question.id), "answers": RichText(answers(to: question))]))
      guard let line = readLine() else { return nil }
      let word = line.filter { $0 != " " }
      if let answer = answer(word, to: question, on: day) { return AcceptedCases.written(answer) }
    }
  }

  private func answers(to question: Question) -> String {
    switch question.kind {
    case .one(let options): options.enumerated().map { "\($0 + 1) \($1.id)" }.joined(separator: ", ")
    case .several(let options): (["-"] + options.map(\.id.text)).joined(separator: ", ")
    case .integer(let range, let acceptsUnknown):
      "\(range.lowerBound)–\(range.upperBound)" + (acceptsUnknown ? ", unknown" : "")
    }
  }

  private func answer(_ word: String, to question: Question, on day: CivilDate) -> Answer? {
    let ids = word.split(separator: ",").map { Option.ID(String($0)) }
    let answer: Answer? =
      switch question.kind {
      case .one(let options):
        Int(word).flatMap { options.indices.contains($0 - 1) ? .option(options[$0 - 1].id) : nil }
          ?? .option(Option.ID(word))
      case .several: .options(word == "-" ? [] : ids)
      case .integer: word == "unknown" ? .unknown : Int(word).map { .number($0) }
      }
    do throws(AnswerFault) {
      return try answer.map { answer throws(AnswerFault) in try question.accepted(answer, on: day) }
    } catch {
      return nil
    }
  }
}
