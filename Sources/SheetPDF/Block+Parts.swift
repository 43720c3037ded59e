import Sheets
import Texts

/// What a block holds, where it is of a kind; else nothing.
extension Block {
  var steps: [RichText] { if case .steps(let steps) = content { steps } else { [] } }
  var items: [CheckItem] { if case .checklist(let items) = content { items } else { [] } }
  var contacts: [Contact] { if case .contacts(let contacts) = content { contacts } else { [] } }
  var remarks: [Remark] { if case .notes(let remarks) = content { remarks } else { [] } }
  var others: [OtherRoute] { if case .routes(let routes) = content { routes } else { [] } }
  var labelled: [Labelled] {
    switch content {
    case .exact(let texts), .numbers(let texts): texts
    default: []
    }
  }
  var sentences: [RichText] {
    switch content {
    case .blanks(let lines), .text(let lines): lines
    default: []
    }
  }
}
