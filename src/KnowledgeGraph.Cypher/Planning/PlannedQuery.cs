using KnowledgeGraph.Cypher.Planning.Steps;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>The steps of a query and the columns that they give.</summary>
internal sealed record PlannedQuery(Step Step, IReadOnlyList<Column> Columns);
