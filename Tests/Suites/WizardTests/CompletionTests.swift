import Packs
import PrintJobs
import Testing
import Texts
import Wizard

/// Tab where the path of a file is typed.
@Suite struct CompletionTests {
  /// At the path of a file, with this typed in the place of what is offered.
  private func typing(_ path: String) throws -> WizardSession {
    var session = try WizardSession(loadedWith: 4)
    session.openPaper()
    session.pick(session.words(.paperSavePage))
    session.meet(.edited(.eraseToStart), .pasted(path))
    return session
  }

  private func completion(_ typed: String, _ names: String...) -> PathCompletion {
    let entries = names.map { name in
      PathCompletion.Entry(name: name.hasSuffix("/") ? String(name.dropLast()) : name, isFolder: name.hasSuffix("/"))
    }
    return PathCompletion(of: typed, among: entries)
  }

  @Test func `one name completes the path, and what stood behind the cursor stays`() throws {
    var session = try typing("~/Docscheda.pdf")
    for _ in "scheda.pdf" { session.meet(.edited(.left)) }
    session.meet(.completionRequested)
    #expect(session.effects == [.completePath("~/Doc")])
    session.meet(.pathCompleted(completion("~/Doc", "Documenti/")))
    #expect(session.page.field == "~/Documenti/scheda.pdf" && session.page.cursor == 12)
    #expect(session.effects.isEmpty && session.notice == nil)
  }

  @Test func `several names complete what they share, and are told`() throws {
    var session = try typing("~/s")
    session.meet(.completionRequested, .pathCompleted(completion("~/s", "scheda.pdf", "scheda2.pdf")))
    #expect(session.page.field == "~/scheda")
    #expect(session.notice == session.words(.completionSeveral, ["names": "scheda.pdf, scheda2.pdf"]))
    #expect(session.page.notice?.isProblem == false && session.effects.isEmpty)
    session.meet(.typed("2"))
    #expect(session.notice == nil)
  }

  @Test func `of many names some are told, and that there are more`() throws {
    var session = try typing("~/")
    let many = PathCompletion(of: "~/", among: (10..<90).map { PathCompletion.Entry(name: "f\($0)", isFolder: false) })
    session.meet(.completionRequested, .pathCompleted(many))
    #expect(session.notice == session.words(.completionSeveral, ["names": "f10, f11, f12, f13, f14, f15 …"]))
    #expect(session.page.field == "~/f")
  }

  @Test func `where no name begins so, it rings and says so`() throws {
    var session = try typing("~/zz")
    session.meet(.completionRequested, .pathCompleted(completion("~/zz")))
    #expect(session.page.field == "~/zz" && session.effects == [.ring])
    #expect(session.notice == session.words(.completionNone))
  }

  @Test(arguments: [
    (SaveFault.noFolder, "La cartella di ~/zz/a non c'è. Scegli un'altra cartella."),
    (.noPermission, "La cartella di ~/zz/a non si può leggere. Scrivi il nome per intero."),
    (.vanished, "La cartella di ~/zz/a non si può leggere. Scrivi il nome per intero."),
    (.nameTooLong, "~/zz/a non va bene come nome di file. Scrivine un altro."),
    (.other("nastro strappato"), "La cartella di ~/zz/a non si può leggere: nastro strappato"),
  ])
  func `a folder that cannot be read says so in words`(fault: SaveFault, sentence: String) throws {
    var session = try typing("~/zz/a")
    session.meet(.completionRequested, .completionFailed(fault, path: "~/zz/a"))
    #expect(session.notice?.text == sentence)
    #expect(session.effects == [.ring] && session.page.field == "~/zz/a")
  }

  @Test(arguments: [Action.typed("x"), .erased, .edited(.left), .pasted("x"), .backRequested])
  func `an answer that comes after another key changes nothing`(_ key: Action) throws {
    var session = try typing("~/Do")
    session.meet(.completionRequested, key)
    let page = session.page
    for late: Action in [
      .pathCompleted(completion("~/Do", "Documenti/")), .completionFailed(.noFolder, path: "~/Do"),
    ] {
      session.meet(late)
      #expect(session.page == page && session.effects.isEmpty)
    }
  }

  @Test func `who is back at what was asked about may ask again`() throws {
    var session = try typing("~/Do")
    session.meet(.completionRequested, .typed("x"), .pathCompleted(completion("~/Do", "Documenti/")), .erased)
    session.meet(.completionRequested)
    #expect(session.effects == [.completePath("~/Do")])
  }

  @Test func `a folder that does not answer is asked once`() throws {
    var session = try typing("/rete/f")
    session.meet(.completionRequested, .completionRequested)
    #expect(session.effects.isEmpty)
    session.meet(.pathCompleted(completion("/rete/f", "foglio.pdf")), .completionRequested)
    #expect(session.effects == [.completePath("/rete/foglio.pdf")])
  }

  @Test func `another path by completion takes the leave to replace back`() throws {
    var session = try typing("/tmp/a")
    session.meet(.accepted, .savingFailed(.exists, path: "/tmp/a"))
    session.meet(.completionRequested, .pathCompleted(completion("/tmp/a", "ab")), .accepted)
    #expect(session.saving?.path == "/tmp/ab" && session.saving?.isReplacing == false)
  }

  @Test func `nowhere else is anything completed`() throws {
    var session = try WizardSession()
    session.meet(.completionRequested)
    #expect(session.effects == [.ring])
    session.meet(.pathCompleted(completion("~/Do", "Documenti/")))
    #expect(session.effects.isEmpty && session.notice == session.words(.notHere))
  }
}
