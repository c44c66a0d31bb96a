namespace KnowledgeGraph.Core.Ontology;

/// <summary>Something was about to be written that the schema does not allow. The fault of the program, never of an article.</summary>
public sealed class SchemaViolationException(IReadOnlyList<SchemaProblem> problems)
    : Exception($"The graph does not fit its schema in {problems.Count} places, first: {problems[0]}")
{
    /// <summary>All that is wrong, in order of id.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; } = problems;
}
