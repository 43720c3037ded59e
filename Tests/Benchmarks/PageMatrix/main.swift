import Foundation
import Pages

// Every result of the pack that ships, in every language, in normal and in large letters; with "fullest" the fullest
// paper of every combination of routes. What is wrong is said; the last pages stay in the folder that is named.
let arguments = CommandLine.arguments.dropFirst()
let folder =
  arguments.first { $0 != "fullest" }.map { URL(filePath: $0) }
  ?? FileManager.default.temporaryDirectory.appending(path: "sportello-pages")
let matrix = try PageMatrix(isBrief: arguments.contains("fullest"), in: folder)
let began = ContinuousClock.now
let all = try await matrix.review(hands: ProcessInfo.processInfo.activeProcessorCount) { outcome, done in
  for fault in outcome.faults { print(fault) }
  guard done.isMultiple(of: 25) || done == matrix.count else { return }
  // How far it is belongs to whoever waits, not to what was found.
  let line = "\(done) of \(matrix.count) results, \(ContinuousClock.now - began)\n"
  FileHandle.standardError.write(Data(line.utf8))
}
print("\(all.pages) pages, \(all.codes) codes read, \(all.faults.count) faults, \(ContinuousClock.now - began)")
exit(all.faults.isEmpty ? 0 : 1)
