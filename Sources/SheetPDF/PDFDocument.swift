import CPangoCairo

/// One page of A4 as PDF, kept in memory until it is whole.
@MainActor final class PDFDocument {
  /// A4 in points.
  static let size = (width: 595.276, height: 841.89)

  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// What is drawn with.
  let cairo: OpaquePointer
  private let surface: OpaquePointer
  private let sink = Sink()

  /// An empty page.
  init() throws(PDFFault) {
    let write: cairo_write_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
      sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    let opened = cairo_pdf_surface_create_for_stream(
      write, Unmanaged.passUnretained(sink).toOpaque(), PDFDocument.size.width, PDFDocument.size.height)
    guard let surface = opened, let cairo = cairo_create(surface) else { throw .broken("no surface") }
    self.surface = surface
    self.cairo = cairo
    // Its table of places is plain text, to which the language can be added behind the end.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    // For 1.4, cairo leaves out which characters a group of glyphs stands for (ActualText), and most Bengali words come
    // out torn and with holes. A version that it does not know changes nothing but that, from cairo 1.10 to 1.18;
    // PDFLanguage states the version that has it. (For 1.5, cairo 1.18 would pack the catalogue.)
    cairo_pdf_surface_restrict_to_version(surface, cairo_pdf_version_t(rawValue: 0xFF))
  }

  isolated deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// What the file says of itself.
  ///
  /// - Parameter day: as `2026-11-23`; the hour is always noon, so that the same sheet is the same file.
  func describe(title: String, day: String) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    let isDay = day.utf8.count == 10 && day.unicodeScalars.allSatisfy { "0123456789-".unicodeScalars.contains($0) }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "\(isDay ? day : "2000-01-01")T12:00:00Z")
  }

  /// The bytes of the file.
  func finish() throws(PDFFault) -> [UInt8] {
    cairo_show_page(cairo)
    let drawn = cairo_status(cairo)
    cairo_surface_finish(surface)
    let status = drawn == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : drawn
    guard status == CAIRO_STATUS_SUCCESS else { throw .broken(String(cString: cairo_status_to_string(status))) }
    return sink.bytes
  }
}
