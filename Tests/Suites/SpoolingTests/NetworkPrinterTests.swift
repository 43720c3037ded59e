import PrintJobs
import PrintSystem
import Spooling
import Testing

@Suite(.timeLimit(.minutes(1))) struct NetworkPrinterTests {
  @Test func `a page reaches a printer on the network, set up as on a desktop, and is told as printed`() async throws {
    try await NetworkPrinter.lend { printer in
      try await PrivateSpooler.lend { server in
        try await server.add("rete", device: printer.address, model: "everywhere")
        let spooler = server.spooler()
        let job = try await spooler.submit(page("Questura"), as: .pdf, to: "rete", title: "documento", copies: 2)
        var last: JobFate?
        for await fate in spooler.follow(job, for: .seconds(30)) { last = fate }
        #expect(last == .printed)
        // The print system makes it anew, packed: of the words only the title can be read.
        let printed = String(decoding: try printer.printed(), as: UTF8.self)
        #expect(printed.hasPrefix("%PDF-"))
        #expect(printed.contains("/Title (Questura)"))
      }
    }
  }

  /// A whole PDF of one page, A4, with one word on it and as its title.
  private func page(_ word: String) -> [UInt8] {
    let drawing = "BT /F 24 Tf 72 720 Td (\(word)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
      "<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", "<< /Title (\(word)) >>",
    ]
    var document = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(document.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      document += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = document.utf8.count
    document +=
      "\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 6 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(document.utf8)
  }
}
