namespace KnowledgeGraph.Cypher.Functions;

/// <summary>What a <c>SHOW</c> command lists.</summary>
/// <param name="Name">The name of the procedure behind it; no call can write it.</param>
/// <param name="Columns">All columns.</param>
/// <param name="Brief">How many of them, from the first, are shown without <c>YIELD</c>.</param>
internal sealed record ShowTable(string Name, IReadOnlyList<ProcedureField> Columns, int Brief)
{
    /// <summary>Whether a column is shown without <c>YIELD</c>.</summary>
    public bool IsShown(string column) => Columns.Take(Brief).Any(c => c.Name == column);
}
