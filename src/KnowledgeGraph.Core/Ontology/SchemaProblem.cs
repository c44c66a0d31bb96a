namespace KnowledgeGraph.Core.Ontology;

/// <summary>A node or relationship that the schema does not allow.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Message">What is wrong, naming the label, type or property.</param>
public sealed record SchemaProblem(string Id, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Message}";
}
