import Advice
import Proofs
import Shipped
import Testing

struct GraphDOTTests {
  @Test func `a small interview, whole`() throws {
    #expect(
      try GraphPack.adviser().graphDOT() == #"""
        digraph interview {
          graph [label="Le domande di Prova 1, con le regole del 24 novembre 2026", labelloc=t, fontname=Helvetica, ranksep=0.35, nodesep=0.2]
          node [shape=box, style=rounded, fontname=Helvetica, fontsize=13]
          edge [fontname=Helvetica, fontsize=11]
          q_cargo [label="Con che cosa parte?"]
          q_age [label="Quanti anni ha?"]
          q_wishes [label="Che cosa desidera a\nbordo durante il\nviaggio, e che cosa\nporta con sé da casa?"]
          q_wishes_2 [label="Che cosa desidera a\nbordo durante il\nviaggio, e che cosa\nporta con sé da casa?"]
          q_age_2 [label="Quanti anni ha?"]
          q_wishes_3 [label="Che cosa desidera a\nbordo durante il\nviaggio, e che cosa\nporta con sé da casa?"]
          q_wishes_4 [label="Che cosa desidera a\nbordo durante il\nviaggio, e che cosa\nporta con sé da casa?"]
          r_ferry [label="Il traghetto", style=bold, peripheries=2]
          r_night_boat [label="La nave della notte,\nsoccorso 112", style=bold, peripheries=2]
          r_walk [label="Il ponte", style=bold, peripheries=2]
          q_cargo -> q_age [label="auto"]
          q_cargo -> q_age_2 [label="bici"]
          q_cargo -> q_wishes_3 [label="a piedi"]
          q_age -> q_wishes [label="da 0 a 17 o da\n65 a 99 anni o\netà non nota"]
          q_age -> q_wishes_2 [label="da 18 a 64 anni"]
          q_wishes -> r_ferry [label="qualsiasi\nrisposta"]
          q_wishes_2 -> r_night_boat [label="cabina o cane"]
          q_wishes_2 -> r_ferry [label="senza cabina o\ncane"]
          q_age_2 -> q_wishes_3 [label="da 0 a 17 o da\n65 a 99 anni"]
          q_age_2 -> q_wishes_4 [label="da 18 a 64 anni"]
          q_age_2 -> q_wishes [label="età non nota"]
          q_wishes_3 -> r_walk [label="qualsiasi\nrisposta"]
          q_wishes_4 -> r_night_boat [label="cabina o cane"]
          q_wishes_4 -> r_walk [label="senza cabina o\ncane"]
        }

        """#)
  }

  @Test func `only what decides the route`() throws {
    #expect(
      try GraphPack.adviser().graphDOT(.decidingQuestions) == #"""
        digraph interview {
          graph [label="Le domande di Prova 1, con le regole del 24 novembre 2026", labelloc=t, fontname=Helvetica, ranksep=0.35, nodesep=0.2]
          node [shape=box, style=rounded, fontname=Helvetica, fontsize=13]
          edge [fontname=Helvetica, fontsize=11]
          q_cargo [label="Con che cosa parte?"]
          q_age [label="Quanti anni ha?"]
          q_wishes [label="Che cosa desidera a\nbordo durante il\nviaggio, e che cosa\nporta con sé da casa?"]
          q_age_2 [label="Quanti anni ha?"]
          q_wishes_2 [label="Che cosa desidera a\nbordo durante il\nviaggio, e che cosa\nporta con sé da casa?"]
          r_walk [label="Il ponte", style=bold, peripheries=2]
          r_ferry [label="Il traghetto", style=bold, peripheries=2]
          r_night_boat [label="La nave della notte,\nsoccorso 112", style=bold, peripheries=2]
          q_cargo -> q_age [label="auto"]
          q_cargo -> q_age_2 [label="bici"]
          q_cargo -> r_walk [label="a piedi"]
          q_age -> r_ferry [label="da 0 a 17 o da\n65 a 99 anni o\netà non nota"]
          q_age -> q_wishes [label="da 18 a 64 anni"]
          q_wishes -> r_night_boat [label="cabina o cane"]
          q_wishes -> r_ferry [label="senza cabina o\ncane"]
          q_age_2 -> r_walk [label="da 0 a 17 o da\n65 a 99 anni"]
          q_age_2 -> q_wishes_2 [label="da 18 a 64 anni"]
          q_age_2 -> r_ferry [label="età non nota"]
          q_wishes_2 -> r_night_boat [label="cabina o cane"]
          q_wishes_2 -> r_walk [label="senza cabina o\ncane"]
        }

        """#)
  }

  @Test func `words that the language would take for its own are only words`() throws {
    let adviser = try GraphPack.adviser(
      question: GraphPack.oddWords, answer: GraphPack.oddWords, end: GraphPack.oddWords)
    let lines = try adviser.graphDOT(.decidingQuestions).split(separator: "\n")
    #expect(
      lines.filter { $0.contains("egrave") } == [
        ##"  q_cargo [label="1. \"A\\B\" \\N [c] (e)\n#35; <b> &amp; &amp;egrave;\n`f` | g_h * %%"]"##,
        ##"  r_ferry [label="1. \"A\\B\" \\N [c] (e)\n#35; <b> &amp; &amp;egrave;\n`f` | g_h * %%", style=bold, peripheries=2]"##,
        ##"  q_cargo -> q_age [label="1. \"A\\B\" \\N [c]\n(e) #35; <b> &amp;\n&amp;egrave; `f` |\ng_h * %%"]"##,
      ])
  }
}
