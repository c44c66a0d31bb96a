using KnowledgeGraph.Core.Documents;

namespace KnowledgeGraph.Extraction.Context.Asides;

/// <summary>Words that a sentence could do without: a bracket behind a name, the class of a firm before its name, an opening phrase.</summary>
/// <param name="Span">Where they stand, brackets included, in the article's text.</param>
/// <param name="IsGloss">Whether they only say the name once more or what kind of thing it is; else they may state something of their own.</param>
/// <param name="Host">The name that they belong to; <c>null</c> for an opening phrase.</param>
public sealed record Aside(Span Span, bool IsGloss, Item? Host)
{
    /// <summary>Whether it is a clause of its own that says something of the name: 由林某创办的甲, unlike 苏州企业甲.</summary>
    public bool IsClause { get; init; }

    /// <summary>What it takes back of the name, or <c>null</c>.</summary>
    public Doubt? Doubt { get; init; }
}
