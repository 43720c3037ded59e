package import Sheets
package import Texts

extension Page {
  /// An option of a question.
  package struct Choice: Hashable, Sendable {
    /// The option.
    package let label: RichText
    /// Whether it is ticked, or the answer given before.
    package let isChosen: Bool
  }

  /// The options of a question.
  package struct Choices: Hashable, Sendable {
    /// What to know about the question.
    package let help: RichText?
    /// The options, numbered from 1.
    package let all: [Choice]
    /// The focused option, from 0.
    package let focus: Int
    /// The answers so far, in a few words each.
    package var soFar: RichText?
  }

  /// A field for a number.
  package struct NumberField: Hashable, Sendable {
    /// What to know about the question.
    package let help: RichText?
    /// The digits so far.
    package let entry: String
    /// The answer that the number is not known; nil where it must be.
    package let unknown: Choice?
    /// The answers so far, in a few words each.
    package var soFar: RichText?
  }

  /// A row that can be picked.
  package struct Row: Hashable, Sendable {
    /// The row.
    package var label: RichText
    /// What belongs to it, such as the answer to a question.
    package var detail: RichText?
    /// The key that picks it; nil where that is its number.
    package var key: String?
    /// Whether it can not be used now; it says why, and keeps its place.
    package var isUseless = false
  }

  /// Rows to pick from.
  package struct RowList: Hashable, Sendable {
    /// What to know about them.
    package var help: RichText?
    /// The rows, numbered from 1.
    package let rows: [Row]
    /// The focused row, from 0.
    package let focus: Int
    /// Sentences behind the rows.
    package var paragraphs: [RichText] = []
    /// Whether what belongs to the rows stands in a column of its own.
    package var isTable = false
  }

  /// The services that were found.
  package struct DirectoryList: Hashable, Sendable {
    /// What is looked for, as it was typed.
    package let entry: String
    /// How many of its characters stand before the place of the next one.
    package let cursor: Int
    /// Whether what is typed goes on in the field; if not, a row is being picked.
    package let isTyping: Bool
    /// What the list is narrowed by, or how to look for something; what the mark of a stale fact means, where rows bear it.
    package let help, legend: RichText?
    /// Those found.
    package let rows: [Row]
    /// The focused row, from 0.
    package let focus: Int
    /// That nothing was found, and what to do; nil where something was.
    package let nothing: RichText?
  }

  /// A field for the path of a file.
  package struct PathField: Hashable, Sendable {
    /// What to know about it.
    package let help: RichText
    /// The path so far.
    package let entry: String
    /// How many of its characters stand before the place of the next one.
    package let cursor: Int
    /// Sentences below the field.
    package let paragraphs: [RichText]
  }

  /// What the answers lead to, or a part of it.
  package struct Outcome: Hashable, Sendable {
    /// What is told; those to turn to are numbered from 1, as far as the keys go.
    package let sheet: Sheet
    /// How many other ways are open, or may still open; they have a page of their own.
    package var otherWays = 0
  }

  /// Sentences to read.
  package struct Reading: Hashable, Sendable {
    /// What they are about.
    package let help: RichText?
    /// The sentences.
    package let paragraphs: [RichText]
  }
}
