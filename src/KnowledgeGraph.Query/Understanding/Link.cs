using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Query.Understanding;

/// <summary>A name in a question.</summary>
/// <param name="Span">Where, in the folded question.</param>
/// <param name="Text">The words there.</param>
/// <param name="Entities">What it may stand for; empty for a name that no article mentions.</param>
internal sealed record Link(Span Span, string Text, IReadOnlyList<LinkedEntity> Entities)
{
    /// <summary>Whether the graph knows it.</summary>
    public bool IsKnown => Entities.Count > 0;

    /// <summary>The ids.</summary>
    public IEnumerable<string> Ids => Entities.Select(e => e.Id);
}
