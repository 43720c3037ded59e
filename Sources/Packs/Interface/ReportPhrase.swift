/// What the reports about a pack say (`cases`, `diff`, `graph`, `stale`, `check`, `words`), by what it is for; a catalogue of
/// `Resources/reports` has every one of them.
package enum ReportPhrase: String, CaseIterable, Sendable {
  // Facts that are due for a fresh look.
  case staleTitle = "stale_title"
  case staleCount = "stale_count"
  case withoutDate = "without_date"
  case factRoute = "fact_route"
  case factService = "fact_service"
  case factPhone = "fact_phone"
  case factDocument = "fact_document"
  case factAlert = "fact_alert"
  case factMembers = "fact_members"

  // The cases of a pack.
  case casesWrong = "cases_wrong"
  case casesGot = "cases_got"
  case casesExpected = "cases_expected"
  case casesRule = "cases_rule"
  case casesReference = "cases_reference"
  case casesUncovered = "cases_uncovered"
  case casesRoutes = "cases_routes"
  case casesOptions = "cases_options"
  case casesNumbers = "cases_numbers"
  case casesNumber = "cases_number"
  case casesDays = "cases_days"
  case casesDocuments = "cases_documents"
  case casesServices = "cases_services"
  case casesNotes = "cases_notes"
  case casesFigures = "cases_figures"
  case casesCovered = "cases_covered"
  case casesGaps = "cases_gaps"
  case casesAsk = "cases_ask"
  case casesAccepted = "cases_accepted"

  // What an edit of a pack changes.
  case diffTitle = "diff_title"
  case diffSame = "diff_same"
  case diffNobody = "diff_nobody"
  case diffSheets = "diff_sheets"
  case diffRoutes = "diff_routes"
  case diffItems = "diff_items"
  case diffFacts = "diff_facts"
  case diffWords = "diff_words"
  case diffFromTo = "diff_from_to"
  case diffItem = "diff_item"
  case diffCount = "diff_count"
  case diffSince = "diff_since"
  case diffUntil = "diff_until"
  case diffBetween = "diff_between"
  case diffNoRoute = "diff_no_route"
  case diffUnanswerable = "diff_unanswerable"
  case diffEverybody = "diff_everybody"
  case diffExcept = "diff_except"
  case diffAsked = "diff_asked"
  case diffUnasked = "diff_unasked"
  case diffOthers = "diff_others"
  case diffOr = "diff_or"
  case diffAtLeast = "diff_at_least"
  case diffAtMost = "diff_at_most"
  case diffAlternative = "diff_alternative"
  case diffStep = "diff_step"
  case diffStepHere = "diff_step_here"
  case diffWhere = "diff_where"
  case diffQuestion = "diff_question"
  case diffNote = "diff_note"
  case diffAbsent = "diff_absent"
  case diffPresent = "diff_present"
  case diffHeld = "diff_held"
  case diffLacking = "diff_lacking"
  case diffUnknown = "diff_unknown"
  case diffAdded = "diff_added"
  case diffRemoved = "diff_removed"
  case diffPack = "diff_pack"
  case diffLanguage = "diff_language"
  case diffSource = "diff_source"

  // The interview as a graph.
  case graphTitle = "graph_title"
  case graphRoute = "graph_route"
  case graphNoRoute = "graph_no_route"
  case graphAny = "graph_any"
  case graphRange = "graph_range"
  case graphWithout = "graph_without"

  // The words of a language.
  case wordsMissing = "words_missing"
  case wordsChanged = "words_changed"
  /// That a text was reviewed as it is.
  case wordsOfReview = "words_reviewed"
  case wordsUnreviewed = "words_unreviewed"
  case wordsImported = "words_imported"
  /// That a language was reviewed just now.
  case wordsReviewed = "words_review_written"

  // What is proved of a pack.
  case proofAll = "proof_all"
  case proofQuestions = "proof_questions"
  case proofEveryDay = "proof_every_day"
  case proofSpan = "proof_span"
  case proofSpanOpen = "proof_span_open"

  // Figures.
  /// What stands between the digits of a large number.
  case thousands
}
