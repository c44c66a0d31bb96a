namespace KnowledgeGraph.Conformance.Questions;

/// <summary>One fact changed in a copy of the sample articles, and the answer that must follow.</summary>
public sealed record CatalogueEdit(
    string Id,
    string Article,
    string Find,
    string Replace,
    string Q,
    IReadOnlyList<IReadOnlyList<CatalogueCell>> Before,
    IReadOnlyList<IReadOnlyList<CatalogueCell>> After);
