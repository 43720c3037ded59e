import HoursSamples
import OpeningHours
import Seeded
import Testing

@Suite struct HoursReaderTests {
  private let wellWritten = [
    "24/7", "Mo-Fr 09:00-12:00,15:00-18:00", "Mo-Th 09:00-19:00; Fr 09:00-14:00; PH off", "\"by appointment\"",
    "Mo,We,Fr 09:30-17:30 \"second floor\"", "Fr-Mo 22:00-02:00; Sa,Su off",
    "2026 Jun-Sep Mo[1,-1] 10:00+, Tu 09:00-12:00 || \"x\"", "2026 Dec 24-2027 Jan 06 off; 2026-2027 Dec 08,Aug off",
  ]

  @Test func `any scalars are read or refused with a place inside the text`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<4000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        let range: ClosedRange<UInt32> = Bool.random(using: &generator) ? 0...0x7F : 0...0x10FFFF
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
      }
      read(String(text))
    }
  }

  @Test func `any bytes are read or refused with a place inside the text`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      read(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `the letters of the syntax in any order are read or refused`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<8000 {
      read(generator.text(of: Array("MoTuFrPH 0912:-–,;\"+.offh/\u{301}\r\n[]|JanDec26".unicodeScalars), upTo: 20))
    }
  }

  @Test func `hours with something changed, lost or doubled are read or refused`() {
    var generator = SeededGenerator(seed: 4)
    var refused = 0
    for turn in 0..<8000 {
      var scalars = Array(wellWritten[turn % wellWritten.count].unicodeScalars)
      for _ in 0..<Int.random(in: 1...3, using: &generator) where !scalars.isEmpty {
        let place = Int.random(in: 0..<scalars.count, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(scalars[place], at: place)
        case 2: scalars[place] = Array("MF 09:-,;\"é\u{301}".unicodeScalars).randomElement(using: &generator) ?? " "
        default: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &generator))
        }
      }
      if !read(String(String.UnicodeScalarView(scalars))) { refused += 1 }
    }
    // Were all of them refused, or none, the changes would test nothing.
    #expect((800...7900).contains(refused))
  }

  @Test func `a correction, written where the fault is, moves the reader on`() {
    for text in [
      "lun-ven 9-14", "mo,we 9.00-12.00 , 15-18;ph OFF", "Mo - Fr 09:00 – 14:00; sab 9-12",
      "2026 Nov-Feb mo[1] 9-12, gio 10+ || ott off",
    ] {
      var corrected = text
      var rounds = 0
      while rounds < 10, let fault = fault(in: corrected), let correction = fault.correction {
        let start = corrected.index(corrected.startIndex, offsetBy: fault.column - 1)
        let end = corrected.index(start, offsetBy: fault.found.count)
        #expect(corrected[start..<end] == fault.found)
        corrected.replaceSubrange(start..<end, with: correction)
        rounds += 1
      }
      #expect(fault(in: corrected) == nil, "\(corrected)")
    }
  }

  /// Whether the text was read; what was read must print and read again, what was refused must have a place.
  @discardableResult
  private func read(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    do throws(HoursFault) {
      let hours = try OpeningHours(parsing: text)
      #expect(try OpeningHours(parsing: hours.description) == hours, "\(text)", sourceLocation: sourceLocation)
      return true
    } catch {
      #expect((1...text.count + 1).contains(error.column), "\(text)", sourceLocation: sourceLocation)
      return false
    }
  }

  private func fault(in text: String) -> HoursFault? {
    do throws(HoursFault) {
      _ = try OpeningHours(parsing: text)
      return nil
    } catch {
      return error
    }
  }
}
