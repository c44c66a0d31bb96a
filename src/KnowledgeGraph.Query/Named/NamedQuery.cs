namespace KnowledgeGraph.Query.Named;

/// <summary>A query of <c>graph-schema/queries</c>.</summary>
/// <param name="Name">The file's name without its ending, such as <c>filed-models</c>.</param>
/// <param name="Question">The question it answers, in Chinese.</param>
/// <param name="Description">What it gives.</param>
/// <param name="Parameters">Its parameters, in the file's order.</param>
/// <param name="Cypher">The statement, runnable as it is.</param>
public sealed record NamedQuery(
    string Name,
    string Question,
    string Description,
    IReadOnlyList<QueryParameter> Parameters,
    string Cypher);
