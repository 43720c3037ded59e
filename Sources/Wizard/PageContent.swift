public import Texts

extension Page {
  /// An option of a question.
  public struct Choice: Hashable, Sendable {
    /// The option.
    public let label: RichText
    /// Whether it is ticked, or the answer given before.
    public let isChosen: Bool
  }

  /// The options of a question.
  public struct Choices: Hashable, Sendable {
    /// What to know about the question.
    public let help: RichText?
    /// The options, numbered from 1.
    public let all: [Choice]
    /// The focused option, from 0.
    public let focus: Int
    /// The answers so far, in a few words each.
    public var soFar: RichText?
  }

  /// A field for a number.
  public struct NumberField: Hashable, Sendable {
    /// What to know about the question.
    public let help: RichText?
    /// The digits so far.
    public let entry: String
    /// The answer that the number is not known; nil where it must be.
    public let unknown: Choice?
    /// The answers so far, in a few words each.
    public var soFar: RichText?
  }

  /// A row that can be picked.
  public struct Row: Hashable, Sendable {
    /// The row.
    public let label: RichText
    /// What belongs to it, such as the answer to a question.
    public let detail: RichText?

    init(label: RichText, detail: RichText? = nil) {
      self.label = label
      self.detail = detail
    }
  }

  /// Rows to pick from.
  public struct RowList: Hashable, Sendable {
    /// What to know about them.
    public var help: RichText?
    /// The rows, numbered from 1.
    public let rows: [Row]
    /// The focused row, from 0.
    public let focus: Int
    /// Sentences behind the rows.
    public var paragraphs: [RichText] = []
  }

  /// The services that were found.
  public struct DirectoryList: Hashable, Sendable {
    /// What is looked for, as it was typed.
    public let entry: String
    /// Whether what is typed goes on in the field; if not, a row is being picked.
    public let isTyping: Bool
    /// What the list is narrowed by, or how to look for something.
    public let help: RichText?
    /// What the mark of a stale fact means, where rows bear it.
    public let legend: RichText?
    /// Those found.
    public let rows: [Row]
    /// The focused row, from 0.
    public let focus: Int
    /// That nothing was found, and what to do; nil where something was.
    public let nothing: RichText?
  }

  /// A field for the path of a file.
  public struct PathField: Hashable, Sendable {
    /// What to know about it.
    public let help: RichText
    /// The path so far.
    public let entry: String
    /// Sentences below the field.
    public let paragraphs: [RichText]
  }

  /// Sentences to read.
  public struct Reading: Hashable, Sendable {
    /// What they are about.
    public let help: RichText?
    /// The sentences.
    public let paragraphs: [RichText]
  }
}
