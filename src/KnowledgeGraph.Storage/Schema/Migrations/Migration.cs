namespace KnowledgeGraph.Storage.Schema.Migrations;

/// <summary>One step from a layout of the graph to the next.</summary>
/// <param name="Version">The layout that it leads to; the first layout is 1 and needs none.</param>
/// <param name="Name">Its name, such as <c>search-in-chinese</c>.</param>
/// <param name="Meaning">What it does and why, for people.</param>
/// <param name="SchemaStatements">What it does to indexes and constraints; each may run again without effect.</param>
/// <param name="DataStatements">What it does to the graph, in one transaction.</param>
public sealed record Migration(
    int Version,
    string Name,
    string Meaning,
    IReadOnlyList<string> SchemaStatements,
    IReadOnlyList<string> DataStatements);
