import Sheets
import Texts

/// Invented papers in the scripts that are printed.
nonisolated enum PaperSample {
  static let latin = SheetFonts(families: ["Noto Sans", "DejaVu Sans"], package: "fonts-noto-core")

  /// Every number and address that stands on the sheets.
  static let numbers = ["02 1234 5678", "800 333 444", "333 123 4567", "112", "1500", "114", "800 111 222"]
  static let addresses = ["Via Lunga 1, Prova", "porta@example.it", "www.example.it/porta", "prova@pec.example.it"]

  static let freephone = RichText("800 333 444", .number)
  static let street = RichText("Via Lunga 1, Prova", .address)

  /// The words of a language: short, for the tests repeat them.
  struct Language: Sendable {
    let code: String
    var isRightToLeft = false
    var families = latin.families
    let title, step, thing, name, hours, remark: RichText
  }

  static let italian = Language(
    code: "it", title: "Vai al dormitorio", step: "Chiama \(PaperSample.freephone) e vai alla porta verde.",
    thing: "Tessera & foto <2>", name: "Dormitorio", hours: "da lunedì a venerdì",
    remark: "Di sera è spesso pieno: «chiama» prima.")
  static let french = Language(
    code: "fr", title: "Allez au dortoir", step: "Appelez le \(PaperSample.freephone) et allez à la porte verte.",
    thing: "Carte & photo <2>", name: "Dortoir", hours: "du lundi au vendredi", remark: "Le soir, c’est souvent plein.")
  static let arabic = Language(
    code: "ar", isRightToLeft: true, families: ["Noto Naskh Arabic", "DejaVu Sans"], title: "اذهب إلى المسكن",
    step: "اتصل على \(PaperSample.freephone) ثم اذهب إلى الباب الأخضر في \(PaperSample.street).", thing: "بطاقة وصورة",
    name: "المسكن", hours: "من الاثنين إلى الجمعة", remark: "في المساء يكون ممتلئًا، اتصل أولًا.")
  static let urdu = Language(
    code: "ur", isRightToLeft: true, families: ["Noto Naskh Arabic"], title: "رہائش گاہ جائیں",
    step: "\(PaperSample.freephone) پر فون کریں اور سبز دروازے پر جائیں۔", thing: "کارڈ اور تصویر", name: "رہائش گاہ",
    hours: "پیر سے جمعہ", remark: "شام کو اکثر جگہ نہیں ہوتی، پہلے فون کریں۔")
  static let bengali = Language(
    code: "bn", families: ["Noto Sans Bengali"], title: "আশ্রয়কেন্দ্রে যান",
    step: "\(PaperSample.freephone) নম্বরে ফোন করুন এবং সবুজ দরজায় যান।", thing: "কার্ড ও ছবি", name: "আশ্রয়কেন্দ্র",
    hours: "সোমবার থেকে শুক্রবার", remark: "সন্ধ্যায় প্রায়ই জায়গা থাকে না, আগে ফোন করুন।")

  static let languages = [italian, french, arabic, urdu, bengali]

  /// A paper in a language, with Italian beside it.
  ///
  /// - Parameter fullness: how many steps, contacts and remarks there are.
  static func paper(_ language: Language, fullness: Int = 2, isLarge: Bool = false) -> Paper {
    Paper(
      sheet: sheet(language, fullness: fullness),
      official: language.code == "it" ? nil : sheet(italian, fullness: fullness), isLarge: isLarge)
  }

  static func sheet(_ words: Language, fullness: Int) -> Sheet {
    let some = 1...fullness
    return Sheet(
      language: words.code, isRightToLeft: words.isRightToLeft, head: ["Sportello Aurora · Via Corta 2"],
      caption: words.remark, date: "24.11.2026", day: "2026-11-24",
      fonts: SheetFonts(families: words.families, package: "fonts-noto-core"),
      unreviewed: words.code == "it" ? nil : words.remark, title: words.title, directions: directions(words),
      blocks: [
        Block(words.title, .notes([SheetNote(.urgent, words.remark)]), part: .danger),
        Block("", .contacts([emergency(words)]), part: .danger),
        Block(words.name, .steps(some.map { _ in words.step }), part: .steps),
        Block(
          "",
          .exact([
            Labelled(label: words.name, text: RichText("prova@pec.example.it", .exact)),
            Labelled(label: words.thing, text: RichText("Letto – urgente per stanotte", .exact)),
          ]), part: .exact),
        Block(words.name, .contacts(some.map { contact(words, $0) }), part: .contacts, legend: "* \(words.remark)"),
        Block(words.title, .routes([OtherRoute(title: words.title, steps: [words.step])]), part: .alternatives),
        Block("", .checklist(some.map { _ in CheckItem(label: words.thing, route: words.title) }), part: .alternatives),
        Block(
          words.remark, .notes(some.map { SheetNote($0 == 1 ? .warning : .info, words.remark) }), part: .notes),
        Block(
          words.title,
          .numbers(
            ["112", "1500", "114", "800 111 222"].map { Labelled(label: words.name, text: RichText($0, .number)) }),
          part: .numbers),
        Block(words.name, .blanks(Array(repeating: words.name, count: 5)), part: .pen),
        Block("", .text(words.code == "it" ? [italian.title] : [italian.title, words.title]), part: .wish),
      ], foot: ["Fonti: Comune di Prova, 24 novembre 2026", "Sportello · Prova 1"])
  }

  /// One door that is called as well, and what to bring there.
  private static func directions(_ words: Language) -> Directions {
    Directions(
      headings: Directions.Headings(place: words.name, time: words.hours, call: words.name, bring: words.thing),
      places: [
        Contact(name: words.name, address: street, code: Contact.Code(content: "Via Lunga 1", caption: words.thing))
      ],
      time: Contact(name: "", hours: words.hours, nextDay: words.remark),
      call: Contact(
        name: words.name, phones: [Contact.Phone(display: freephone)],
        code: Contact.Code(content: "tel:+39800333444", caption: words.hours)),
      bring: [CheckItem(label: words.thing, hint: words.remark, lacking: words.name), CheckItem(label: words.thing)])
  }

  private static func emergency(_ words: Language) -> Contact {
    Contact(name: words.name, phones: [Contact.Phone(display: RichText("112", .number))], hours: words.hours)
  }

  private static func contact(_ words: Language, _ index: Int) -> Contact {
    Contact(
      name: words.name, audience: words.remark,
      phones: [
        Contact.Phone(display: RichText(index == 1 ? "02 1234 5678" : "333 123 4567", .number), note: words.remark),
        Contact.Phone(display: freephone),
      ], email: RichText("porta@example.it", .email), address: street, url: RichText("www.example.it/porta", .web),
      hours: "\(words.hours) \(RichText("9:00–13:00", .time))",
      hoursTable: [Contact.Hours(days: words.hours, times: RichText("9:00–13:00", .time))],
      holidays: words.remark, cost: words.thing, fallbacks: [words.remark], alert: words.remark, note: words.remark,
      code: Contact.Code(content: "tel:+39021234567\(index)", caption: words.thing), isMarked: true)
  }
}
