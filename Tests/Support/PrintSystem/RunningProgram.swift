package import Subprocess

/// A program that runs while a test does.
package struct RunningProgram: Sendable {
  /// The program and its arguments.
  package let words: [String]

  /// What is changed in the environment of the tests.
  package let environment: [Environment.Key: String?]

  /// Part of the line on standard error by which the program says that it is ready.
  package let sign: String

  /// Names the program; nothing runs yet.
  package init(words: [String], environment: [Environment.Key: String?] = [:], sign: String) {
    self.words = words
    self.environment = environment
    self.sign = sign
  }

  /// Starts the program, runs `body` once it is ready, and ends it.
  package func lend<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
    let (signs, signals) = AsyncStream.makeStream(of: Void.self)
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(5))]
    let path: [Environment.Key: String?] = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"]
    let ending = try await run(
      // Should the tests be killed themselves, it does not stay behind for long.
      .name("timeout"), arguments: Arguments(["120"] + words),
      environment: .inherit.updating(path).updating(environment), platformOptions: options,
      input: .none, output: .discarded, error: .sequence
    ) { program in
      // The log is read to its end: a full pipe would stop the program.
      let reading = Task {
        var log = ""
        for try await line in program.standardError.strings() {
          log += line + "\n"
          if line.contains(sign) { signals.yield() }
        }
        signals.finish()
        return log
      }
      var isReady = false
      for await _ in signs {
        isReady = true
        break
      }
      var result: Swift.Result<Result, any Error>?
      if isReady {
        do { result = .success(try await body()) } catch { result = .failure(error) }
        try program.send(signal: .terminate)
      }
      let log = try await reading.value
      return result ?? .failure(Unready("\(words[0]) does not start: \(log)"))
    }
    return try ending.closureResult.get()
  }
}
