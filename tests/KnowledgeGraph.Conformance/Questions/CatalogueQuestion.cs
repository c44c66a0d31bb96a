namespace KnowledgeGraph.Conformance.Questions;

/// <summary>A question of the catalogue with the typed answer that the articles support; see <c>Catalogue/README.md</c>.</summary>
public sealed record CatalogueQuestion(
    string Id,
    string Corpus,
    string Kind,
    string Q,
    IReadOnlyDictionary<string, string> Wordings,
    IReadOnlyList<IReadOnlyList<CatalogueCell>> Rows,
    double? Announced,
    bool? Complete,
    bool? Yes,
    bool Conflict,
    IReadOnlyList<string> MustNot,
    IReadOnlyList<CatalogueEvidence> Evidence)
{
    /// <summary>The question itself and its other wordings, by name.</summary>
    public IEnumerable<(string Wording, string Text)> All => Wordings.Select(w => (w.Key, w.Value)).Prepend(("base", Q));
}
