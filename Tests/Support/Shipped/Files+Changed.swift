package import Packs
package import Problems

extension Pack.Files {
  /// The same files, each as a test changes it.
  package func changing(_ change: (SourceFile) throws -> SourceFile) rethrows -> Pack.Files {
    try Pack.Files(
      layers: layers.map { layer in
        try Layer(
          pack: change(layer.pack), questions: layer.questions.map(change), routes: layer.routes.map(change),
          documents: layer.documents.map(change), services: layer.services.map(change), notes: layer.notes.map(change))
      }, countries: countries.map(change))
  }

  /// The same files, those of some names with another text.
  package func replacing(_ texts: [String: String]) -> Pack.Files {
    changing { file in texts[file.name].map { SourceFile(name: file.name, text: $0) } ?? file }
  }

  /// The text of the pack's own file of a name.
  package func text(_ name: String) -> String { all.last { $0.name == name }?.text ?? "" }
}
