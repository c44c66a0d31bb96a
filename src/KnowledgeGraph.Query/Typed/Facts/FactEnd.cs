namespace KnowledgeGraph.Query.Typed.Facts;

/// <summary>One end of a fact: an entity, a figure or a time.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name; a figure's words.</param>
/// <param name="Label">Its label: <c>Company</c>, <c>Model</c>, <c>Figure</c>, <c>Time</c> …</param>
public sealed record FactEnd(string Id, string Name, string Label)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
