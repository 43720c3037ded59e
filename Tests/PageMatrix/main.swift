import Foundation
import Pages

// Every result of the pack that ships, in every language, in normal and in large letters; or with "brief" of every
// combination of routes the fullest paper. What is wrong is said; the last pages stay in the folder that is named.
let arguments = CommandLine.arguments.dropFirst()
let isBrief = arguments.contains("brief")
let name =
  arguments.first { $0 != "brief" } ?? FileManager.default.temporaryDirectory.appending(path: "sportello-pages").path
let review = try PageReview(in: URL(filePath: name))
var all = PageReview.Outcome()
let began = ContinuousClock.now
for day in isBrief ? ShippedPapers.days : [ShippedPapers.days[0]] {
  let papers = try ShippedPapers(on: day)
  for person in papers.people(ofEachCombination: isBrief) {
    let outcome = try await review.review(papers.papers(for: person))
    all.pages += outcome.pages
    all.codes += outcome.codes
    all.faults += outcome.faults
    for fault in outcome.faults { print(fault) }
  }
}
print("\(all.pages) pages, \(all.codes) codes read, \(all.faults.count) faults, \(ContinuousClock.now - began)")
exit(all.faults.isEmpty ? 0 : 1)
