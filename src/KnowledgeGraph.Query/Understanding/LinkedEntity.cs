namespace KnowledgeGraph.Query.Understanding;

/// <summary>An entity of the graph that a question names.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Label">Its primary label.</param>
/// <param name="Surfaces">Its folded names, for comparing with quotes.</param>
internal sealed record LinkedEntity(string Id, string Name, string Label, IReadOnlyList<string> Surfaces)
{
    /// <summary>Whether it is an organisation of any kind.</summary>
    public bool IsOrganization => Label is "Company" or "Institution" or "Government" or "Media";
}
