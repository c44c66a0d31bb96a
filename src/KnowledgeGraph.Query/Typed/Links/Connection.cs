namespace KnowledgeGraph.Query.Typed.Links;

/// <summary>A chain of facts between two names.</summary>
/// <param name="Names">The names along it, one more than facts.</param>
/// <param name="Facts">The types of the facts along it, whichever way they point.</param>
public sealed record Connection(IReadOnlyList<string> Names, IReadOnlyList<string> Facts)
{
    /// <summary>How many facts it has.</summary>
    public int Steps => Facts.Count;

    /// <summary>Names and facts in turn.</summary>
    public override string ToString() => string.Join(" – ", Names.Zip(Facts.Append(string.Empty)).SelectMany(p => new[] { p.First, p.Second }).Where(t => t.Length > 0));
}
