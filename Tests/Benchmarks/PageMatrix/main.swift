import Foundation
import Interviews
import Pages

// Every result of the pack that ships, in every language, in normal and in large letters; with "fullest" the fullest
// paper of every combination of routes. What is wrong is said; the last pages stay in the folder that is named.
let arguments = CommandLine.arguments.dropFirst()
let isBrief = arguments.contains("fullest")
let folder = arguments.first { $0 != "fullest" }
let review = try PageReview(
  in: folder.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory.appending(path: "sportello-pages"))
var all = PageReview.Outcome()
var seen: Set<[Route.ID]> = []
let began = ContinuousClock.now
for day in ShippedPapers.days {
  let papers = try ShippedPapers(on: day)
  let people = (isBrief ? papers.fullestPeople : papers.people).filter { !seen.contains($0.routes) }
  for person in people {
    let outcome = try await review.review(papers.papers(for: person))
    all.pages += outcome.pages
    all.codes += outcome.codes
    all.faults += outcome.faults
    for fault in outcome.faults { print(fault) }
  }
  seen.formUnion(people.map(\.routes))
}
print("\(all.pages) pages, \(all.codes) codes read, \(all.faults.count) faults, \(ContinuousClock.now - began)")
exit(all.faults.isEmpty ? 0 : 1)
