import Foundation
import Goldens
import Testing

@Suite struct GoldenScreensTests {
  @Test func `no screen is kept that no test looks at`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let looked = try files.filter { $0.pathExtension == "swift" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: /golden: "([a-z-]+)"/).map { "\($0.1).txt" }
    }
    #expect(!looked.isEmpty && Set(looked).count == looked.count)
    #expect(try GoldenFolder().names() == Set(looked))
  }
}
