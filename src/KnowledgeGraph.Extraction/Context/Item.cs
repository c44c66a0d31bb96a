using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Context;

/// <summary>One thing that stands in a sentence: the unit that patterns are written over.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, in the article's text.</param>
/// <param name="Key">The key of the entity or figure; empty for a time.</param>
/// <param name="Type">The entity's type; <c>null</c> for figures and times.</param>
/// <param name="Named">The mention that names the entity: the same as <paramref name="Span"/> unless this is 其 or 该公司.</param>
/// <param name="Time">The time, for times only.</param>
public sealed record Item(ItemKind Kind, Span Span, string Key, EntityType? Type, Span Named, ClaimTime? Time = null)
{
    /// <summary>Whether it stands for an entity named elsewhere.</summary>
    public bool IsAnaphor => Kind == ItemKind.Entity && Named != Span;
}
