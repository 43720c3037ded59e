import Testing

struct UnfinishedTests {
  private func question(_ answers: String) throws -> Value {
    let command = try Command.route(answers, ["--format", "json"])
    #expect(command.status == 1)
    let json = try command.json
    #expect(Shape.incomplete.faults(json, at: "$") == [])
    #expect(json["routes"] == nil)
    #expect(json["unused"] == .array([]))
    return json
  }

  @Test func `without any answer the first question is next`() throws {
    let json = try question("{}")
    #expect(json["asked"] == .array([]))
    #expect(json["question"]?["id"] == .string("request"))
    #expect(json["question"]?["kind"] == .string("one"))
    #expect(json["question"]?["options"]?.texts == Reading.options["request"])
    #expect(json["question"]?["unknown"] == .bool(false))
  }

  @Test func `a question that takes not known lists it among its options`() throws {
    let json = try question(#"{"request": "minor_alone"}"#)
    #expect(json["asked"]?.texts == ["request"])
    #expect(json["question"]?["id"] == .string("residence"))
    #expect(json["question"]?["options"]?.texts == ["milan", "elsewhere", "unknown"])
    #expect(json["question"]?["unknown"] == .bool(true))
  }

  @Test func `a whole number has its range`() throws {
    let json = try question(#"{"request": "asylum", "residence": "milan"}"#)
    #expect(json["question"]?["id"] == .string("age"))
    #expect(json["question"]?["kind"] == .string("integer"))
    #expect(json["question"]?["options"] == .array([]))
    #expect(json["question"]?["unknown"] == .bool(true))
    #expect(json["question"]?["minimum"] == .number(0))
    #expect(json["question"]?["maximum"] == .number(120))
  }

  @Test func `several choices have their options`() throws {
    let json = try question(#"{"request": "other", "other_need": "information"}"#)
    #expect(json["question"]?["id"] == .string("topics"))
    #expect(json["question"]?["kind"] == .string("several"))
    #expect(json["question"]?["options"]?.texts == Reading.topics)
    #expect(json["question"]?["unknown"] == .bool(false))
  }

  @Test func `answers behind a gap are no way and nothing is unused yet`() throws {
    let json = try question(#"{"request": "asylum", "age": 30, "gender": "man", "accompanied": "alone", "topics": []}"#)
    #expect(json["asked"]?.texts == ["request"])
    #expect(json["question"]?["id"] == .string("residence"))
  }

  @Test func `as text the missing question is named and nothing is printed`() throws {
    let command = try Command.route(#"{"request": "asylum", "residence": "milan"}"#)
    #expect(command.status == 1)
    #expect(command.output.isEmpty)
    #expect(command.complaints.contains("age"))
    #expect(command.complaints.split(separator: "\n").count == 1)
  }
}
