namespace KnowledgeGraph.Extraction.Tests.Rules.Unchanged;

/// <summary>A way of saying a sentence otherwise. Names are marked in it, <c>{C:岚图智算}</c>.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Apply">The sentence said otherwise; the same where that cannot be done to it.</param>
public sealed record Change(string Name, Func<string, string> Apply)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
