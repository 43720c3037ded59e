import Advice
import Proofs
import Shipped
import Testing

struct GraphMermaidTests {
  @Test func `a small interview, whole`() throws {
    #expect(
      try GraphPack.adviser().graphMermaid() == #"""
        flowchart TB
          caption[/"Le domande di Prova 1, con le<br/>regole del 24 novembre 2026"/]
          q_cargo["Con che cosa parte?"]
          q_age["Quanti anni ha?"]
          q_wishes["Che cosa desidera a<br/>bordo durante il<br/>viaggio, e che cosa<br/>porta con sé da casa?"]
          q_wishes_2["Che cosa desidera a<br/>bordo durante il<br/>viaggio, e che cosa<br/>porta con sé da casa?"]
          q_age_2["Quanti anni ha?"]
          q_wishes_3["Che cosa desidera a<br/>bordo durante il<br/>viaggio, e che cosa<br/>porta con sé da casa?"]
          q_wishes_4["Che cosa desidera a<br/>bordo durante il<br/>viaggio, e che cosa<br/>porta con sé da casa?"]
          r_ferry[["Il traghetto"]]
          r_night_boat[["La nave della notte, soccorso<br/>112"]]
          r_walk[["Il ponte"]]
          q_cargo -->|"auto"| q_age
          q_cargo -->|"bici"| q_age_2
          q_cargo -->|"a piedi"| q_wishes_3
          q_age -->|"da 0 a 17 o da 65 a 99<br/>anni o età non nota"| q_wishes
          q_age -->|"da 18 a 64 anni"| q_wishes_2
          q_wishes -->|"qualsiasi risposta"| r_ferry
          q_wishes_2 -->|"cabina o cane"| r_night_boat
          q_wishes_2 -->|"senza cabina o cane"| r_ferry
          q_age_2 -->|"da 0 a 17 o da 65 a 99<br/>anni"| q_wishes_3
          q_age_2 -->|"da 18 a 64 anni"| q_wishes_4
          q_age_2 -->|"età non nota"| q_wishes
          q_wishes_3 -->|"qualsiasi risposta"| r_walk
          q_wishes_4 -->|"cabina o cane"| r_night_boat
          q_wishes_4 -->|"senza cabina o cane"| r_walk

        """#)
  }

  @Test func `only what decides the route`() throws {
    #expect(
      try GraphPack.adviser().graphMermaid(.decidingQuestions) == #"""
        flowchart TB
          caption[/"Le domande di Prova 1, con le<br/>regole del 24 novembre 2026"/]
          q_cargo["Con che cosa parte?"]
          q_age["Quanti anni ha?"]
          q_wishes["Che cosa desidera a<br/>bordo durante il<br/>viaggio, e che cosa<br/>porta con sé da casa?"]
          q_age_2["Quanti anni ha?"]
          q_wishes_2["Che cosa desidera a<br/>bordo durante il<br/>viaggio, e che cosa<br/>porta con sé da casa?"]
          r_walk[["Il ponte"]]
          r_ferry[["Il traghetto"]]
          r_night_boat[["La nave della notte, soccorso<br/>112"]]
          q_cargo -->|"auto"| q_age
          q_cargo -->|"bici"| q_age_2
          q_cargo -->|"a piedi"| r_walk
          q_age -->|"da 0 a 17 o da 65 a 99<br/>anni o età non nota"| r_ferry
          q_age -->|"da 18 a 64 anni"| q_wishes
          q_wishes -->|"cabina o cane"| r_night_boat
          q_wishes -->|"senza cabina o cane"| r_ferry
          q_age_2 -->|"da 0 a 17 o da 65 a 99<br/>anni"| r_walk
          q_age_2 -->|"da 18 a 64 anni"| q_wishes_2
          q_age_2 -->|"età non nota"| r_ferry
          q_wishes_2 -->|"cabina o cane"| r_night_boat
          q_wishes_2 -->|"senza cabina o cane"| r_walk

        """#)
  }

  @Test func `words that the language would take for its own are only words`() throws {
    let adviser = try GraphPack.adviser(
      question: GraphPack.oddWords, answer: GraphPack.oddWords, end: GraphPack.oddWords)
    let lines = try adviser.graphMermaid(.decidingQuestions).split(separator: "\n")
    #expect(
      lines.filter { $0.contains("egrave") } == [
        ##"  q_cargo["1#46; #34;A#92;B#34; #92;N #91;c#93; (e) #35;35#59;<br/>#60;b#62; #38; #38;egrave#59; #96;f#96; #124; g#95;h<br/>#42; #37;#37;"]"##,
        ##"  r_ferry[["1#46; #34;A#92;B#34; #92;N #91;c#93; (e) #35;35#59; #60;b#62; #38;<br/>#38;egrave#59; #96;f#96; #124; g#95;h #42; #37;#37;"]]"##,
        ##"  q_cargo -->|"1#46; #34;A#92;B#34; #92;N #91;c#93; (e) #35;35#59;<br/>#60;b#62; #38; #38;egrave#59; #96;f#96; #124; g#95;h<br/>#42; #37;#37;"| q_age"##,
      ])
  }
}
