import PrintJobs
import Testing

/// How a path goes on, by the names of its folder.
@Suite struct PathCompletionTests {
  private static let names = [
    "Documenti/", "Scaricati/", "scheda.pdf", "scheda vecchia.pdf", "città.txt", ".nascosto", ".config/", "ri\nga",
  ]

  private func completion(_ typed: String, among names: [String] = names) -> PathCompletion {
    PathCompletion(
      of: typed,
      among: names.map { name in
        PathCompletion.Entry(name: name.hasSuffix("/") ? String(name.dropLast()) : name, isFolder: name.hasSuffix("/"))
      })
  }

  @Test(arguments: [
    ("Do", "Documenti/"), ("~/Sca", "~/Scaricati/"), ("/media/chiavetta/ci", "/media/chiavetta/città.txt"),
    ("scheda.", "scheda.pdf"), ("~/scheda v", "~/scheda vecchia.pdf"), ("./.c", "./.config/"),
    ("scheda.pdf", "scheda.pdf"),
  ])
  func `one name is completed whole, a folder with its slash`(typed: String, completed: String) {
    #expect(completion(typed).completed == completed)
    #expect(completion(typed).names.count == 1)
  }

  @Test func `of several names what they share is completed, and they are named in order`() {
    let found = completion("~/s")
    #expect(found.completed == "~/scheda")
    #expect(found.names == ["scheda vecchia.pdf", "scheda.pdf"])
    #expect(found.typed == "~/s")
  }

  @Test func `hidden names come only for a dot, and names nobody can type never`() {
    #expect(completion("").names == ["Documenti/", "Scaricati/", "città.txt", "scheda vecchia.pdf", "scheda.pdf"])
    #expect(completion("x/.").names == [".config/", ".nascosto"])
    #expect(completion("ri").names.isEmpty)
  }

  @Test(arguments: ["zzz", "~/SCHEDA", "scheda.pdf2", "Documenti/x/q"])
  func `where no name begins so, what was typed stays`(typed: String) {
    #expect(completion(typed).completed == typed)
    #expect(completion(typed).names.isEmpty)
  }

  @Test func `letters are compared as they are read, and written as the disk has them`() {
    let apart = "citta\u{300}.txt"
    let found = completion("citt\u{E0}", among: [apart])
    #expect(found.names.count == 1)
    #expect(Array(found.completed.unicodeScalars) == Array(apart.unicodeScalars))
    // Half a letter is none: an e is no beginning of é.
    #expect(completion("cafe", among: ["cafe\u{301}"]).names.isEmpty)
  }

  @Test func `names that share half a letter share none of it`() {
    #expect(completion("c", among: ["cafe\u{301}", "cafe\u{300}"]).completed == "caf")
    #expect(completion("", among: ["🇮🇹", "🇮🇪"]).completed == "")
  }
}
